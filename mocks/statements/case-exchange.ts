import type { z } from 'zod';
import { badRequest, type JsonExchange } from '../json/exchange.ts';
import { readJson } from '../json/read-json.ts';
import { isCmsOf, readMockCms } from '../signature-service/mock-cms.ts';
import { holdDocuments } from './held-documents.ts';
import type { CaseQuestion, OwnCaseQuestion } from './questions.ts';
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
export function readCase<Question extends CaseQuestion | OwnCaseQuestion>(
  contentType: string | null,
  body: string,
  badRequestCode: string,
  question: z.ZodType<Question>,
): Question | Response {
  const asked = readJson(contentType, body, question);
  if (asked === undefined) return badRequest(badRequestCode, 'a case with its documents');
  return areSigned(asked) ? asked : badRequest(badRequestCode, 'signatures that fit their documents');
}

/** An electronic document has its signature beside it; an organisation's signature, `<name>.<BIN>.p7s`, stands behind its document. */
function areSigned({ documents }: Pick<CaseQuestion, 'documents'>): boolean {
  return documents.every(({ name, content, form }) => {
    if (form === 'ELECTRONIC_DOCUMENT' && !documents.some((one) => one.name === `${name}.p7s`)) return false;
    const [, signed, bin] = /^(.+)\.(\d{12})\.p7s$/s.exec(name) ?? [];
    if (signed === undefined) return true;
    const cms = readMockCms(content);
    const data = documents.find((one) => one.name === signed);
    return Boolean(
      cms && data && cms.signers[0]?.bin === bin && isCmsOf(cms, Buffer.from(data.content, 'base64')),
    );
  });
}
