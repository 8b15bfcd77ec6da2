import { badRequest, type JsonExchange } from '../json/exchange.ts';
import { readJson } from '../json/read-json.ts';
import { holdDocuments } from './held-documents.ts';
import { type CaseQuestion, caseQuestion } from './questions.ts';
import { somebodyElse } from './services.ts';
import { type HeldCase, now, shownCase } from './statements.ts';

/** The hand-over of one case, in the form of a system with an address of its own. */
interface CaseExchange extends JsonExchange {
  /** The case, once the system took it. */
  readonly taken: () => HeldCase | undefined;
}

/**
 * @param number numbers the cases of this system
 * @param onTaken receives the taken case
 */
export function takeCase(
  asked: Pick<CaseQuestion, 'reference' | 'iin' | 'documents'>,
  errorCode: string,
  number: () => string,
  onTaken: (taken: HeldCase) => void,
): CaseExchange {
  const { reference, iin } = asked;
  let taken: HeldCase | undefined;
  const write = (): HeldCase => ({
    ...{ number: number(), acceptedAt: now() },
    documents: holdDocuments(asked),
  });
  return {
    errorCode,
    taken: () => taken,
    perform() {
      taken = write();
      onTaken(taken);
    },
    answer(kind) {
      if (kind === 'drift') return { reference, iin };
      const shown = shownCase(taken ?? write());
      return { reference, iin: kind === 'wrongPerson' ? somebodyElse(iin) : iin, case: shown };
    },
  };
}

/** Reads the body of a case; the reason of a refusal if it is none. */
export function readCase(
  contentType: string | null,
  body: string,
  badRequestCode: string,
): CaseQuestion | Response {
  return readJson(contentType, body, caseQuestion) ?? badRequest(badRequestCode, 'a case with its documents');
}
