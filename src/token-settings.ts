/** Settings of who may ask (config.ts). */
import { optionalText, webAddress, wholeNumber } from './settings.ts';

export const tokenSettings = {
  AUTH_ISSUER: optionalText(
    'Issuer of the tokens, as their claim `iss` has it. Unset in the demo: the simulated one.',
  ),
  AUTH_AUDIENCE: optionalText(
    'For whom tokens must be, as their claim `aud` has it. Unset in the demo: `tirek`.',
  ),
  AUTH_JWKS_URL: webAddress(
    "Address of the issuer's public keys. Unset in the demo: the simulated issuer's.",
  ),
  AUTH_CLOCK_SKEW_SECONDS: wholeNumber(30, 0, 300, "How far the issuer's clock may be from ours, seconds."),
  AUTH_KEYS_MAX_AGE_MS: wholeNumber(
    600_000,
    1000,
    86_400_000,
    'Keys older than this are fetched again, ms; an unknown one at once, but for …',
  ),
  AUTH_KEYS_COOLDOWN_MS: wholeNumber(
    30_000,
    100,
    3_600_000,
    '… this least time between two fetches, ms; a second while none was ever fetched.',
  ),
} as const;
