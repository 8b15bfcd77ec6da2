import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import {
  nurlan,
  type Payload,
  pdf,
  registered,
  startApplications,
  type Worker,
  workerOf,
  workersAt,
} from './application-gateway.ts';
import { madeFor } from './desks.ts';

const talgat = '620315390007';

let gateway: TestGateway;
let corporation: Worker;
let fund: Worker;
/** The demo viewer has an organisation of their own, and every route. */
let bearers: Record<'corporation' | 'fund' | 'demo', Record<string, string>>;
beforeAll(async () => {
  gateway = await startApplications();
  ({ corporation, worker: fund } = await workersAt(gateway));
  const bearer = async (role: string) => ({ authorization: `Bearer ${await gateway.tokenOf(role)}` });
  bearers = { corporation: await bearer('specialist'), fund: await bearer('pension-worker'), demo: {} };
});
afterAll(() => gateway?.stop());

let used = 0;
const newKey = () => `key-${String(++used).padStart(8, '0')}`;

async function listed(who: keyof typeof bearers, filter: object = {}): Promise<string[]> {
  const query = `query ($filter: ApplicationFilter) { applications(first: 100, filter: $filter) { nodes { id } } }`;
  const { data, errors } = await gateway.ask(query, { filter }, bearers[who]);
  expect(errors).toEqual([]);
  return data.applications.nodes.map(({ id }: { id: string }) => id);
}

/** The application when the gateway has told its stages, which it does beside the test: from then on nothing changes by itself. */
async function settled(route: Worker, { id }: Payload): Promise<Payload> {
  const isTold = ({ toldAt }: Payload) => toldAt !== null;
  await until(async () => (await route.read(id)).stages.every(isTold));
  return route.read(id);
}

describe('An application', () => {
  test('An application taken in several times under one key, at once and later, is one', async () => {
    const idempotencyKey = newKey();
    const before = await listed('corporation');
    const atOnce = await Promise.all(
      [1, 2, 3, 4].map(() => corporation.createOnly(nurlan, { idempotencyKey })),
    );
    // Later, in another state.
    await corporation.check((await corporation.lookAtPackage(atOnce[0].application)).application);
    const later = await corporation.createOnly(nurlan, { idempotencyKey });
    const all = [...atOnce, later];
    for (const { result } of all) expect(result.__typename).toBe('Done');
    expect(new Set(all.map(({ application }) => application.id)).size).toBe(1);
    expect(later.application).toMatchObject({ state: 'CHECKED', version: 3 });
    expect(await listed('corporation')).toHaveLength(before.length + 1);
  });

  test('An application under the key of another is refused, whatever differs', async () => {
    const idempotencyKey = newKey();
    const { application } = await corporation.createOnly(nurlan, { idempotencyKey });
    const before = await listed('corporation');
    const others = [
      corporation.createOnly(talgat, { idempotencyKey }),
      corporation.createOnly(nurlan, { idempotencyKey, stateService: 'PENSION_DIFFERENCE' }),
      corporation.createOnly(nurlan, {
        idempotencyKey,
        applicant: { iin: talgat, representation: 'PRINCIPAL' },
      }),
    ];
    for (const { application: none, result } of await Promise.all(others))
      expect([none, result.__typename]).toEqual([null, 'KeyInUse']);
    expect(await listed('corporation')).toEqual(before);
    expect((await corporation.read(application.id)).version).toBe(1);
  });

  test('An application is one of two that come under one key at once with different people', async () => {
    const idempotencyKey = newKey();
    const told = await Promise.all(
      [nurlan, talgat].map((iin) => corporation.createOnly(iin, { idempotencyKey })),
    );
    expect(told.map(({ result }) => result.__typename).toSorted()).toEqual(['Done', 'KeyInUse']);
  });

  test('An application of another organisation under the same key is another', async () => {
    const idempotencyKey = newKey();
    const [one, other] = await Promise.all([
      corporation.createOnly(nurlan, { idempotencyKey }),
      fund.createOnly(nurlan, { idempotencyKey }),
    ]);
    expect([one.result.__typename, other.result.__typename]).toEqual(['Done', 'Done']);
    expect(one.application.id).not.toBe(other.application.id);
  });
});

describe('A scan', () => {
  test('A scan attached several times under one key, at once and later, is one', async () => {
    const { application } = await fund.create(nurlan);
    const scan = { idempotencyKey: newKey(), document: 'SIGNED_STATEMENT', upload: await fund.upload() };
    const told = await Promise.all([1, 2, 3].map(() => fund.attachUpload(application, scan)));
    told.push(await fund.attachUpload(application, scan));
    for (const { result } of told) expect(result.__typename).toBe('Done');
    const { version, scans } = await fund.read(application.id);
    expect({ version, scans: scans.length }).toEqual({ version: application.version + 1, scans: 1 });
  });

  test('A scan under the key of another is refused; for another application the key is another', async () => {
    const [one, other] = [(await fund.create(nurlan)).application, (await fund.create(nurlan)).application];
    const idempotencyKey = newKey();
    const scan = async (document = 'SIGNED_STATEMENT') => ({
      ...{ idempotencyKey, document, upload: await fund.upload() },
    });
    const first = await scan();
    expect((await fund.attachUpload(one, first)).result.__typename).toBe('Done');
    const seen = await fund.read(one.id);
    for (const different of [await scan(), { ...first, document: 'OTHER_DOCUMENT' }])
      expect((await fund.attachUpload(seen, different)).result.__typename).toBe('KeyInUse');
    expect((await fund.read(one.id)).scans).toHaveLength(1);
    expect((await fund.attachUpload(other, await scan())).result.__typename).toBe('Done');
  });

  test('A scan is attached once, whatever the keys: not to two applications, nor twice to one', async () => {
    const [one, other] = [(await fund.create(nurlan)).application, (await fund.create(nurlan)).application];
    const upload = await fund.upload();
    const attach = (application: Payload) =>
      fund
        .attachUpload(application, { idempotencyKey: newKey(), document: 'OTHER_DOCUMENT', upload })
        .catch((error: Error) => ({ result: { __typename: error.message } }));
    const told = await Promise.all([attach(one), attach(other)]);
    expect(told.filter(({ result }) => result.__typename === 'Done')).toHaveLength(1);
    expect(told.map(({ result }) => result.__typename).join()).toContain('BAD_USER_INPUT');
    const scans = [...(await fund.read(one.id)).scans, ...(await fund.read(other.id)).scans];
    expect(scans).toHaveLength(1);
  });
});

test('A kind of document that the state service lacks is refused as an input', async () => {
  const { application } = await fund.create(nurlan);
  const upload = await fund.upload();
  const attaching = fund.attachUpload(application, {
    idempotencyKey: newKey(),
    document: 'PASSPORT',
    upload,
  });
  await expect(attaching).rejects.toThrow('BAD_USER_INPUT');
});

describe('Another organisation', () => {
  test.for(['fund', 'demo'] as const)(
    'Another organisation (%s) neither sees nor changes an application, whatever it knows of it',
    async (who) => {
      const draft = await settled(corporation, (await corporation.create(nurlan)).application);
      const done = await settled(corporation, await registered(corporation));
      const theirs = await workerOf(gateway, 'ENPF_WORKER', bearers[who]).create(nurlan);
      await gateway.resetCalls();
      for (const application of [draft, done]) {
        for (const route of ['STATE_CORPORATION', 'ENPF_WORKER']) {
          const other = workerOf(gateway, route, bearers[who]);
          const refused = [
            await other.check(application),
            await other.register(application),
            await other.handOver(application),
            await other.withdraw(application),
            await other.attach(application, 'OTHER_DOCUMENT'),
          ];
          for (const { application: none, result } of refused)
            expect([none, result.__typename]).toEqual([null, 'NotFound']);
          expect(await other.read(application.id)).toBeNull();
        }
        const { stages: _, ...after } = await corporation.read(application.id);
        expect(application).toMatchObject(after);
      }
      const { systems } = await gateway.calls();
      const { SERVICE_MONITORING: _, ...others } = systems;
      expect(Object.values(others).filter((count) => count > 0)).toEqual([]);
      expect((await madeFor(gateway, done.id)).statements).toHaveLength(1);

      const { id } = theirs.application;
      for (const filter of [{}, { iin: nurlan }, { number: done.registration.number }]) {
        const seen = await listed(who, filter);
        for (const one of [draft, done]) expect(seen).not.toContain(one.id);
      }
      expect(await listed(who, { iin: nurlan })).toContain(id);
      expect(await listed('corporation', { iin: nurlan })).toEqual(
        expect.arrayContaining([draft.id, done.id]),
      );
      expect(await listed('corporation')).not.toContain(id);
      expect(await corporation.read(id)).toBeNull();
    },
  );

  test('Another organisation cannot attach an upload of the first', async () => {
    const upload = await corporation.upload(pdf);
    const application = await settled(fund, (await fund.create(nurlan)).application);
    const attaching = fund.attachUpload(application, {
      ...{ idempotencyKey: newKey(), document: 'OTHER_DOCUMENT', upload },
    });
    await expect(attaching).rejects.toThrow('not attached yet');
    expect(await fund.read(application.id)).toEqual(application);
  });
});
