/** The composition root's settings of the HTTP side. */
import type { Config } from '../config/config.ts';
import type { IsOwnHost } from '../http/hosts.ts';
import { isLoopback } from '../kernel/loopback.ts';
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
