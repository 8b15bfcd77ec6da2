import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { demands } from '../src/profiles.ts';
import { ticketSettingsOf } from '../src/ticket-settings-of.ts';
import { type Environment, productionSettings } from './support/production.ts';

/** The lines of what is told, without the first. */
function problemsOf(environment: Environment): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

test('production with nothing set is told everything that is missing, at once and in the order of the list', () => {
  const problems = problemsOf({ PROFILE: 'production' });
  // Their defaults are what production wants.
  const met: string[] = ['MAIL_REDIRECT_TO', 'ACCESS_RECORD'];
  const missing = demands.production.filter(({ name }) => !met.includes(name));
  expect(problems).toEqual(
    missing.map(({ name, what }) => `  ${name}: expected ${what} in the production profile`),
  );
  expect(problems.length).toBe(23);
});

test('the README names everything that production wants', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split('\n## Profiles\n');
  const named = new Set(section.split('\n## ')[0]?.match(/[A-Z][A-Z_]{5,}/g));
  expect(demands.production.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
});

test('a complete production environment is read', () => {
  expect(readConfig(productionSettings())).toMatchObject({ PROFILE: 'production' });
});

const demoKey = 'demo:dGlyZWstZGVtby1rZXktdGlyZWstZGVtby1rZXktMDA=';
const ownKey = `own:${Buffer.alloc(32, 7).toString('base64')}`;

test.for([
  ['DATABASE_URL', ''],
  ['DATA_KEYS', demoKey],
  ['DATA_KEYS', demoKey.replace('demo', 'mine')],
  ['DATA_KEYS', `${ownKey}, ${demoKey}`],
  ['DATA_HASH_KEY', 'demo:dGlyZWstZGVtby1oYXNoLXRpcmVrLWRlbW8taGFzaDA='],
  ['SHEP_URL', ''],
  ['SHEP_SENDER_ID', 'tirek-demo'],
  ['SHEP_SENDER_PASSWORD', 'demo-password <&>"\''],
  ['PENSION_FUND_URL', ''],
  ['DIGITAL_DOCUMENTS_URL', ''],
  ['SERVICE_CENTRE_URL', ''],
  ['CASE_SYSTEM_URL', ''],
  ['SERVICE_MONITORING_URL', ''],
  ['SIGNATURE_SERVICE_URL', ''],
  ['AUTH_ISSUER', ''],
  ['AUTH_AUDIENCE', ''],
  ['AUTH_JWKS_URL', ''],
  ['AUTH_JWKS_URL', 'http://id.example.kz/jwks'],
  ['SMTP_URL', ''],
  ['MAIL_FROM', 'tirek@tirek.invalid'],
  ['MAIL_REPLY_TO', ''],
  ['MAIL_REDIRECT_TO', 'drills@provider.invalid'],
  ['PROVIDER_NAME', 'Tirek demo'],
  ['PROVIDER_PHONE', ''],
  ['OPERATOR_MAIL', ''],
  ['CORS_ORIGINS', ''],
] as const)(
  'production without %s of its own (%s) does not start, and nothing else is blamed',
  ([name, value]) => {
    const problems = problemsOf({ ...productionSettings(), [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^  ${name}: expected .+ in the production profile$`));
    if (value !== '') expect(problems[0]).not.toContain(value);
  },
);

test('what cannot be read is told beside what is missing, each once', () => {
  const problems = problemsOf({
    ...productionSettings(),
    SHEP_URL: 'ftp://bus.example.kz',
    SMTP_URL: '',
    PORT: 'x',
  });
  expect(problems.map((line) => line.trim().split(':')[0])).toEqual(['PORT', 'SHEP_URL', 'SMTP_URL']);
});

test('the keys may come over http from this machine alone', () => {
  for (const address of ['http://127.0.0.1:1/jwks', 'http://localhost/jwks', 'https://id.example.kz/jwks'])
    expect(problemsOf({ ...productionSettings(), AUTH_JWKS_URL: address }), address).toEqual([]);
});

test('letters go to the real mailboxes in production, and nowhere else', () => {
  const mailboxOf = (environment: Environment) =>
    ticketSettingsOf(readConfig(environment)).messages.redirectTo;
  expect(mailboxOf(productionSettings())).toBeNull();
  expect(mailboxOf({})).toBe('not-sent@tirek.invalid');
  const sandbox: Environment = {
    PROFILE: 'sandbox',
    AUTH_ISSUER: 'x',
    AUTH_AUDIENCE: 'x',
    AUTH_JWKS_URL: 'http://x/',
  };
  expect(mailboxOf(sandbox)).toBe('not-sent@tirek.invalid');
  expect(mailboxOf({ ...sandbox, SMTP_URL: 'smtp://mail.example.kz', MAIL_REDIRECT_TO: 'a@b.invalid' })).toBe(
    'a@b.invalid',
  );
});

test('production wants a role of its own for the gateway, which owns no record', () => {
  const settings = productionSettings();
  expect(problemsOf({ ...settings, DATABASE_MIGRATION_URL: settings.DATABASE_URL ?? '' })).toEqual([
    '  DATABASE_MIGRATION_URL: expected another role than that of DATABASE_URL',
  ]);
});

test.for([
  ['MAX_UPLOAD_BYTES_PER_ACCOUNT', { MAX_SCAN_BYTES: '5000', MAX_UPLOAD_BYTES_PER_ACCOUNT: '4999' }],
  ['MAX_UPLOAD_BYTES_PER_ORGANISATION', { MAX_UPLOAD_BYTES_PER_ORGANISATION: '199999999' }],
  ['MAX_UPLOAD_BYTES', { MAX_UPLOAD_BYTES: '9999999999' }],
] as const)('%s is refused where one could fill what is for many', ([name, environment]) => {
  const [problem, ...more] = problemsOf(environment);
  expect(problem).toMatch(new RegExp(`^  ${name}: expected at least (twice )?MAX_`));
  expect(more).toEqual([]);
});

test.for(['clamd://127.0.0.1:3310', 'clamd://scanner', 'clamd://[::1]:3310/'])(
  '%s is a scanner',
  (address) => {
    expect(readConfig({ SCAN_INSPECTOR_URL: address }).SCAN_INSPECTOR_URL).toBe(address);
  },
);

test.for([
  ...[
    'http://127.0.0.1:3310',
    '127.0.0.1:3310',
    'clamd:',
    'clamd://',
    'clamd:///socket',
    'clamd://host:99999',
  ],
  ...['clamd://somebody:secret@host', 'clamd://host/path', 'clamd://host?x=1'],
])('%s is no scanner, and is not told back', (address) => {
  expect(problemsOf({ SCAN_INSPECTOR_URL: address })).toEqual([
    '  SCAN_INSPECTOR_URL: expected `clamd://host:port`',
  ]);
});
