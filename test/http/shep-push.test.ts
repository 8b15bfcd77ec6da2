import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  pushCredentials,
  pushHeaders,
  pushOf,
  type ResultScene,
  startResults,
} from '../scenarios/results/result-scene.ts';
import { startGateway } from '../support/gateway.ts';
import { openRaw, requestText } from '../support/raw-client.ts';
import { until } from '../support/until.ts';

let scene: ResultScene;
beforeAll(async () => {
  scene = await startResults({
    REQUEST_HEAD_TIMEOUT_MS: '1000',
    REQUEST_BODY_TIMEOUT_MS: '1500',
    MAX_REQUESTS_IN_FLIGHT: '2',
  });
});
afterAll(() => scene.stop());

const secret = 'SECRET-9f3c';
const codeOf = (text: string) => /<errorCode>(\w+)<\/errorCode>/.exec(text)?.[1];
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const { id, password } = pushCredentials;

test.each([
  ['no credentials', undefined],
  ['another password', basic(`${id}:${password}x`)],
  ['a shorter password', basic(`${id}:${password.slice(0, -1)}`)],
  ['another id', basic(`${id}x:${password}`)],
  ['an empty password', basic(`${id}:`)],
  ['a token', 'Bearer abc'],
  ['a foreign scheme', `Digest ${id}:${password}`],
  ['bytes outside of the alphabet', 'Basic ÿÿÿ'],
])('A push with %s is refused in SOAP before its body', async (_, authorization) => {
  const { authorization: _own, ...plain } = pushHeaders;
  const headers = authorization === undefined ? plain : { ...plain, authorization };
  const answer = await scene.push(pushOf(secret), headers as Record<string, string>);
  expect([answer.status, codeOf(answer.text)]).toEqual([401, 'UNAUTHORIZED']);
  expect(answer.headers.get('www-authenticate')).toBe('Basic realm="tirek"');
  expect(answer.headers.get('content-type')).toContain('text/xml');
  expect(answer.text + scene.gateway.logged()).not.toContain(secret);
});

test('Without the credentials no byte of the body is waited for', async () => {
  const head = requestText('POST /shep/async', ['content-type: text/xml', 'content-length: 60000']);
  const caller = openRaw(scene.gateway.address, head);
  await until(() => caller.answer().startsWith('HTTP/1.1 401 '));
});

test.each([
  ['application/json', 415, 'WRONG_CONTENT_TYPE'],
  ['text/xml2', 415, 'WRONG_CONTENT_TYPE'],
  ['application/soap+xml', 415, 'WRONG_CONTENT_TYPE'],
  ['text/xml; charset=windows-1251', 415, 'WRONG_CONTENT_TYPE'],
  ['multipart/related; type="text/xml"', 415, 'WRONG_CONTENT_TYPE'],
])('A push of the type %s is refused', async (type, status, code) => {
  const answer = await scene.push(pushOf(secret), { ...pushHeaders, 'content-type': type });
  expect([answer.status, codeOf(answer.text)]).toEqual([status, code]);
});

test.each([
  ['a document type', `<!DOCTYPE a SYSTEM "file:///etc/passwd">${pushOf(secret)}`, 500, 'NOT_WELL_FORMED'],
  [
    'an entity bomb',
    `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(999)}">]><a>${'&b;'.repeat(999)}</a>`,
    500,
    'NOT_WELL_FORMED',
  ],
  ['a hundred levels', `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`, 500, 'NOT_WELL_FORMED'],
  ['no body', '', 500, 'NOT_WELL_FORMED'],
  ['markup in the id', pushOf(`${secret}<![CDATA[<x>]]>`), 500, 'SCHEMA'],
  ['a quotation in the id', pushOf(`${secret}' or '1'='1`), 500, 'SCHEMA'],
  ['an IIN as the id', pushOf('850630390007'), 500, 'UNKNOWN_MESSAGE'],
  ['a state of its own', pushOf(secret, { state: 'STOLEN' }), 500, 'SCHEMA'],
  ['a date of its own', pushOf(secret, { at: '2026-02-30T10:00:00+05:00' }), 500, 'SCHEMA'],
  [
    'more than the most',
    pushOf(secret).replace('</S:Body>', `<!--${'x'.repeat(70_000)}--></S:Body>`),
    413,
    'TOO_LARGE',
  ],
])('A push with %s is refused, and nothing of it comes back', async (_, body, status, code) => {
  const answer = await scene.push(body);
  expect([answer.status, codeOf(answer.text)]).toEqual([status, code]);
  for (const text of [secret, '850630390007', 'STOLEN'])
    expect(answer.text + scene.gateway.logged()).not.toContain(text);
});

test('Bytes that are no UTF-8 are refused', async () => {
  const response = await fetch(`${scene.gateway.address}/shep/async`, {
    ...{ method: 'POST', headers: pushHeaders },
    body: Buffer.concat([Buffer.from(pushOf(secret)), Buffer.from([0xff, 0xfe])]),
  });
  expect([response.status, codeOf(await response.text())]).toEqual([500, 'NOT_WELL_FORMED']);
});

test('A push that comes byte by byte is cut off after the time of a request', async () => {
  const headers = Object.entries(pushHeaders).map(([name, value]) => `${name}: ${value}`);
  const caller = openRaw(
    scene.gateway.address,
    requestText('POST /shep/async', [...headers, 'content-length: 2000'], '<'),
  );
  const timer = setInterval(() => caller.socket.write('a'), 100);
  await caller.ended;
  clearInterval(timer);
  expect(caller.answer()).not.toContain('200 OK');
});

test('Pushes that stall have places of their own: questions are answered, and pushes beyond them are refused', async () => {
  const headers = Object.entries(pushHeaders).map(([name, value]) => `${name}: ${value}`);
  const text = requestText('POST /shep/async', [...headers, 'content-length: 2000'], '<');
  const stalled = Array.from({ length: 16 }, () => openRaw(scene.gateway.address, text));
  await until(async () => (await scene.push(pushOf('RES-1'))).status === 503);
  const refused = await scene.push(pushOf('RES-1'));
  expect(codeOf(refused.text)).toBe('BUSY');
  const token = await scene.gateway.tokenOf('specialist');
  const { status } = await scene.gateway.ask('{ __typename }', {}, { authorization: `Bearer ${token}` });
  expect(status).toBe(200);
  for (const { socket } of stalled) socket.destroy();
  await until(async () => codeOf((await scene.push(pushOf('RES-1'))).text) === 'UNKNOWN_MESSAGE');
});

test('Another method, and another path, are refused as everywhere', async () => {
  expect((await fetch(`${scene.gateway.address}/shep/async`)).status).toBe(405);
  expect(
    (await fetch(`${scene.gateway.address}/shep`, { method: 'POST', headers: pushHeaders, body: '' })).status,
  ).toBe(404);
});

test('Without credentials of SHEP there is no such path', async () => {
  const gateway = await startGateway();
  const response = await fetch(`${gateway.address}/shep/async`, {
    method: 'POST',
    headers: pushHeaders,
    body: pushOf('RES-1'),
  });
  expect(response.status).toBe(404);
  expect(gateway.logged()).toContain('deliveries of results are learnt by asking alone');
  await gateway.stop();
});
