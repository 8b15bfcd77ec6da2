/** A post and a mail server for one test, ended after it. */
import { afterEach } from 'vitest';
import type { Parcel, Post } from '../../../src/tickets/delivery/post.ts';
import { createSmtpPost } from '../../../src/tickets/delivery/smtp-post.ts';
import { type Behaviour, type SmtpServerOptions, startSmtpServer } from '../../support/smtp.ts';

/** Objects that end after a test, the last first. */
export const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

export const emlOf = (id: string, more = '') =>
  Buffer.from(
    `Message-ID: <${id}@p.invalid>\r\nFrom: a@p.invalid\r\nTo: b@s.invalid\r\n${more}\r\n.\r\nText\r\n`,
  );
export const parcel = (id = 'm-1', more: Partial<Parcel> = {}): Parcel => ({
  messageId: `<${id}@p.invalid>`,
  from: 'tirek@p.invalid',
  to: 'support@s.invalid',
  eml: emlOf(id),
  ...more,
});

export function postTo(url: string, { messages = 1000, withinMs = 60_000, timeoutMs = 2000 } = {}): Post {
  const post = createSmtpPost({ url, pace: { messages, withinMs }, timeoutMs });
  ends.push(() => post.close());
  return post;
}

export async function serverWith(behaviour: Behaviour = 'accept', options: SmtpServerOptions = {}) {
  const server = await startSmtpServer(options);
  server.behave(() => behaviour);
  ends.push(() => server.stop());
  return server;
}
