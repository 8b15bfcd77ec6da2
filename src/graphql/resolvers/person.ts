import { mustAgree } from '../../access/consent/consent.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { toIdentityAnswer } from '../answers/identity.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkPeople } from '../inputs/people.ts';
import { toDocumentNumber, toNameSearch } from '../inputs/person-search.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { isComplete } from '../person-answers.ts';
import { isMistyped } from '../scalars/mistyped.ts';

export const personResolvers = {
  Query: {
    person: (_, { iin, purpose }, context) => ({ iin, purpose: toPurpose(purpose, context.purpose) }),
    me(_, { purpose }, { viewer, purpose: ofRequest }) {
      if (viewer.ownIin === null)
        throw new RefusedError('FORBIDDEN', 'expected a viewer whose token has an IIN of his own');
      return { iin: viewer.ownIin, purpose: toPurpose(purpose, ofRequest) };
    },
    persons(_, { iins, purpose }, context) {
      const shared = toPurpose(purpose, context.purpose);
      return checkPeople(iins).map((iin) => ({ iin, purpose: shared }));
    },
    async personSearch(_, { by, purpose }, context) {
      const { client, source } = context.registers.personRegister;
      const question = { iin: null, purpose: toPurpose(purpose, context.purpose) };
      const outcome = await source.ask(
        context.ask,
        {
          searchedBy: by.document ? 'DOCUMENT' : 'NAME',
          purpose: question.purpose,
          criteria: JSON.stringify(by),
        },
        by.document
          ? client.byDocument.bind(client, toDocumentNumber(by.document))
          : client.byName.bind(client, toNameSearch(by.name)),
      );
      return context.summary.note(toIdentityAnswer(outcome, question, context.settings));
    },
  },
  Person: {
    iin: ({ iin }) => (isMistyped(iin) ? null : iin),
    complete: (person) => isComplete(person),
    async identity(person, _, context) {
      const asksPerson = mustAgree(context.viewer, person.purpose, person.iin);
      const outcome = await context.loaders.identity.load({
        iin: person.iin,
        route: person.purpose.route,
        asksPerson,
      });
      return context.summary.note(toIdentityAnswer(outcome, person, context.settings));
    },
  },
} satisfies Resolvers;
