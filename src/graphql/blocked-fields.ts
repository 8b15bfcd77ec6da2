/** Schema fields that stand still while a system is down: those that ask it, and those that need a proof or take a step there. */
import type { GraphQLSchema } from 'graphql';
import { reachedByPensionConsent } from '../access/legal-basis.ts';
import { rightsOf, type Scope } from '../access/roles.ts';
import { type BlockedStep, blockedProofs, blockedServices, type Proof } from '../services/blocks.ts';
import { catalogue } from '../services/catalogue.ts';
import { factSystemOf } from '../services/facts.ts';
import type { ServiceRoute } from '../services/state-service.ts';
import { isConsentSystem, type SystemKey, systemOf, wayTo } from '../systems/systems.ts';
import { type AskingField, fieldsFrom } from './directives/from.ts';

interface BlockedFields {
  /** Every question fails. */
  readonly fields: string[];
  /** Only a kind of question fails. */
  readonly fieldsInPart: { readonly when: Proof; readonly fields: string[] }[];
}

/** Fields that take a step. Stages are reported behind all fields. */
const fieldsOfStep: Readonly<Record<BlockedStep, readonly string[]>> = {
  CHECK: ['Query.dossier', 'Mutation.checkApplication'],
  REGISTER: ['Mutation.registerApplication', 'Mutation.endApplication', 'Mutation.withdrawApplication'],
  HAND_CASE_OVER: ['Mutation.handOverCase'],
  VERIFY_SIGNATURE: ['Mutation.attachScan'],
  REPORT_STAGES: [],
};

const citizen = rightsOf('citizen');
const citizensAsk = ({ route, questions }: ServiceRoute) =>
  citizen.routes.includes(route) && questions.some(({ system }) => factSystemOf(system) !== undefined);

/** Questions about a person that need a proof; `steps`: fields of a step whose questions need it as well. */
const needing: Readonly<
  Record<Proof, { readonly needs: (field: AskingField) => boolean; readonly steps: readonly string[] }>
> = {
  // A kept application is a basis by itself: its check needs no consent.
  BY_CONSENT: { needs: ({ system }) => isConsentSystem(system), steps: ['Query.dossier'] },
  BY_PENSION_CONSENT: { needs: ({ system }) => reachedByPensionConsent(system), steps: [] },
  ABOUT_ANOTHER: {
    needs: ({ scope }) => citizen.scopes.includes(scope as Scope),
    steps: catalogue.some(({ routes }) => routes.some(citizensAsk)) ? fieldsOfStep.CHECK : [],
  },
};

export function blockedFields(schema: GraphQLSchema, id: SystemKey): BlockedFields {
  const asking = fieldsFrom(schema);
  const steps = blockedServices(id).flatMap(({ routes }) => routes.flatMap((one) => one.steps));
  const proofs = blockedProofs(id);
  const fields = new Set([
    ...asking.filter((field) => passes(field, id)).map(({ name }) => name),
    ...steps.flatMap((step) => fieldsOfStep[step]),
    ...(proofs.includes('BY_CONSENT') ? ['Mutation.requestConsent'] : []),
  ]);
  const fieldsInPart = proofs.map((when) => {
    const { needs, steps: alike } = needing[when];
    const asked = asking.filter((field) => field.namesPerson && needs(field)).map(({ name }) => name);
    return { when, fields: [...asked, ...alike].filter((name) => !fields.has(name)) };
  });
  return { fields: [...fields], fieldsInPart };
}

/** Only a question by the IIN shows a token. */
function passes({ system, namesPerson }: AskingField, id: SystemKey): boolean {
  return namesPerson ? wayTo(system).includes(id) : id === system || id === systemOf(system).busId;
}
