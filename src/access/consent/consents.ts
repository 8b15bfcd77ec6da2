/** Consent within one GraphQL request: KDP is asked once at most about each person and register. */
import DataLoader from 'dataloader';
import type { Owner } from '../../kernel/owner.ts';
import type { AskContext } from '../../registers/data-source.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { ConsentToken } from '../../systems/consent-service/mapping.ts';
import type { ConsentSystem } from '../../systems/systems.ts';
import { answered } from './answered.ts';
import type { Asker, Consent } from './consent.ts';
import { type ConsentRequest, standingOf, usableUntil } from './consent-request.ts';
import { type ConsentRefusal, findRefusals } from './refusal-rows.ts';
import {
  type KeptRequest,
  type RequestConsentParts,
  type Requested,
  requestConsent,
  type WantedConsent,
} from './request-consent.ts';
import { findOwnRequest, findRequests } from './request-rows.ts';

/** A question that reads a person's data. */
interface ConsentMatter {
  readonly system: ConsentSystem;
  readonly iin: string;
  readonly route: Purpose['route'];
  /** False: the caller answers for another legal basis. */
  readonly asksPerson: boolean;
  /** Told before KDP is asked. */
  readonly onAsk?: () => void;
}

export interface Consents {
  /** Finds consent without an SMS: where no request stands, the person has not agreed. */
  obtain(matter: ConsentMatter): Promise<Consent>;
  /** Asks KDP anew after the register has refused a token. */
  renew(matter: ConsentMatter, refused: ConsentToken): Promise<Consent>;
  /** Finds a request of these owners by its number; null: there is none. */
  find(id: string, owners: readonly Owner[]): Promise<KeptRequest | null>;
  /** Asks the person by SMS. */
  request(wanted: Omit<WantedConsent, 'asker'> & Pick<ConsentMatter, 'route'>): Promise<Requested>;
}

/** @param askerFor gives the caller by the route */
export function createConsents(
  parts: RequestConsentParts,
  askerFor: (route: Purpose['route']) => Asker,
  context: AskContext,
): Consents {
  const { database, sealing, tokens, life, clock } = parts;
  const known = new Map<string, Promise<Consent>>();

  const requests = new DataLoader<RequestOf, ConsentRequest | null, string>(
    async (keys) => {
      const { owners, hashes } = ofKeys(keys, sealing);
      const found = await findRequests(database, owners, hashes);
      const byName = new Map(
        found.map(({ iinHash, owner, request }) => [nameOf(iinHash, owner, request.system), request]),
      );
      return keys.map(({ owner, system }, i) => byName.get(nameOf(hashes[i], owner, system)) ?? null);
    },
    { cacheKeyFn: ({ iin, owner, system }) => `${iin} ${owner} ${system}` },
  );
  const refusals = new DataLoader<PersonOf, ConsentRefusal | null, string>(
    async (keys) => {
      const { owners, hashes } = ofKeys(keys, sealing);
      const found = await findRefusals(database, owners, hashes, clock.now());
      const byName = new Map(found.map(({ iinHash, owner, refusal }) => [nameOf(iinHash, owner), refusal]));
      return keys.map(({ owner }, i) => byName.get(nameOf(hashes[i], owner)) ?? null);
    },
    { cacheKeyFn: ({ iin, owner }) => `${iin} ${owner}`, cache: false },
  );

  async function ask({ system, iin, route, asksPerson, onAsk }: ConsentMatter): Promise<Consent> {
    const asker = askerFor(route);
    if (!asksPerson) return tokens.obtain(context, { system, iin, asker, requestEndsAt: null });
    const request = await requests.load({ iin, owner: asker.owner, system });
    const standing = standingOf(request, clock.now(), life);
    if (request === null || standing !== 'STANDS')
      return withoutRequest(standing === 'OVER' ? request : null, iin, asker);
    onAsk?.();
    const requestEndsAt = request.requestedAt + life.lifeMs;
    const consent = await tokens.obtain(context, { system, iin, asker, requestEndsAt });
    return answered(parts, { iin, owner: asker.owner }, request, consent);
  }

  /** The state where no request stands: the person was not asked, or too long ago, or refused this owner. */
  async function withoutRequest(over: ConsentRequest | null, iin: string, { owner }: Asker) {
    const refusal = await refusals.load({ iin, owner });
    const from = Math.max(refusal?.until ?? 0, over?.expiresAt ?? 0);
    const state = refusal?.state ?? (over ? 'EXPIRED' : 'NOT_REQUESTED');
    return { kind: 'needed', state, requestableFrom: from > clock.now() ? from : null } as const;
  }

  function obtain(matter: ConsentMatter): Promise<Consent> {
    const key = keyOf(matter);
    const before = known.get(key);
    if (before) return before;
    const consent = ask(matter);
    known.set(key, consent);
    return consent;
  }

  return {
    obtain,
    renew(matter, refused) {
      const { system, iin, route, asksPerson } = matter;
      tokens.forget({ system, iin, asker: askerFor(route), requestEndsAt: asksPerson ? 0 : null }, refused);
      known.delete(keyOf(matter));
      return obtain(matter);
    },
    async find(id, owners) {
      const request = await findOwnRequest(database, id, owners);
      return request && { ...request, usableUntil: usableUntil(request, life) };
    },
    request: ({ route, ...wanted }) => requestConsent(parts, context, { ...wanted, asker: askerFor(route) }),
  };
}

type PersonOf = { readonly iin: string; readonly owner: Owner };

interface RequestOf extends PersonOf {
  readonly system: ConsentSystem;
}

function ofKeys(keys: readonly PersonOf[], sealing: Sealing) {
  return {
    owners: [...new Set(keys.map(({ owner }) => owner))],
    hashes: keys.map(({ iin }) => sealing.hash(iin, 'iin')),
  };
}

function nameOf(hash: Buffer | undefined, ...more: string[]): string {
  return [hash?.toString('hex'), ...more].join(' ');
}

function keyOf({ iin, system, route, asksPerson }: ConsentMatter): string {
  return `${iin} ${system} ${route ?? ''} ${asksPerson}`;
}
