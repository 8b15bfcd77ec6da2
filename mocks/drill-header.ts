import { type DrillFault, isDrillFault } from '../src/kernel/drill-faults.ts';
import { type FaultTarget, isFaultTarget } from './systems.ts';

/** Name of the HTTP header that gives one request a fault of its own. */
export const drillHeader = 'tirek-drill';

/** Faults that one request asks for, by system or by one service of it. */
export type Drill = ReadonlyMap<FaultTarget, DrillFault>;

/**
 * Reads `Tirek-Drill: PERSON_REGISTER=hang, BANKS/601=down`. Malformed or unknown parts are ignored: the
 * header may name systems of a larger network.
 */
export function parseDrill(header: string | null): Drill {
  const drill = new Map<FaultTarget, DrillFault>();
  for (const part of (header ?? '').split(',')) {
    const [target = '', fault = '', ...rest] = part.split('=').map((word) => word.trim());
    if (rest.length === 0 && isFaultTarget(target) && isDrillFault(fault)) drill.set(target, fault);
  }
  return drill;
}
