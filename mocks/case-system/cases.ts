import type { CaseQuestion, OwnCaseQuestion } from '../statements/questions.ts';
import type { HeldCase } from '../statements/statements.ts';
import { type HeldRequest, holdRequest } from './check-request.ts';

/** A stage of a case, as it came over the wire. */
interface CaseStage {
  readonly reference: string;
  readonly sequence: number;
  readonly stage: string;
  readonly at: string;
}

/** A case of the system of electronic cases. */
interface EmaketCase extends HeldCase {
  readonly reference: string;
  readonly iin: string;
  /** Code of the state service of a case that arose here; null of one that another system handed over. */
  readonly stateService: string | null;
  /** Number of the statement; null where no system has registered it. */
  readonly statement: string | null;
  /** Kind of the account that the statement names for the payment; null: none. */
  readonly payee: string | null;
  /** The electronic request, by its signer, size and digest; null: none came. */
  readonly request: HeldRequest | null;
  /** Surname of the statement; null where its data are not here. */
  readonly surname: string | null;
  /** Place where the statement was taken in, and its circumstances; null: the case names none. */
  readonly reception: OwnCaseQuestion['reception'] | null;
  /** The one who applies for the person, without an IIN; null: the person does, or a system that registers knows. */
  readonly applicant: { readonly relation: string; readonly bin: string | null } | null;
}

/** The cases of the system of electronic cases while the network runs, from every sender. */
export type Cases = ReturnType<typeof createCases>;

/** Earlier cases are ignored: a case that is handed over twice is two cases. */
export function createCases(number: () => string) {
  const held: EmaketCase[] = [];
  const stages: CaseStage[] = [];
  const stagesOf = (reference: string) => stages.filter((one) => one.reference === reference);
  return {
    number,
    add(asked: CaseQuestion | OwnCaseQuestion, taken: HeldCase): void {
      const { reference, iin, number } = asked;
      const stated = 'statement' in asked ? asked.statement : null;
      const payee = stated?.account?.kind ?? null;
      const stateService = stated === null ? null : asked.stateService;
      const surname = stated?.surname ?? null;
      const reception = ('statement' in asked && asked.reception) || null;
      const request = 'request' in asked && asked.request !== undefined ? holdRequest(asked.request) : null;
      const { relation, bin } = ('applicant' in asked && asked.applicant) || {};
      const applicant = relation === undefined ? null : { relation, bin: bin ?? null };
      const about = {
        reference,
        iin,
        statement: number,
        payee,
        surname,
        reception,
        stateService,
        request,
        applicant,
      };
      held.push({ ...taken, ...about });
    },
    /** Cases about a person that arose here. */
    about: (iin: string, stateService: string): readonly EmaketCase[] =>
      held.filter((one) => one.iin === iin && one.stateService === stateService),
    find: (reference: string): readonly EmaketCase[] => held.filter((one) => one.reference === reference),
    /** Reason for a refusal of a stage; undefined: it is taken. */
    stageRefusal({ reference, sequence, stage, at }: CaseStage): 'UNKNOWN' | 'CONFLICT' | undefined {
      if (!held.some((one) => one.reference === reference && one.stateService !== null)) return 'UNKNOWN';
      const there = stagesOf(reference).find((one) => one.sequence === sequence);
      if (there) return there.stage === stage && there.at === at ? undefined : 'CONFLICT';
      return stagesOf(reference).some((one) => one.sequence > sequence) ? 'CONFLICT' : undefined;
    },
    /** Keeps a stage. @returns its place among those of the case, from 2 on: the first is its arrival; null: it was there */
    enterStage(stage: CaseStage): number | null {
      const known = stagesOf(stage.reference);
      if (known.some(({ sequence }) => sequence === stage.sequence)) return null;
      stages.push(stage);
      return known.length + 2;
    },
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
      held.map(({ reference, number, documents, payee, surname, reception, applicant, request }) => ({
        request,
        reference,
        number,
        documents,
        payee,
        surname,
        reception,
        applicant,
      })),
    forget(): void {
      held.length = 0;
      stages.length = 0;
    },
  };
}
