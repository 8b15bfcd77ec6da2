/** Settings of the environment in the shapes that the rooms take. */

import { dayMs, type RequestBounds } from '../access/consent/request-bounds.ts';
import type { Config } from '../config/settings.ts';
import type { IsOwnHost } from '../http/hosts.ts';
import { isLoopback } from '../kernel/loopback.ts';
import type { RegisterSettings } from '../registers/ways.ts';
import type { HealthSettings } from '../resilience/health.ts';
import { askedSystems } from '../systems/systems.ts';
import type { MessageSettings } from '../tickets/message/message.ts';
import type { TicketSettings } from '../tickets/support-ticket.ts';
import type { HttpServerOptions } from '../transport/http-server.ts';

export function httpServerOptions(config: Config): Omit<HttpServerOptions, 'onRequest'> {
  return {
    headTimeoutMs: config.REQUEST_HEAD_TIMEOUT_MS,
    requestTimeoutMs: config.REQUEST_BODY_TIMEOUT_MS,
    maxConnections: config.MAX_CONNECTIONS,
    readers: { timeoutMs: config.WRITE_TIMEOUT_MS, maxBytes: config.MAX_UNREAD_BYTES },
  };
}

/** The demo has a viewer with every right and no token: a foreign name that resolves to this machine must not reach it. */
export function createIsOwnHost({ PROFILE, HOST, ALLOWED_HOSTS }: Config): IsOwnHost {
  const named = new Set([HOST, ...ALLOWED_HOSTS].map((name) => name.toLowerCase()));
  if (PROFILE === 'demo') return (name) => isLoopback(name) || named.has(name);
  return ALLOWED_HOSTS.length === 0 ? () => true : (name) => named.has(name);
}

/** The settings of tickets and of their messages, in the words of the room that writes them. */
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
      from: config.MAIL_FROM,
      replyTo: config.MAIL_REPLY_TO,
      operator: config.OPERATOR_MAIL,
      // Nothing but production ever reaches a real mailbox.
      redirectTo: config.PROFILE === 'production' ? null : config.MAIL_REDIRECT_TO,
    },
  };
}

/** Settings of the environment in the shapes that the state machines take. */
export function healthSettings(config: Config): HealthSettings {
  return {
    breaker: {
      failureShare: config.BREAKER_FAILURE_PERCENT / 100,
      minimumCalls: config.BREAKER_MIN_CALLS,
      windowMs: config.BREAKER_WINDOW_MS,
      failuresInARow: config.BREAKER_FAILURES_IN_A_ROW,
      openMs: config.BREAKER_OPEN_MS,
      maxOpenMs: config.BREAKER_MAX_OPEN_MS,
      probes: config.BREAKER_PROBES,
    },
    credentialPauseMs: config.CREDENTIAL_PAUSE_MS,
    busSuspicionMs: config.BREAKER_WINDOW_MS,
    retryShare: config.RETRY_BUDGET_PERCENT / 100,
  };
}

export function registerSettings(config: Config): RegisterSettings {
  const timeoutsMs = Object.fromEntries(askedSystems.map((id) => [id, config[`${id}_TIMEOUT_MS`]]));
  return {
    timeoutsMs: timeoutsMs as RegisterSettings['timeoutsMs'],
    places: config.MAX_CALLS_PER_SYSTEM,
    bankPlaces: config.MAX_CALLS_PER_BANK,
    maxWaiting: config.MAX_QUEUED_PER_SYSTEM,
    retry: {
      maxRetries: config.RETRY_MAX,
      baseDelayMs: config.RETRY_BASE_DELAY_MS,
      maxHintMs: config.RETRY_AFTER_MAX_MS,
    },
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

/** Bounds of a document, and of a request, as the GraphQL server and `viewer.limits` take them. */
export function requestLimits(config: Config) {
  return {
    document: {
      maxTokens: config.MAX_DOCUMENT_TOKENS,
      maxFields: config.MAX_DOCUMENT_FIELDS,
      maxDepth: config.MAX_DOCUMENT_DEPTH,
      maxAliases: config.MAX_DOCUMENT_ALIASES,
    },
    request: { pointsPerRequest: config.MAX_REQUEST_POINTS, peoplePerRequest: config.MAX_REQUEST_PEOPLE },
  };
}

/** How often people are asked, and how long "no more" is remembered. */
export function requestBounds(config: Config): RequestBounds {
  return {
    perOwner: config.CONSENT_SMS_PER_ORGANISATION,
    perPerson: config.CONSENT_SMS_PER_PERSON,
    stoppedMs: config.RETENTION_DAYS * dayMs,
  };
}
