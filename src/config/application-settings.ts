/** Settings of applications and their verdicts (config.ts). */
import { readings } from '../services/readings.ts';
import { oneOf, socketAddress, wholeNumber } from './kinds.ts';

export const applicationSettings = {
  READING_AFFIRMATIVE_ANSWER: oneOf(
    readings.AFFIRMATIVE_ANSWER,
    'What S6.10 means by an affirmative answer of the fund, which the order leaves open: its own verdict (FUND_VERDICT), or each of its five facts as well (EACH_FACT).',
  ),
  CHECK_VALID_MINUTES: wholeNumber(
    [24 * 60, 1, 30 * 24 * 60],
    'How long the check of an application is good for its registration, minutes.',
  ),
  STEP_SETTLE_MS: wholeNumber(
    [10_000, 100, 600_000],
    'How long a registration or a case may still take effect after it was sent without an answer, ms: nobody repeats it before.',
  ),
  MAX_SCAN_BYTES: wholeNumber([5_000_000, 1000, 20_000_000], 'Largest scan of a document, bytes.'),
  MAX_CASE_BYTES: wholeNumber(
    [20_000_000, 1000, 200_000_000],
    'All scans of one application together, with their signatures, bytes.',
  ),
  MAX_UPLOADS_IN_FLIGHT: wholeNumber(
    [8, 1, 1000],
    'Scans that are taken in at once, each held in memory; more get 503 with Retry-After before they are read.',
  ),
  MAX_UPLOADS_AT_ONCE_PER_ACCOUNT: wholeNumber(
    [4, 1, 1000],
    'The same of one account: half, so that none alone shuts out the others. More get 429.',
  ),
  MAX_UPLOADS_PER_ACCOUNT: wholeNumber(
    [50, 1, 10_000],
    'Scans of one account that may wait to be attached: one more gets 429, and no colleague is held up by them …',
  ),
  MAX_UPLOAD_BYTES_PER_ACCOUNT: wholeNumber(
    [100_000_000, 1000, 100_000_000_000],
    '… and how large they may be together, bytes.',
  ),
  MAX_UPLOAD_BYTES_PER_ORGANISATION: wholeNumber(
    [5_000_000_000, 1000, 100_000_000_000],
    'The same of all accounts of one organisation, bytes: at least twice as much; more gets 507 …',
  ),
  MAX_UPLOAD_BYTES: wholeNumber(
    [20_000_000_000, 1000, 900_000_000_000],
    '… and of everybody, bytes: at least twice as much again.',
  ),
  SCAN_INSPECTOR_URL: socketAddress(
    'clamd:',
    "The operator's virus scanner, by the protocol of ClamAV's daemon, which is not encrypted: `clamd://host:3310`. Unset: no file is inspected.",
  ),
  SCAN_INSPECTOR_TIMEOUT_MS: wholeNumber(
    [10_000, 50, 120_000],
    'Time of the scanner for one file, ms; what it has not said by then is not taken as clean.',
  ),
  MONITORING_RETRY_MAX_SECONDS: wholeNumber(
    [60, 1, 3600],
    'Longest pause between two tries to tell the monitoring system a stage, seconds.',
  ),
} as const;
