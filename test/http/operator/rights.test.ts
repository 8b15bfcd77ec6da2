/** Viewers of the operator's page: a token in the head or in the cookie, the demo viewer, and those who may not see it. */
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { startOwnIssuer } from '../../support/own-issuer.ts';
import { openRaw } from '../../support/raw-client.ts';
import { until } from '../../support/until.ts';
import { submit, visit } from './visits.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const operatorBin = '260140900055';
const systems = /PENSION_FUND|Единый накопительный/;

test('The demo viewer reads the page under a strict policy, and nothing in it is inline', async () => {
  const { status, headers, text } = await visit(gateway);
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  );
  expect(headers.get('cache-control')).toBe('no-store');
  expect(text).toMatch(systems);
  expect(text).toContain('demo-specialist');
  expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  expect([...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<script src="/operator/page.js" type="module">',
  ]);
});

test.for(['specialist', 'citizen', 'agency', 'auditor'])(
  'A %s gets words and a form for another token, and no outage',
  async (role) => {
    const authorization = `Bearer ${await gateway.tokenOf(role)}`;
    for (const path of ['', '/incidents/INC-1', '/tickets/T-1', '/messages/M-1', '/events']) {
      const { status, headers, text } = await visit(gateway, path, { authorization });
      expect([path, status]).toEqual([path, 403]);
      expect(headers.get('content-type')).toContain('text/html');
      expect(text).toContain('роли operator');
      expect(text).toContain('name="token"');
      expect(text).not.toMatch(systems);
    }
  },
);

test('An operator with a token in the head sees the page with their account', async () => {
  const authorization = `Bearer ${await gateway.tokenOf('operator')}`;
  const { status, text } = await visit(gateway, '', { authorization });
  expect(status).toBe(200);
  expect(text).toContain('mock-operator');
  // The proxy that adds the header ends it, not the page.
  expect(text).not.toContain('/operator/log-out');
});

test('A token in a form becomes a cookie for this page alone, and the operator logs out', async () => {
  const token = await gateway.tokenOf('operator');
  const entered = await submit(gateway, 'log-in', [['token', ` Bearer ${token} `]]);
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/operator']);
  const set = entered.headers.get('set-cookie') ?? '';
  expect(set).toBe(`tirek-operator=${token}; Path=/operator; HttpOnly; SameSite=Strict`);
  const cookie = set.split(';')[0] ?? '';
  const seen = await visit(gateway, '', { cookie });
  expect(seen.text).toContain('mock-operator');
  expect(seen.text).toContain('/operator/log-out');
  expect(seen.text).not.toContain(token);

  const left = await submit(gateway, 'log-out', [], { 'sec-fetch-site': 'same-origin', cookie });
  expect(left.headers.get('set-cookie')).toContain(
    'tirek-operator=; Path=/operator; HttpOnly; SameSite=Strict; Max-Age=0',
  );
  expect(left.headers.get('location')).toBe('/operator?told=LoggedOut');
});

test.for([
  ['no token', 'nonsense', 401],
  ['a token of another role', 'specialist', 403],
  ['a line break', 'a\r\nset-cookie: b=c', 401],
  ['more than a cookie holds', 'a'.repeat(4001), 401],
  ['nothing', '', 401],
] as const)('The form for a token refuses %s, and sets no cookie', async ([, text, status]) => {
  const token = text === 'specialist' ? await gateway.tokenOf(text) : text;
  const refused = await submit(gateway, 'log-in', [['token', token]]);
  expect(refused.status).toBe(status);
  expect(refused.headers.get('set-cookie')).toBeNull();
  expect(refused.headers.get('b')).toBeNull();
  expect(refused.text).toContain('name="token"');
  if (text !== '') expect(refused.text).not.toContain(text.slice(0, 100));
});

test('A cookie with a token that has ended is dropped, and the page asks for another', async () => {
  const { status, headers, text } = await visit(gateway, '', { cookie: 'tirek-operator=e30.e30.e30' });
  expect(status).toBe(401);
  expect(headers.get('set-cookie')).toContain('tirek-operator=; Path=/operator');
  expect(text).toContain('срок истёк');
});

test('Outside the demo the page asks for a token, and tells nothing before; elsewhere than on loopback its cookie is secure', async () => {
  const issuer = await startOwnIssuer();
  const sandbox = await startGateway({
    PROFILE: 'sandbox',
    AUTH_CLOCK_SKEW_SECONDS: '0',
    ...issuer.settings,
  });
  onTestFinished(() => sandbox.stop());
  for (const path of ['', '/events', '/incidents/INC-1']) {
    const { status, text } = await visit(sandbox, path);
    expect([status, text.includes('name="token"')]).toEqual([401, true]);
    expect(text).not.toMatch(systems);
  }
  const { authorization } = await issuer.headerOf('night', 'operator', operatorBin);
  const body = `token=${authorization.slice(7)}`;
  const head = [
    ...['POST /operator/log-in HTTP/1.1', 'host: gateway.example.kz', 'origin: https://gateway.example.kz'],
    ...['content-type: application/x-www-form-urlencoded', `content-length: ${body.length}`],
  ];
  const { answer } = openRaw(sandbox.address, `${head.join('\r\n')}\r\n\r\n${body}`);
  await until(() => answer().includes('\r\n\r\n'));
  expect(answer()).toContain('HTTP/1.1 303');
  expect(answer()).toContain('; HttpOnly; SameSite=Strict; Secure\r\n');
});

test('An organisation with markup in its name is shown as text', async () => {
  const issuer = await startOwnIssuer();
  const sandbox = await startGateway({ PROFILE: 'sandbox', ...issuer.settings });
  onTestFinished(() => sandbox.stop());
  const organisation = '"><img src=x onerror=alert(1)>';
  const headers = await issuer.headerOf('night', 'operator', operatorBin, undefined, { organisation });
  const { text } = await visit(sandbox, '', headers);
  expect(text).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;');
  expect(text).not.toContain('<img');
});
