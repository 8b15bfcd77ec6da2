/** Settings of callers' tokens, of accounts' limits, and of consents (config.ts). */
import { textOrNull, webAddress, wholeNumber } from './kinds.ts';

export const tokenSettings = {
  AUTH_ISSUER: textOrNull(
    'Issuer of the tokens, as their claim `iss` has it. Unset in the demo: the simulated one.',
  ),
  AUTH_AUDIENCE: textOrNull(
    'For whom tokens must be, as their claim `aud` has it. Unset in the demo: `tirek`.',
  ),
  AUTH_JWKS_URL: webAddress(
    "Address of the issuer's public keys. Unset in the demo: the simulated issuer's.",
  ),
  AUTH_CLOCK_SKEW_SECONDS: wholeNumber([30, 0, 300], "How far the issuer's clock may be from ours, seconds."),
  AUTH_MAX_TOKEN_AGE_SECONDS: wholeNumber(
    [3600, 60, 86_400],
    'Longest life of a token from its claim `iat` on, seconds, whatever end it names. One without `iat` is taken in its last so many seconds.',
  ),
  AUTH_KEYS_COOLDOWN_MS: wholeNumber(
    [30_000, 100, 3_600_000],
    'Keys are fetched every ten minutes, and at once for an unknown one, but for this least time between two fetches, ms; a second while none was ever fetched.',
  ),
  CLIENTS_FILE: textOrNull(
    'File with the terms of accounts, JSON: how often, about how many people, by which articles. Unset: the usual terms, and in demo and sandbox those of the simulated clients.',
  ),
  POINTS_PER_MINUTE: wholeNumber(
    [240_000, 1, 1_000_000_000],
    'What the requests of an account may cost in a minute, points (`extensions.tirek.cost`), those of ten seconds at once (`viewer.limits.pointsAtOnce`); each replica for itself, where `CLIENTS_FILE` says nothing else.',
  ),
  PEOPLE_PER_DAY: wholeNumber(
    [500, 1, 10_000_000],
    'Different people that an account asks about in a day, where `CLIENTS_FILE` says nothing else.',
  ),
  BEYOND_VOLUME_MS: wholeNumber(
    [1000, 0, 60_000],
    'An account that has asked about more goes on at one further person in this time, ms, and is refused between; it is reported too.',
  ),
} as const;

export const consentSettings = {
  CONSENT_TOKEN_MS: wholeNumber(
    [600_000, 1000, 86_400_000],
    'Life of a request for consent and of its token, ms; both are let go of one `ANSWER_TIMEOUT_MS` before it.',
  ),
  CONSENT_SMS_PER_ORGANISATION: wholeNumber(
    [6, 1, 100],
    'Requests for consent, each an SMS, that one organisation sends to one person within 24 hours: one for each register, and one more.',
  ),
  CONSENT_SMS_PER_PERSON: wholeNumber(
    [12, 1, 1000],
    'The same of all organisations together. A refusal holds for 24 hours, "no more" for `RETENTION_DAYS`, each for one organisation.',
  ),
  PROVIDER_BIN: textOrNull(
    'BIN that the consent service is told where the viewer has no organisation, beside `PROVIDER_NAME`. Unset: none is told.',
    /^\d{12}$/,
    '12 digits',
  ),
} as const;
