/** A production install (`npm ci --omit=dev --omit=optional`): its size, and a gateway in the production profile that runs from it. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createMockNetwork } from '../../mocks/server.ts';
import { createRuntimeRole, createTestDatabase } from '../support/databases.ts';
import { namedAddresses, ownSender, productionSettings, signerBin } from '../support/production.ts';
import { makeSigningKeys } from '../support/signing-keys.ts';
import { startSmtpServer } from '../support/smtp.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { eventually, until } from '../support/until.ts';
import { type Launched, launch } from './processes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let place: TemporaryFolder;
let folder: string;
beforeAll(async () => {
  place = await makeTemporaryFolder();
  folder = mkdtempSync(join(place.path, 'install-'));
  for (const part of ['package.json', 'package-lock.json', 'src', 'schema', 'mocks'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const omit = ['--omit=dev', '--omit=optional', '--ignore-scripts', '--prefer-offline'];
  execFileSync('npm', ['ci', ...omit, '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
});
afterAll(() => place.remove());

test('A production install has at most 150 MB on the disk, and no file of the demo', () => {
  const [kilobytes = ''] = execFileSync('du', ['-sk', join(folder, 'node_modules')], {
    encoding: 'utf8',
  }).split('\t');
  expect(Number(kilobytes) / 1000).toBeLessThanOrEqual(150);
  expect(Number(kilobytes)).toBeGreaterThan(10_000);
  const isThere = (name: string) => existsSync(join(folder, 'node_modules', name));
  expect(isThere('graphql')).toBe(true);
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(['msw', 'typescript', ...Object.keys(optionalDependencies)].filter(isThere)).toEqual([]);
});

const run = (settings: Record<string, string>, file = 'src/main.ts'): Launched =>
  launch('sh', ['src/launch.sh', file], settings, folder);

test('The demo reports that a production install lacks its packages', async () => {
  const { ended, output } = run({ DATABASE_URL: inject('postgresUrl') });
  expect(await ended).toBe(1);
  expect(output()).toContain('the demo and the sandbox need the optional packages');
});

test('The simulated systems report the same', async () => {
  const { ended, output } = run({}, 'mocks/main.ts');
  expect(await ended).toBe(1);
  expect(output()).toBe(
    'The simulated systems need the optional packages, and a production install lacks them. Run `npm ci`.\n',
  );
});

test('The gateway runs in the production profile, answers, sends a letter with its pictures, and stops at SIGTERM', async () => {
  const letters: string[] = [];
  const mail = await startSmtpServer({ onMessage: ({ raw }) => letters.push(raw.toString()) });
  const systems = createMockNetwork({ port: 0, host: '127.0.0.1', sender: { ...ownSender, signerBin } });
  const keys = await makeSigningKeys();
  const addresses = await systems.start();
  const own = await createTestDatabase();
  const runtime = await createRuntimeRole(own);
  const gateway = run({
    ...productionSettings(),
    ...{ ...namedAddresses(addresses), ...keys.settings },
    ...{ DATABASE_URL: runtime.url, DATABASE_MIGRATION_URL: own.url, DATA_DIR: join(place.path, 'data') },
    ...{ SMTP_URL: `smtp://127.0.0.1:${mail.port}`, SMTP_TLS: 'never' },
  });
  await until(() => /is ready/.test(gateway.output()));
  const [, address = ''] = /ready: (\S+)\/graphql$/m.exec(gateway.output()) ?? [];
  const token = await fetch(`${addresses.tokens}people/specialist/token`, { method: 'POST' });
  const { access_token } = (await token.json()) as { access_token: string };
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${access_token}` };
    const body = JSON.stringify({ query });
    return (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json();
  };
  const question = (field: string) =>
    `{ person(iin: "900101490009", purpose: { stateService: ENPF_PAYMENTS, applicationRef: "a-1" }) { ${field} { __typename } } }`;
  expect(await ask(question('identity'))).toMatchObject({
    data: { person: { identity: { __typename: 'IdentityRecord' } } },
    extensions: { tirek: { profile: 'production' } },
  });
  await fetch(`${addresses.control}/__faults/PERSON_REGISTER`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault: 'http500', ttlSeconds: 60 }),
  });
  expect(await ask(question('identity'))).toMatchObject({
    data: { person: { identity: { __typename: 'RegisterUnavailable' } } },
  });
  await eventually(() => expect(letters.join('')).toMatch(/image\/png/));
  gateway.child.kill('SIGTERM');
  expect(await gateway.ended).toBe(0);
  expect(gateway.output()).toContain('Tirek has stopped.');
  await systems.stop();
  await keys.remove();
  await mail.stop();
  await own.drop();
  await runtime.drop();
});
