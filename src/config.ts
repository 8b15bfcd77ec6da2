/** Every setting: its name in the environment, its kind, its default and why. The only reader of the environment. */
import { applicationSettings } from './application-settings.ts';
import { consentSettings } from './consent-settings.ts';
import { httpSettings } from './http-settings.ts';
import { isLoopback } from './kernel/loopback.ts';
import { mockSettings } from './mock-settings.ts';
import { unmetDemands } from './profiles.ts';
import { requestSettings } from './request-settings.ts';
import { isStateServiceCode, stateServiceOf } from './services/catalogue.ts';
import { flag, oneOf, origins, type Setting, text, wholeNumber } from './settings.ts';
import { storageSettings } from './storage-settings.ts';
import { attemptTimeouts, systemSettings } from './system-settings.ts';
import { nobodysMailbox, ticketSettings } from './ticket-settings.ts';
import { tokenSettings } from './token-settings.ts';

export const settings = {
  HOST: text('127.0.0.1', 'Address to listen on. The demo profile accepts loopback only.'),
  PORT: wholeNumber(4000, 0, 65535, 'Port to listen on; 0 takes a free one.'),
  PROFILE: oneOf(
    ['demo', 'sandbox', 'production'],
    'Who may ask whom. `demo`: loopback, without a token a demo viewer. `sandbox`: any host, real tokens. `production`: real systems only.',
  ),
  ...tokenSettings,
  CORS_ORIGINS: origins(
    'Origins of front ends. Empty: any of this machine (`localhost`, `127.0.0.1`, `[::1]`), whatever its port.',
  ),
  ...mockSettings,

  ...storageSettings,

  ...systemSettings,
  ANSWER_TIMEOUT_MS: wholeNumber(
    8000,
    100,
    120_000,
    'Time of a whole answer, ms: two attempts and a pause fit in.',
  ),

  MAX_CALLS_PER_SYSTEM: wholeNumber(16, 1, 1000, 'Calls at once to one system; the connections kept to it.'),
  MAX_CALLS_PER_BANK: wholeNumber(8, 1, 1000, 'The same to one bank.'),
  MAX_QUEUED_PER_SYSTEM: wholeNumber(
    200,
    0,
    100_000,
    'Calls that may wait for one system before OUR_CAPACITY.',
  ),
  MAX_SHEP_ANSWER_BYTES: wholeNumber(
    2_000_000,
    1000,
    100_000_000,
    'Largest answer of SHEP that is read, bytes.',
  ),
  MAX_JSON_ANSWER_BYTES: wholeNumber(
    1_000_000,
    1000,
    100_000_000,
    'Largest answer of a JSON system that is read, bytes.',
  ),
  IDLE_SOCKET_MS: wholeNumber(
    4000,
    100,
    600_000,
    'An idle connection is closed after this, ms: before usual servers do.',
  ),

  RETRY_MAX: wholeNumber(1, 0, 5, 'Repetitions of a failed read. Each is a further use of personal data.'),
  RETRY_BASE_DELAY_MS: wholeNumber(200, 0, 10_000, 'Longest random pause before the first repetition, ms.'),
  RETRY_BUDGET_PERCENT: wholeNumber(10, 0, 100, 'Repetitions per hundred questions to one system.'),
  RETRY_AFTER_MAX_MS: wholeNumber(60_000, 0, 600_000, 'Longest Retry-After that is believed, ms.'),

  BREAKER_FAILURE_PERCENT: wholeNumber(50, 1, 100, 'Share of failed calls that stops the asking …'),
  BREAKER_MIN_CALLS: wholeNumber(10, 1, 10_000, '… when there were at least so many …'),
  BREAKER_WINDOW_MS: wholeNumber(30_000, 100, 600_000, '… within this time, ms.'),
  BREAKER_FAILURES_IN_A_ROW: wholeNumber(5, 1, 1000, 'So many failures in a row stop it too.'),
  BREAKER_OPEN_MS: wholeNumber(
    15_000,
    50,
    600_000,
    'Time without asking after that, ms; it doubles with each failed probe …',
  ),
  BREAKER_MAX_OPEN_MS: wholeNumber(120_000, 50, 3_600_000, '… up to this, ms.'),
  BREAKER_PROBES: wholeNumber(2, 1, 100, 'Calls let through at once to see whether the system is back.'),
  CREDENTIAL_PAUSE_MS: wholeNumber(
    60_000,
    50,
    3_600_000,
    'After a refused credential it is tried once in this time, ms.',
  ),
  FLAP_WINDOW_MS: wholeNumber(
    600_000,
    0,
    86_400_000,
    'A system that fails again within this time has the same incident, and a mailbox is told of its end once in it, ms.',
  ),

  ...httpSettings,
  ...requestSettings,

  ...consentSettings,
  ...applicationSettings,
  ...ticketSettings,
  IIN_ALLOW_CENTURY_0: flag(false, "Accept IINs with the century digit 0, seen on some foreigners' numbers."),
  LOG_LEVEL: oneOf(['info', 'debug', 'warn', 'error', 'silent'], 'How much is logged to standard output.'),
} as const satisfies Record<string, Setting<unknown>>;

type ValueOf<Declared> = Declared extends Setting<infer Value> ? Value : never;

export type Config = { readonly [Name in keyof typeof settings]: ValueOf<(typeof settings)[Name]> };

/** All that is wrong with the settings, each with what was expected; never the value. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`settings that cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the settings.
 * @throws ConfigError with everything that is wrong at once
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const unreadable = new Map<string, string>();
  const values = Object.entries(settings).map(([name, setting]) => {
    const given = environment[name];
    const value = given === undefined || given === '' ? setting.fallback : setting.parse(given);
    if (value === undefined) unreadable.set(name, `${name}: expected ${setting.expected}`);
    return [name, value];
  });
  const config = Object.fromEntries(values) as Config;
  const problems = [...unreadable.values(), ...unmetDemands(config, new Set(unreadable.keys()))];
  if (unreadable.size === 0) problems.push(...contradictions(config));
  if (config.PROFILE === 'production' && environment.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    problems.push('NODE_TLS_REJECT_UNAUTHORIZED: expected not to be set in the production profile');
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function contradictions(config: Config): string[] {
  const problems: string[] = [];
  for (const name of attemptTimeouts) {
    // Otherwise no attempt could ever time out: silence would be ours, and no outage would be seen.
    if (config.ANSWER_TIMEOUT_MS <= config[name])
      problems.push(`ANSWER_TIMEOUT_MS: expected more than ${name}`);
  }
  // They are let go of one answer's time before their end: otherwise none could ever be used.
  if (config.CONSENT_TOKEN_MS <= config.ANSWER_TIMEOUT_MS)
    problems.push('CONSENT_TOKEN_MS: expected more than ANSWER_TIMEOUT_MS');
  const isReal = config.PROFILE === 'production';
  problems.push(...openSystems(config));
  // Who owns the record of looks could change it.
  const roles = [config.DATABASE_URL, config.DATABASE_MIGRATION_URL].map(usernameOf);
  if (isReal && roles[0] !== null && roles[0] === roles[1])
    problems.push('DATABASE_MIGRATION_URL: expected another role than that of DATABASE_URL');
  if (!isReal && config.SMTP_URL !== null && config.MAIL_REDIRECT_TO === nobodysMailbox) {
    problems.push(`MAIL_REDIRECT_TO: expected with SMTP_URL in the ${config.PROFILE} profile`);
  }
  problems.push(...mailInClear(config));
  for (const code of config.SUPPORT_MAILBOXES.keys()) {
    if (!isStateServiceCode(code) || stateServiceOf(code)?.support) {
      problems.push('SUPPORT_MAILBOXES: expected only codes of state services whose order names no mailbox');
    }
  }
  problems.push(...boundsOfUploads(config));
  const [{ secret: hashSecret }, ...more] = config.DATA_HASH_KEY;
  if (more.length > 0) problems.push('DATA_HASH_KEY: expected one key');
  // A key has one use: what is learnt of it through one must say nothing of the other.
  if (config.DATA_KEYS.some(({ secret }) => secret.equals(hashSecret)))
    problems.push('DATA_HASH_KEY: expected another key than those of DATA_KEYS');
  if (config.REQUEST_BODY_TIMEOUT_MS < config.REQUEST_HEAD_TIMEOUT_MS)
    problems.push('REQUEST_BODY_TIMEOUT_MS: expected at least REQUEST_HEAD_TIMEOUT_MS');
  if (config.BREAKER_MAX_OPEN_MS < config.BREAKER_OPEN_MS) {
    problems.push('BREAKER_MAX_OPEN_MS: expected at least BREAKER_OPEN_MS');
  }
  return problems;
}

/** IINs are in every letter. */
function mailInClear({ SMTP_TLS: way, SMTP_URL: address, PROFILE }: Config): string[] {
  const mail = address === null ? null : new URL(address);
  if (way === null || mail === null) return [];
  const isNear = isLoopback(mail.hostname);
  if (way === 'never' && (mail.protocol === 'smtps:' || !isNear))
    return ['SMTP_TLS: expected never only with smtp:// and a mail server on loopback'];
  const isOpen = way === 'when-offered' && PROFILE === 'production' && !isNear;
  return isOpen ? ['SMTP_TLS: expected require in the production profile, or a mail server on loopback'] : [];
}

/** Otherwise one account could fill what is for many, or never post the largest scan. */
function boundsOfUploads(config: Config): string[] {
  const least = [
    ['MAX_UPLOAD_BYTES_PER_ACCOUNT', 1, 'MAX_SCAN_BYTES'],
    ['MAX_UPLOAD_BYTES_PER_ORGANISATION', 2, 'MAX_UPLOAD_BYTES_PER_ACCOUNT'],
    ['MAX_UPLOAD_BYTES', 2, 'MAX_UPLOAD_BYTES_PER_ORGANISATION'],
  ] as const;
  return least
    .filter(([name, times, of]) => config[name] < times * config[of])
    .map(([name, times, of]) => `${name}: expected at least ${times === 1 ? '' : 'twice '}${of}`);
}

function usernameOf(address: string | null): string | null {
  return address && new URL(address).username;
}

/** Otherwise every machine that reaches the port breaks systems for all, and makes tokens of every role. */
function openSystems({ PROFILE, MOCKS_HOST, MOCKS_SECRET }: Config): string[] {
  const isOpen = PROFILE !== 'production' && MOCKS_SECRET === null && !isLoopback(MOCKS_HOST);
  return isOpen ? ['MOCKS_SECRET: expected with a MOCKS_HOST beyond this machine'] : [];
}
