import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { type Statute, statuteOf } from '../legal-basis.ts';
import type { Admit } from '../looks/request-looks.ts';
import type { Viewer } from '../viewer.ts';
import type { Allowance, Volumes } from './volumes.ts';

interface VolumeGateParts {
  readonly volumes: Volumes;
  /** Asks the database about a volume, and the people who may be among its own. Never fails: a database that is away adds nothing. */
  readonly consult: (volume: Allowance, people: readonly string[]) => Promise<void>;
  /** Time that each person beyond the volume costs an account, ms. */
  readonly perPersonMs: number;
  /** Told of an account's people beyond its volume, before they are let through or refused. */
  readonly onBeyond: (account: string, people: number) => void;
  readonly clock: Clock;
}

const remembered = 10_000;

/** The gate before people are asked about: beyond its volume, an account's next request waits for the people of the last one. */
export function createVolumeGate({ volumes, consult, perPersonMs, onBeyond, clock }: VolumeGateParts) {
  /** Instant at which an account may go on, epoch ms. */
  const freeAt = new LRUCache<string, number>({ max: remembered });

  return ({ id, terms }: Pick<Viewer, 'id' | 'terms'>): Admit => {
    let isLetThrough = false;

    function letThrough(people: number): void {
      onBeyond(id, people);
      const now = clock.now();
      const free = Math.max(now, freeAt.get(id) ?? now);
      if (free > now && !isLetThrough)
        throw new RefusedError(
          'VOLUME_EXCEEDED',
          'expected no more different people in a day than were declared for this account; a further one may be asked about later',
          Math.ceil((free - now) / 1000),
        );
      isLetThrough = true;
      freeAt.set(id, free + people * perPersonMs);
    }

    function admit(asked: readonly Asked[], parts: readonly Part[]) {
      const beyond = parts.map(({ volume, people, statute }) => {
        return { statute, article: volume.article, people: volumes.count(volume, people) };
      });
      const count = beyond.reduce((sum, { people }) => sum + people.size, 0);
      if (count > 0) letThrough(count);
      for (const { article, people } of beyond)
        for (const person of people) volumes.note(id, article, person);
      return asked.map(({ person, statute }) => ({
        article: statute?.article ?? null,
        isBeyond: beyond.some((one) => one.statute === statute && one.people.has(person)),
      }));
    }

    return (wanted) => {
      // A statute has a volume of its own.
      const asked = wanted.map(({ person, purpose }) => ({
        person,
        statute: statuteOf(purpose, terms.statutes),
      }));
      const parts = [...Map.groupBy(asked, ({ statute }) => statute)].map(([statute, some]): Part => {
        const { peoplePerDay: people } = statute ?? terms;
        return {
          statute,
          volume: { account: id, article: statute?.article ?? null, people },
          people: some.map(({ person }) => person),
        };
      });
      const uncertain = parts.filter(({ volume, people }) => volumes.isUncertain(volume, people));
      if (uncertain.length === 0) return admit(asked, parts);
      const consulted = uncertain.map(({ volume, people }) => consult(volume, people));
      return Promise.all(consulted).then(() => admit(asked, parts));
    };
  };
}

type Asked = { readonly person: string; readonly statute: Statute | null };

/** The people of a request who count in one volume. */
interface Part {
  readonly statute: Statute | null;
  readonly volume: Allowance;
  readonly people: readonly string[];
}
