/** The charset of a question: JSON is in UTF-8 under any name of a client, and no other charset is read as UTF-8. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const question = Buffer.from(JSON.stringify({ query: '{ __typename } # Әлия' }));
const post = (type: string, body: Buffer | string = question) =>
  fetch(`${gateway.address}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

test.for([
  'application/json',
  'application/json;',
  'application/json; charset=utf-8',
  'application/json;charset=UTF-8',
  'application/json; charset="utf-8"',
  "application/json; charset='utf-8'",
  'application/json ; CHARSET = Utf-8',
  // A name that is not registered, and that many clients write.
  'application/json; charset=utf8',
  // Each of its texts is the same one in UTF-8.
  'application/json; charset=us-ascii',
  'application/json; charset=',
  'application/json; profile="x; charset=windows-1251"',
  'application/json; xcharset=windows-1251',
])('The gateway answers a question in %s', async (type) => {
  const answer = await post(type);
  expect([answer.status, await answer.json()]).toMatchObject([200, { data: { __typename: 'Query' } }]);
});

test.for([
  'application/json; charset=windows-1251',
  'application/json; charset="windows-1251"',
  'application/json;charset=cp1251',
  'application/json; CHARSET=ISO-8859-1',
  'application/json; charset=koi8-r',
  'application/json; charset=utf-16',
  'application/json; charset=UTF-16LE',
  'application/json; charset=utf-32',
  'application/json; charset=utf-7',
  'application/json; charset=utf-80',
  "application/json; charset='kz-1048'",
  'application/json; odata=verbose; charset=cp866',
])('The gateway refuses a question in %s, and names the expected charset', async (type) => {
  const answer = await post(type);
  const body = await answer.json();
  expect([answer.status, body]).toMatchObject([
    415,
    {
      errors: [{ message: expect.stringContaining('UTF-8'), extensions: { code: 'CHARSET_NOT_SUPPORTED' } }],
    },
  ]);
  // The correlation id is random and has any digits.
  const told = JSON.stringify(body, (key, value) => (key === 'correlationId' ? undefined : value));
  expect(told).not.toMatch(/1251|866|koi8|utf-(16|7|80|32)/i);
});

const withName = (name: Buffer) =>
  Buffer.concat([Buffer.from('{"query":"{ __typename } # '), name, Buffer.from('"}')]);

test.for([
  ['a name in windows-1251', withName(Buffer.from([0xc0, 0xeb, 0xe8, 0xff])), 415],
  ['a letter that is cut off', withName(Buffer.from([0xd0])), 415],
  ['a letter in more bytes than it needs', withName(Buffer.from([0xc0, 0xaf])), 415],
  ['half a pair of UTF-16', withName(Buffer.from([0xed, 0xa0, 0x80])), 415],
  ['a whole text in UTF-16', Buffer.from(`\uFEFF${question}`, 'utf16le'), 415],
  [
    'a mark of the order of bytes, and UTF-8',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), question]),
    200,
  ],
  ['Kazakh letters', withName(Buffer.from('Әлия')), 200],
  ['a letter beyond the first plane', withName(Buffer.from('𠀋')), 200],
] as const)('A question without a charset, in bytes that are %s', async ([, body, status]) => {
  expect((await post('application/json', body)).status).toBe(status);
});
