import type { AnswerKind } from '../answer-kind.ts';
import { strangers } from '../batch/strangers.ts';
import { jsonReply } from '../json/exchange.ts';
import { certificateInfo } from './certificate-info.ts';
import { isCmsOf, type ReadSigner, readMockCms } from './mock-cms.ts';
import { signaturesIn } from './mock-xml.ts';

/** A question to NCANode, of any kind. */
export interface Question {
  readonly cms?: string | null | undefined;
  readonly xml?: string | null | undefined;
  /** Base64; of a detached CMS. */
  readonly data?: string | null | undefined;
  readonly revocationCheck: readonly string[];
}

/** Finding of NCANode: the body of its answer, or its refusal. */
export type Found = Response | ((kind: AnswerKind) => object);

/** `/cms/verify`. Every fault of the CMS is HTTP 400; a signature that does not fit is an answer. */
export function lookAtCms({ cms, data, revocationCheck }: Question): Found {
  if (!cms) return emptyField();
  const read = readMockCms(cms);
  if (read === undefined) return failure(400, 'Malformed content.');
  // The CMS's own content precedes the data of the question.
  const content = read.content ?? data;
  if (content === undefined || content === null)
    return failure(400, 'Data must be specifieed for detached CMS');
  const isGood = isCmsOf(read, Buffer.from(content, 'base64'));
  return (kind) => {
    const certificates = read.signers.map((signer) => infoOf(signer, revocationCheck, kind));
    const signers = certificates.map((certificate) => ({ certificates: [certificate], tsp: null }));
    return answered(kind, isGood && certificates.every(({ valid }) => valid), signers);
  };
}

/** `/cms/extract`: the content inside a CMS. */
export function lookIntoCms({ cms }: Question): Found {
  if (!cms) return emptyField();
  const read = readMockCms(cms);
  if (read === undefined) return failure(500, 'Malformed content.');
  const { content } = read;
  if (content === undefined) return failure(400, "CMS doesn't have signed content");
  return (kind) => ({ status: 200, message: 'OK', ...(kind === 'drift' ? {} : { data: content }) });
}

/** `/xml/verify`: one certificate for each signature. Without a signature the answer says `valid: false`. */
export function lookAtXml({ xml, revocationCheck }: Question): Found {
  if (!xml) return emptyField();
  const signatures = signaturesIn(xml);
  if (signatures === null) return failure(500, 'Cannot read XML');
  if (signatures.includes(undefined))
    return failure(400, "Bad signature: Element 'ds:Reference' is not found in XML document");
  return (kind) => {
    const certificates = signatures.flatMap((found) =>
      found?.signer ? [infoOf(found.signer, revocationCheck, kind)] : [],
    );
    const isGood = signatures.length > 0 && signatures.every((found) => found?.isGood);
    return answered(kind, isGood && certificates.every(({ valid }) => valid), certificates);
  };
}

/** NCANode's own form of an error. */
export const failureBody = (status: number, message: string) => ({ status, message });

export function failure(status: number, message: string): Response {
  return jsonReply(failureBody(status, message), status);
}

/** An obligatory field that is empty: the framework answers, in a form of its own. */
function emptyField(): Response {
  return jsonReply({ timestamp: '2025-07-21T00:00:00.000+00:00', status: 400, error: 'Bad Request' }, 400);
}

function answered(kind: AnswerKind, valid: boolean, signers: readonly object[]): object {
  return { status: 200, message: 'OK', ...(kind === 'drift' ? {} : { valid }), signers };
}

function infoOf(signer: ReadSigner, revocationCheck: readonly string[], kind: AnswerKind) {
  const [stranger] = strangers([signer.iin ?? ''], 1);
  return certificateInfo(signer, revocationCheck, kind === 'wrongPerson' ? stranger : signer.iin);
}
