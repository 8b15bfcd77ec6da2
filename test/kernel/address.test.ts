import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readWebAddress } from '../../src/kernel/address.ts';
import { createLoopDelay } from '../../src/kernel/loop-delay.ts';
import { createHttpConnection } from '../../src/transport/http.ts';
import { seeded } from '../support/random.ts';

const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;
/** Address behind the host, requested path, target on the wire, credentials in the header. */
const rows: readonly (readonly [string, string, string, (string | undefined)?, string?])[] = [
  ['/ncanode', 'cms/verify', '/ncanode/cms/verify'],
  ['/ncanode/', 'cms/verify', '/ncanode/cms/verify'],
  ['/ncanode//', 'cms/verify', '/ncanode/cms/verify'],
  ['/ncanode', '/cms/verify', '/ncanode/cms/verify'],
  ['', 'cms/verify', '/cms/verify'],
  ['/', 'cms/verify', '/cms/verify'],
  ['/a/b', 'c', '/a/b/c'],
  ['/a%20b/ә', 'c', '/a%20b/%D3%99/c'],
  ['/api?key=1', 'c', '/api/c?key=1'],
  ['/api/?key=1&x=%2F', 'c', '/api/c?key=1&x=%2F'],
  ['?key=1', 'c', '/c?key=1'],
  ['/bip-sync-wss-gost', '', '/bip-sync-wss-gost'],
  ['/bip-sync-wss-gost/', '', '/bip-sync-wss-gost/'],
  ['/bip?wsdl', '', '/bip?wsdl'],
  ['', '', '/'],
  ['/a', 'b', '/a/b', 'user:pass'],
  ['/a', 'b', '/a/b', 'user:', 'user'],
  ['/a', 'b', '/a/b', ':pass'],
  ['/a', 'b', '/a/b', 'us@er:p:a/s?s', 'us%40er:p%3Aa%2Fs%3Fs'],
  ['/a', 'b', '/a/b', 'әли:құпия', '%D3%99%D0%BB%D0%B8:%D2%9B%D2%B1%D0%BF%D0%B8%D1%8F'],
];

describe.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::1', '[::1]'],
])('A server at %s', (bound, host) => {
  it.each(rows)(
    'A server with the path %s is asked for %j at %s',
    async (rest, path, target, credentials, written = credentials) => {
      let asked: (string | undefined)[] = [];
      const server = createServer((request, response) => {
        asked = [request.url, request.headers.authorization, request.headers.host];
        response.end('x');
      });
      await new Promise<void>((resolve) => server.listen(0, bound, resolve));
      const { port } = server.address() as AddressInfo;
      const address = `http://${written === undefined ? '' : `${written}@`}${host}:${port}${rest}`;
      const loop = createLoopDelay();
      const connection = createHttpConnection({
        ...{ address, connections: 1, idleTimeoutMs: 1000, connectTimeoutMs: 5000, loop },
      });
      for (const isWrite of [false, true]) {
        await connection.send({
          method: 'POST',
          path: path ?? '',
          isWrite,
          timeoutMs: 30_000,
          maxBodyBytes: 10,
        });
        expect(asked).toEqual([target, credentials && basic(credentials), `${host}:${port}`]);
      }
      expect(readWebAddress(address)?.shown).toBe(`http://${host}:${port}${new URL(address).pathname}`);
      await connection.close();
      loop.stop();
      server.close();
    },
  );
});

describe('No address', () => {
  it.each([
    '',
    'example.kz',
    'http:example.kz',
    'http:/example.kz',
    'http:///example.kz',
    'http://',
    'http://?x',
    'ftp://example.kz/',
    ' http://example.kz/',
    'http://example.kz/ a',
    'http://example.kz\\a',
    'http://example.kz/#part',
    'http://example.kz:99999/',
    'http://[::1/',
    'http://user:%zz@example.kz/',
    'http://us%3Aer:pass@example.kz/',
    'http://user:pa%0Ass@example.kz/',
  ])('%j', (text) => {
    expect(readWebAddress(text)).toBeUndefined();
  });
});

it('No part of an address is lost, doubled or shown if secret (5,000 addresses)', () => {
  const random = seeded(18);
  const pick = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)] ?? '';
  const word = () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick([...'abkz0189-_.~'])).join('');
  for (let i = 0; i < 5000; i += 1) {
    const credentials = random() < 0.5 ? [`U${word()}`, pick(['p@:/?#%é', `P${word()}`])] : undefined;
    const host = pick(['example.kz', '10.0.0.7:8080', '[2001:db8::7]', '[::1]:444', 'xn--80ak6aa92e.kz']);
    const segments = Array.from({ length: Math.floor(random() * 3) }, () => `s${word()}`);
    const query = random() < 0.5 ? `?k=${word()}` : '';
    const [protocol, slash] = [pick(['http', 'https']), pick(['', '/'])];
    const login = credentials ? `${credentials.map(encodeURIComponent).join(':')}@` : '';
    const text = `${protocol}://${login}${host}${segments.map((one) => `/${one}`).join('')}${slash}${query}`;
    const read = readWebAddress(text);
    expect([text, read?.origin]).toEqual([text, `${protocol}://${host}`]);
    expect(read?.pathTo('a/b')).toBe(`/${[...segments, 'a', 'b'].join('/')}${query}`);
    expect(read?.authorization).toBe(credentials && basic(credentials.join(':')));
    for (const secret of [...(credentials ?? []), query].filter((one) => one.length > 3))
      expect(read?.shown).not.toContain(secret);
  }
});
