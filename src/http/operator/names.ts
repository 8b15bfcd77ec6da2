/** Names of systems and state services on the page, from the answers of the gateway. */
import { shortened } from '../../kernel/text.ts';
import type { OperatorStateServicesQuery, OperatorSystemsQuery } from '../generated/operator.ts';

export type Systems = OperatorSystemsQuery['systems'];
type StateServices = OperatorStateServicesQuery['stateServices'];

export interface Names {
  readonly systems: Systems;
  readonly stateServices: StateServices;
}

/** Name of a system, or of its part; the fixed name where the list of systems lacks it. */
export function nameOf(systems: Systems, system: string, part: string | null | undefined): string {
  const whole = systems.find(({ id }) => id === system);
  if (!part) return whole?.name ?? system;
  return whole?.parts.find(({ code }) => code === part)?.name ?? `${whole?.name ?? system} · ${part}`;
}

/** Numbers of the state services with a step that stands still while the system is down: `S4, S5`. */
export const blockedNumbers = (system: Systems[number], stateServices: StateServices): string =>
  system.blocks.stateServices
    .map(({ code }) => stateServices.find((one) => one.code === code)?.number ?? code)
    .join(', ');

/** A state service by its code or full name, as the letters name it: its number, and its name cut. */
export function serviceInShort(codeOrName: string | null, stateServices: StateServices): string | null {
  const found = stateServices.find(({ code, name }) => code === codeOrName || name === codeOrName);
  return found ? `${found.number}: ${shortened(found.name)}` : codeOrName;
}
