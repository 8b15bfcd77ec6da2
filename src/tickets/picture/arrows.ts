import type { CallFault } from '../../resilience/call-fault.ts';
import type { RecordedStep } from '../recorded-steps.ts';
import type { Lane, Lanes } from './lanes.ts';
import type { Shape, Stroke } from './shapes.ts';

/** What one step looks like between the lanes, at the height `y`: arrows, and a cross where it failed. */
export function arrowsOf({ kind, fault }: RecordedStep, lanes: Lanes, y: number): Shape[] {
  const { frontEnd, gateway, bus, system } = lanes;
  const nextHop = bus ?? system;
  if (kind === 'asked') return [arrow(frontEnd.x, gateway.x, y, 'solid')];
  if (kind === 'told') return [arrow(gateway.x, frontEnd.x, y, 'solid')];
  if (kind === 'sent') {
    const sent = arrow(gateway.x, nextHop.x, y, 'solid');
    return reached(fault, lanes) === nextHop ? [sent] : [sent, arrow(nextHop.x, system.x, y, 'dotted')];
  }
  const halfWay = (gateway.x + nextHop.x) / 2;
  if (kind === 'notTried') return [arrow(gateway.x, halfWay, y, 'dashed', false), cross(halfWay, y)];
  if (fault === null || kind === 'cause') return [];
  const from = reached(fault, lanes);
  const isAnswer = kind === 'unusable' || !silent.includes(fault.faultClass);
  const back = arrow(from.x, isAnswer ? gateway.x : from.x - silenceLength, y, 'dashed', isAnswer);
  return [back, cross(failedAt(fault, lanes).x, y)];
}

/** Where a fault happened: with us, in the bus, or in the system. */
export function failedAt(fault: CallFault, lanes: Lanes): Lane {
  return fault.origin === 'OURS' ? lanes.gateway : reached(fault, lanes);
}

/** Where no answer came the line ends between two lanes, px from the one that was silent. */
const silenceLength = 120;

const silent: readonly string[] = ['CONNECTION', 'TIMEOUT', 'ABANDONED', 'OUR_CAPACITY'];
const refusals: readonly string[] = ['OUR_CREDENTIALS', 'OUR_QUOTA'];

/** How far the request got: to the system, unless the bus failed or refused it, or we did before anybody answered. */
function reached(fault: CallFault | null, { bus, system }: Lanes): Lane {
  if (fault === null) return system;
  const stoppedByUs = fault.origin === 'OURS' && !refusals.includes(fault.faultClass);
  return fault.origin === 'BUS' || fault.byBus || stoppedByUs ? (bus ?? system) : system;
}

function arrow(from: number, to: number, y: number, stroke: Stroke, head = true): Shape {
  return { kind: 'line', from: { x: from, y }, to: { x: to, y }, stroke, head };
}

function cross(x: number, y: number): Shape {
  return { kind: 'cross', x, y };
}
