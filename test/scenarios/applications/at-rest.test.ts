import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cast } from '../../../mocks/people/cast.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { hasty } from '../../support/patience.ts';
import { until } from '../../support/until.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import { nurlan, type Payload, startApplications, workersAt } from './application-gateway.ts';
import { eventsOf, repeated } from './desks.ts';

const talgat = '620315390007';
const aigerim = '900101490009';
/** Text that is in the scans, and nowhere else. */
const canary = 'CANARY-of-the-scanned-page-7f3a91';
/** Name of a file: in two scripts. */
const fileNames = ['CANARY-of-a-file-name-5c1e.pdf', 'Нұрлан Болатұлы паспорт.pdf'];
const scan = Buffer.from(
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${canary}\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
);

/** Every row of every table, by its table; bytes as the text they spell. */
async function everything(gateway: TestGateway): Promise<ReadonlyMap<string, string>> {
  const tables = await rowsOf(
    gateway,
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  const all = new Map<string, string>();
  for (const { schema, name } of tables) {
    const rows = await rowsOf(gateway, `select * from "${schema}"."${name}"`);
    const text = JSON.stringify(rows, (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    );
    all.set(`${schema}.${name}`, text);
  }
  return all;
}

async function filesBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.eml'));
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')));
  return texts.join('\n');
}

/** As it is written (in latin1, as bytes are read here, too), in hexadecimal, and as a part of base64. */
const formsOf = (secret: string) => [
  secret,
  Buffer.from(secret).toString('latin1'),
  Buffer.from(secret).toString('hex'),
  ...[0, 1, 2].map((before) =>
    Buffer.from('.'.repeat(before) + secret)
      .toString('base64')
      .slice(before === 0 ? 0 : 4, -4),
  ),
  // Digests that any reader could make of all IINs there are.
  ...['sha256', 'sha1', 'md5'].map((kind) => createHash(kind).update(secret).digest('hex')),
  createHash('sha256').update(secret).digest().toString('latin1'),
];

const names = cast
  .filter(({ iin }) => [nurlan, talgat, aigerim].includes(iin))
  .flatMap(({ name }) => name.split(' '));
const secrets = [nurlan, talgat, aigerim, canary, ...fileNames, ...names];

function expectNothingOf(text: string, where: string): void {
  for (const secret of secrets)
    for (const form of formsOf(secret))
      expect(text.includes(form), `${secret} as ${form} in ${where}`).toBe(false);
}

test('No person of an application stands in clear text anywhere, whatever happens to the application', async () => {
  const gateway = await startApplications({
    ...{ STEP_SETTLE_MS: '150', BREAKER_FAILURES_IN_A_ROW: '1000', BREAKER_MIN_CALLS: '10000' },
    ...hasty(1500, 'SERVICE_CENTRE', 'PENSION_FUND'),
    LOG_LEVEL: 'debug',
  });
  onTestFinished(() => gateway.stop());
  const { corporation, worker } = await workersAt(gateway);
  expect(names.length).toBeGreaterThan(5);

  // Registered and handed over with scans, each after outages of every step; refused; represented; withdrawn.
  const ended: Payload[] = [];
  for (const [route, system, register] of [
    [corporation, 'PERSON_REGISTER', 'SERVICE_CENTRE'],
    [worker, 'DISABILITY_DATABANK', 'PENSION_FUND'],
  ] as const) {
    let { application } = await route.create(nurlan);
    for (const fault of ['wrongPerson', 'http500', 'truncated']) {
      await gateway.setFault(system, fault);
      ({ application } = await route.check(application));
    }
    await gateway.endFault(system);
    ({ application } = await route.check(application));
    const documents = ['SIGNED_STATEMENT', 'IDENTITY_DOCUMENT'];
    for (const [at, document] of documents.entries())
      ({ application } = await route.attach(application, document, scan, { name: fileNames[at] }));
    for (const [name, state] of [
      ['register', 'REGISTERED'],
      ['handOver', 'CASE_HANDED_OVER'],
    ] as const) {
      for (const [fault, variant] of [
        ['wrongPerson', 'plain'],
        ['hang', 'done'],
      ] as const) {
        await gateway.setFault(register, fault, { variant });
        if ((await route.read(application.id)).state === application.state)
          await route[name](await route.read(application.id));
        await gateway.endFault(register);
      }
      ({ application } = await repeated(route, application.id, route[name], state));
    }
    ended.push(application);
  }
  const { application: ruledOut } = await corporation.create(talgat);
  const { application: refused } = await corporation.end((await corporation.check(ruledOut)).application);
  const { application: represented } = await corporation.create(nurlan, {
    applicant: { iin: aigerim, representation: 'PRINCIPAL' },
  });
  const { application: decided } = await corporation.check(represented);
  await corporation.register(decided, 'the power of attorney was seen');
  const { application: draft } = await worker.create(talgat);
  const { application: withdrawn } = await worker.withdraw(draft);
  ended.push(refused, withdrawn);
  // A content that is refused, and one that is never attached.
  await corporation.upload(Buffer.from(`${canary} ${nurlan}`)).catch(() => undefined);
  await corporation.upload(scan);
  expect(ended.map(({ state }) => state)).toEqual([
    ...['CASE_HANDED_OVER', 'CASE_HANDED_OVER', 'NOT_REGISTERED', 'WITHDRAWN'],
  ]);
  for (const { id, route } of ended) {
    const who = route === 'STATE_CORPORATION' ? corporation : worker;
    await until(async () => (await who.read(id)).stages.every(({ toldAt }: Payload) => toldAt !== null));
  }
  // A holder of the key reads it.
  expect(await corporation.read(represented.id)).toMatchObject({ iin: nurlan, state: 'REGISTERED' });

  const tables = await everything(gateway);
  expect(tables.get('public.applications')).toContain(ended[0]?.id);
  expect(tables.get('public.application_scans')?.length).toBeGreaterThan(500);
  expect(tables.get('public.people')?.length).toBeGreaterThan(100);
  expect([...tables.keys()].some((name) => name.startsWith('pgboss.'))).toBe(true);
  for (const [name, text] of tables) expectNothingOf(text, name);
  expectNothingOf(await filesBelow(gateway.dataFolder), 'the folder');
  expectNothingOf(gateway.logged(), 'the log');
  expect(gateway.logged()).toContain('incident opened');
  expectNothingOf(await (await fetch(`${gateway.address}/metrics`)).text(), '/metrics');
  expect((await eventsOf(gateway)).length).toBeGreaterThan(10);
  expectNothingOf(
    await (await fetch(`${gateway.control}/__events`)).text(),
    'what the monitoring system was told',
  );
  expectNothingOf(await (await fetch(`${gateway.control}/__statements`)).text(), '/__statements');
});
