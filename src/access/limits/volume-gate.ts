import type { Purpose } from '../../outages/failed-question.ts';
import { statuteOf } from '../legal-basis.ts';
import type { Admit } from '../looks/request-looks.ts';
import type { Viewer } from '../viewer.ts';
import type { SlowLane } from './slow-lane.ts';
import type { Allowance, Volumes } from './volumes.ts';

export interface VolumeGateParts {
  readonly volumes: Volumes;
  readonly lane: SlowLane;
  /** Told of people beyond the volume of an account. */
  readonly onBeyond: (account: string, people: number) => void;
}

/** What each request passes before people are asked about. */
export type VolumeGate = (viewer: Pick<Viewer, 'id' | 'terms'>, signal: AbortSignal) => Admit;

export function createVolumeGate({ volumes, lane, onBeyond }: VolumeGateParts): VolumeGate {
  return (viewer, signal) => async (purpose, people) => {
    const allowance = allowanceOf(viewer, purpose);
    const beyond = volumes.count(allowance, people);
    if (beyond.size > 0) {
      onBeyond(viewer.id, beyond.size);
      await lane.pass(viewer.id, beyond.size, signal);
    }
    return { article: allowance.article, beyond };
  };
}

/** A statute has a volume of its own. */
function allowanceOf({ id, terms }: Pick<Viewer, 'id' | 'terms'>, purpose: Purpose): Allowance {
  const statute = statuteOf(purpose, terms.statutes);
  return statute
    ? { account: id, article: statute.article, people: statute.peoplePerDay }
    : { account: id, article: null, people: terms.peoplePerDay };
}
