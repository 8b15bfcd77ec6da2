import type { CaseQuestion, OwnCaseQuestion } from '../statements/questions.ts';
import type { HeldCase } from '../statements/statements.ts';

/** A case of the system of electronic cases. */
interface EmaketCase extends HeldCase {
  readonly reference: string;
  readonly iin: string;
  /** Number of the statement; null where no system has registered it. */
  readonly statement: string | null;
  /** Kind of the account that the statement names for the payment; null: none. */
  readonly payee: string | null;
  /** Surname of the statement; null where its data are not here. */
  readonly surname: string | null;
}

/** The cases of the system of electronic cases while the network runs, from every sender. */
export type Cases = ReturnType<typeof createCases>;

/** Earlier cases are ignored: a case that is handed over twice is two cases. */
export function createCases(number: () => string) {
  const held: EmaketCase[] = [];
  return {
    number,
    add(asked: CaseQuestion | OwnCaseQuestion, taken: HeldCase): void {
      const { reference, iin, number } = asked;
      const stated = 'statement' in asked ? asked.statement : null;
      const payee = stated?.account?.kind ?? null;
      held.push({ ...taken, reference, iin, statement: number, payee, surname: stated?.surname ?? null });
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
    listDocuments: () =>
      held.map(({ reference, number, documents, payee, surname }) => ({
        reference,
        number,
        documents,
        payee,
        surname,
      })),
    forget(): void {
      held.length = 0;
    },
  };
}
