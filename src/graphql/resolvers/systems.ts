import { inLanguage } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { nameOf, systemKeys, systemOf } from '../../systems/systems.ts';
import { fieldsOfSteps } from '../asked-by-steps.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const ofSteps = fieldsOfSteps();

/** @param affected schema fields by system, from `@from` */
export function createSystemsResolvers(affected: ReadonlyMap<string, readonly string[]>) {
  return {
    Query: {
      systems: (_, _args, { systemStatus }) => Promise.all(systemKeys.map(systemStatus)),
    },
    ConnectedSystem: {
      name: ({ id }, { language }) => inLanguage(systemOf(id).name, language),
      parent: ({ id }, _, { systemStatus }) => {
        const { busId } = systemOf(id);
        return busId === null ? null : systemStatus(busId);
      },
      affects: ({ id }) => {
        const behind = systemKeys.filter((key) => systemOf(key).busId === id);
        const keys = [id, ...behind];
        return [
          ...new Set(keys.flatMap((key) => [...(affected.get(key) ?? []), ...(ofSteps.get(key) ?? [])])),
        ];
      },
    },
    SystemPart: {
      code: ({ part }) => part ?? '',
      name: ({ id, part }, { language }) => inLanguage(nameOf(id, part), language),
    },
    Incident: {
      system: ({ systemId }) => systemId,
      faultClasses: (incident) => Object.keys(incident.faults) as FaultClass[],
    },
  } satisfies Resolvers;
}
