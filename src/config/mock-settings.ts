/** Settings of the simulated systems (config.ts). */
import { isMockSecret } from '../kernel/mock-secret.ts';
import { type Setting, text, wholeNumber } from './kinds.ts';

const secret: Setting<string | null> = {
  fallback: null,
  about:
    'Secret that the simulated systems want with every request, in the header `tirek-mocks-secret`. Obligatory where `MOCKS_HOST` is beyond this machine.',
  expected: '16 to 200 visible characters',
  parse: (given) => (isMockSecret(given) ? given : undefined),
};

export const mockSettings = {
  MOCKS_HOST: text(
    '127.0.0.1',
    'Address that the simulated systems and their token issuer listen on, whatever `HOST` is.',
  ),
  MOCKS_PORT: wholeNumber(
    4010,
    0,
    65_000,
    'Control port of the simulated systems; their own ports follow it. 0 takes free ones.',
  ),
  MOCKS_SECRET: secret,
} as const;
