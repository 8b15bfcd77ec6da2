/** Problems of settings that are each valid, and contradict each other. */

import { isLoopback } from '../kernel/loopback.ts';
import { isStateServiceCode, stateServiceOf } from '../services/catalogue.ts';
import type { Config } from './settings.ts';
import { attemptTimeouts } from './system-settings.ts';
import { unsentMailbox } from './ticket-settings.ts';

/** @returns a sentence for each contradiction, without a value */
export function contradictions(config: Config): string[] {
  const problems: string[] = [];
  for (const name of attemptTimeouts) {
    // Otherwise no attempt could time out: the silence would count as ours, and no outage would be seen.
    if (config.ANSWER_TIMEOUT_MS <= config[name])
      problems.push(`ANSWER_TIMEOUT_MS: expected more than ${name}`);
  }
  // A token is dropped one answer's time before its end: otherwise no token could ever be used.
  if (config.CONSENT_TOKEN_MS <= config.ANSWER_TIMEOUT_MS)
    problems.push('CONSENT_TOKEN_MS: expected more than ANSWER_TIMEOUT_MS');
  if ((config.SHEP_PUSH_ID === null) !== (config.SHEP_PUSH_PASSWORD === null))
    problems.push('SHEP_PUSH_PASSWORD: expected together with SHEP_PUSH_ID');
  const isReal = config.PROFILE === 'production';
  problems.push(...openSystems(config));
  if ((config.SIGNING_KEYS_DIR === null) !== (config.SHEP_SIGNER_BIN === null))
    problems.push('SHEP_SIGNER_BIN: expected with SIGNING_KEYS_DIR, and not without it');
  // An owner of the access log could change it.
  const roles = [config.DATABASE_URL, config.DATABASE_MIGRATION_URL].map(usernameOf);
  if (isReal && roles[0] !== null && roles[0] === roles[1])
    problems.push('DATABASE_MIGRATION_URL: expected another role than that of DATABASE_URL');
  if (!isReal && config.SMTP_URL !== null && config.MAIL_REDIRECT_TO === unsentMailbox)
    problems.push(`MAIL_REDIRECT_TO: expected with SMTP_URL in the ${config.PROFILE} profile`);
  problems.push(...mailInClear(config));
  for (const code of config.SUPPORT_MAILBOXES.keys()) {
    if (!isStateServiceCode(code) || stateServiceOf(code)?.support)
      problems.push('SUPPORT_MAILBOXES: expected only codes of state services whose order names no mailbox');
  }
  problems.push(...boundsOfUploads(config));
  const [{ secret: hashSecret }, ...more] = config.DATA_HASH_KEY;
  if (more.length > 0) problems.push('DATA_HASH_KEY: expected one key');
  // Each key has one use: knowledge about one key must not reveal the other.
  if (config.DATA_KEYS.some(({ secret }) => secret.equals(hashSecret)))
    problems.push('DATA_HASH_KEY: expected another key than those of DATA_KEYS');
  if (config.REQUEST_BODY_TIMEOUT_MS < config.REQUEST_HEAD_TIMEOUT_MS)
    problems.push('REQUEST_BODY_TIMEOUT_MS: expected at least REQUEST_HEAD_TIMEOUT_MS');
  if (config.BREAKER_MAX_OPEN_MS < config.BREAKER_OPEN_MS)
    problems.push('BREAKER_MAX_OPEN_MS: expected at least BREAKER_OPEN_MS');
  return problems;
}

/** Every letter contains IINs. */
function mailInClear({ SMTP_TLS: way, SMTP_URL: address, PROFILE }: Config): string[] {
  const mail = address === null ? null : new URL(address);
  if (way === null || mail === null) return [];
  const isNear = isLoopback(mail.hostname);
  if (way === 'never' && (mail.protocol === 'smtps:' || !isNear))
    return ['SMTP_TLS: expected never only with smtp:// and a mail server on loopback'];
  const isOpen = way === 'when-offered' && PROFILE === 'production' && !isNear;
  return isOpen ? ['SMTP_TLS: expected require in the production profile, or a mail server on loopback'] : [];
}

/** Otherwise one account could fill the room of many, or never post the largest scan. */
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

const usernameOf = (address: string | null): string | null => address && new URL(address).username;

/** Otherwise every machine that reaches the port could break systems and make tokens of every role. */
function openSystems({ PROFILE, MOCKS_HOST, MOCKS_SECRET }: Config): string[] {
  const isOpen = PROFILE !== 'production' && MOCKS_SECRET === null && !isLoopback(MOCKS_HOST);
  return isOpen ? ['MOCKS_SECRET: expected with a MOCKS_HOST beyond this machine'] : [];
}
