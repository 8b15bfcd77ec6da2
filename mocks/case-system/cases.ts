import type { CaseQuestion } from '../statements/questions.ts';
import type { HeldCase } from '../statements/statements.ts';

/** A case of the system of electronic cases. */
interface EmaketCase extends HeldCase {
  readonly reference: string;
  readonly iin: string;
  /** Number of the statement. */
  readonly statement: string;
}

/** The cases of the system of electronic cases while the network runs, from every sender. */
export type Cases = ReturnType<typeof createCases>;

/** Earlier cases are ignored: a case that is handed over twice is two cases. */
export function createCases(number: () => string) {
  const held: EmaketCase[] = [];
  return {
    number,
    add({ reference, iin, number: statement }: CaseQuestion, taken: HeldCase): void {
      held.push({ ...taken, reference, iin, statement });
    },
    find: (reference: string): readonly EmaketCase[] => held.filter((one) => one.reference === reference),
    /** For the control port, by statement: no IINs. */
    list: () =>
      [...Map.groupBy(held, ({ reference, statement }) => `${statement} ${reference}`).values()].flatMap(
        (cases) => {
          const [first] = cases;
          if (first === undefined) return [];
          const { reference, statement } = first;
          return [{ reference, number: statement, cases: cases.map((one) => one.number) }];
        },
      ),
    /** Documents of each case, for the control port. */
    listDocuments: () => held.map(({ reference, number, documents }) => ({ reference, number, documents })),
    forget(): void {
      held.length = 0;
    },
  };
}
