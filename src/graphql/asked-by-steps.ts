/** Fields of the schema that a system affects though no register's answer is asked for in them. */
import { catalogue } from '../services/catalogue.ts';
import type { SystemKey } from '../systems/systems.ts';

/** Systems whose place in the schema is not in the data of a state service: they serve every route alike. */
const everywhere: Readonly<Partial<Record<SystemKey, readonly string[]>>> = {
  // Without its token the person register answers nobody.
  CONSENT_SERVICE: ['Mutation.requestConsent', 'Person.identity'],
  DIGITAL_DOCUMENTS: ['Query.person', 'Query.persons', 'Query.dossier', 'Mutation.createApplication'],
  SIGNATURE_SERVICE: ['Mutation.attachScan'],
};

/** Names as `Type.field`, by system: registration, case and stages as the data of the state services have them. */
export function fieldsOfSteps(): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, Set<string>>();
  const add = (system: string | null | undefined, ...names: readonly string[]) => {
    if (!system) return;
    fields.set(system, new Set([...(fields.get(system) ?? []), ...names]));
  };
  for (const [system, names] of Object.entries(everywhere)) add(system, ...names);
  for (const { routes, monitoring } of catalogue) {
    if (monitoring !== null) add('SERVICE_MONITORING', 'Application.stages');
    for (const { questions, registration, case: electronicCase } of routes) {
      for (const { through } of questions) if (through !== 'SHEP') add(through, 'Query.dossier');
      add(registration?.system, 'Mutation.registerApplication');
      add(electronicCase?.system, 'Mutation.handOverCase');
      add(electronicCase?.through, 'Mutation.handOverCase');
    }
  }
  return new Map([...fields].map(([system, names]) => [system, [...names]]));
}
