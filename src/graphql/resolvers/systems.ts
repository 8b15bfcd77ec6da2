import { inLanguage } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { nameOf, systemKeys, systemOf } from '../../systems/systems.ts';
import { affectedBy } from '../affects.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const systemsResolvers = {
  Query: {
    systems: (_, _args, { registers, systemStatus }) =>
      Promise.all(systemKeys.filter(registers.isConnected).map(systemStatus)),
  },
  ConnectedSystem: {
    name: ({ id }, { language }) => inLanguage(systemOf(id).name, language),
    parent({ id }, _, { systemStatus }) {
      const { busId } = systemOf(id);
      return busId === null ? null : systemStatus(busId);
    },
    affects: ({ id }, _, _context, { schema }) => affectedBy(schema, id),
  },
  SystemPart: {
    code: ({ part }) => part ?? '',
    name: ({ id, part }, { language }) => inLanguage(nameOf(id, part), language),
  },
  Incident: {
    system: ({ systemId }) => systemId,
    faultClasses: ({ faults }) => Object.keys(faults) as FaultClass[],
  },
} satisfies Resolvers;
