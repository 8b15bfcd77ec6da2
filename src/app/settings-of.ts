import { dayMs } from '../access/consent/request-bounds.ts';
import type { Config } from '../config/settings.ts';
import type { SigningSettings } from '../registers/signing.ts';
import type { RegisterSettings } from '../registers/ways.ts';
import type { PlaceBounds } from '../resilience/adaptive-places.ts';
import type { HealthSettings } from '../resilience/health.ts';
import { askedSystems, policyOf } from '../systems/systems.ts';
import type { MessageSettings } from '../tickets/message/message.ts';
import type { TicketSettings } from '../tickets/support-ticket.ts';
import { createKeyReader } from './signing-keys.ts';

/** Settings of tickets and of their messages. */
export function ticketSettingsOf(config: Config): { tickets: TicketSettings; messages: MessageSettings } {
  return {
    tickets: {
      beforeRegistration: config.TICKET_BEFORE_REGISTRATION,
      picture: config.TICKET_PICTURE,
      mailboxes: Object.fromEntries(config.SUPPORT_MAILBOXES),
    },
    messages: {
      provider: config.PROVIDER_NAME,
      phone: config.PROVIDER_PHONE || null,
      environment: config.PROFILE,
      shepSender: config.SHEP_SENDER_ID,
      isSigned: config.SIGNING_KEYS_DIR !== null,
      from: config.MAIL_FROM,
      replyTo: config.MAIL_REPLY_TO,
      operator: config.OPERATOR_MAIL,
      // Only production sends to real mailboxes.
      redirectTo: config.PROFILE === 'production' ? null : config.MAIL_REDIRECT_TO,
    },
  };
}

/** Settings of the environment in the shapes that the state machines take. */
export function healthSettings(config: Config): HealthSettings {
  return {
    breaker: {
      failureShare: 0.5,
      minimumCalls: config.BREAKER_MIN_CALLS,
      windowMs: config.BREAKER_WINDOW_MS,
      failuresInARow: config.BREAKER_FAILURES_IN_A_ROW,
      openMs: config.BREAKER_OPEN_MS,
      maxOpenMs: config.BREAKER_MAX_OPEN_MS,
      probes: 2,
    },
    policyOf,
    credentialPauseMs: config.CREDENTIAL_PAUSE_MS,
    busSuspicionMs: config.BREAKER_WINDOW_MS,
    retryShare: 0.1,
  };
}

/**
 * Bounds of the calls at once to a system, and to a bank, which gets half of them. The floors need no proof: so many calls
 * wear on no register.
 */
function placesOf({ MAX_CALLS_PER_SYSTEM: most }: Config): {
  places: PlaceBounds;
  bankPlaces: PlaceBounds;
} {
  const half = Math.ceil(most / 2);
  return {
    places: { floor: Math.min(16, most), ceiling: most },
    bankPlaces: { floor: Math.min(8, half), ceiling: half },
  };
}

/** A line for the start: the calls at once, and the dossiers that they allow, for an answer within a fifth of a second. */
export function placesInWords(config: Config): string {
  const [system, bank] = Object.values(placesOf(config)).map(
    ({ floor, ceiling }) =>
      `${floor === ceiling ? '' : `${floor} to `}${ceiling} calls at once (at 200 ms each, ${ceiling * 5} dossiers a second)`,
  );
  return `Tirek asks each system with ${system}, and each bank with ${bank}.`;
}

export function registerSettings(config: Config): RegisterSettings {
  const timeoutsMs = Object.fromEntries(askedSystems.map((id) => [id, config[`${id}_TIMEOUT_MS`]]));
  return {
    timeoutsMs: timeoutsMs as RegisterSettings['timeoutsMs'],
    ...placesOf(config),
    maxWaiting: config.MAX_QUEUED_PER_SYSTEM,
    retry: {
      maxRetries: config.RETRY_MAX,
      baseDelayMs: config.RETRY_BASE_DELAY_MS,
      maxHintMs: 60_000,
    },
    policyOf,
    signing: signingSettings(config),
    maxJsonBytes: config.MAX_JSON_ANSWER_BYTES,
    shep: {
      senderId: config.SHEP_SENDER_ID,
      senderPassword: config.SHEP_SENDER_PASSWORD,
      maxBodyBytes: config.MAX_SHEP_ANSWER_BYTES,
      faultCodes: {
        refusedSender: config.SHEP_REFUSED_SENDER_CODES,
        provider: config.SHEP_PROVIDER_FAULT_CODES,
      },
    },
  };
}

/** Settings of consents: the life of a token, and the bounds of requests to people. */
export function consentSettingsOf(config: Config) {
  return {
    // A token that is valid when a question begins stays valid for the whole time of the question.
    life: { lifeMs: config.CONSENT_TOKEN_MS, marginMs: config.ANSWER_TIMEOUT_MS },
    bounds: {
      perOwner: config.CONSENT_SMS_PER_ORGANISATION,
      perPerson: config.CONSENT_SMS_PER_PERSON,
      stoppedMs: config.RETENTION_DAYS * dayMs,
    },
  };
}

function signingSettings(config: Config): SigningSettings | null {
  const { SIGNING_KEYS_DIR: folder, SHEP_SIGNER_BIN: shepSigner, SIGNING_KEY_CHECK_MS: checkMs } = config;
  if (folder === null || shepSigner === null) return null;
  return { shepSigner, checkMs, readKey: createKeyReader(folder) };
}
