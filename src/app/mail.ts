import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config/config.ts';
import type { Config } from '../config/settings.ts';
import { createFilePost } from '../tickets/delivery/file-post.ts';
import type { Post } from '../tickets/delivery/post.ts';
import { createSmtpPost } from '../tickets/delivery/smtp-post.ts';

/** Makes the sender of letters: a mail server or files. @throws ConfigError for unusable certificates */
export function createPost(config: Config): Post {
  if (config.SMTP_URL === null) return createFilePost(join(config.DATA_DIR, 'mail'));
  return createSmtpPost({
    url: config.SMTP_URL,
    privacy: { encryption: config.SMTP_TLS, ca: readCertificates(config.SMTP_CA_FILE) },
    pace: { messages: config.MAIL_PER_MINUTE, withinMs: 60_000 },
    timeoutMs: config.SMTP_TIMEOUT_MS,
  });
}

function readCertificates(path: string | null): string | null {
  if (path === null) return null;
  try {
    const text = readFileSync(path, 'utf8');
    for (const [pem] of text.matchAll(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g))
      new X509Certificate(pem);
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  } catch {
    // The error below tells it: the message of the operating system would quote the path.
  }
  throw new ConfigError(['SMTP_CA_FILE: expected a file that can be read, with certificates in PEM']);
}
