import { hasMistyped } from '../scalars/mistyped.ts';
import type { Arguments } from './list-sizes.ts';

/**
 * People that a field asks about, by the path of its argument: `iins`, `input.iin`, `accounts.iin`.
 * @returns a text for each; where the path names none, one text that stands for a person whom no argument names
 */
export function peopleOf(args: Arguments, path: readonly string[]): readonly string[] {
  let found: readonly unknown[] = [args];
  for (const name of path)
    found = found.flatMap((value) => {
      // No system is asked about an item with a mistyped number.
      if (value !== args && hasMistyped(value)) return [];
      const next = typeof value === 'object' && value !== null ? (value as Arguments)[name] : undefined;
      return next ?? [];
    });
  return path.length === 0 ? [''] : found.filter((one) => !hasMistyped(one)).map(String);
}
