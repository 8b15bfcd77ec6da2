/** Whether a question may be asked at all: decided before anybody is asked, for each field that asks a system. */
import { representedOn } from '../access/representation.ts';
import { type Look, lacksRepresentationOnly, withheldReason } from '../access/withheld-reason.ts';
import { toDate } from '../kernel/clock.ts';
import type { RepresentationKind } from '../systems/digital-documents/mapping.ts';
import { toUnavailable } from './answers/unavailable.ts';
import { toWithheld } from './answers/withheld.ts';
import type { Context } from './context.ts';
import type { UnavailableSource, WithheldSource } from './sources.ts';

/** What stands in the place of an answer that may not be asked for. */
export type Refusal = WithheldSource | UnavailableSource;

/** @returns null where the question may be asked; a promise only where somebody has to be asked for it */
export function permission(context: Context, look: Look): Refusal | null | Promise<Refusal | null> {
  const { viewer } = context;
  const reason = withheldReason(viewer, look);
  if (reason === null) return allowed(context, look);
  const { ownIin } = viewer;
  if (ownIin !== null && look.iin !== null && lacksRepresentationOnly(viewer, look))
    return byRepresentation(context, look, look.iin, ownIin);
  return toWithheld(look.system, reason);
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
  return allowed(context, look, represented.get(iin));
}

/** What for somebody is asked about belongs on record. */
function allowed({ looks }: Context, { iin, purpose }: Look, representation?: RepresentationKind): null {
  if (iin !== null) looks.because(iin, purpose, representation);
  return null;
}
