/** Documents that the person showed by a one-time code (S7.3(1)), and what they prove. Pure. */
import type { ServiceRoute } from '../services/state-service.ts';
import type { PresentedDocument } from '../systems/digital-documents/mapping.ts';
import type { Enclosure } from './answers/answer-rows.ts';
import { differencesOfDocument } from './statement/differences.ts';
import type { Statement, StatementField } from './statement/statement.ts';

/** Code under which the document is enclosed. */
export const presentedQuestion = 'PRESENTED_DOCUMENT';
/** Right to it: the data are those of an identity. */
export const presentedAccess = { system: 'DIGITAL_DOCUMENTS', scope: 'IDENTITY' } as const;

/** A document as it is kept, with the day on which the person showed it, `YYYY-MM-DD`. */
export type KeptPresented = PresentedDocument & { readonly shownOn: string };

/** A document that was in force when it was shown, in the place of one of the state service's documents. */
export interface Shown {
  readonly document: KeptPresented;
  /** Code of the document in whose place it stands. */
  readonly code: string;
  /** Fields of the statement that it contradicts. It identifies no person then. */
  readonly differs: readonly StatementField[];
}

/** True for an answer that no check asked for. */
export const isOfPresented = ({ question }: Pick<Enclosure, 'question'>) => question === presentedQuestion;

/** True on the last day too. One of a later day is not in force yet. */
export function wasInForce({ issuedOn, validUntil, shownOn }: KeptPresented): boolean {
  return issuedOn <= shownOn && (validUntil === null || shownOn <= validUntil);
}

/** The documents that count on a route: of several in the place of one, the latest that was in force. */
export function shownDocuments(
  { identification: rule }: Pick<ServiceRoute, 'identification'>,
  statement: Statement | null,
  answers: readonly Enclosure[],
): readonly Shown[] {
  const latest = new Map<string, Shown>();
  for (const document of answers.filter(isOfPresented).flatMap(({ records }) => records as KeptPresented[])) {
    const code = rule?.documents.find(({ kind }) => kind === document.kind.code)?.code;
    if (code === undefined || !wasInForce(document)) continue;
    latest.set(code, { document, code, differs: differencesOfDocument(statement, document) });
  }
  return [...latest.values()];
}

/** Those that identify the person. */
export const identifying = (shown: readonly Shown[]): readonly Shown[] =>
  shown.filter(({ differs }) => differs.length === 0);
