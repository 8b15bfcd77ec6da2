import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ticketSettingsOf } from '../../src/app/settings-of.ts';
import { ConfigError, readConfig } from '../../src/config/config.ts';
import { demands } from '../../src/config/profiles.ts';
import { addressedSystems } from '../../src/systems/systems.ts';
import { type Environment, productionSettings } from '../support/production.ts';

/** The lines of the error, without the first. */
function problemsOf(environment: Environment): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

test('Production without settings reports every missing setting at once, in the order of the list', () => {
  const problems = problemsOf({ PROFILE: 'production' });
  // Their defaults are the values that production wants, or it starts without them.
  const optional = ['FACT_CHECK_URL', 'PENSION_CONSENTS_URL', 'SOCIAL_INSURANCE_FUND_URL'];
  const met: string[] = ['MAIL_REDIRECT_TO', 'SMTP_TLS', ...optional];
  const missing = demands.production.filter(({ name }) => !met.includes(name));
  expect(problems).toEqual(
    missing.map(({ name, what }) => `  ${name}: expected ${what} in the production profile`),
  );
  expect(problems.length).toBe(26);
});

test('The page of the settings names everything that production wants', () => {
  const readme = readFileSync(new URL('../../src/config/README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split('\n## Profiles\n');
  const named = new Set(section.split('\n## ')[0]?.match(/[A-Z][A-Z_]{5,}/g));
  expect(demands.production.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
});

test.for(['FACT_CHECK_URL', 'PENSION_CONSENTS_URL', 'SOCIAL_INSURANCE_FUND_URL'])(
  'The gateway starts in production without %s',
  (name) => {
    expect(problemsOf({ ...productionSettings(), [name]: '' })).toEqual([]);
  },
);

test('The gateway reads a complete production environment', () => {
  expect(readConfig(productionSettings())).toMatchObject({ PROFILE: 'production' });
});

/** Bytes without a pattern, the same in each run. */
const bytesOf = (name: string) => createHash('sha256').update(name).digest();
const half = bytesOf('half').subarray(16);
const demoKey = 'demo:dGlyZWstZGVtby1rZXktdGlyZWstZGVtby1rZXktMDA=';
const demoHashKey = 'demo:dGlyZWstZGVtby1oYXNoLXRpcmVrLWRlbW8taGFzaDA=';
const keyOf = (bytes: Buffer, name = 'own') => `${name}:${bytes.toString('base64')}`;
const ownKey = keyOf(bytesOf('own'));

/** Bytes that were not drawn at random. */
const madeUpKeys = {
  zeros: Buffer.alloc(32),
  sevens: Buffer.alloc(32, 7),
  counting: Buffer.from(Array.from({ length: 32 }, (_, i) => i)),
  'counting down over 0': Buffer.from(Array.from({ length: 32 }, (_, i) => 256 + 16 - i)),
  'in steps of 37': Buffer.from(Array.from({ length: 32 }, (_, i) => i * 37)),
  'a pattern': Buffer.alloc(32, Buffer.from('deadbeef0badf00d', 'hex')),
  'half a key twice': Buffer.concat([half, half]),
  text: Buffer.from('correct horse battery staple 123'),
  'hexadecimal digits': Buffer.from(bytesOf('hex').subarray(16).toString('hex')),
  'one byte among zeros': Buffer.concat([Buffer.from([48]), Buffer.alloc(31)]),
};

/** Ways to a database on which a stranger could listen, or answer in its place. */
const openDatabases = [
  'postgres://tirek@database.example.kz/tirek',
  ...['disable', 'allow', 'prefer', 'require', 'verify-ca', 'no-verify', 'VERIFY-FULL', ''].map(
    (mode) => `postgres://tirek@database.example.kz/tirek?sslmode=${mode}`,
  ),
  'postgres://tirek@database.example.kz/tirek?ssl=true',
  'postgres://tirek@database.example.kz/tirek?sslmode=verify-full&sslmode=disable',
  'postgres://tirek@127.0.0.1/tirek?host=database.example.kz',
  'postgres://tirek@127.0.0.1/tirek?host=localhost&host=database.example.kz',
  'postgres://tirek@127.0.0.1.example.kz/tirek',
];

test.for([
  ['DATABASE_URL', ''],
  ['DATA_KEYS', demoKey],
  ['DATA_KEYS', demoKey.replace('demo', 'mine')],
  ['DATA_KEYS', `${ownKey}, ${demoKey}`],
  ['DATA_KEYS', demoHashKey],
  ['DATA_HASH_KEY', demoHashKey],
  ['DATA_HASH_KEY', demoKey],
  ...Object.values(madeUpKeys).flatMap((bytes) => [
    ['DATA_KEYS', keyOf(bytes)] as const,
    ['DATA_KEYS', `${ownKey}, ${keyOf(bytes, 'second')}`] as const,
    ['DATA_HASH_KEY', keyOf(bytes)] as const,
  ]),
  ...openDatabases.flatMap((address) => [
    ['DATABASE_URL', address] as const,
    ['DATABASE_MIGRATION_URL', address.replace('tirek@', 'owner@')] as const,
  ]),
  ...addressedSystems.map((system) => [`${system}_URL`, 'http://10.0.0.7/'] as const),
  ['CORS_ORIGINS', 'http://front.example.kz'],
  ['CORS_ORIGINS', 'https://front.example.kz,http://10.0.0.7:8080'],
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
  'Production without %s of its own (%s) does not start, and reports no other setting',
  ([name, value]) => {
    const problems = problemsOf({ ...productionSettings(), [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^  ${name}: expected .+ in the production profile$`));
    if (value !== '') expect(problems[0]).not.toContain(value);
  },
);

test('The gateway reports unreadable settings beside missing ones, each once', () => {
  const problems = problemsOf({
    ...productionSettings(),
    SHEP_URL: 'ftp://bus.example.kz',
    SMTP_URL: '',
    PORT: 'x',
  });
  expect(problems.map((line) => line.trim().split(':')[0])).toEqual(['PORT', 'SHEP_URL', 'SMTP_URL']);
});

test.for([
  ['DATABASE_URL', 'postgres://tirek@database.example.kz/tirek?sslmode=verify-full'],
  [
    'DATABASE_URL',
    'postgresql://tirek:x@database.example.kz:5433/tirek?sslmode=verify-full&sslrootcert=ca.pem',
  ],
  ['DATABASE_URL', 'postgres://tirek@127.0.0.1/tirek'],
  ['DATABASE_URL', 'postgres://tirek@[::1]/tirek?sslmode=disable'],
  ['DATABASE_URL', 'postgres://tirek@localhost/tirek'],
  ['DATABASE_URL', 'postgres:///tirek?host=/var/run/postgresql&user=tirek'],
  ['SHEP_URL', 'http://127.0.0.1:8080/sync'],
  ['SHEP_URL', 'http://[::1]:8080/sync'],
  ['SHEP_URL', 'http://user:password@[0:0:0:0:0:0:0:1]:8080/sync?key=1'],
  ['CASE_SYSTEM_URL', 'http://localhost/'],
  ['SMTP_URL', 'smtps://mail.example.kz'],
  // Encryption is required, with any address.
  ['SMTP_URL', 'smtp://mail.example.kz'],
  ['CORS_ORIGINS', 'https://front.example.kz,https://front.example.kz:8443,http://localhost:5173'],
] as const)('Production takes %s=%s', ([name, value]) => {
  expect(problemsOf({ ...productionSettings(), [name]: value })).toEqual([]);
});

test('The gateway takes a named way without encryption, for that system alone', () => {
  const plain = { SHEP_URL: 'http://10.0.0.7/', CASE_SYSTEM_URL: 'http://10.0.0.8/' };
  const settings = { ...productionSettings(), ...plain };
  expect(problemsOf({ ...settings, PLAINTEXT_SYSTEMS: 'SHEP, CASE_SYSTEM' })).toEqual([]);
  expect(problemsOf({ ...settings, PLAINTEXT_SYSTEMS: 'SHEP' })).toEqual([
    expect.stringMatching(/^ {2}CASE_SYSTEM_URL: expected .* in the production profile$/),
  ]);
  const database = { DATABASE_URL: openDatabases[0] ?? '' };
  expect(problemsOf({ ...settings, ...database, PLAINTEXT_SYSTEMS: 'SHEP,CASE_SYSTEM,DATABASE' })).toEqual(
    [],
  );
  expect(problemsOf({ ...settings, PLAINTEXT_SYSTEMS: 'SHEP,CASE_SYSTEM,EVERYTHING' })[0]).toMatch(
    /^ {2}PLAINTEXT_SYSTEMS: expected /,
  );
});

const second = keyOf(bytesOf('second'), 'second');

test.for([
  ['DATA_KEYS', 'one name for two keys', { DATA_KEYS: `${ownKey},${second.replace('second', 'own')}` }],
  ['DATA_KEYS', 'one key under two names', { DATA_KEYS: `${ownKey},${ownKey.replace('own', 'second')}` }],
  ['DATA_HASH_KEY', 'the key of the seals', { DATA_KEYS: `${second},${ownKey}`, DATA_HASH_KEY: ownKey }],
  ['CORS_ORIGINS', 'every origin', { CORS_ORIGINS: '*' }],
  ['CORS_ORIGINS', 'the origin of a file', { CORS_ORIGINS: 'https://front.example.kz,null' }],
  ['CORS_ORIGINS', 'an address with a path', { CORS_ORIGINS: 'https://front.example.kz/app' }],
  ['CORS_ORIGINS', 'a slash at the end', { CORS_ORIGINS: 'https://front.example.kz/' }],
  ['CORS_ORIGINS', 'a name without a protocol', { CORS_ORIGINS: 'front.example.kz' }],
  ['CORS_ORIGINS', 'a pattern', { CORS_ORIGINS: 'https://*.example.kz' }],
  ['CORS_ORIGINS', 'a password', { CORS_ORIGINS: 'https://a:b@front.example.kz' }],
  ['CORS_ORIGINS', 'another protocol', { CORS_ORIGINS: 'file://x' }],
] as const)('%s is refused in every profile if it is %s', ([name, , given]) => {
  for (const profile of [productionSettings(), {}]) {
    const problems = problemsOf({ ...profile, ...given });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^  ${name}: expected `));
  }
});

test.for(['0.0.0.0', '::', '10.0.0.7', '127.0.0.1.example.kz', '*'])(
  'The demo does not listen on %s',
  (host) => {
    expect(problemsOf({ HOST: host })).toEqual(['  HOST: expected a loopback address in the demo profile']);
  },
);

test('Production does not start if the check of certificates is switched off for the whole process', () => {
  const off = { NODE_TLS_REJECT_UNAUTHORIZED: '0' } as Environment;
  expect(problemsOf({ ...productionSettings(), ...off })).toEqual([
    '  NODE_TLS_REJECT_UNAUTHORIZED: expected not to be set in the production profile',
  ]);
  expect(problemsOf(off)).toEqual([]);
});

test.for(['0.0.0.0', '::', '10.0.0.7', 'mocks.example.kz'])(
  'Simulated systems on %s want a secret, if there are any',
  (MOCKS_HOST) => {
    const problem = '  MOCKS_SECRET: expected with a MOCKS_HOST beyond this machine';
    const sandbox = { PROFILE: 'sandbox', AUTH_ISSUER: 'x', AUTH_AUDIENCE: 'x', AUTH_JWKS_URL: 'http://x/' };
    for (const settings of [{}, sandbox] as Environment[]) {
      expect(problemsOf({ ...settings, MOCKS_HOST })).toEqual([problem]);
      expect(problemsOf({ ...settings, MOCKS_HOST, MOCKS_SECRET: 'a-secret-of-the-tests' })).toEqual([]);
    }
    for (const secret of ['short', 'with spaces in between', 'x'.repeat(201)])
      expect(problemsOf({ MOCKS_HOST, MOCKS_SECRET: secret })[0]).toMatch(/^ {2}MOCKS_SECRET: expected/);
  },
);

test('The keys may come over http from this machine alone', () => {
  for (const address of ['http://127.0.0.1:1/jwks', 'http://localhost/jwks', 'https://id.example.kz/jwks'])
    expect(problemsOf({ ...productionSettings(), AUTH_JWKS_URL: address }), address).toEqual([]);
});

test('Letters go to the real mailboxes in production alone', () => {
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

test('Production wants a database role for the gateway that owns no record', () => {
  const settings = productionSettings();
  expect(problemsOf({ ...settings, DATABASE_MIGRATION_URL: settings.DATABASE_URL ?? '' })).toEqual([
    '  DATABASE_MIGRATION_URL: expected another role than that of DATABASE_URL',
  ]);
});

test.for([
  ['MAX_UPLOAD_BYTES_PER_ACCOUNT', { MAX_SCAN_BYTES: '5000', MAX_UPLOAD_BYTES_PER_ACCOUNT: '4999' }],
  ['MAX_UPLOAD_BYTES_PER_ORGANISATION', { MAX_UPLOAD_BYTES_PER_ORGANISATION: '199999999' }],
  ['MAX_UPLOAD_BYTES', { MAX_UPLOAD_BYTES: '9999999999' }],
] as const)('%s is refused if one owner could fill the bound of many', ([name, environment]) => {
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
])('%s is no scanner, and the refusal does not repeat it', (address) => {
  expect(problemsOf({ SCAN_INSPECTOR_URL: address })).toEqual([
    '  SCAN_INSPECTOR_URL: expected `clamd://host:port`',
  ]);
});
