/** Whether a question may be asked at all: decided before anybody is asked, for each field that asks a system. */
import { isConsentSystem } from '../access/consent/accesses.ts';
import { mustAgree } from '../access/consent/consent.ts';
import { type Look, withheldReason } from '../access/withheld-reason.ts';
import { toConsentNeeded } from './answers/consent-needed.ts';
import { toUnavailable } from './answers/unavailable.ts';
import { toWithheld } from './answers/withheld.ts';
import type { Context } from './context.ts';
import { kept } from './kept.ts';
import type { ConsentNeededSource, UnavailableSource, WithheldSource } from './sources.ts';

/** What stands in the place of an answer that may not be asked for. */
export type Refusal = WithheldSource | ConsentNeededSource | UnavailableSource;

/**
 * @returns null where the question may be asked; a promise only where somebody has to be asked for it
 * @throws RefusedError STORAGE_UNAVAILABLE (by the promise) where nobody knows whether the person was asked
 */
export function permission(context: Context, look: Look): Refusal | null | Promise<Refusal | null> {
  const { viewer } = context;
  const { system, purpose, iin } = look;
  const reason = withheldReason(viewer, look);
  if (reason !== null) return toWithheld(system, reason);
  if (purpose.basis?.kind !== 'CONSENT') return null;
  // A search names nobody who could be asked.
  if (iin === null) return toWithheld(system, 'LEGAL_BASIS');
  if (!mustAgree(viewer, purpose, iin)) return null;
  const asked = byConsent(context, look, iin);
  context.ask.onQuestion(asked.catch(() => {}));
  return asked;
}

async function byConsent(
  { consents, settings }: Context,
  { system, purpose }: Look,
  iin: string,
): Promise<Refusal | null> {
  if (!isConsentSystem(system)) throw new Error('expected a system whose data a person can agree to');
  const consent = await kept(() => consents.obtain({ system, iin, asksPerson: true }));
  if (consent.kind === 'granted') return null;
  if (consent.kind === 'needed') return toConsentNeeded(system, consent.state);
  return toUnavailable(consent.outcome, { iin, purpose }, settings);
}
