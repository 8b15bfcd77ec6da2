import { banks, treasury } from './banks/banks.ts';

/** A simulated system: its place, and its parts that can fail by themselves. */
interface SystemRow {
  /** `bus`: SHEP itself · `behind`: reached through SHEP alone, no address of its own · `own`: its own socket. */
  readonly position: 'bus' | 'behind' | 'own';
  /** Parts that can be given a fault of their own: a bank's code, or `TREASURY`. */
  readonly services: readonly string[];
  /** True if one question is about many people, so that single items of an answer can be wrong. */
  readonly batches: boolean;
  /** True if a question can change something there, so that its answer alone can be lost. */
  readonly writes: boolean;
}

/** The simulated systems by the ids that the gateway gives them. People write them into commands and drills, so they stay. */
const mockSystems = {
  // It accepts messages in its asynchronous channel.
  SHEP: { position: 'bus', services: [], batches: false, writes: true },
  PERSON_REGISTER: { position: 'behind', services: [], batches: false, writes: false },
  DISABILITY_DATABANK: { position: 'behind', services: [], batches: true, writes: false },
  BANKS: {
    position: 'behind',
    services: [...banks, treasury].map(({ code }) => code),
    batches: false,
    writes: false,
  },
  CONSENT_SERVICE: { position: 'behind', services: [], batches: false, writes: false },
  STATE_CORPORATION: { position: 'behind', services: [], batches: false, writes: false },
  PENSION_FUND: { position: 'own', services: [], batches: true, writes: true },
  // A code is used up: its answer alone can be lost.
  DIGITAL_DOCUMENTS: { position: 'own', services: [], batches: false, writes: true },
  SERVICE_CENTRE: { position: 'own', services: [], batches: false, writes: true },
  CASE_SYSTEM: { position: 'own', services: [], batches: false, writes: true },
  SERVICE_MONITORING: { position: 'own', services: [], batches: false, writes: true },
  SIGNATURE_SERVICE: { position: 'own', services: [], batches: false, writes: false },
  FACT_CHECK: { position: 'own', services: [], batches: false, writes: false },
  PENSION_CONSENTS: { position: 'own', services: [], batches: false, writes: false },
  SOCIAL_INSURANCE_FUND: { position: 'own', services: [], batches: false, writes: false },
} as const satisfies Readonly<Record<string, SystemRow>>;

export type MockSystem = keyof typeof mockSystems;

/** A whole system, or one service of it: `BANKS/601`. */
export type FaultTarget = MockSystem | `${MockSystem}/${string}`;

/** Ids of all simulated systems, the bus first. */
export const mockSystemIds = Object.keys(mockSystems).filter(isMockSystem);

/** True for the id of a system that this network simulates. */
export function isMockSystem(name: string): name is MockSystem {
  return Object.hasOwn(mockSystems, name);
}

/** Row of a system. */
export function systemRow(system: MockSystem): SystemRow {
  return mockSystems[system];
}

/** Name of a service of a system, or of the whole system without one. */
export function targetOf(system: MockSystem, service: string | undefined): FaultTarget {
  return service === undefined ? system : `${system}/${service}`;
}

/** True for the id of a system, alone or with one of its services. */
export function isFaultTarget(name: string): name is FaultTarget {
  const [system = '', service, ...rest] = name.split('/');
  if (!isMockSystem(system) || rest.length > 0) return false;
  return service === undefined || systemRow(system).services.includes(service);
}
