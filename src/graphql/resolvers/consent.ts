import { type AskedConsent, askConsent } from '../../access/asking/ask-consent.ts';
import { inLanguage } from '../../kernel/text.ts';
import type { Purpose } from '../../services/purpose.ts';
import { consentSystems, isConsentSystem } from '../../systems/systems.ts';
import type { AskedQuestion } from '../../tickets/failed-question.ts';
import { consentGivenText } from '../answers/result-texts.ts';
import type { Context } from '../context.ts';
import type { RequestConsentInput, Resolvers } from '../generated/resolvers.ts';
import { toIdempotencyKey } from '../inputs/free-text.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { refusal } from '../scalars/scalars.ts';
import type { RequestConsentResultSource } from '../sources.ts';

export const consentResolvers = {
  Mutation: {
    async requestConsent(_, { input }, context) {
      const idempotencyKey = toIdempotencyKey(input.idempotencyKey);
      const { system, iin } = input;
      if (!isConsentSystem(system)) throw refusal(`system: one of ${consentSystems.join(', ')}`);
      const purpose = toConsentPurpose(input, context);
      const { request, result } = await askConsent(context, { system, iin, purpose, idempotencyKey });
      return { consent: request, result: toResult(result, { iin, purpose }, context) };
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
  result: AskedConsent['result'],
  question: AskedQuestion,
  { answers }: Context,
): RequestConsentResultSource {
  if (result.kind === 'keyInUse') return result;
  if (result.kind === 'granted') return { __typename: 'ConsentGiven', system: result.systemId };
  return answers.of(result, question);
}
