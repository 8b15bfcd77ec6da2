/** Requests for a person's consent, made for a viewer who may ask about them. */
import { RefusedError } from '../../kernel/errors.ts';
import type { Purpose } from '../../services/purpose.ts';
import { kept } from '../../storage/kept.ts';
import { accessOf, type ConsentSystem, type SystemKey } from '../../systems/systems.ts';
import { mustAgree } from '../consent/consent.ts';
import type { KeptRequest } from '../consent/request-consent.ts';
import { withheldReason } from '../withheld-reason.ts';
import type { Asking } from './asking.ts';
import { type Refusal, withheld, withoutConsent } from './reply.ts';

interface ConsentMatter {
  readonly system: ConsentSystem;
  readonly iin: string;
  /** Its basis is CONSENT. */
  readonly purpose: Purpose;
  readonly idempotencyKey: string;
}

export interface AskedConsent {
  /** The request as it is kept; null where none was sent. */
  readonly request: KeptRequest | null;
  readonly result:
    | Refusal
    | { readonly kind: 'granted'; readonly systemId: SystemKey }
    | { readonly kind: 'keyInUse' };
}

/** @throws RefusedError BAD_USER_INPUT where viewers ask themselves; STORAGE_UNAVAILABLE */
export async function askConsent(asking: Asking, matter: ConsentMatter): Promise<AskedConsent> {
  const { viewer, looks, consents } = asking;
  const { system, iin, purpose } = matter;
  const refused = await refusalOf(asking, matter);
  if (refused !== null) return { request: null, result: refused };
  if (!mustAgree(viewer, purpose, iin))
    throw new RefusedError(
      'BAD_USER_INPUT',
      'expected iin: of another person; about yourself no consent is needed',
    );
  looks.because(iin, purpose);
  const requested = await kept(() => consents.request({ ...matter, route: purpose.route }));
  if (requested === null) return { request: null, result: { kind: 'keyInUse' } };
  const { request, consent } = requested;
  if (consent.kind === 'granted') return { request, result: { kind: 'granted', systemId: system } };
  return { request, result: withoutConsent(system, consent) };
}

/** Refusal that would stand even if the person agreed; null: there is none. */
async function refusalOf({ viewer, applicationsAllow }: Asking, { system, iin, purpose }: ConsentMatter) {
  const look = { system, scope: accessOf(system).scope, iin, purpose };
  const reason = withheldReason(viewer, look);
  if (reason !== null) return withheld(system, reason);
  return (await applicationsAllow(look)) === false ? withheld(system, 'LEGAL_BASIS') : null;
}
