import { mustAgree } from '../../access/consent/consent.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { isComplete } from '../directives/guard.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkPeople, toPersonSearch } from '../inputs/people.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { isMistyped } from '../scalars/mistyped.ts';

export const personResolvers = {
  Query: {
    person: (_, { iin, purpose }, context) => ({ iin, purpose: toPurpose(purpose, context.purpose) }),
    me(_, { purpose }, { viewer, purpose: ofRequest }) {
      if (viewer.ownIin === null)
        throw new RefusedError('FORBIDDEN', 'expected a viewer whose token has an IIN of their own');
      return { iin: viewer.ownIin, purpose: toPurpose(purpose, ofRequest) };
    },
    persons(_, { iins, purpose }, context) {
      const shared = toPurpose(purpose, context.purpose);
      return checkPeople(iins).map((iin) => ({ iin, purpose: shared }));
    },
    personSearch(_, { by, purpose }, { ask, registers, purpose: ofRequest }) {
      const { client, source } = registers.personRegister;
      const wanted = toPersonSearch(by, toPurpose(purpose, ofRequest));
      return source.ask(ask, wanted.subject, (attempt) =>
        'document' in wanted
          ? client.byDocument(wanted.document, attempt)
          : client.byName(wanted.name, attempt),
      );
    },
  },
  Person: {
    iin: ({ iin }) => (isMistyped(iin) ? null : iin),
    complete: (person) => isComplete(person),
    identity({ iin, purpose }, _, { viewer, loaders }) {
      const asksPerson = mustAgree(viewer, purpose, iin);
      return loaders.identity.load({ iin, route: purpose.route, asksPerson });
    },
  },
} satisfies Resolvers;
