import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config/config.ts';
import { createMailTold } from '../../../src/tickets/delivery/mail-told.ts';
import type { HandOver } from '../../../src/tickets/delivery/post.ts';
import { type MailPrivacy, smtpOptions } from '../../../src/tickets/delivery/smtp-options.ts';
import { createSmtpPost } from '../../../src/tickets/delivery/smtp-post.ts';
import { ownCertificate } from '../../support/own-certificate.ts';
import { ends, parcel } from './smtp-posts.ts';
import { type RelayWays, startRelay } from './smtp-relay.ts';

const { cert } = ownCertificate;
const encrypts: RelayWays = { startTls: 'encrypts' };
const answers454: RelayWays = { startTls: 'answers 454' };
const plain: RelayWays = { startTls: null };
const smtps: RelayWays = { startTls: null, isEncrypted: true };

const required = { encryption: 'require', ca: null } as const;
const unset = { encryption: null, ca: null } as const;
const offered = { encryption: 'when-offered', ca: null } as const;
const never = { encryption: 'never', ca: null } as const;

test.for<[string, RelayWays, MailPrivacy, 'in clear' | 'encrypted' | RegExp]>([
  ['its own certificate, nothing set', encrypts, unset, 'encrypted'],
  ['454 to STARTTLS, nothing set', answers454, unset, 'in clear'],
  ['no STARTTLS, nothing set', plain, unset, 'in clear'],
  ['its own certificate, where offered', encrypts, offered, 'encrypted'],
  ['its own certificate and our file of it', encrypts, { ...unset, ca: cert }, 'encrypted'],
  ['its own certificate, never', encrypts, never, 'in clear'],
  ['its own certificate, required', encrypts, required, /certificate/],
  ['its own certificate, required, and our file of it', encrypts, { ...required, ca: cert }, 'encrypted'],
  ['454 to STARTTLS, required', answers454, required, /SMTP_TLS/],
  ['no STARTTLS, required', plain, required, /SMTP_TLS/],
  ['smtps and its own certificate, nothing set', smtps, unset, 'encrypted'],
  ['smtps and its own certificate, required', smtps, required, /certificate/],
  ['smtps and our file of its certificate', smtps, { ...required, ca: cert }, 'encrypted'],
  ['a sender that it does not take', { ...plain, sender: '553 5.7.1 not yours' }, unset, /MAIL_FROM/],
])('A relay on this machine, %s', async ([, ways, privacy, wanted]) => {
  const relay = await startRelay(ways);
  const url = `${ways.isEncrypted ? 'smtps' : 'smtp'}://127.0.0.1:${relay.port}`;
  const post = createSmtpPost({ url, privacy, pace: { messages: 10, withinMs: 1000 }, timeoutMs: 60_000 });
  ends.push(() => post.close());
  const result = await post.handOver(parcel());
  if (wanted instanceof RegExp) {
    expect(result).toEqual({ kind: 'later', reply: expect.any(String), mend: expect.stringMatching(wanted) });
    expect(relay.letters).toEqual([]);
  } else {
    expect(result).toEqual({ kind: 'accepted' });
    expect(relay.letters).toEqual([wanted === 'encrypted']);
  }
});

test('The relay beyond loopback always has its certificate checked, and encryption is left out only by a setting', () => {
  const beyond = (privacy?: MailPrivacy) => smtpOptions('smtp://mail.example.kz', 1000, privacy);
  expect(beyond()).toMatchObject({ requireTLS: true, tls: { rejectUnauthorized: true } });
  expect(beyond(offered)).toMatchObject({ requireTLS: false, opportunisticTLS: true });
  expect(beyond(offered)).toMatchObject({ tls: { rejectUnauthorized: true } });
  expect(() =>
    readConfig({ SMTP_TLS: 'never', SMTP_URL: 'smtp://mail.example.kz', MAIL_REDIRECT_TO: 'a@b.kz' }),
  ).toThrow('SMTP_TLS: expected never only');
});

test('The metrics count apart a failure that only a person can mend, and the log reports it once, and its end once', () => {
  const told: string[] = [];
  const tell = createMailTold(
    { tried: (kind) => told.push(kind) },
    { info: (event) => told.push(event), warn: (event, { expected }) => told.push(`${event}: ${expected}`) },
  );
  const mend: HandOver = { kind: 'later', reply: 'x', mend: 'a login' };
  const results: HandOver[] = [mend, mend, { kind: 'later', reply: 'x' }, mend, { kind: 'accepted' }, mend];
  for (const result of results) tell(result);
  expect(told).toEqual([
    ...[
      'ours',
      'mail server must be mended: a login',
      'ours',
      'later',
      'ours',
      'accepted',
      'letters leave again',
    ],
    ...['ours', 'mail server must be mended: a login'],
  ]);
});
