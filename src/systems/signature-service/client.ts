import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Clock } from '../../kernel/clock.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonAnswer, JsonChannel } from '../../transport/json/channel.ts';
import { readXml } from '../../transport/shep/xml-reader.ts';
import { readJsonResult } from '../json-result.ts';
import {
  cmsContent,
  cmsExtractPath,
  cmsSignPath,
  cmsVerification,
  cmsVerifyPath,
  failure,
  keyInfo,
  keyInfoPath,
  noContentMessage,
  revocationCheck,
  signedCms,
  signedXml,
  unreadableKeyMessage,
  unreadableMessages,
  wsseSignPath,
  xmlSignPath,
  xmlVerification,
  xmlVerifyPath,
} from './contract.ts';
import {
  isUnchecked,
  namesTwoPeople,
  type Signer,
  toSigner,
  toVerification,
  type Verification,
} from './mapping.ts';

/** Calls to NCANode 3. The signed text and its signer leave the gateway, so calls have a subject (`source.ask`). */
export function createSignatureServiceClient(channel: JsonChannel, clock: Clock) {
  const post = (path: string, question: object, attempt: Attempt) =>
    channel.post(path, question, attempt, [400]);

  async function verify(
    path: string,
    question: object,
    contract: typeof cmsVerification | typeof xmlVerification,
    attempt: Attempt,
  ): Promise<Verification> {
    const answer = await post(path, { ...question, revocationCheck }, attempt);
    if (isUnreadable(answer, question)) return { kind: 'unreadable' };
    if (answer.status === 400 && failureOf(answer)) throw new CallFault('SYSTEM_ERROR', 'REGISTER');
    const found = readResult(answer, contract, attempt);
    const certificates = found.signers.flat();
    if (certificates.some(namesTwoPeople)) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    // An invalid verdict would refuse a citizen because of a broken responder.
    if (certificates.some((one) => isUnchecked(one, clock.now())))
      throw new CallFault('SYSTEM_ERROR', 'REGISTER');
    return toVerification(found);
  }

  /** NCANode ignores `data` where a CMS has content: a good signature of another text must not pass for ours. */
  async function isAbout(cms: string, data: string, attempt: Attempt): Promise<boolean> {
    const answer = await post(cmsExtractPath, { cms }, attempt);
    if (failureOf(answer)?.message === noContentMessage) return true;
    const content = readResult(answer, cmsContent, attempt).data;
    return Buffer.from(content, 'base64').equals(Buffer.from(data, 'base64'));
  }

  return {
    /**
     * Verifies a CMS, with both revocation checks.
     * @param cms base64
     * @param data base64 of the text that must have been signed: other content in the CMS makes the verification invalid.
     *   Null: any content
     * @throws CallFault; SYSTEM_ERROR too while NCANode lacks an OCSP responder or a list, since nothing is then known of
     *   the signature
     */
    async verifyCms(cms: string, data: string | null, attempt: Attempt): Promise<Verification> {
      const found = await verify(cmsVerifyPath, { cms, data: data ?? undefined }, cmsVerification, attempt);
      if (found.kind === 'unreadable' || !found.valid || data === null) return found;
      return (await isAbout(cms, data, attempt)) ? found : { ...found, valid: false };
    },
    /** Verifies every signature in an XML. The reader must check that the signed document is one that we gave out. */
    verifyXml: (xml: string, attempt: Attempt) => verify(xmlVerifyPath, { xml }, xmlVerification, attempt),
  };
}

/** A key file as NCANode takes it with every call: it keeps none. Never logged. */
export interface SigningKey {
  /** PKCS#12, base64. */
  readonly key: string;
  readonly password: string;
}

export type SigningClient = ReturnType<typeof createSigningClient>;

/**
 * Calls to NCANode that sign. Each throws CallFault, OUR_CREDENTIALS for a key file that its password does not open.
 */
export function createSigningClient(channel: JsonChannel, clock: Clock) {
  async function post<Schema extends z.ZodType>(
    path: string,
    question: object,
    contract: Schema,
    attempt: Attempt,
  ) {
    const answer = await channel.post(path, question, attempt, [400]);
    const message = answer.status === 200 ? undefined : failureOf(answer)?.message;
    if (message?.startsWith(unreadableKeyMessage)) throw new CallFault('OUR_CREDENTIALS', 'OURS');
    if (answer.status === 400) throw new CallFault('SYSTEM_ERROR', 'REGISTER');
    return readResult(answer, contract, attempt);
  }

  return {
    /** Reads the certificate of a key, with both revocation checks. */
    async examine({ key, password }: SigningKey, attempt: Attempt): Promise<Signer> {
      const question = { keys: [{ key, password }], revocationCheck };
      return toSigner((await post(keyInfoPath, question, keyInfo, attempt)).signers[0]);
    },
    /**
     * Signs an envelope by WS-Security in its header.
     * @param mark text that the envelope alone contains: a signed envelope without it is another caller's
     */
    async signMessage(xml: string, mark: string, { key, password }: SigningKey, attempt: Attempt) {
      const signed = (await post(wsseSignPath, { xml, key, password }, signedXml, attempt)).xml;
      if (!signed.includes(mark)) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return signed;
    },
    /**
     * Signs an XML without attributes by a signature inside of it, and has it verified: what the receiver would refuse does not leave.
     * @throws CallFault CONTRACT_DRIFT for another document than the given one, or a signature that does not hold
     */
    async signXml(xml: string, { key, password }: SigningKey, attempt: Attempt): Promise<string> {
      const question = { xml, signers: [{ key, password }], clearSignatures: false, trimXml: false };
      const signed = (await post(xmlSignPath, question, signedXml, attempt)).xml;
      if (!isSameDocument(signed, xml)) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      const { valid, signers } = await post(
        xmlVerifyPath,
        { xml: signed, revocationCheck },
        xmlVerification,
        attempt,
      );
      const certificates = signers.flat();
      const isGood = valid || certificates.some((one) => isUnchecked(one, clock.now()));
      if (!isGood || certificates.length !== 1) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return signed;
    },
    /** Signs data. @param data base64 @returns a detached CMS, base64 */
    async signData(data: string, { key, password }: SigningKey, attempt: Attempt): Promise<string> {
      const question = { data, signers: [{ key, password }], withTsp: false, detached: true };
      return (await post(cmsSignPath, question, signedCms, attempt)).cms;
    },
  };
}

/** True where both say the same, signatures apart. */
function isSameDocument(signed: string, xml: string): boolean {
  try {
    return isDeepStrictEqual(readXml(signed), readXml(xml));
  } catch {
    return false;
  }
}

/** NCANode's description of a failure, its own or of the question; undefined for an answer. */
const failureOf = ({ body }: JsonAnswer) => failure.safeParse(body).data;

/** True for a failure of the sent text: otherwise a caller's broken file would look like an outage. */
function isUnreadable(answer: JsonAnswer, question: object): boolean {
  const failed = failureOf(answer);
  if (failed === undefined || answer.status === 200) return false;
  // The framework refuses an empty text before NCANode, without a message.
  if (Object.values(question).includes('')) return true;
  return unreadableMessages.some((message) => failed.message?.startsWith(message));
}

/** @throws CallFault as `readJsonResult`; NCANode's own error has a form of its own */
function readResult<Schema extends z.ZodType>(answer: JsonAnswer, contract: Schema, attempt: Attempt) {
  if (answer.status === 200 && failureOf(answer)) throw new CallFault('SYSTEM_ERROR', 'REGISTER');
  return readJsonResult(answer, contract, attempt);
}
