/** Fields of the schema that a system affects: those that ask it (`@from`), and those whose steps need it. */
import type { GraphQLSchema } from 'graphql';
import { catalogue } from '../services/catalogue.ts';
import { type SystemKey, systemKeys, systemOf } from '../systems/systems.ts';
import { fieldsFrom } from './directives/from.ts';

/** Systems that serve every route alike. No data of a state service names their place in the schema, so this list does. */
const everywhere: Readonly<Partial<Record<SystemKey, readonly string[]>>> = {
  // The person register answers no question without a consent token.
  CONSENT_SERVICE: ['Mutation.requestConsent', 'Person.identity'],
  PENSION_CONSENTS: ['Person.appointments'],
  DIGITAL_DOCUMENTS: ['Query.person', 'Query.persons', 'Query.dossier', 'Mutation.createApplication'],
  SIGNATURE_SERVICE: ['Mutation.attachScan'],
};

type FieldsBySystem = ReadonlyMap<string, ReadonlySet<string>>;
const known = new WeakMap<GraphQLSchema, FieldsBySystem>();

/** @returns names as `Type.field`, including those of the systems behind a bus */
export function affectedBy(schema: GraphQLSchema, id: SystemKey): string[] {
  const fields = known.get(schema) ?? readFields(schema);
  known.set(schema, fields);
  const behind = systemKeys.filter((key) => systemOf(key).busId === id);
  return [...new Set([id, ...behind].flatMap((key) => [...(fields.get(key) ?? [])]))];
}

function readFields(schema: GraphQLSchema): FieldsBySystem {
  const fields = new Map<string, Set<string>>();
  const add = (system: string | null | undefined, ...names: readonly string[]) => {
    if (system) fields.set(system, new Set([...(fields.get(system) ?? []), ...names]));
  };
  for (const { system, name } of fieldsFrom(schema)) add(system, name);
  for (const [system, names] of Object.entries(everywhere)) add(system, ...names);
  for (const { routes, monitoring } of catalogue) {
    if (monitoring !== null) add('SERVICE_MONITORING', 'Application.stages');
    for (const { questions, notification, registration, case: electronicCase } of routes) {
      add(notification?.system, 'Mutation.issueContributionsNotification');
      for (const { through } of questions) if (through !== 'SHEP') add(through, 'Query.dossier');
      if (questions.some(({ system }) => system === 'FACT_CHECK'))
        add('FACT_CHECK', 'Query.dossier', 'Mutation.checkApplication');
      add(registration?.system, 'Mutation.registerApplication');
      add(electronicCase?.system, 'Mutation.handOverCase');
      add(electronicCase?.through, 'Mutation.handOverCase');
    }
  }
  return fields;
}
