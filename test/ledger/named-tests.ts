/** The named tests of a row, and the part of them that looks at the behaviour of the gateway. */
import type { LedgerRow } from './row.ts';

export interface NamedTest {
  /** Path from the root. */
  readonly file: string;
  /** The title as it is written, with the placeholders of a table. */
  readonly title: string;
}

/** An entry of `tests`, in its two parts. */
function namedTest(entry: string): NamedTest {
  const [file = '', ...title] = entry.split(' › ');
  return { file, title: title.join(' › ') };
}

/** Named tests that run code. Those of `test/services` compare a data file with itself as it was written. */
export function behaviourTests({ tests }: Pick<LedgerRow, 'tests'>): NamedTest[] {
  return tests.map(namedTest).filter(({ file }) => !file.startsWith('test/services/'));
}

/** Pattern of the titles that a runner gives the cases of a title. */
export function patternOf(title: string): string {
  const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return title
    .split(/%[sdo#]|\$[\w.]+/)
    .map(literal)
    .join('.*');
}
