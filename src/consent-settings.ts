/** Settings of consents and their tokens (config.ts). */
import { optionalText, wholeNumber } from './settings.ts';

export const consentSettings = {
  CONSENT_TOKEN_MS: wholeNumber(
    600_000,
    1000,
    86_400_000,
    'Life of a request for consent and of its token, ms; both are let go of one `ANSWER_TIMEOUT_MS` before it.',
  ),
  PROVIDER_BIN: optionalText(
    'BIN that the consent service is told where the viewer has no organisation, beside `PROVIDER_NAME`. Unset: none is told.',
    /^\d{12}$/,
    '12 digits',
  ),
} as const;
