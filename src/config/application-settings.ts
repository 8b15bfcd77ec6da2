/** Settings of applications and their readiness (config.ts). */
import { readings } from '../services/readings.ts';
import { oneOf, socketAddress, textOrNull, wholeNumber } from './kinds.ts';

export const applicationSettings = {
  READING_AFFIRMATIVE_ANSWER: oneOf(
    readings.AFFIRMATIVE_ANSWER,
    'Our reading of an affirmative answer of the fund (S6.10): its own verdict (FUND_VERDICT), or each of its five facts as well (EACH_FACT).',
  ),
  READING_TERM_BEGINS: oneOf(
    readings.TERM_BEGINS,
    'Our reading of a term in working days (S4.12): its first day is the one after the arrival of the case (NEXT_DAY), or the day of the arrival (SAME_DAY).',
  ),
  CALENDAR_FILE: textOrNull(
    'JSON file with the working days, in the form of src/services/calendar.json and in its place: for a decision of the Government about moved days. Unset: the project’s own.',
  ),
  CHECK_VALID_MINUTES: wholeNumber(
    [24 * 60, 1, 30 * 24 * 60],
    'Life of a check for the registration, minutes.',
  ),
  STEP_SETTLE_MS: wholeNumber(
    [10_000, 100, 600_000],
    'Time in which a sent step without an answer may still take effect, ms: no system is asked to repeat it before.',
  ),
  MAX_SCAN_BYTES: wholeNumber([5_000_000, 1000, 20_000_000], 'Largest scan of a document, bytes.'),
  MAX_CASE_BYTES: wholeNumber(
    [20_000_000, 1000, 200_000_000],
    'All scans and signatures of one case, bytes.',
  ),
  MAX_UPLOADS_IN_FLIGHT: wholeNumber([8, 1, 1000], 'Scans taken in at once, in memory; more get 503 unread.'),
  MAX_UPLOADS_AT_ONCE_PER_ACCOUNT: wholeNumber([4, 1, 1000], 'The same of one account: half; more get 429.'),
  MAX_UPLOADS_PER_ACCOUNT: wholeNumber([50, 1, 10_000], 'Scans of one account that may wait; more get 429 …'),
  MAX_UPLOAD_BYTES_PER_ACCOUNT: wholeNumber([100_000_000, 1000, 100_000_000_000], '… and their size, bytes.'),
  MAX_UPLOAD_BYTES_PER_ORGANISATION: wholeNumber(
    [5_000_000_000, 1000, 100_000_000_000],
    'The same of all accounts of one organisation, bytes: at least twice as much; more gets 507 …',
  ),
  MAX_UPLOAD_BYTES: wholeNumber([20_000_000_000, 1000, 900_000_000_000], '… and of all: twice as much.'),
  SCAN_INSPECTOR_URL: socketAddress(
    'clamd:',
    "The operator's virus scanner, by ClamAV's protocol, which is not encrypted: `clamd://host:3310`. Unset: no file is inspected.",
  ),
  SCAN_INSPECTOR_TIMEOUT_MS: wholeNumber(
    [10_000, 50, 120_000],
    'Time of the scanner, ms; silence is not clean.',
  ),
  MONITORING_RETRY_MAX_SECONDS: wholeNumber(
    [60, 1, 3600],
    'Longest pause between tries to report a stage, s.',
  ),
  RESULT_RETRY_MAX_SECONDS: wholeNumber(
    [300, 1, 3600],
    'Longest pause between tries to send a result, or to ask for its delivery, s.',
  ),
  RESULT_PATIENCE_MS: wholeNumber(
    [3_600_000, 100, 604_800_000],
    'Time after which an accepted result without an end counts as an outage of its receiver, ms. No order names a time.',
  ),
} as const;
