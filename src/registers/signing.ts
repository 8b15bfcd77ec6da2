/** Signs with the key of an organisation, at NCANode under a guard of its own: places, repetitions, and a rest of its own. */
import type { Clock } from '../kernel/clock.ts';
import { CallFault, type KeyFault } from '../resilience/call-fault.ts';
import type { FaultClass } from '../resilience/fault-classes.ts';
import type { Attempt, CallContext, Guard } from '../resilience/guard.ts';
import type { SigningClient, SigningKey } from '../systems/signature-service/client.ts';
import type { Signer } from '../systems/signature-service/mapping.ts';
import { type CaseDocument, signatureType } from '../systems/statements.ts';

export interface SigningSettings {
  /** BIN of the organisation whose key signs the messages to SHEP. */
  readonly shepSigner: string;
  /** Reads the key of an organisation anew. Null: there is none that can be read. */
  readonly readKey: (bin: string) => Promise<SigningKey | null>;
  /** Time after which a key is read and examined again, ms. */
  readonly checkMs: number;
}

interface SigningParts {
  readonly client: SigningClient;
  /** Queue, repetitions and rest of one organisation: the bad key of one stops no other. */
  readonly guardOf: (bin: string) => Guard;
  readonly settings: SigningSettings;
  readonly clock: Clock;
  readonly isSimulated: boolean;
  /** Receives every outcome, except those of a drilled request. */
  readonly onOutcome: (outcome: 'answered' | FaultClass, tookMs: number) => void;
  /** Receives the operator's task for a key that cannot sign. */
  readonly onUnfitKey: (expected: string) => void;
}

export type Signing = ReturnType<typeof createSigning>;

export function createSigning({ client, settings, clock, ...parts }: SigningParts) {
  /** Keys that were fit, by BIN. */
  const fit = new Map<string, { readonly key: SigningKey; readonly until: number }>();
  /** Faults of keys that were not, by BIN: a key that rests has its fault still. */
  const unfit = new Map<string, KeyFault>();

  async function keyOf(bin: string, attempt: Attempt): Promise<SigningKey> {
    const known = fit.get(bin);
    if (known && clock.now() < known.until) return known.key;
    const key = await settings.readKey(bin);
    const keyFault = key === null ? 'MISSING' : await unfitness(key, bin, attempt);
    if (key === null || keyFault !== null) {
      fit.delete(bin);
      if (keyFault !== null) unfit.set(bin, keyFault);
      parts.onUnfitKey(`${expected[keyFault ?? 'MISSING']} for the organisation that signs`);
      throw new CallFault('OUR_CREDENTIALS', 'OURS');
    }
    unfit.delete(bin);
    fit.set(bin, { key, until: clock.now() + settings.checkMs });
    return key;
  }

  async function unfitness(key: SigningKey, bin: string, attempt: Attempt): Promise<KeyFault | null> {
    try {
      return whyUnfit(await client.examine(key, attempt), bin, clock.now());
    } catch (fault) {
      if (fault instanceof CallFault && fault.faultClass === 'OUR_CREDENTIALS') return 'WRONG_PASSWORD';
      throw fault;
    }
  }

  async function sign<Signed>(
    bin: string,
    asked: CallContext,
    call: (key: SigningKey, attempt: Attempt) => Promise<Signed>,
  ): Promise<Signed> {
    const context = parts.isSimulated ? asked : { ...asked, drill: undefined };
    const startedAt = clock.now();
    const result = await parts
      .guardOf(bin)
      .read(context, async (attempt) => call(await keyOf(bin, attempt), attempt));
    const outcome = result.ok ? 'answered' : result.fault.faultClass;
    if (context.drill === undefined) parts.onOutcome(outcome, clock.now() - startedAt);
    if (result.ok) return result.value;
    throw ofSignature(result.fault, unfit.get(bin));
  }

  const signerOf = (organisation: string | null) => organisation ?? settings.shepSigner;

  return {
    /** BIN of the organisation whose key signs. @param organisation null: the one that signs the messages */
    signerOf,
    /**
     * Signs an electronic request by a signature inside of it.
     * @param organisation as of `documents` @throws CallFault of origin SIGNATURE
     */
    request: (xml: string, organisation: string | null, context: CallContext): Promise<string> =>
      sign(signerOf(organisation), context, (key, attempt) => client.signXml(xml, key, attempt)),
    /** Signs an envelope to SHEP. @throws CallFault of origin SIGNATURE: the register has no part in it */
    message: (envelope: string, messageId: string, context: CallContext): Promise<string> =>
      sign(settings.shepSigner, context, (key, attempt) =>
        client.signMessage(envelope, messageId, key, attempt),
      ),
    /**
     * Signs the documents of an electronic case, each by a detached CMS behind it.
     * @param organisation BIN of the organisation whose case it is; null: the one that signs the messages
     * @throws CallFault of origin SIGNATURE
     */
    documents: (
      documents: readonly CaseDocument[],
      organisation: string | null,
      context: CallContext,
    ): Promise<CaseDocument[]> => {
      const bin = signerOf(organisation);
      return Promise.all(
        documents.map(async (document) => {
          if (document.mediaType === signatureType) return [document];
          const { code, name } = document;
          const content = await sign(bin, context, (key, attempt) =>
            client.signData(document.content, key, attempt),
          );
          return [document, { code, name: `${name}.${bin}.p7s`, mediaType: signatureType, content }];
        }),
      ).then((signed) => signed.flat());
    },
  };
}

/** A caller that has gone is no failure of the service. */
function ofSignature(fault: CallFault, unfit: KeyFault | undefined): CallFault {
  if (fault.faultClass === 'ABANDONED') return fault;
  const { faultClass, retryAfterMs, openedBy, cause } = fault;
  const keyFault = faultClass === 'OUR_CREDENTIALS' ? unfit : undefined;
  return new CallFault(faultClass, 'SIGNATURE', { retryAfterMs, openedBy, cause, keyFault });
}

/** A silent responder leaves the key in use: the receiver asks for itself. @returns null for a fit key */
function whyUnfit(signer: Signer, ownBin: string, now: number): KeyFault | null {
  if (signer.bin !== ownBin) return 'OTHER_ORGANISATION';
  if (now < signer.validFrom) return 'NOT_YET_VALID';
  if (now >= signer.validUntil) return 'EXPIRED';
  return signer.isRevoked ? 'REVOKED' : null;
}

const expected: Readonly<Record<KeyFault, string>> = {
  MISSING: 'a key file and its password',
  WRONG_PASSWORD: 'the password of the key',
  OTHER_ORGANISATION: 'the key of that organisation, not of another one,',
  NOT_YET_VALID: 'a key within its dates',
  EXPIRED: 'a key within its dates',
  REVOKED: 'a key that is not revoked',
};
