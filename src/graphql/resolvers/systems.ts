import { inLanguage } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { blockedServices, systemsBehind } from '../../services/blocks.ts';
import { blockedWords } from '../../services/blocks-texts.ts';
import { nameOf, systemKeys, systemOf } from '../../systems/systems.ts';
import { shownCode } from '../answers/application-result.ts';
import { blockedFields } from '../blocked-fields.ts';
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
    affects({ id }, _, _context, { schema }) {
      const { fields, fieldsInPart } = blockedFields(schema, id);
      return [...new Set([...fields, ...fieldsInPart.flatMap((part) => part.fields)])];
    },
    blocks: ({ id }) => id,
  },
  Blocks: {
    stateServices: (id) => blockedServices(id),
    fields: (id, _, _context, { schema }) => blockedFields(schema, id).fields,
    fieldsInPart: (id, _, _context, { schema }) => blockedFields(schema, id).fieldsInPart,
    systems: (id) => systemsBehind(id),
    summary: (id, { language }) => blockedWords(id, language),
  },
  BlockedService: {
    code: ({ code }) => shownCode(code) ?? 'OTHER',
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
