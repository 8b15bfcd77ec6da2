/** Statements at a system that registers them, JSON over HTTP: register, find again, hand over the case. */
import type { z } from 'zod';
import { CallFault } from '../resilience/call-fault.ts';
import type { Attempt } from '../resilience/guard.ts';
import type { JsonChannel } from '../transport/json/channel.ts';
import { readJsonResult } from './json-result.ts';
import { caseResponse, foundStatements, type statement, statementPaths } from './statement-wire.ts';

/** A statement to register. */
export interface NewStatement {
  /** Our own id of the application: by it the statement is found again. */
  readonly reference: string;
  /** Code of the state service. */
  readonly stateService: string;
  /** The person it is about. */
  readonly iin: string;
  /** The applicant, where that is another person; null: the person themselves. */
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

interface Identified {
  readonly reference: string;
  readonly iin: string;
}

type WireStatement = z.infer<typeof statement> & { readonly receipt?: RegisteredStatement['receipt'] };

/** @param contract of a statement, as the system writes it */
export function createStatementsClient(
  channel: JsonChannel,
  contract: z.ZodType<WireStatement>,
): StatementsClient {
  return {
    async register(wanted, attempt) {
      const { reference, stateService, iin, applicantIin, documents } = wanted;
      const question = { reference, stateService, iin, applicantIin, documents };
      const answer = await channel.post(statementPaths.register, question, attempt);
      return toOurs(about(wanted, readJsonResult(answer, contract, attempt)));
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

function toOurs({ reference, number, registeredAt, receipt = null, case: acceptedCase }: WireStatement) {
  return { reference, number, registeredAt, receipt, acceptedCase };
}

/** Posts a case and reads under which number it was taken. @throws CallFault */
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

/** Another person's statement must never be taken for this one's, nor one application's number for another's. */
function about<Answer extends Identified>({ reference, iin }: Identified, answer: Answer): Answer {
  if (answer.reference !== reference || answer.iin !== iin) throw drift();
  return answer;
}

function drift(): CallFault {
  return new CallFault('CONTRACT_DRIFT', 'REGISTER');
}
