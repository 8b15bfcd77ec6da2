/**
 * Different people whom an account asks about in a day, through all replicas. Beyond its volume the account is slowed down, and
 * the operator is told.
 */
import { type Clock, startOfDay } from '../../kernel/clock.ts';
import { createPeopleSeen, exactPeople } from './people-seen.ts';

/** The volume of an account. */
export interface Allowance {
  readonly account: string;
  /** The article by which the account asks; null for everything else. */
  readonly article: string | null;
  /** Different people in a day. */
  readonly people: number;
}

/** People of a volume that the database has not counted yet. */
export interface News {
  /** Begin of the day, epoch ms. */
  readonly day: number;
  readonly account: string;
  readonly article: string | null;
  readonly people: readonly string[];
}

type Key = Pick<Allowance, 'account' | 'article'>;
export type Volumes = ReturnType<typeof createVolumes>;

export function createVolumes(clock: Clock) {
  let day = startOfDay(clock.now());
  /** Volumes of today by account and article. */
  const volumes = new Map<string, Volume>();
  /** Those with news. */
  const fresh = new Set<Volume>();

  function volumeOf({ account, article }: Key): Volume {
    const today = startOfDay(clock.now());
    if (today !== day) {
      volumes.clear();
      fresh.clear();
    }
    day = today;
    const name = nameOf({ account, article });
    const volume = volumes.get(name) ?? createVolume({ account, article });
    volumes.set(name, volume);
    return volume;
  }

  function add(volume: Volume, person: string): void {
    volume.add(person);
    if (volume.news.length > 0) fresh.add(volume);
  }

  return {
    /** Counts people (keyed hashes) within the volume, once a day. New ones beyond it count when they are let through (`note`). */
    count(allowance: Allowance, people: readonly string[]): ReadonlySet<string> {
      const beyond = new Set<string>();
      if (allowance.people === Number.POSITIVE_INFINITY) return beyond;
      const volume = volumeOf(allowance);
      for (const person of people) {
        if (volume.knows(person)) continue;
        if (volume.total() < allowance.people) add(volume, person);
        else beyond.add(person);
      }
      return beyond;
    },
    /** Notes a person who was let through. */
    note(account: string, article: string | null, person: string): void {
      add(volumeOf({ account, article }), person);
    },
    /** True where only the database can tell: at the first question of the day, and for people who may be known to other replicas. */
    isUncertain(allowance: Allowance, people: readonly string[]): boolean {
      if (allowance.people === Number.POSITIVE_INFINITY) return false;
      const volume = volumeOf(allowance);
      if (!volume.isCompared()) return true;
      if (volume.total() < allowance.people || !volume.hasOthers()) return false;
      return people.some((person) => !volume.knows(person));
    },
    /** Takes over what the database has counted for a day, and those of the people in question who are among them. */
    compare({ day: of, ...key }: Key & Pick<News, 'day'>, total: number, known: readonly string[]): void {
      const volume = volumeOf(key);
      if (of === day) volume.compare(total, known);
    },
    /** People that the database has not counted yet, at most so many. They stay until `told`. */
    news(most: number): readonly News[] {
      const found: News[] = [];
      let left = most;
      for (const { key, news } of fresh) {
        if (left <= 0) break;
        const people = news.slice(0, left);
        left -= people.length;
        found.push({ day, ...key, people });
      }
      return found;
    },
    /** Takes note that the database has counted the first of the news. @param total people of all replicas */
    told({ day: of, account, article, people }: News, total: number): void {
      const volume = volumeOf({ account, article });
      if (of !== day) return;
      volume.told(people.length, total);
      if (volume.news.length === 0) fresh.delete(volume);
    },
  };
}

/** One text for each volume of a day: no account has a space in its name. */
export const nameOf = ({ account, article }: Key): string => `${account} ${article ?? ''}`;

type Volume = ReturnType<typeof createVolume>;

function createVolume(key: Key) {
  const seen = createPeopleSeen();
  const news: string[] = [];
  /** People of all replicas, as the database counted them last; null before it was asked. */
  let counted: number | null = null;

  return {
    key,
    news,
    knows: (person: string) => seen.has(fingerprint(person)),
    total: () => Math.max(seen.count(), (counted ?? 0) + news.length),
    isCompared: () => counted !== null,
    /** True where other replicas have asked about people whom this one does not know. */
    hasOthers: () => (counted ?? 0) + news.length > seen.count(),
    add(person: string): void {
      if (!seen.add(fingerprint(person))) return;
      // While the database is away for long, the rest is counted by this replica alone.
      if (news.length < exactPeople) news.push(fingerprint(person));
    },
    compare(total: number, known: readonly string[]): void {
      // A number that was read before the last one was told may arrive after it.
      counted = Math.max(counted ?? 0, total);
      for (const person of known) seen.add(person);
    },
    told(people: number, total: number): void {
      news.splice(0, people);
      counted = Math.max(counted ?? 0, total);
    },
  };
}

/** The first 64 bits of a person's keyed hash (base64). */
export const fingerprint = (person: string): string => person.slice(0, 11);
