/** Consent as one GraphQL request needs it: about each person and register KDP is asked once at most. */
import DataLoader from 'dataloader';
import type { ConsentToken } from '../../systems/consent-service/mapping.ts';
import type { AskContext } from '../../systems/data-source.ts';
import type { ConsentSystem } from './accesses.ts';
import { type Asker, type Consent, organisationOf } from './consent.ts';
import { type ConsentRequest, standingOf } from './consent-request.ts';
import {
  type RequestConsentParts,
  type Requested,
  requestConsent,
  type WantedConsent,
} from './request-consent.ts';
import { findRequests } from './request-rows.ts';

/** A question for which somebody's data are to be read. */
export interface ConsentMatter {
  readonly system: ConsentSystem;
  readonly iin: string;
  /** False: the asker answers for another legal basis. */
  readonly asksPerson: boolean;
  /** Told when KDP is about to be asked. */
  readonly onAsk?: () => void;
}

export interface Consents {
  /** Never sends an SMS: without a request that stands, the person has not agreed. */
  obtain(matter: ConsentMatter): Promise<Consent>;
  /** The same after the register has refused the token that there was: KDP is asked anew. */
  renew(matter: ConsentMatter, refused: ConsentToken): Promise<Consent>;
  /** Asks the person. */
  request(wanted: Omit<WantedConsent, 'asker'>): Promise<Requested>;
}

export function createConsents(parts: RequestConsentParts, asker: Asker, context: AskContext): Consents {
  const { database, sealing, tokens, life, clock } = parts;
  const known = new Map<string, Promise<Consent>>();

  const requests = new DataLoader<Pick<ConsentMatter, 'iin' | 'system'>, ConsentRequest | null, string>(
    async (keys) => {
      const hashOf = (iin: string) => sealing.hash(iin, 'iin');
      const hashes = keys.map(({ iin }) => hashOf(iin));
      const found = await findRequests(database, organisationOf(asker), hashes);
      const nameOf = (hash: Buffer, system: string) => `${hash.toString('hex')} ${system}`;
      const byName = new Map(found.map(({ iinHash, request }) => [nameOf(iinHash, request.system), request]));
      return keys.map(({ system }, i) => byName.get(nameOf(hashes[i] ?? Buffer.of(), system)) ?? null);
    },
    { cacheKeyFn: ({ iin, system }) => `${iin} ${system}` },
  );

  async function ask({ system, iin, asksPerson, onAsk }: ConsentMatter): Promise<Consent> {
    if (!asksPerson) return tokens.obtain(context, { system, iin, asker, requestEndsAt: null });
    const request = await requests.load({ iin, system });
    const standing = standingOf(request, clock.now(), life);
    if (request === null || standing === 'NONE') return { kind: 'needed', state: 'NOT_REQUESTED' };
    if (standing === 'OVER') return { kind: 'needed', state: 'EXPIRED' };
    onAsk?.();
    return tokens.obtain(context, { system, iin, asker, requestEndsAt: request.requestedAt + life.lifeMs });
  }

  function obtain(matter: ConsentMatter): Promise<Consent> {
    const key = `${matter.iin} ${matter.system} ${matter.asksPerson}`;
    const before = known.get(key);
    if (before) return before;
    const consent = ask(matter);
    known.set(key, consent);
    return consent;
  }

  return {
    obtain,
    renew(matter, refused) {
      const { system, iin, asksPerson } = matter;
      tokens.forget({ system, iin, asker, requestEndsAt: asksPerson ? 0 : null }, refused);
      known.delete(`${iin} ${system} ${asksPerson}`);
      return obtain(matter);
    },
    request: (wanted) => requestConsent(parts, context, { ...wanted, asker }),
  };
}
