import { inLanguage } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { blockedServices, systemsBehind } from '../../services/blocks.ts';
import { blockedWords } from '../../services/blocks-texts.ts';
import { nameOf, systemKeys, systemOf } from '../../systems/systems.ts';
import { shownCode } from '../answers/application-result.ts';
import { blockedFields } from '../blocked-fields.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const isSigned = ({ registers }: Pick<Context, 'registers'>) => registers.signing !== null;

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
    affects({ id }, _, context, { schema }) {
      const { fields, fieldsInPart } = blockedFields(schema, id, isSigned(context));
      return [...new Set([...fields, ...fieldsInPart.flatMap((part) => part.fields)])];
    },
    blocks: ({ id }) => id,
  },
  Blocks: {
    stateServices: (id, _, context) => blockedServices(id, isSigned(context)),
    fields: (id, _, context, { schema }) => blockedFields(schema, id, isSigned(context)).fields,
    fieldsInPart: (id, _, context, { schema }) => blockedFields(schema, id, isSigned(context)).fieldsInPart,
    systems: (id) => systemsBehind(id),
    summary: (id, { language }, context) => blockedWords(id, language, isSigned(context)),
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
