import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { isLoopback } from '../../../src/kernel/loopback.ts';
import { cleanReply } from '../../../src/tickets/delivery/clean-reply.ts';
import { smtpOptions } from '../../../src/tickets/delivery/smtp-options.ts';
import { emlOf, ends, parcel, postTo, serverWith } from './smtp-posts.ts';

describe('The recipient', () => {
  test('The recipient is the one of the parcel, whatever the headers say', async () => {
    const server = await serverWith();
    const eml = emlOf('m-1', 'Cc: c@other.invalid\r\nBcc: d@other.invalid\r\nSender: e@other.invalid\r\n');
    await postTo(server.url).handOver(parcel('m-1', { eml }));
    expect(server.received()).toMatchObject([{ from: 'tirek@p.invalid', to: ['support@s.invalid'] }]);
  });

  test.each([
    'a@s.invalid>\r\nRCPT TO:<b@s.invalid',
    'a@s.invalid\nDATA',
    'a@s.invalid, b@s.invalid',
    '"b@s.invalid" <a@s.invalid>',
    'group: a@s.invalid;',
    '',
  ])('%j is no recipient: refused, and nothing is said to the server', async (address) => {
    const server = await serverWith();
    const post = postTo(server.url);
    for (const more of [{ to: address }, { from: address }])
      expect(await post.handOver(parcel('m-1', more))).toMatchObject({ kind: 'refused' });
    expect(server.connections()).toBe(0);
  });

  test('A message cannot end before its end', async () => {
    const server = await serverWith();
    const smuggled = 'MAIL FROM:<x@y.invalid>\r\nRCPT TO:<x@y.invalid>\r\nDATA\r\nSubject: x';
    const eml = Buffer.from(
      ['\r\n', '\n', '\r'].map((end) => `Subject: y\r\n\r\nText${end}.${end}${smuggled}`).join(''),
    );
    expect(await postTo(server.url).handOver(parcel('m-1', { eml }))).toEqual({ kind: 'accepted' });
    expect(server.received()).toHaveLength(1);
  });
});

describe('The login', () => {
  const credentials = { user: 'ti:rek@p', password: 'p@ss/wörd %' };
  const loginOf = (port: number, password: string) =>
    `smtp://${encodeURIComponent(credentials.user)}:${encodeURIComponent(password)}@127.0.0.1:${port}`;

  test('The login is taken from the address, decoded', async () => {
    const { port } = await serverWith('accept', { credentials });
    expect(await postTo(loginOf(port, credentials.password)).handOver(parcel())).toEqual({
      kind: 'accepted',
    });
  });

  test('A refused login is for later, and its words are kept back', async () => {
    const { port } = await serverWith('accept', { credentials });
    expect(await postTo(loginOf(port, 'wrong')).handOver(parcel())).toEqual({
      kind: 'later',
      reply: 'our login was refused (535, EAUTH)',
      mend: 'a login that the mail server accepts (SMTP_URL)',
    });
  });

  test('No reply repeats the address of the server', async () => {
    const replies = {
      '550': `127.0.0.1 knows ti:rek@p / p@ss/WÖRD % / ${encodeURIComponent('p@ss/wörd %')}`,
    };
    const { port } = await serverWith('550', { credentials, replies });
    const answer = await postTo(loginOf(port, credentials.password)).handOver(parcel());
    expect(answer).toEqual({
      kind: 'refused',
      reply: expect.stringMatching(/^550 (5\S+ )?… knows … \/ … \/ …$/),
    });
  });
});

describe('A reply', () => {
  test('A reply is masked if it looks like an IIN', async () => {
    const server = await serverWith('550', {
      replies: { '550': 'about 900101490009, 9001014900091 and 90010149000' },
    });
    const answer = await postTo(server.url).handOver(parcel());
    const masked = '*'.repeat(12);
    expect(answer).toMatchObject({
      reply: expect.stringContaining(`about ${masked}, ${masked} and 90010149000`),
    });
  });

  test('A reply is one short line of visible characters', () => {
    expect(cleanReply('550-a\r\n550 b\u0000\u2028\u202Ec\t ')).toBe('550-a 550 b c');
    expect(cleanReply('9001\u200B01490009 ٩٠٠١٠١٤٩٠٠٠٩')).toBe(`${'*'.repeat(12)} ${'*'.repeat(12)}`);
    expect(cleanReply(`${'x'.repeat(195)}900101490009`)).toBe(`${'x'.repeat(195)}*****`);
    expect(cleanReply(`${'x'.repeat(199)}𝔘`).isWellFormed()).toBe(true);
    expect(cleanReply('a.b aXb A.B', ['', 'a.b'])).toBe('… aXb …');
    expect(cleanReply('a.b secret', ['a', 'secret', 'a.b secret'])).toBe('…');
  });
});

describe('Encryption', () => {
  test('Encryption is demanded outside this machine, with verified certificates, whatever the address asks for', () => {
    const outside = smtpOptions(
      'smtp://mail.example.kz?requireTLS=false&tls.rejectUnauthorized=false&ignoreTLS=true',
      1,
    );
    expect(outside).toMatchObject({ host: 'mail.example.kz', port: 587, secure: false, requireTLS: true });
    expect(outside).toMatchObject({
      tls: { rejectUnauthorized: true },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    expect(outside).not.toHaveProperty('ignoreTLS');
    expect(outside).toMatchObject({
      connectionTimeout: 1,
      greetingTimeout: 1,
      socketTimeout: 1,
      dnsTimeout: 1,
    });
    expect(smtpOptions('smtps://mail.example.kz', 1)).toMatchObject({ port: 465, secure: true });
    expect(smtpOptions('smtp://[::1]:25', 1)).toMatchObject({ host: '::1', port: 25, requireTLS: false });
  });

  test('Encryption is not given up if the server has none', async () => {
    const { port, received } = await serverWith();
    const options = { ...smtpOptions(`smtp://mail.example.kz:${port}`, 1000), host: '127.0.0.1' };
    const transport = createTransport(options);
    ends.push(() => transport.close());
    const { from, to, eml } = parcel();
    await expect(transport.sendMail({ envelope: { from, to }, raw: eml })).rejects.toThrow(/TLS/);
    expect(received()).toHaveLength(0);
  });

  test.each(['127.0.0.1', '::1', '[::1]', 'localhost', 'LOCALHOST'])('%s is this machine', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  test.each(['127.0.0.1.nip.io', 'localhost.example.kz', '0.0.0.0', '10.0.0.1', ''])(
    '%s is not this machine',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );

  test.each(['http://u:secret@h', 'secret', 'smtp://', 'smtp://u:secret%ZZ@h'])(
    '%s is no address, and the error does not repeat it',
    (url) => {
      expect(() => postTo(url)).toThrow(/^(?!.*secret).*(mail server|URI)/);
    },
  );
});
