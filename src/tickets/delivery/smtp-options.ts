import type { SMTPPoolOptions } from 'nodemailer';
import { isLoopback } from '../../kernel/loopback.ts';

/** Reads `smtp(s)://user:password@host:port`; a query, which could turn certificates off, is ignored. @throws Error without it */
function readAddress(address: string) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const secure = url?.protocol === 'smtps:';
  if (!url?.hostname || !(secure || url.protocol === 'smtp:'))
    throw new Error('mail server: expected smtp://host:port or smtps://host:port');
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase(),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}

/** Encryption of the connection to a mail server, and the certificates that verify the server. */
export interface MailPrivacy {
  /** Null: required, and on loopback used when it is offered. */
  readonly encryption: 'require' | 'when-offered' | 'never' | null;
  /** Certificates in PEM that check the server's; null: those that Node knows. */
  readonly ca: string | null;
}

/**
 * Options for a mail server: the way is encrypted wherever it leaves this machine, and nothing is repeated unasked. A relay
 * on this machine has a certificate of its own making, which is checked only on demand: no one can listen on that way.
 * @param timeoutMs longest silence of the server
 */
export function smtpOptions(
  address: string,
  timeoutMs: number,
  { encryption, ca }: MailPrivacy = { encryption: null, ca: null },
): SMTPPoolOptions & { readonly pool: true } {
  const { host, port, secure, user, password } = readAddress(address);
  const way = encryption ?? (isLoopback(host) ? 'when-offered' : 'require');
  const isChecked = !isLoopback(host) || encryption === 'require' || ca !== null;
  return {
    ...{ pool: true, host, port, secure },
    requireTLS: !secure && way === 'require',
    ...(way === 'when-offered' && { opportunisticTLS: true }),
    ...(way === 'never' && { ignoreTLS: true }),
    // The default is stated: NODE_TLS_REJECT_UNAUTHORIZED=0 must not reach it.
    tls: { rejectUnauthorized: isChecked, ...(ca !== null && { ca }) },
    ...(user || password ? { auth: { user, pass: password } } : {}),
    maxConnections: 2,
    // Nodemailer repeats nothing: the work queue decides that, and writes it down.
    maxRequeues: 0,
    // We leave before the silence of an idle connection counts as a failure.
    idleTimeout: Math.ceil(timeoutMs / 2),
    ...{ dnsTimeout: timeoutMs, connectionTimeout: timeoutMs },
    ...{ greetingTimeout: timeoutMs, socketTimeout: timeoutMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  };
}

/** Parts of an address that must never be repeated. */
export function secretsOf(address: string): string[] {
  const { host, user, password } = readAddress(address);
  const { username: encodedUser, password: encodedPassword } = new URL(address);
  return [address, host, user, password, encodedUser, encodedPassword];
}
