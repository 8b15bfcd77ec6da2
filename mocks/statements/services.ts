import type { AnswerKind } from '../answer-kind.ts';
import { strangers } from '../batch/strangers.ts';
import { badRequest } from '../json/exchange.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import type { MockSystem } from '../systems.ts';
import { referenceQuestion, statementQuestion } from './questions.ts';
import { type HeldStatement, type Statements, shownCase } from './statements.ts';

/** A system that registers statements. The contract is invented. */
export interface Office {
  readonly system: MockSystem;
  readonly errorCode: string;
  readonly badRequestCode: string;
  readonly statements: Statements;
}

/** Registers a statement. */
export function registration(office: Office): JsonService {
  const { system, errorCode, badRequestCode, statements } = office;
  return {
    system,
    path: 'mock/v1/statements',
    read(contentType, body) {
      const asked = readJson(contentType, body, statementQuestion);
      if (!asked) return refused(errorCode, badRequest(badRequestCode, 'a statement'));
      let registered: HeldStatement | undefined;
      return {
        exchange: {
          errorCode,
          perform() {
            registered = statements.register(asked);
          },
          answer: (kind) => writeStatement(registered ?? statements.write(asked), kind),
        },
        // IIN of the person concerned: the representative is named, and not asked about.
        people: [asked.iin],
        refusal: undefined,
      };
    },
  };
}

/** Reads the registrations under a reference. */
export function search({ system, errorCode, badRequestCode, statements }: Office): JsonService {
  return {
    system,
    path: 'mock/v1/statements/find',
    read(contentType, body) {
      const asked = readJson(contentType, body, referenceQuestion);
      if (!asked) return refused(errorCode, badRequest(badRequestCode, 'a "reference"'));
      const { reference } = asked;
      return {
        exchange: {
          errorCode,
          list: 'statements',
          answer(kind) {
            const found = statements.find(reference);
            if (kind === 'drift') return { reference };
            const shown =
              found ?? (kind === 'wrongPerson' ? statements.write({ ...nobody, reference }) : null);
            return { reference, statements: shown ? [writeStatement(shown, kind)] : [] };
          },
        },
        people: [],
        refusal: undefined,
      };
    },
  };
}

function writeStatement({ cases, ...rest }: HeldStatement, kind: AnswerKind): object {
  const last = cases.at(-1);
  const whole = { ...rest, case: last ? shownCase(last) : null };
  if (kind === 'wrongPerson') return { ...whole, iin: somebodyElse(rest.iin) };
  const { number: _, ...without } = whole;
  return kind === 'drift' ? without : whole;
}

/** An invented person who is not this one. */
export function somebodyElse(iin: string): string {
  return strangers([iin], 1)[0] ?? '';
}

/** A malformed question: its person is unknown. */
export function refused(errorCode: string, refusal: Response) {
  return { exchange: { errorCode, answer: () => ({}) }, people: [], refusal };
}

const nobody = { iin: '', stateService: '', applicantIin: null, documents: [] };
