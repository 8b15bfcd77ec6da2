/** Settings of consents and their tokens (config.ts). */
import { optionalText, wholeNumber } from './kinds.ts';

export const consentSettings = {
  CONSENT_TOKEN_MS: wholeNumber(
    600_000,
    1000,
    86_400_000,
    'Life of a request for consent and of its token, ms; both are let go of one `ANSWER_TIMEOUT_MS` before it.',
  ),
  CONSENT_SMS_PER_ORGANISATION: wholeNumber(
    6,
    1,
    100,
    'Requests for consent, each an SMS, that one organisation sends to one person within 24 hours: one for each register, and one more.',
  ),
  CONSENT_SMS_PER_PERSON: wholeNumber(
    12,
    1,
    1000,
    'The same of all organisations together. A refusal holds for 24 hours, "no more" for `RETENTION_DAYS`, each for one organisation.',
  ),
  PROVIDER_BIN: optionalText(
    'BIN that the consent service is told where the viewer has no organisation, beside `PROVIDER_NAME`. Unset: none is told.',
    /^\d{12}$/,
    '12 digits',
  ),
} as const;
