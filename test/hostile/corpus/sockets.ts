import { type Attack, bytesOf, raw, request, times } from '../attack.ts';

const small = '{"query":"{ viewer { kind } }"}';
const head = (lines: string, method = 'POST /graphql') =>
  `${method} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines}\r\n`;
const jsonHead = 'content-type: application/json\r\nconnection: close\r\n';
const get = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const preflight = { 'apollo-require-preflight': 'true' };

export const sockets: readonly Attack[] = [
  raw('a hundred connections that say nothing', [''], 'held', 100),
  raw('a hundred heads that do not end', ['POST /graphql HTTP/1.1\r\nhost: a\r\n'], 'held', 100),
  raw('a head that comes letter by letter', [...'GET /graphql HTTP/1.1\r\nhos'], 'held', 20),
  raw(
    'a hundred bodies of which one byte comes',
    [head(`${jsonHead}content-length: 1000\r\n`), '{'],
    'held',
    100,
  ),
  raw(
    'a body that comes letter by letter',
    [head(`${jsonHead}content-length: 31\r\n`), ...small.slice(0, 20)],
    'held',
    20,
  ),
  raw(
    'a length that is longer than the body',
    [head(`${jsonHead}content-length: 100\r\n`), small],
    'held',
    10,
  ),
  raw('a length that is shorter than the body', [head(`${jsonHead}content-length: 5\r\n`), small], 'refused'),
  raw(
    'two different lengths',
    [head(`${jsonHead}content-length: 31\r\ncontent-length: 5\r\n`), small],
    'refused',
  ),
  raw('a length that is no number', [head(`${jsonHead}content-length: 31a\r\n`), small], 'refused'),
  raw('a length below nothing', [head(`${jsonHead}content-length: -1\r\n`), small], 'refused'),
  raw(
    'a length of twenty digits',
    [head(`${jsonHead}content-length: 99999999999999999999\r\n`), small],
    'refused',
  ),
  raw(
    'a length and pieces at once',
    [
      head(`${jsonHead}content-length: 5\r\ntransfer-encoding: chunked\r\n`),
      '1f\r\n',
      small,
      '\r\n0\r\n\r\n',
    ],
    'refused',
  ),
  raw(
    'pieces with extensions',
    [
      head(`${jsonHead}transfer-encoding: chunked\r\n`),
      `1f;${'a=b;'.repeat(500)}\r\n`,
      small,
      '\r\n0\r\n\r\n',
    ],
    'either',
  ),
  raw(
    'extensions of pieces that do not end',
    [head(`${jsonHead}transfer-encoding: chunked\r\n`), `1f;${'a'.repeat(100_000)}`],
    'either',
  ),
  raw(
    'a piece of a length that no number has',
    [head(`${jsonHead}transfer-encoding: chunked\r\n`), `${'f'.repeat(100)}\r\n`],
    'refused',
  ),
  raw(
    '5,000 pieces of one byte',
    [head(`${jsonHead}transfer-encoding: chunked\r\n`), `${'1\r\n{\r\n'.repeat(5000)}0\r\n\r\n`],
    'refused',
  ),
  raw(
    'trailers behind pieces',
    [
      head(`${jsonHead}transfer-encoding: chunked\r\n`),
      `1f\r\n${small}\r\n0\r\n${'a: b\r\n'.repeat(500)}\r\n`,
    ],
    'either',
  ),
  raw(
    'a thousand requests in one go',
    [
      ...Array.from({ length: 999 }, () => bytesOf({ headers: { connection: 'keep-alive' }, body: small })),
      bytesOf({ body: small }),
    ]
      .map((one) => one.toString())
      .join('')
      .match(/[\s\S]{1,60000}/g) ?? [],
    'either',
  ),
  raw('headers of a megabyte', [head(`a: ${'b'.repeat(1_000_000)}\r\n`)], 'refused'),
  raw(
    '200 headers',
    [
      head(`${jsonHead}content-length: 31\r\n${times(200, (i) => `x-${i}: b\r\n`).replaceAll('\n ', '\n')}`),
      small,
    ],
    'either',
  ),
  raw(
    '5,000 headers',
    [head(`${Array.from({ length: 5000 }, (_, i) => `x-${i}: b\r\n`).join('')}`)],
    'refused',
  ),
  raw('a header without a name', [head(': b\r\n')], 'refused'),
  raw('a header that is folded', [head('a: b\r\n c\r\n')], 'refused'),
  raw('U+0000 in a header', [head('a: b\0c\r\n')], 'refused'),
  raw('a path of 60 kB', [head('', `GET /${'a'.repeat(60_000)}`)], 'refused'),
  raw('HTTP/0.9', ['GET /graphql\r\n\r\n'], 'refused'),
  raw(
    'HTTP/1.0',
    [`POST /graphql HTTP/1.0\r\ncontent-type: application/json\r\ncontent-length: 31\r\n\r\n${small}`],
    'either',
  ),
  raw('HTTP/2 without asking', ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], 'refused'),
  raw('HTTP/9.9', ['GET /graphql HTTP/9.9\r\nhost: a\r\n\r\n'], 'refused'),
  raw('a greeting of TLS', [Buffer.from('1603010200010001fc0303', 'hex')], 'refused'),
  raw(
    'bytes by chance',
    [Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7919 + 13) % 256))],
    'refused',
  ),
  raw('a method that there is not', [head('connection: close\r\n', 'BREW /graphql')], 'refused'),
  raw('line ends alone', ['\r\n'.repeat(20_000)], 'held'),
  raw(
    'an absolute address',
    [head('connection: close\r\n', 'GET http://elsewhere.example/health/live')],
    'either',
  ),
  raw('CONNECT', [head('', 'CONNECT elsewhere.example:443')], 'held'),
  raw('no Host', ['GET /health/live HTTP/1.1\r\nconnection: close\r\n\r\n'], 'refused'),
  raw('two Hosts', [head('host: elsewhere.example\r\nconnection: close\r\n', 'GET /health/live')], 'either'),
  ...['../a', 'a b', '[', '[::1', 'a:99999999', 'a@b', 'a/b?c#d', '', '%', 'xn--a\u00ff'].map((host) =>
    request(`a question to the Host "${host}"`, { headers: { host }, body: small }, 'either'),
  ),
  raw(
    'a question to no Host',
    [`POST /graphql HTTP/1.1\r\n${jsonHead}content-length: ${small.length}\r\n\r\n${small}`],
    'refused',
  ),
  request(
    'a Host of 10 kB',
    { method: 'GET', path: '/health/live', headers: { host: 'a'.repeat(10_000) } },
    'either',
  ),
  request(
    'a Host that is a path',
    { method: 'GET', path: '/health/live', headers: { host: '../a' } },
    'either',
  ),
  request(
    'a change to a protocol that there is not',
    {
      method: 'GET',
      headers: {
        connection: 'upgrade',
        upgrade: 'websocket',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-version': '13',
        'sec-websocket-protocol': 'graphql-transport-ws',
      },
    },
    'held',
  ),
  raw(
    'Expect: 100-continue without a body',
    [head(`${jsonHead}content-length: 31\r\nexpect: 100-continue\r\n`)],
    'held',
    20,
  ),
  raw(
    'an expectation that there is not',
    [head(`${jsonHead}content-length: 31\r\nexpect: 200-ok\r\n`), small],
    'refused',
  ),
  request('HEAD', { method: 'HEAD' }, 'refused'),
  ...['PUT', 'DELETE', 'PATCH', 'TRACE'].map((method) =>
    request(`the method ${method}`, { method }, 'refused'),
  ),
  raw(
    '200 questions whether one may ask',
    [
      bytesOf({
        method: 'OPTIONS',
        headers: { origin: 'http://localhost:1', 'access-control-request-method': 'POST' },
      }),
    ],
    'either',
    200,
  ),
  request(
    'a GET with a question of 60 kB',
    { method: 'GET', path: get(`#${'a'.repeat(60_000)}\n{ __typename }`), headers: preflight },
    'refused',
  ),
  request(
    'a GET with a change',
    {
      method: 'GET',
      path: get('mutation { endDrill(system: BANKS) { system { id } } }'),
      headers: preflight,
    },
    'refused',
  ),
  request(
    'a GET with two questions',
    { method: 'GET', path: `${get('{a}')}&query={b}`, headers: preflight },
    'refused',
  ),
  request(
    'a GET with variables that are no JSON',
    { method: 'GET', path: `${get('{ __typename }')}&variables=[`, headers: preflight },
    'refused',
  ),
  request(
    'a GET that any page of any site could send',
    { method: 'GET', path: get('{ viewer { kind } }') },
    'either',
  ),
  request(
    'a GET with 3,000 parameters',
    {
      method: 'GET',
      path: `/graphql?${Array.from({ length: 3000 }, () => 'a=b').join('&')}`,
      headers: preflight,
    },
    'refused',
  ),
  request(
    'a path that leaves its folder',
    { method: 'GET', path: '/graphiql/../../../../etc/passwd' },
    'refused',
  ),
  request('a path that is no UTF-8', { method: 'GET', path: '/messages/%ff%fe.eml' }, 'refused'),
  request('a path with U+0000', { method: 'GET', path: '/messages/a%00.eml' }, 'refused'),
  request(
    'a letter whose number is 8 kB long',
    { method: 'GET', path: `/messages/${'a'.repeat(8000)}.eml` },
    'refused',
  ),
];
