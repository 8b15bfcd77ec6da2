/** Different people of one account today: an exact list of up to a hundred thousand, a filter beyond it. */
import { createPeopleFilter } from './people-filter.ts';

/** People that are known exactly. */
export const exactPeople = 100_000;

export function createPeopleSeen() {
  const exact = new Set<string>();
  let filter: ReturnType<typeof createPeopleFilter> | undefined;
  let count = 0;

  function beginFilter() {
    const begun = createPeopleFilter();
    for (const person of exact) begun.add(person);
    exact.clear();
    return begun;
  }

  return {
    /** People counted: exact up to `exactPeople`; beyond it too few by `mostMistaken` of them at most. */
    count: () => count,
    has: (person: string) => filter?.has(person) ?? exact.has(person),
    /** Counts a person. @returns false for one who is counted already */
    add(person: string): boolean {
      if (filter?.has(person) ?? exact.has(person)) return false;
      count += 1;
      if (count > exactPeople) filter ??= beginFilter();
      if (filter) filter.add(person);
      else exact.add(person);
      return true;
    },
  };
}
