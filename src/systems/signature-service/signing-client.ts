import type { z } from 'zod';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { failureOf, readResult } from './client.ts';
import {
  cmsSignPath,
  keyInfo,
  keyInfoPath,
  revocationCheck,
  signedCms,
  signedXml,
  unreadableKeyMessage,
  wsseSignPath,
} from './contract.ts';
import { type Signer, toSigner } from './mapping.ts';

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
export function createSigningClient(channel: JsonChannel) {
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
    /** Signs data. @param data base64 @returns a detached CMS, base64 */
    async signData(data: string, { key, password }: SigningKey, attempt: Attempt): Promise<string> {
      const question = { data, signers: [{ key, password }], withTsp: false, detached: true };
      return (await post(cmsSignPath, question, signedCms, attempt)).cms;
    },
  };
}
