/** Whether a question may be asked at all: decided before anybody is asked, for each field that asks a system. */

import { isConsentSystem } from '../access/consent/accesses.ts';
import { mustAgree } from '../access/consent/consent.ts';
import { representedOn } from '../access/representation.ts';
import { type Look, lacksRepresentationOnly, withheldReason } from '../access/withheld-reason.ts';
import { toDate } from '../kernel/clock.ts';
import { Defect } from '../kernel/defect.ts';
import { kept } from '../storage/kept.ts';
import type { RepresentationKind } from '../systems/digital-documents/mapping.ts';
import { toConsentNeeded } from './answers/consent-needed.ts';
import { toUnavailable } from './answers/unavailable.ts';
import { toWithheld } from './answers/withheld.ts';
import type { Context } from './context.ts';
import { heldToApplications } from './held-to-applications.ts';
import type { ConsentNeededSource, UnavailableSource, WithheldSource } from './sources.ts';

/** What stands in the place of an answer that may not be asked for. */
export type Refusal = WithheldSource | ConsentNeededSource | UnavailableSource;

/**
 * @returns null where the question may be asked; a promise only where somebody has to be asked for it
 * @throws RefusedError STORAGE_UNAVAILABLE (by the promise) where nobody knows whether the person was asked, or which
 *   application it is for
 */
export function permission(context: Context, look: Look): Refusal | null | Promise<Refusal | null> {
  const held = heldToApplications(context, look);
  return held === null ? byRights(context, look) : held.then((refusal) => refusal ?? byRights(context, look));
}

function byRights(context: Context, look: Look): Refusal | null | Promise<Refusal | null> {
  const { viewer } = context;
  const reason = withheldReason(viewer, look);
  if (reason === null) return agreed(context, look);
  const { ownIin } = viewer;
  if (ownIin !== null && look.iin !== null && lacksRepresentationOnly(viewer, look))
    return byRepresentation(context, look, look.iin, ownIin);
  return toWithheld(look.system, reason);
}

/** On the basis of a consent the person must have agreed. */
function agreed(
  context: Context,
  look: Look,
  representation?: RepresentationKind,
): Refusal | null | Promise<Refusal | null> {
  const { viewer, looks } = context;
  const { system, purpose, iin } = look;
  // A search names nobody who could be asked.
  if (iin === null) return purpose.basis?.kind === 'CONSENT' ? toWithheld(system, 'LEGAL_BASIS') : null;
  // What for somebody is asked about belongs on record.
  const onRecord = () => looks.because(iin, purpose, representation);
  if (!mustAgree(viewer, purpose, iin)) {
    onRecord();
    return null;
  }
  const asked = byConsent(context, look, iin, onRecord);
  context.ask.onQuestion(asked.catch(() => {}));
  return asked;
}

async function byConsent(
  { consents, settings }: Context,
  { system, purpose }: Look,
  iin: string,
  onRecord: () => void,
): Promise<Refusal | null> {
  if (!isConsentSystem(system)) throw new Defect('expected a system whose data a person can agree to');
  const consent = await kept(() =>
    consents.obtain({ system, iin, route: purpose.route, asksPerson: true, onAsk: onRecord }),
  );
  if (consent.kind === 'granted') {
    onRecord();
    return null;
  }
  if (consent.kind === 'needed') return toConsentNeeded(system, consent);
  return toUnavailable(consent.outcome, { iin, purpose }, settings);
}

/**
 * Asks once per request whom the viewer represents. The question is about the viewer himself: what is answered about a
 * stranger, and when, is the same whether he exists or not.
 */
async function byRepresentation(
  context: Context,
  look: Look,
  iin: string,
  ownIin: string,
): Promise<Refusal | null> {
  const { viewer, clock, loaders, looks, settings } = context;
  looks.because(ownIin, look.purpose);
  const outcome = await loaders.representations.load(ownIin);
  if (outcome.kind === 'unavailable')
    return toUnavailable(outcome, { iin: ownIin, purpose: look.purpose }, settings);
  const represented = representedOn(toDate(clock.now()), outcome.records);
  const reason = withheldReason(viewer, look, represented);
  if (reason !== null) return toWithheld(look.system, reason);
  return agreed(context, look, represented.get(iin));
}
