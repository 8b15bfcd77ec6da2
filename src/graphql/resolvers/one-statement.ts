/** Several state services by one statement, and the places where applications are taken in. */

import { circumstancesOf } from '../../applications/reception.ts';
import { receptionOf } from '../../applications/records/clerk-records.ts';
import { openOneStatement } from '../../applications/use-cases/create.ts';
import { inLanguage } from '../../kernel/text.ts';
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import { kept } from '../../storage/kept.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refuseDrilled } from '../inputs/drill.ts';
import { toIdempotencyKey } from '../inputs/free-text.ts';
import { toNewOneStatement } from '../inputs/one-statement.ts';
import { toReceptionRecord } from '../inputs/reception.ts';
import { recorded } from './application-mutations.ts';

export const oneStatementResolvers = {
  Mutation: {
    async openOneStatement(_, { input }, context) {
      refuseDrilled(context);
      const key = toIdempotencyKey(input.idempotencyKey);
      const result = await openOneStatement(context, context.applications, key, toNewOneStatement(input));
      return { oneStatement: result.kind === 'done' ? { id: result.id } : null, result };
    },
    recordReception: (_, { input }, context) => recorded(context, input, toReceptionRecord(input.reception)),
  },
  Application: {
    oneStatement: ({ oneStatement }) => (oneStatement === null ? null : { id: oneStatement }),
    async reception({ id, stateService, route }, _, { applicationParts }) {
      const service = stateServiceOf(stateService);
      const record = receptionOf(await kept(() => applicationParts.records.load(id)));
      return record && { ...record, service, places: routeOf(service, route)?.reception ?? [] };
    },
  },
  OneStatement: {
    applications: ({ id }, _, { applicationParts }) => kept(() => applicationParts.ofStatement.load(id)),
  },
  Reception: {
    place: ({ places, place, service }) => {
      const found = places.find(({ code }) => code === place);
      return found ? { ...found, service } : null;
    },
    circumstances: ({ places, place, circumstances }) =>
      places
        .filter(({ code }) => code === place)
        .flatMap(circumstancesOf)
        .filter(({ code }) => circumstances.includes(code)),
  },
  ReceptionPlace: {
    name: ({ name }, { language }) => inLanguage(name, language),
    ruleItem: ({ item }) => item,
    conditions: ({ conditions, service }) => conditions.map((one) => ({ ...one, service })),
  },
  ReceptionCondition: {
    circumstances: ({ circumstances }) => [...circumstances],
    documents: ({ documents, service }) =>
      service?.documents.filter(({ code }) => documents.includes(code)) ?? [],
    ruleItem: ({ item }) => item,
  },
  ReceptionCircumstance: {
    text: ({ text }, { language }) => inLanguage(text, language),
  },
} satisfies Resolvers;
