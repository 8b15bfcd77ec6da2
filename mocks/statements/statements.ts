import { systemClock, toDateTime } from '../../src/kernel/clock.ts';
import type { HeldDocument } from './held-documents.ts';
import type { CaseQuestion, StatementQuestion } from './questions.ts';

/** A case that was handed over for a statement. */
export interface HeldCase {
  readonly number: string;
  readonly acceptedAt: string;
  readonly documents: readonly HeldDocument[];
}

/** A case as an answer shows it. */
export function shownCase({ number, acceptedAt }: HeldCase) {
  return { number, acceptedAt };
}

/** A registered statement. */
export interface HeldStatement {
  readonly reference: string;
  readonly iin: string;
  readonly number: string;
  readonly registeredAt: string;
  /** Only if the system gives receipts of acceptance. */
  readonly receipt?: { readonly number: string; readonly issuedAt: string };
  readonly cases: readonly HeldCase[];
}

/** Numbering of a system. */
interface Numbering {
  readonly statement: () => string;
  /** Left out if it gives no receipts. */
  readonly receipt?: () => string;
}

/** The statements of one system while the network runs. */
export type Statements = ReturnType<typeof createStatements>;

/** Earlier statements are ignored: a second registration is a second statement, since doubles must be visible. */
export function createStatements(numbering: Numbering) {
  const held: HeldStatement[] = [];

  function write({ reference, iin }: StatementQuestion): HeldStatement {
    const at = now();
    const { receipt } = numbering;
    return {
      reference,
      iin,
      number: numbering.statement(),
      registeredAt: at,
      ...(receipt && { receipt: { number: receipt(), issuedAt: at } }),
      cases: [],
    };
  }

  return {
    /** The registration that would be made: for an answer that is spoiled anyway. */
    write,
    register(question: StatementQuestion): HeldStatement {
      const statement = write(question);
      held.push(statement);
      return statement;
    },
    /** The first registration under a reference. */
    find: (reference: string): HeldStatement | undefined => held.find((one) => one.reference === reference),
    /** Notes the case of a statement, even one of an earlier network. */
    addCase({ reference, iin, number }: CaseQuestion, added: HeldCase): void {
      const at = held.findIndex((one) => one.reference === reference && one.number === number);
      const known = held[at] ?? { reference, iin, number, registeredAt: added.acceptedAt, cases: [] };
      held.splice(at === -1 ? held.length : at, 1, { ...known, cases: [...known.cases, added] });
    },
    /** For the control port: no IINs. */
    list: () =>
      held.map(({ reference, number, cases }) => ({
        reference,
        number,
        cases: cases.map((one) => one.number),
      })),
    /** Documents of each case, for the control port. */
    listDocuments: () =>
      held.flatMap(({ reference, cases }) =>
        cases.map(({ number, documents }) => ({ reference, number, documents })),
      ),
    forget(): void {
      held.length = 0;
    },
  };
}

/** The present moment as these systems write it. */
export function now(): string {
  return toDateTime(systemClock.now());
}
