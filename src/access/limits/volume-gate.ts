import type { Clock } from '../../kernel/clock.ts';
import { statuteOf } from '../legal-basis.ts';
import type { Admit } from '../looks/request-looks.ts';
import type { Viewer } from '../viewer.ts';
import type { SlowLane } from './slow-lane.ts';
import type { Allowance, Volumes } from './volumes.ts';

interface VolumeGateParts {
  readonly volumes: Volumes;
  readonly lane: SlowLane;
  /** Told of people beyond the volume of an account. */
  readonly onBeyond: (account: string, people: number) => void;
  readonly clock: Clock;
}

type Account = Pick<Viewer, 'id' | 'terms'>;

/** What each request passes before people are asked about. */
type VolumeGate = (viewer: Account, signal: AbortSignal) => Admit;

export function createVolumeGate({ volumes, lane, onBeyond, clock }: VolumeGateParts): VolumeGate {
  return (viewer, signal) => async (wanted) => {
    const articles = wanted.map(({ purpose }) => statuteOf(purpose, viewer.terms.statutes)?.article ?? null);
    const beyond = new Map<string | null, ReadonlySet<string>>();
    let count = 0;
    for (const article of new Set(articles)) {
      const people = wanted.filter((_, i) => articles[i] === article).map(({ person }) => person);
      const further = volumes.count(allowanceOf(viewer, article), people);
      beyond.set(article, further);
      count += further.size;
    }
    if (count > 0) {
      onBeyond(viewer.id, count);
      const passed = await lane.pass(viewer.id, count, signal);
      for (const [article, people] of passed ? beyond : [])
        for (const person of people) volumes.note(viewer.id, article, person, clock.now());
    }
    return wanted.map(({ person }, i) => {
      const article = articles[i] ?? null;
      return { article, isBeyond: beyond.get(article)?.has(person) ?? false };
    });
  };
}

/** A statute has a volume of its own. */
function allowanceOf({ id, terms }: Account, article: string | null): Allowance {
  const statute = terms.statutes.find((one) => one.article === article);
  return { account: id, article, people: statute?.peoplePerDay ?? terms.peoplePerDay };
}
