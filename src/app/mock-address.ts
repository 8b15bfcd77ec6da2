/** Headers that the gateway shows the simulated systems beside its questions. */
import type { Config } from '../config/settings.ts';
import { readWebAddress } from '../kernel/address.ts';
import { isLoopback } from '../kernel/loopback.ts';
import { mockSecretHeader } from '../kernel/mock-secret.ts';

/** Addresses of the simulated systems that this gateway has started. */
interface Started {
  readonly control: string;
  readonly tokens: string;
  readonly systems: Readonly<Record<string, string | null>>;
}

/**
 * Headers of every request to an address: the secret, where that is of a simulated system. Nothing else learns it: real systems
 * are on no loopback outside production, and in production nothing is simulated.
 */
export function mockHeaders(
  { PROFILE, MOCKS_SECRET: secret }: Pick<Config, 'PROFILE' | 'MOCKS_SECRET'>,
  simulated: Started | null,
  address: string,
): Readonly<Record<string, string>> {
  if (secret === null || PROFILE === 'production') return {};
  const asked = readWebAddress(address);
  if (asked === undefined) return {};
  const own = simulated && [simulated.control, simulated.tokens, ...Object.values(simulated.systems)];
  const isOwn = own?.some((one) => one !== null && readWebAddress(one)?.origin === asked.origin);
  return isOwn || isLoopback(asked.hostname) ? { [mockSecretHeader]: secret } : {};
}
