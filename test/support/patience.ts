import type { Config } from '../../src/config/settings.ts';
import { attemptTimeouts } from '../../src/config/system-settings.ts';

type Times = Partial<Record<keyof Config, string>>;

/** Times that no healthy system outlasts on a slow machine: every gateway of the tests has them. */
export const patient: Times = {
  ...Object.fromEntries(attemptTimeouts.map((name) => [name, '10000'])),
  ANSWER_TIMEOUT_MS: '30000',
};

/**
 * A short attempt at systems that a test keeps silent. The others keep their patience, and do not count as
 * silent on a slow machine.
 * @param attemptMs longer if the same systems are to answer too
 */
export function hasty(attemptMs: number, ...systems: readonly string[]): Times {
  const short = attemptTimeouts.filter((name) => systems.some((system) => name === `${system}_TIMEOUT_MS`));
  if (short.length !== systems.length) throw new Error('expected names of systems that are asked');
  return Object.fromEntries(short.map((name) => [name, String(attemptMs)]));
}
