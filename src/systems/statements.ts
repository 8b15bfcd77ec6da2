/** Statements at a system that registers them, JSON over HTTP: register, find again, hand over the case. */
import type { z } from 'zod';
import { CallFault } from '../resilience/call-fault.ts';
import type { Attempt } from '../resilience/guard.ts';
import type { JsonChannel } from '../transport/json/channel.ts';
import { readJsonResult } from './json-result.ts';
import { caseResponse, foundStatements, statementPaths } from './statement-wire.ts';

/** What is registered. */
export interface NewStatement {
  /** Our own id of the application: by it the statement is found again. */
  readonly reference: string;
  /** Code of the state service. */
  readonly stateService: string;
  /** Whom it is about. */
  readonly iin: string;
  /** Who applies in his place; null: he himself. */
  readonly applicantIin: string | null;
  /** Codes of the documents of the package. */
  readonly documents: readonly string[];
}

/** A case as the other side took it. */
export interface AcceptedCase {
  readonly number: string;
  /** Epoch ms. */
  readonly acceptedAt: number;
}

/** A statement as the other side registered it. Times are epoch ms. */
export interface RegisteredStatement {
  readonly reference: string;
  readonly number: string;
  readonly registeredAt: number;
  /** The receipt of acceptance; null where the system gives none (the pension fund). */
  readonly receipt: { readonly number: string; readonly issuedAt: number } | null;
  /** Null while no case was handed over, as far as this system knows. */
  readonly acceptedCase: AcceptedCase | null;
}

/** One document of a case. */
export interface CaseDocument {
  readonly code: string;
  readonly name: string;
  readonly mediaType: string;
  /** Base64. */
  readonly content: string;
}

/** The electronic case of a registered statement. */
export interface NewCase {
  readonly reference: string;
  /** Of the statement. */
  readonly number: string;
  readonly stateService: string;
  readonly iin: string;
  readonly documents: readonly CaseDocument[];
}

/** The registration of statements. Registering is a write: it is never repeated, `find` tells what became of it. */
export interface StatementRegistration {
  /** @throws CallFault CONTRACT_DRIFT also for an answer about another reference or person */
  register(statement: NewStatement, attempt: Attempt): Promise<RegisteredStatement>;
  /**
   * None is a true absence: nothing was registered under this reference.
   * @throws CallFault as `register`
   */
  find(reference: string, iin: string, attempt: Attempt): Promise<readonly RegisteredStatement[]>;
}

/** The handing over of cases, which is a write. */
export interface CaseHandOver {
  /** @throws CallFault CONTRACT_DRIFT also for an answer about another reference or person */
  handOver(newCase: NewCase, attempt: Attempt): Promise<AcceptedCase>;
}

export interface StatementsClient extends StatementRegistration, CaseHandOver {}

/** How one system writes a statement. */
interface StatementForm<Wire extends Identified> {
  readonly contract: z.ZodType<Wire>;
  readonly toOurs: (wire: Wire) => RegisteredStatement;
}

interface Identified {
  readonly reference: string;
  readonly iin: string;
}

export function createStatementsClient<Wire extends Identified>(
  channel: JsonChannel,
  { contract, toOurs }: StatementForm<Wire>,
): StatementsClient {
  return {
    async register(statement, attempt) {
      const { reference, stateService, iin, applicantIin, documents } = statement;
      const question = { reference, stateService, iin, applicantIin, documents };
      const answer = await channel.post(statementPaths.register, question, attempt);
      return toOurs(about(statement, readJsonResult(answer, contract, attempt)));
    },
    async find(reference, iin, attempt) {
      const answer = await channel.post(statementPaths.find, { reference }, attempt);
      const found = readJsonResult(answer, foundStatements, attempt);
      if (found.reference !== reference) throw drift();
      return found.statements.map((one) => {
        const parsed = contract.safeParse(one);
        if (!parsed.success) throw drift();
        return toOurs(about({ reference, iin }, parsed.data));
      });
    },
    handOver: (newCase, attempt) => handOverCase(channel, statementPaths.handOver, newCase, attempt),
  };
}

/** Posts a case and reads who took it. @throws CallFault */
export async function handOverCase(
  channel: JsonChannel,
  path: string,
  newCase: NewCase,
  attempt: Attempt,
): Promise<AcceptedCase> {
  const { reference, number, stateService, iin, documents } = newCase;
  const answer = await channel.post(path, { reference, number, stateService, iin, documents }, attempt);
  return about(newCase, readJsonResult(answer, caseResponse, attempt)).case;
}

/** Somebody else's statement must never be taken for his, nor one application's number for another's. */
function about<Answer extends Identified>({ reference, iin }: Identified, answer: Answer): Answer {
  if (answer.reference !== reference || answer.iin !== iin) throw drift();
  return answer;
}

function drift(): CallFault {
  return new CallFault('CONTRACT_DRIFT', 'REGISTER');
}
