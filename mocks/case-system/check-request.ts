import { createHash } from 'node:crypto';
import { systemClock } from '../../src/kernel/clock.ts';
import { signaturesIn } from '../signature-service/mock-xml.ts';
import type { OwnCaseQuestion } from '../statements/questions.ts';
import { withoutSignatures } from '../xml/enveloped-signature.ts';
import { childOf, readXml, textOf, type XmlNode } from '../xml/read.ts';

const namespace = 'urn:mock:electronic-request:v1';
/** Parts of a request: E-maket takes no other data. */
const parts = [
  ...['reference', 'stateService', 'route', 'organisation', 'person', 'applicant', 'account'],
  ...['certificate', 'notification', 'checkedAt', 'answers', 'Signature'],
];
/** State services whose case needs a request (S7.2(21)). */
const withRequest = ['LOSS_OF_CAPACITY_PAYMENT'];

interface Problem {
  readonly code: string;
  readonly expected: string;
}

/** A request as the control port tells it: nothing about a person. */
export interface HeldRequest {
  /** BIN of the organisation whose key has signed; null: it is unsigned. */
  readonly signedBy: string | null;
  /** Size and digest of the document without its signature. */
  readonly bytes: number;
  readonly sha256: string;
}

/** @returns the reason for a refusal of the case; undefined: its request is good, or it needs none */
export function requestProblem(asked: OwnCaseQuestion, demandsSignature: boolean): Problem | undefined {
  const { request, reference, iin, stateService, documents } = asked;
  const isStated = documents.some(({ code }) => code === 'ELECTRONIC_STATEMENT');
  // A case arises of a request, or of the electronic statement of the applicant (S7.2(22)).
  if (request === undefined)
    return withRequest.includes(stateService) && !isStated
      ? problem('MISSING', 'an electronic request')
      : undefined;
  const root = rootOf(request);
  const isOfCase = textOf(root, 'reference') === reference && textOf(childOf(root, 'person'), 'iin') === iin;
  const isKnown = root?.children.every(({ name }) => parts.includes(name)) ?? false;
  if (root === undefined || !isOfCase || !isKnown)
    return problem('UNREADABLE', 'an electronic request of this case, in its own form');
  return signatureProblem(request, textOf(root, 'organisation'), demandsSignature);
}

function signatureProblem(request: string, organisation: string | undefined, demandsSignature: boolean) {
  const [found, ...others] = signaturesIn(request) ?? [];
  if (found === undefined)
    return demandsSignature ? problem('UNSIGNED', 'the signature of the organisation') : undefined;
  const { signer, isGood } = found;
  if (!isGood || signer === undefined || others.length > 0)
    return problem('SIGNATURE', 'a signature that fits the request');
  const now = systemClock.now();
  const isInDate = Date.parse(signer.validFrom) <= now && now < Date.parse(signer.validUntil);
  if (!isInDate || signer.revoked) return problem('CERTIFICATE', 'a certificate in force');
  return signer.bin === organisation
    ? undefined
    : problem('SIGNER', 'the signature of the named organisation');
}

export function holdRequest(request: string): HeldRequest {
  const bare = Buffer.from(withoutSignatures(request));
  const signedBy = signaturesIn(request)?.[0]?.signer?.bin ?? null;
  return { signedBy, bytes: bare.length, sha256: createHash('sha256').update(bare).digest('hex') };
}

const problem = (what: string, expected: string): Problem => ({
  code: `MOCK-EMAKET-REQUEST-${what}`,
  expected,
});

function rootOf(request: string): XmlNode | undefined {
  try {
    const root = readXml(request);
    return root.name === 'electronicRequest' && root.namespace === namespace ? root : undefined;
  } catch {
    return undefined;
  }
}
