/** Steps of applications that stand still while a system is down, read from the data by which the gateway takes them. */
import { type SystemKey, systemKeys, systemOf, wayTo } from '../systems/systems.ts';
import { caseTakerOf, catalogue, stageReceiverOf } from './catalogue.ts';
import { factSystemOf } from './facts.ts';
import type { ServiceRoute, StateService } from './state-service.ts';

/** Steps of an application that need another system. */
export const blockedSteps = [
  'CHECK',
  'IDENTIFY',
  'ISSUE_NOTIFICATION',
  'REGISTER',
  'HAND_CASE_OVER',
  'TAKE_DECISION',
  'SEND_RESULT',
  'VERIFY_SIGNATURE',
  'REPORT_STAGES',
] as const;
export type BlockedStep = (typeof blockedSteps)[number];

/** Proofs of the right to a question, asked for before it, by the system that gives them. */
const givenBy = {
  BY_CONSENT: 'CONSENT_SERVICE',
  BY_PENSION_CONSENT: 'PENSION_CONSENTS',
  ABOUT_ANOTHER: 'DIGITAL_DOCUMENTS',
} as const satisfies Record<string, SystemKey>;
export type Proof = keyof typeof givenBy;
const proofs = Object.keys(givenBy) as Proof[];

export interface BlockedService {
  readonly code: string;
  readonly routes: readonly {
    readonly route: ServiceRoute['route'];
    readonly steps: readonly BlockedStep[];
  }[];
}

/**
 * State services with a step that fails while the system is down, by route. A step that only waits for an earlier one is not named.
 * @param isSigned true where messages and cases leave signed: they need NCANode
 */
export function blockedServices(id: SystemKey, isSigned: boolean): BlockedService[] {
  return catalogue
    .map((service) => ({
      code: service.code,
      routes: service.routes
        .map((route) => ({
          route: route.route,
          steps: blockedSteps.filter((step) => needed(step, route, service, isSigned).includes(id)),
        }))
        .filter(({ steps }) => steps.length > 0),
    }))
    .filter(({ routes }) => routes.length > 0);
}

/** Systems of a step, and NCANode where something of it leaves signed: what passes through SHEP, and every case. */
function needed(step: BlockedStep, route: ServiceRoute, service: StateService, isSigned: boolean) {
  const systems = needs(step, route, service);
  const leavesSigned = systems.includes('SHEP') || (step === 'HAND_CASE_OVER' && systems.length > 0);
  return isSigned && leavesSigned ? [...systems, signer] : systems;
}

const signer: SystemKey = 'SIGNATURE_SERVICE';

/** Systems on the way of a question, as `wayTo`, and NCANode where it leaves signed. */
export function signedWayTo(id: SystemKey, isSigned: boolean): readonly SystemKey[] {
  const way = wayTo(id);
  return isSigned && way.includes('SHEP') ? [...way, signer] : way;
}

/** True: while the system is down, no application ends of which a request to leave has no answer: its outcome is not known. */
export const blocksEnds = (id: SystemKey): boolean =>
  catalogue.some((service) =>
    service.routes.some((route) => {
      const leaving = route.case?.withoutRegistration ? 'HAND_CASE_OVER' : 'REGISTER';
      return needs(leaving, route, service).includes(id);
    }),
  );

/** Proofs that nothing gives while the system is down. @param isSigned as of `blockedServices` */
export const blockedProofs = (id: SystemKey, isSigned: boolean): Proof[] =>
  proofs.filter((proof) => signedWayTo(givenBy[proof], isSigned).includes(id));

/** Systems that no question reaches while a bus is down. */
export const systemsBehind = (id: SystemKey): SystemKey[] =>
  systemKeys.filter((key) => systemOf(key).busId === id);

/** True of a bus with a channel that has outages of its own. */
export const hasChannel = (id: SystemKey): boolean =>
  systemsBehind(id).some((key) => systemOf(key).busPart !== undefined);

/** Systems without which an arrived case gets no decision and no result: the one that has it, and those that are told. */
export const neededByCase = (route: ServiceRoute, service: StateService): readonly string[] => [
  ...(route.case === null ? [] : [route.case.system]),
  ...(['TAKE_DECISION', 'REPORT_STAGES', 'SEND_RESULT'] as const).flatMap((step) =>
    told[step](route, service),
  ),
];

const needs = (step: BlockedStep, route: ServiceRoute, service: StateService): readonly string[] => {
  const asked = told[step](route, service);
  return systemKeys.filter((key) => asked.includes(key)).flatMap(wayTo);
};

/** Systems that each step asks or tells. */
const told: Readonly<Record<BlockedStep, (route: ServiceRoute, service: StateService) => readonly string[]>> =
  {
    CHECK: ({ questions }) =>
      questions.flatMap(({ system, through }) => {
        const asked = factSystemOf(system);
        return asked === undefined ? [] : [asked, ...(through === null ? [] : [through])];
      }),
    IDENTIFY: ({ identification }) => (identification === null ? [] : [identification.system]),
    ISSUE_NOTIFICATION: ({ notification }) => (notification === null ? [] : [notification.system]),
    REGISTER: ({ registration }) => (registration === null ? [] : [registration.system]),
    HAND_CASE_OVER(route) {
      const taker = caseTakerOf(route);
      if (taker === undefined || route.case === null) return [];
      // Without a registration there is no case to hand over, unless the case arises without one.
      if (route.registration === null && !route.case.withoutRegistration) return [];
      return [taker, route.case.system];
    },
    TAKE_DECISION: (route, { decision }) => (route.case === null || !decision?.from ? [] : [decision.from]),
    SEND_RESULT: ({ route }, { result }) => (result?.routes.includes(route) ? [result.to] : []),
    // A scan of a listed document may have a signature.
    VERIFY_SIGNATURE: (_, { documents }) => (documents.length > 0 ? ['SIGNATURE_SERVICE'] : []),
    REPORT_STAGES(_, service) {
      const receiver = stageReceiverOf(service);
      return receiver === null ? [] : [receiver];
    },
  };
