/** Schema fields that stand still while a system is down: those that ask it, and those that need a proof or take a step there. */
import type { GraphQLSchema } from 'graphql';
import { reachedByPensionConsent } from '../access/legal-basis.ts';
import { rightsOf } from '../access/roles.ts';
import {
  type BlockedStep,
  blockedProofs,
  blockedServices,
  blocksEnds,
  type Proof,
  signedWayTo,
} from '../services/blocks.ts';
import { catalogue } from '../services/catalogue.ts';
import { isConsentSystem, type SystemKey, systemOf } from '../systems/systems.ts';
import { type AskingField, fieldsFrom } from './directives/from.ts';

interface BlockedFields {
  /** Every question fails. */
  readonly fields: string[];
  /** Only a kind of question fails. */
  readonly fieldsInPart: { readonly condition: Proof; readonly fields: string[] }[];
}

/** Fields that take a step. Results are sent, and stages reported, behind all fields. */
const fieldsOfStep: Readonly<Record<BlockedStep, readonly string[]>> = {
  CHECK: ['Query.dossier', 'Mutation.checkApplication'],
  IDENTIFY: ['Mutation.recordPresentedDocument'],
  ISSUE_NOTIFICATION: ['Mutation.issueContributionsNotification'],
  REGISTER: ['Mutation.registerApplication'],
  HAND_CASE_OVER: ['Mutation.handOverCase'],
  TAKE_DECISION: ['Mutation.takeDecision'],
  VERIFY_SIGNATURE: ['Mutation.attachScan', 'Mutation.signStatement'],
  SEND_RESULT: [],
  REPORT_STAGES: [],
};

/** Questions about a person that need each proof. */
const needsProof: Readonly<Record<Proof, (field: AskingField) => boolean>> = {
  BY_CONSENT: ({ system }) => isConsentSystem(system),
  BY_PENSION_CONSENT: ({ system }) => reachedByPensionConsent(system),
  ABOUT_ANOTHER: ({ scope }) => rightsOf('citizen').scopes.includes(scope),
};

/** A dossier of a citizen asks about another person, where a route of theirs has questions (S7.3(3)). */
const ofCitizens = catalogue.some(({ routes }) =>
  routes.some(({ route, questions }) => questions.length > 0 && rightsOf('citizen').routes.includes(route)),
)
  ? fieldsOfStep.CHECK.filter((name) => name.startsWith('Query.'))
  : [];

/** A walk through the whole schema takes longer than the rest of the answer. */
const known = new WeakMap<GraphQLSchema, readonly AskingField[]>();

/** @param isSigned true where messages and cases leave signed */
export function blockedFields(schema: GraphQLSchema, id: SystemKey, isSigned: boolean): BlockedFields {
  const asking = known.get(schema) ?? fieldsFrom(schema);
  known.set(schema, asking);
  const steps = blockedServices(id, isSigned).flatMap(({ routes }) => routes.flatMap((one) => one.steps));
  const proofs = blockedProofs(id, isSigned);
  const fields = new Set([
    ...asking.filter((field) => passes(field, id, isSigned)).map(({ name }) => name),
    ...steps.flatMap((step) => fieldsOfStep[step]),
    ...(blocksEnds(id) ? ['Mutation.endApplication', 'Mutation.withdrawApplication'] : []),
    ...(proofs.includes('BY_CONSENT') ? ['Mutation.requestConsent'] : []),
  ]);
  const fieldsInPart = proofs.map((condition) => {
    const asked = asking.filter((field) => field.namesPerson && needsProof[condition](field));
    const names = [...asked.map(({ name }) => name), ...(condition === 'ABOUT_ANOTHER' ? ofCitizens : [])];
    return { condition, fields: names.filter((name) => !fields.has(name)) };
  });
  return { fields: [...fields], fieldsInPart };
}

/** Only a question by the IIN shows a token. */
function passes({ system, namesPerson }: AskingField, id: SystemKey, isSigned: boolean): boolean {
  if (namesPerson) return signedWayTo(system, isSigned).includes(id);
  const { busId } = systemOf(system);
  const isSigner = isSigned && busId === 'SHEP' && id === 'SIGNATURE_SERVICE';
  return id === system || id === busId || isSigner;
}
