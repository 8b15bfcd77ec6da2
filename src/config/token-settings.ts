/** Settings of callers' tokens, of accounts' limits, and of consents (config.ts). */
import { textOrNull, webAddress, wholeNumber } from './kinds.ts';

export const tokenSettings = {
  AUTH_ISSUER: textOrNull('Issuer of the tokens, their claim `iss`. Unset in the demo: the simulated one.'),
  AUTH_AUDIENCE: textOrNull('Audience of the tokens, their claim `aud`. Unset in the demo: `tirek`.'),
  AUTH_JWKS_URL: webAddress("Address of the issuer's public keys. Unset in the demo: the simulated ones."),
  AUTH_CLOCK_SKEW_SECONDS: wholeNumber(
    [30, 0, 300],
    "Largest difference between the issuer's clock and ours, seconds.",
  ),
  AUTH_MAX_TOKEN_AGE_SECONDS: wholeNumber(
    [3600, 60, 86_400],
    'Longest life of a token after its claim `iat`, seconds, whatever its end. A token without `iat` is accepted for its last part of that length.',
  ),
  AUTH_KEYS_COOLDOWN_MS: wholeNumber(
    [30_000, 100, 3_600_000],
    'Least time between two fetches of keys, ms, which come every ten minutes and for an unknown key; one second before the first success.',
  ),
  CLIENTS_FILE: textOrNull(
    'JSON file with the terms of accounts: rates, numbers of people, articles of laws. Unset: the usual terms, and those of the simulated clients.',
  ),
  POINTS_PER_MINUTE: wholeNumber(
    [240_000, 1, 1_000_000_000],
    "Price of an account's requests in a minute, points (`extensions.tirek.cost`), or in ten seconds at once (`viewer.limits.pointsAtOnce`), in each replica; `CLIENTS_FILE` overrides it.",
  ),
  PEOPLE_PER_DAY: wholeNumber(
    [500, 1, 10_000_000],
    'People of an account in a day; `CLIENTS_FILE` overrides.',
  ),
  BEYOND_VOLUME_MS: wholeNumber(
    [1000, 0, 60_000],
    'Time for each further person beyond that number, ms: a faster account is refused, and reported.',
  ),
} as const;

export const consentSettings = {
  CONSENT_TOKEN_MS: wholeNumber(
    [600_000, 1000, 86_400_000],
    'Life of a request for consent and of its token, ms; both are dropped one `ANSWER_TIMEOUT_MS` earlier.',
  ),
  CONSENT_SMS_PER_ORGANISATION: wholeNumber(
    [8, 1, 100],
    'Requests for consent, each an SMS, of one organisation to one person in 24 hours: one for each register, and one more.',
  ),
  CONSENT_SMS_PER_PERSON: wholeNumber(
    [16, 1, 1000],
    'The same of all organisations. A refusal lasts 24 hours, "no more" `RETENTION_DAYS`, each for one organisation.',
  ),
  PROVIDER_BIN: textOrNull(
    'BIN for the consent service where the viewer has no organisation. Unset: none.',
    /^\d{12}$/,
    '12 digits',
  ),
} as const;
