/** Permission for a question: decided before any system is asked, for each field that asks one. */
import { toDate } from '../../kernel/clock.ts';
import { Defect } from '../../kernel/defect.ts';
import { kept } from '../../storage/kept.ts';
import type { RepresentationKind } from '../../systems/digital-documents/mapping.ts';
import { isConsentSystem } from '../../systems/systems.ts';
import { mustAgree } from '../consent/consent.ts';
import { reachedByPensionConsent } from '../legal-basis.ts';
import { allowsReconciliation } from '../pension-consent.ts';
import { representedOn } from '../representation.ts';
import { type Look, lacksRepresentationOnly, withheldReason } from '../withheld-reason.ts';
import type { Asking } from './asking.ts';
import { type Refusal, withheld, withoutConsent } from './reply.ts';

type Answer = Refusal | null | Promise<Refusal | null>;

/**
 * @returns null: the question may be asked. A promise only where a system or the database is asked for it
 * @throws RefusedError STORAGE_UNAVAILABLE (by the promise): the database cannot tell the person's consent or the application
 */
export function permission(asking: Asking, look: Look): Answer {
  const held = asking.applicationsAllow(look);
  if (held === null) return byRights(asking, look);
  return held.then((isAllowed) =>
    isAllowed ? byRights(asking, look) : withheld(look.system, 'LEGAL_BASIS'),
  );
}

function byRights(asking: Asking, look: Look): Answer {
  const { viewer } = asking;
  const reason = withheldReason(viewer, look);
  const { ownIin } = viewer;
  if (reason === null)
    return isByPensionConsent(look, ownIin) ? byPensionConsent(asking, look) : agreed(asking, look);
  if (ownIin !== null && look.iin !== null && lacksRepresentationOnly(viewer, look))
    return byRepresentation(asking, look, look.iin, ownIin);
  return withheld(look.system, reason);
}

/** On the basis of a consent, the person must have agreed. */
function agreed(asking: Asking, look: Look, representation?: RepresentationKind): Answer {
  const { viewer, looks } = asking;
  const { system, purpose, iin } = look;
  // A search names no person to ask for consent.
  if (iin === null) return purpose.basis?.kind === 'CONSENT' ? withheld(system, 'LEGAL_BASIS') : null;
  // The purpose of a question about a person belongs on record.
  const onRecord = () => looks.because(iin, purpose, representation);
  if (!mustAgree(viewer, purpose, iin)) {
    onRecord();
    return null;
  }
  const asked = byConsent(asking, look, iin, onRecord);
  asking.ask.onQuestion(asked.catch(() => {}));
  return asked;
}

async function byConsent({ consents }: Asking, { system, purpose }: Look, iin: string, onRecord: () => void) {
  if (!isConsentSystem(system)) throw new Defect('expected a system whose data a person can agree to');
  const consent = await kept(() =>
    consents.obtain({ system, iin, route: purpose.route, asksPerson: true, onAsk: onRecord }),
  );
  if (consent.kind !== 'granted') return withoutConsent(system, consent);
  onRecord();
  return null;
}

/** Asks about the viewer alone, once per request: the answer about a stranger, and its time, do not tell that they exist. */
async function byRepresentation(asking: Asking, look: Look, iin: string, ownIin: string) {
  const { viewer, clock, loaders, looks } = asking;
  looks.because(ownIin, look.purpose);
  const outcome = await loaders.representations.load(ownIin);
  if (outcome.kind === 'unavailable') return { ...outcome, about: ownIin };
  const represented = representedOn(toDate(clock.now()), outcome.records);
  const reason = withheldReason(viewer, look, represented);
  if (reason !== null) return withheld(look.system, reason);
  return agreed(asking, look, represented.get(iin));
}

/** Viewers need no consent about themselves; of other systems this basis allows nothing, but to the demo viewer. */
function isByPensionConsent({ system, iin, purpose }: Look, ownIin: string | null): boolean {
  const isBasis = purpose.basis?.kind === 'PENSION_CONSENT' && reachedByPensionConsent(system);
  return isBasis && (ownIin === null || iin !== ownIin);
}

/**
 * Asks the State corporation's record of consents first, once per request and person (S6.15 p3). The right to ask was decided
 * before: the record learns of no question that the viewer may not put.
 */
function byPensionConsent(asking: Asking, look: Look): Answer {
  const { iin, system } = look;
  // A search names no person whose consent could be looked up.
  if (iin === null) return withheld(system, 'LEGAL_BASIS');
  const asked = lookUpPensionConsent(asking, look, iin);
  asking.ask.onQuestion(asked.catch(() => {}));
  return asked;
}

async function lookUpPensionConsent(asking: Asking, look: Look, iin: string): Promise<Refusal | null> {
  const { clock, loaders, looks } = asking;
  const refused = withheld(look.system, 'LEGAL_BASIS');
  looks.because(iin, look.purpose);
  const outcome = await loaders.pensionConsents.load(iin);
  if (outcome.kind === 'unavailable') return outcome;
  if (outcome.kind === 'notAsked') return { ...refused, pensionConsent: 'NOT_CONNECTED' };
  const isGiven = allowsReconciliation(toDate(clock.now()), outcome.records);
  return isGiven ? agreed(asking, look) : { ...refused, pensionConsent: 'MISSING' };
}
