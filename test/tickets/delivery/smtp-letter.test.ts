import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { readEml } from '../../support/read-eml.ts';
import { parcel, postTo, serverWith } from './smtp-posts.ts';

test('A letter arrives as it was written', async () => {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await writer.sendMail({
    messageId: '<m-1@p.invalid>',
    from: 'tirek@p.invalid',
    to: 'support@s.invalid',
    subject: 'Ақау / Сбой: государственная база данных физических лиц, и ещё немного слов для длины',
    text: '.точка = равно\n..\nконец '.repeat(50),
    html: '<p>Ә’лі</p>',
    attachments: [
      {
        filename: 'рисунок с длинным именем, которое не помещается в одну строку заголовка.png',
        content: Buffer.from([0, 255, 13, 10, 46]),
        contentType: 'image/png',
      },
      { filename: 'ticket.json', content: '{"a":"ә"}', contentType: 'application/json' },
    ],
  });
  const eml = Buffer.from(message.toString());
  const server = await serverWith();
  expect(await postTo(server.url).handOver(parcel('m-1', { eml }))).toEqual({ kind: 'accepted' });
  const [{ raw } = { raw: '' }] = server.received();
  const { headers, text, html, attachments } = readEml(raw);
  expect(headers.get('subject')).toMatch(/^Ақау \/ Сбой: государственная .* слов для длины$/);
  expect(text.replaceAll('\r\n', '\n').trimEnd()).toBe('.точка = равно\n..\nконец '.repeat(50).trimEnd());
  expect(html).toBe('<p>Ә’лі</p>');
  expect(attachments).toMatchObject([
    {
      filename: expect.stringMatching(/^рисунок .* заголовка\.png$/),
      contentType: 'image/png',
      content: Buffer.from([0, 255, 13, 10, 46]),
    },
    { filename: 'ticket.json', contentType: 'application/json' },
  ]);
  expect(attachments[1]?.content.toString()).toBe('{"a":"ә"}');
  const breakings: readonly [string, string][] = [
    ['\r\n\r\n', '\r\n'],
    ['Content-Type', 'Content Type'],
    ['boundary=', 'border='],
    ['?=', '='],
    ['base64\r\n', 'base65\r\n'],
    ['\r\n', '\n'],
  ];
  for (const [from, to] of breakings) expect(() => readEml(raw.replace(from, to)), from).toThrow();
});
