import type { z } from 'zod';
import { CallFault } from '../resilience/call-fault.ts';
import type { Attempt } from '../resilience/guard.ts';
import type { JsonChannel } from '../transport/json/channel.ts';
import { readJsonResult } from './json-result.ts';
import { caseResponse, foundStatements, statementPaths } from './statement-wire.ts';

/** Statement for registration. */
export interface NewStatement {
  /** Our own id of the application, by which the statement is found again. */
  readonly reference: string;
  /** Code of the state service. */
  readonly stateService: string;
  /** The person concerned. */
  readonly iin: string;
  /** The person who applies instead; null: they apply themselves. */
  readonly applicantIin: string | null;
  /** Codes of the documents of the package. */
  readonly documents: readonly string[];
}

export interface AcceptedCase {
  readonly number: string;
  /** Epoch ms. */
  readonly acceptedAt: number;
}

/** A registered statement. Times are epoch ms. */
export interface RegisteredStatement {
  readonly reference: string;
  readonly number: string;
  readonly registeredAt: number;
  /** The receipt of acceptance; null where the system gives none (the pension fund). */
  readonly receipt: { readonly number: string; readonly issuedAt: number } | null;
  /** Null where this system knows of no handed-over case. */
  readonly acceptedCase: AcceptedCase | null;
}

/** A detached CMS behind its document (RFC 5751). */
export const signatureType = 'application/pkcs7-signature';

/** Forms of documents that are no plain scan: certified by a digital signature (S7.2(20)), or shown by the service of digital documents (S7.2(19)). */
type DocumentForm = 'ELECTRONIC_DOCUMENT' | 'SHOWN_DOCUMENT';

export interface CaseDocument {
  readonly code: string;
  readonly name: string;
  readonly mediaType: string;
  /** Paper that was scanned, ORIGINAL or NOTARISED_COPY (S7.9 p7). Only a scan has it. */
  readonly attestation?: string;
  /** True for a scan that stands in for data that a register does not have (S5.9(4), S6.10 p5). */
  readonly inPlaceOfData?: boolean;
  /** Left out: a plain scan, a signature or a paper of ours. */
  readonly form?: DocumentForm;
  /** Base64. */
  readonly content: string;
}

/** The electronic case of a statement. */
export interface NewCase {
  readonly reference: string;
  /** Number of the statement; null where no system registers it. */
  readonly number: string | null;
  readonly stateService: string;
  readonly iin: string;
  /** Data of the statement as a clerk entered them (S4.9 p1); null: they are not sent. */
  readonly statement: StatementData | null;
  /** Codes of the place where the statement was taken in, and of its circumstances (S7.3(2)); left out where the route names no places. */
  readonly reception?: { readonly place: string; readonly circumstances: readonly string[] };
  /** The one who applies for the person; left out: the person does, or a system that registers knows. */
  readonly applicant?: CaseApplicant;
  readonly documents: readonly CaseDocument[];
  /** The electronic request (S7.2(21)), XML that the organisation signs; left out: no item has one on this route. */
  readonly request?: string | undefined;
}

/** A person with an IIN, or an organisation with a BIN and the department that it applies to (S7.7). */
interface CaseApplicant {
  /** Relation to the person: `WARD`, `PENAL_ADMINISTRATION`. */
  readonly relation: string;
  readonly iin: string | null;
  readonly bin: string | null;
  readonly department: string | null;
}

/** Data of an applicant's statement. */
interface StatementData {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly identityDocument: string | null;
  readonly address: string | null;
  /** Account for the payment. The holder of a control account is a penal institution (S4.9 p3). */
  readonly account: { readonly kind: string; readonly number: string } | null;
  readonly certificate: string | null;
  readonly contact: string | null;
}

/** Registers statements. The write is never repeated: `find` tells its result. */
export interface StatementRegistration {
  /** @throws CallFault CONTRACT_DRIFT also for an answer about another reference or person */
  register(statement: NewStatement, attempt: Attempt): Promise<RegisteredStatement>;
  /** Finds the statements of a reference; none is a true absence. @throws CallFault as `register` */
  find(reference: string, iin: string, attempt: Attempt): Promise<readonly RegisteredStatement[]>;
}

/** Hands over cases, as a write. */
export interface CaseHandOver {
  /** @throws CallFault CONTRACT_DRIFT also for an answer about another reference or person */
  handOver(newCase: NewCase, attempt: Attempt): Promise<AcceptedCase>;
}

export interface StatementsClient extends StatementRegistration, CaseHandOver {}

/** Form of one system's statements. */
interface StatementForm<Wire extends Identified> {
  readonly contract: z.ZodType<Wire>;
  readonly toOurs: (wire: Wire) => RegisteredStatement;
}

type Identified = { readonly reference: string; readonly iin: string };

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
    handOver: (newCase, attempt) => postCase(channel, statementPaths.handOver, newCase, attempt),
  };
}

/** Posts a case and reads its number. @throws CallFault */
export async function postCase(channel: JsonChannel, path: string, newCase: NewCase, attempt: Attempt) {
  const { statement, ...rest } = newCase;
  const answer = await channel.post(path, statement === null ? rest : newCase, attempt);
  return about(newCase, readJsonResult(answer, caseResponse, attempt)).case;
}

/** Another person's statement must never be taken for theirs, nor one application's number for another's. */
function about<Answer extends Identified>({ reference, iin }: Identified, answer: Answer): Answer {
  if (answer.reference !== reference || answer.iin !== iin) throw drift();
  return answer;
}

const drift = (): CallFault => new CallFault('CONTRACT_DRIFT', 'REGISTER');
