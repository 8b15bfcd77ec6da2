import { accessOf, consentSystems, isConsentSystem } from '../../access/consent/accesses.ts';
import { mustAgree } from '../../access/consent/consent.ts';
import type { Requested } from '../../access/consent/request-consent.ts';
import { withheldReason } from '../../access/withheld-reason.ts';
import { inLanguage } from '../../kernel/text.ts';
import type { Purpose } from '../../services/purpose.ts';
import { kept } from '../../storage/kept.ts';
import type { SystemKey } from '../../systems/systems.ts';
import { consentGivenText } from '../answers/consent-given.ts';
import { toConsentNeeded } from '../answers/consent-needed.ts';
import { toUnavailable } from '../answers/unavailable.ts';
import { toWithheld } from '../answers/withheld.ts';
import type { Context } from '../context.ts';
import type { RequestConsentInput, Resolvers } from '../generated/resolvers.ts';
import { heldToApplications } from '../held-to-applications.ts';
import { toIdempotencyKey } from '../inputs/free-text.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { refusal } from '../scalars/strict-text.ts';
import type { RequestConsentResultSource } from '../sources.ts';

/** Asking people for consent. */
export const consentResolvers = {
  Mutation: {
    async requestConsent(_, { input }, context) {
      const idempotencyKey = toIdempotencyKey(input.idempotencyKey);
      const { system, iin } = input;
      if (!isConsentSystem(system)) throw refusal(`system: one of ${consentSystems.join(', ')}`);
      const purpose = toConsentPurpose(input, context);
      const { scope } = accessOf(system);
      const reason = withheldReason(context.viewer, { system, scope, iin, purpose });
      if (reason !== null) return { consent: null, result: context.summary.note(toWithheld(system, reason)) };
      const held = await heldToApplications(context, { system, iin, purpose });
      if (held !== null) return { consent: null, result: context.summary.note(held) };
      if (!mustAgree(context.viewer, purpose, iin))
        throw refusal('iin: of another person; about yourself no consent is needed');
      context.looks.because(iin, purpose);
      const wanted = { system, iin, route: purpose.route, purpose, idempotencyKey };
      const requested = await kept(() => context.consents.request(wanted));
      return {
        consent: requested?.request ?? null,
        result: toResult(requested, system, { iin, purpose }, context),
      };
    },
  },
  RequestConsentResult: {
    __resolveType: (result) => ('__typename' in result ? result.__typename : 'KeyInUse'),
  },
  ConsentRequest: { expiresAt: ({ usableUntil }) => usableUntil },
  ConsentGiven: { message: (_, { language }) => inLanguage(consentGivenText, language) },
} satisfies Resolvers;

/** @throws GraphQLError BAD_USER_INPUT */
function toConsentPurpose({ purpose }: RequestConsentInput, context: Context): Purpose {
  const given = toPurpose(purpose, context.purpose);
  if (given.basis && given.basis.kind !== 'CONSENT')
    throw refusal('purpose.basis: left out, or of the kind CONSENT');
  return { ...given, basis: given.basis ?? { kind: 'CONSENT' } };
}

function toResult(
  requested: Requested,
  system: SystemKey,
  question: { readonly iin: string; readonly purpose: Purpose },
  { summary, settings }: Context,
): RequestConsentResultSource {
  if (requested === null) return { kind: 'keyInUse' };
  const { consent } = requested;
  if (consent.kind === 'granted') return { __typename: 'ConsentGiven', system };
  return consent.kind === 'needed'
    ? summary.note(toConsentNeeded(system, consent))
    : summary.note(toUnavailable(consent.outcome, question, settings));
}
