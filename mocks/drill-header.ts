import { type FaultName, isFaultName } from './fault-names.ts';
import { isMockSystem, type MockSystem } from './systems.ts';

/** Name of the HTTP header that gives one request a fault of its own. */
export const drillHeader = 'tirek-drill';

/** Faults that one request asks for, by system. */
export type Drill = ReadonlyMap<MockSystem, FaultName>;

/**
 * Reads `Tirek-Drill: PERSON_REGISTER=hang, SHEP=slow`.
 * What is malformed or unknown is ignored: the header may name systems of a larger network.
 */
export function parseDrill(header: string | null): Drill {
  const drill = new Map<MockSystem, FaultName>();
  for (const part of (header ?? '').split(',')) {
    const [system = '', fault = '', ...rest] = part.split('=').map((word) => word.trim());
    if (rest.length === 0 && isMockSystem(system) && isFaultName(fault)) drill.set(system, fault);
  }
  return drill;
}
