/** Every setting: its name in the environment, kind, default and reason. */

import { applicationSettings } from './application-settings.ts';
import { httpSettings, requestSettings } from './http-settings.ts';
import { oneOf, origins, type Setting, text, trueOrFalse, wholeNumber } from './kinds.ts';
import { storageSettings } from './storage-settings.ts';
import { mockSettings, systemSettings } from './system-settings.ts';
import { ticketSettings } from './ticket-settings.ts';
import { consentSettings, tokenSettings } from './token-settings.ts';

export const settings = {
  HOST: text('127.0.0.1', 'Address to listen on. The demo profile accepts loopback only.'),
  PORT: wholeNumber([4000, 0, 65535], 'Port to listen on; 0 takes a free one.'),
  PROFILE: oneOf(
    ['demo', 'sandbox', 'production'],
    'Rules of access. `demo`: loopback, a demo viewer without a token. `sandbox`: any host, real tokens. `production`: real systems only.',
  ),
  ...tokenSettings,
  CORS_ORIGINS: origins(
    'Origins of front ends. Empty: any of this machine (`localhost`, `127.0.0.1`, `[::1]`), whatever its port.',
  ),
  ...mockSettings,

  ...storageSettings,

  ...systemSettings,
  ANSWER_TIMEOUT_MS: wholeNumber(
    [8000, 100, 120_000],
    'Time of a whole answer, ms: two attempts, one pause.',
  ),

  MAX_CALLS_PER_SYSTEM: wholeNumber(
    [128, 1, 1000],
    'Calls at once, and connections, to one system at most; half as many to one bank. It begins with 16 (a bank: 8), and gets more while calls wait and it does not answer slower.',
  ),
  MAX_QUEUED_PER_SYSTEM: wholeNumber(
    [500, 0, 100_000],
    'Calls that wait for one system before OUR_CAPACITY.',
  ),
  MAX_SHEP_ANSWER_BYTES: wholeNumber([2_000_000, 1000, 100_000_000], 'Largest answer of SHEP, bytes.'),
  MAX_JSON_ANSWER_BYTES: wholeNumber(
    [1_000_000, 1000, 100_000_000],
    'Largest JSON answer of a system, bytes.',
  ),

  RETRY_MAX: wholeNumber([1, 0, 5], 'Repetitions of a failed read. Each is a further use of personal data.'),
  RETRY_BASE_DELAY_MS: wholeNumber([200, 0, 10_000], 'Longest random pause before the first repetition, ms.'),

  BREAKER_MIN_CALLS: wholeNumber(
    [10, 1, 10_000],
    'Calls at least: if half of them have failed, the gateway stops asking …',
  ),
  BREAKER_WINDOW_MS: wholeNumber([30_000, 100, 600_000], '… within this time, ms.'),
  BREAKER_FAILURES_IN_A_ROW: wholeNumber(
    [5, 1, 1000],
    'Failures in a row after which the gateway stops asking too.',
  ),
  BREAKER_OPEN_MS: wholeNumber([15_000, 50, 600_000], 'Time without questions after that, ms, doubled …'),
  BREAKER_MAX_OPEN_MS: wholeNumber([120_000, 50, 3_600_000], '… by each failed probe up to this, ms.'),
  CREDENTIAL_PAUSE_MS: wholeNumber(
    [60_000, 50, 3_600_000],
    'Pause before a refused credential is tried, ms.',
  ),
  FLAP_WINDOW_MS: wholeNumber(
    [600_000, 0, 86_400_000],
    'Time in which a new failure reopens an incident, and a mailbox is told of only one end, ms.',
  ),

  ...httpSettings,
  ...requestSettings,

  ...consentSettings,
  ...applicationSettings,
  ...ticketSettings,
  IIN_ALLOW_CENTURY_0: trueOrFalse(
    false,
    'True: IINs with the century digit 0, which some foreigners have, are valid.',
  ),
  LOG_LEVEL: oneOf(['info', 'debug', 'warn', 'error', 'silent'], 'Level of the log on standard output.'),
} as const satisfies Record<string, Setting<unknown>>;

type ValueOf<Declared> = Declared extends Setting<infer Value> ? Value : never;
export type Config = { readonly [Name in keyof typeof settings]: ValueOf<(typeof settings)[Name]> };
