/** Different people whom an account asks about in a day. Beyond its volume the account is slowed down, and the operator is told. */
import { type Clock, startOfDay } from '../../kernel/clock.ts';

/** The volume of an account. */
interface Allowance {
  readonly account: string;
  /** The article by which the account asks; null for everything else. */
  readonly article: string | null;
  /** Different people in a day. */
  readonly people: number;
}

export type Volumes = ReturnType<typeof createVolumes>;

export function createVolumes(clock: Clock) {
  let day = startOfDay(clock.now());
  /** People of today by account and article. */
  const seen = new Map<string, Set<string>>();

  function peopleOf(account: string, article: string | null): Set<string> {
    const today = startOfDay(clock.now());
    if (today !== day) seen.clear();
    day = today;
    // No account has a space in its name.
    const key = `${account} ${article ?? ''}`;
    const people = seen.get(key) ?? new Set();
    seen.set(key, people);
    return people;
  }

  return {
    /** Counts people (keyed hashes) within the volume, once a day. New ones beyond it count when they are let through (`note`). */
    count({ account, article, people: most }: Allowance, people: readonly string[]): ReadonlySet<string> {
      const beyond = new Set<string>();
      if (most === Number.POSITIVE_INFINITY) return beyond;
      const known = peopleOf(account, article);
      for (const person of people) {
        if (known.has(person)) continue;
        if (known.size < most) known.add(person);
        else beyond.add(person);
      }
      return beyond;
    },
    /** Notes a person who was let through, or asked about through another replica or before this process. */
    note(account: string, article: string | null, person: string, at: number): void {
      const known = peopleOf(account, article);
      if (startOfDay(at) === day) known.add(person);
    },
  };
}
