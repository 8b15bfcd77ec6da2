/** The state services, from their data files. */
import type { Text } from '../kernel/text.ts';
import { nameOf, type SystemId, type SystemKey } from '../systems/systems.ts';
import { readServices } from './read-services.ts';
import {
  type ApplicationRoute,
  type CaseTaker,
  caseTakers,
  type RuleItem,
  type ServiceRoute,
  type StateService,
} from './state-service.ts';

/** Readable code of a state service: `ENPF_PAYMENTS`. The data files define the codes. */
export type StateServiceCode = string;

export const catalogue: readonly StateService[] = readServices(
  new URL('state-services/', import.meta.url),
  new URL('orders.json', import.meta.url),
);

const byCode: ReadonlyMap<string, StateService> = new Map(catalogue.map((one) => [one.code, one]));

export function isStateServiceCode(code: string | null | undefined): code is StateServiceCode {
  return typeof code === 'string' && byCode.has(code);
}

/** State service of a code; null when the code names none (`OTHER`). */
export function stateServiceOf(code: string | null | undefined): StateService | null {
  return byCode.get(code ?? '') ?? null;
}

/** Route of a state service; null where its Rules do not have it. */
export function routeOf(service: StateService | null, route: string | null | undefined): ServiceRoute | null {
  return service?.routes.find((one) => one.route === route) ?? null;
}

/** System that learns the stages from the gateway: S4.10 has E-maket report them. Null where no item has them reported. */
export function stageReceiverOf(service: StateService | null): 'SERVICE_MONITORING' | 'CASE_SYSTEM' | null {
  const from = service?.monitoring?.from;
  if (from === null) return 'SERVICE_MONITORING';
  return from === 'CASE_SYSTEM' ? from : null;
}

/** System that takes the electronic case from the gateway, or passes it on; undefined where the gateway can hand over none. */
export function caseTakerOf({ case: electronicCase }: ServiceRoute): CaseTaker | undefined {
  return caseTakers.find((one) => one === (electronicCase?.through ?? electronicCase?.system));
}

/** Systems that the rules have asked on a route before an application gets its number. */
interface AskedBeforeRegistration {
  readonly item: RuleItem;
  readonly route: ApplicationRoute;
  readonly systems: readonly SystemId[];
}

/** Systems of each route; routes whose public text names none are left out. */
export function askedBeforeRegistration(service: StateService | null): readonly AskedBeforeRegistration[] {
  return (service?.routes ?? [])
    .map(({ item, route, questions, notification, identification }) => {
      const asked = [
        ...questions.map(({ system }) => system),
        ...(notification ? [notification.system] : []),
        ...(identification ? [identification.system] : []),
      ];
      return { item, route, systems: [...new Set(asked.flatMap((one) => (one === 'OTHER' ? [] : one)))] };
    })
    .filter(({ systems }) => systems.length > 0);
}

/** Items that withhold the number while a system is silent: it is asked before, or registers. @param route null: any */
export function itemsBeforeNumber(
  service: StateService | null,
  system: SystemId,
  route: ApplicationRoute | null,
): readonly RuleItem[] {
  // Without a token of the consent service the person register gives no answer.
  const asked = system === 'CONSENT_SERVICE' ? 'PERSON_REGISTER' : system;
  return (service?.routes ?? [])
    .filter((one) => route === null || one.route === route)
    .flatMap(({ item, questions, registration, notification, identification }) => {
      const isBefore = registration?.system === system || questions.some((one) => one.system === asked);
      if (isBefore) return [item];
      const one = [notification, identification].find((step) => step?.system === system);
      return one ? [one.item] : [];
    });
}

/** Name of a system, or of one of its parts, in the words of a state service's rules: the orders name some differently. */
export function nameIn(
  stateService: string | null | undefined,
  id: SystemKey,
  part: string | null = null,
): Text {
  const own = part === null ? stateServiceOf(stateService)?.systemNames[id] : undefined;
  return own ?? nameOf(id, part);
}
