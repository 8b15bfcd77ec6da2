import { expect, onTestFinished, test } from 'vitest';
import { mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import {
  checked,
  nurlan,
  type Payload,
  pdf,
  startApplications,
  statementOfNurlan,
  type Worker,
  workerOf,
} from './application-gateway.ts';

const other = Buffer.concat([pdf, Buffer.from('% another page\n%%EOF\n')]);

/** A registered application with one signed scan. */
async function registeredWith(worker: Worker, content: Buffer): Promise<Payload> {
  const { application } = await worker.register(await checked(worker));
  const signature = mockCms(content, [{ iin: nurlan }]);
  const attached = await worker.attach(application, 'SIGNED_STATEMENT', content, {
    ...{ signature, name: `${content.length}.pdf` },
  });
  return attached.application;
}

const swaps = {
  content: ['content_sealed', 'key_id'],
  name: ['name_sealed', 'name_key_id'],
  signature: ['signature_sealed', 'signature_key_id'],
  application: ['application_id'],
};

test.for(Object.entries(swaps))(
  'A scan whose %s was put into another row of the database goes with no case',
  async ([, columns]) => {
    const gateway = await startApplications();
    onTestFinished(() => gateway.stop());
    const worker = workerOf(gateway, 'ENPF_WORKER');
    const [one, two] = [await registeredWith(worker, pdf), await registeredWith(worker, other)];
    const set = columns.map((column) => `${column} = b.${column}`).join(', ');
    await rowsOf(
      gateway,
      `update application_scans a set ${set} from application_scans b
       where a.id <> b.id and a.application_id is not null and b.application_id is not null`,
    );
    for (const { id } of [one, two]) {
      const { state, version } = { ...one, ...(await stateOf(worker, id)) };
      await expect(worker.handOver({ id, version })).rejects.toThrow('OUR_DEFECT');
      expect(state).toBe('REGISTERED');
      expect((await stateOf(worker, id)).electronicCase).toBeNull();
    }
  },
);

/** Without its scans, which are no longer readable. */
async function stateOf({ gateway }: Worker, id: string): Promise<Payload> {
  const { data } = await gateway.ask(
    'query ($id: ID!) { application(id: $id) { state version electronicCase { number } } }',
    { id },
  );
  return data.application;
}

test.for([['statement'], ['decision']])(
  'An application whose %s was put into the row of another is not shown with it',
  async ([part]) => {
    const gateway = await startApplications();
    onTestFinished(() => gateway.stop());
    const worker = workerOf(gateway, 'STATE_CORPORATION');
    const represented = { applicant: { iin: '900101490009', representation: 'PRINCIPAL' } };
    const ids: string[] = [];
    for (const reason of ['the power of attorney was seen', 'the paper was brought']) {
      const { application } = await worker.create(nurlan, represented);
      const { application: checked } = await worker.check(application);
      const { application: seen } = await worker.state(checked, statementOfNurlan);
      ids.push((await worker.register(seen, reason)).application.id);
    }
    const shown = async (id = '') => {
      const { data, errors } = await gateway.ask(
        'query ($id: ID!) { application(id: $id) { decision readiness { kind } } }',
        { id },
      );
      return data.application?.decision ?? errors[0]?.extensions.code;
    };
    expect(await shown(ids[0])).toBe('the power of attorney was seen');
    await rowsOf(
      gateway,
      `update applications a set ${part}_sealed = b.${part}_sealed, ${part}_key_id = b.${part}_key_id
       from applications b where a.id <> b.id`,
    );
    for (const id of ids) expect(await shown(id)).toBe('OUR_DEFECT');
  },
);

test('The gateway opens scans sealed by a former key as long as that key is configured', async () => {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const keys = {
    first: `first:${Buffer.alloc(32, 1).toString('base64')}`,
    next: `next:${Buffer.alloc(32, 2).toString('base64')}`,
  };
  const start = async (dataKeys: string) => {
    const own = { DATABASE_URL: database.url, DATA_DIR: folder.path, DATA_KEYS: dataKeys };
    const gateway = await startApplications(own);
    return { gateway, worker: workerOf(gateway, 'ENPF_WORKER') };
  };
  const before = await start(keys.first);
  const { application } = await before.worker.create(nurlan);
  const named = await before.worker.attach(application, 'OTHER_DOCUMENT', pdf, { name: 'former.pdf' });
  const uploads = [await before.worker.upload(), await before.worker.upload()];
  await before.gateway.stop();

  const signature = mockCms(pdf, [{ iin: nurlan }]);
  const attach = (worker: Worker, seen: Payload, upload = '') =>
    worker.attachUpload(seen, {
      idempotencyKey: `signed-${upload}`,
      document: 'SIGNED_STATEMENT',
      upload,
      signature,
    });
  const after = await start(`${keys.next}, ${keys.first}`);
  const { application: signed } = await attach(after.worker, named.application, uploads[0]);
  const query = 'query ($id: ID!) { application(id: $id) { scans { name signed } } }';
  const { data } = await after.gateway.ask(query, { id: application.id });
  expect(data.application.scans).toEqual([
    { name: 'former.pdf', signed: false },
    { name: 'SIGNED_STATEMENT.pdf', signed: true },
  ]);
  await after.gateway.stop();

  const without = await start(keys.next);
  onTestFinished(() => without.gateway.stop());
  await expect(attach(without.worker, signed, uploads[1])).rejects.toThrow('OUR_DEFECT');
});

test.for([
  ['application_answers', 'answer_sealed', 'enclosures { question }'],
  ['application_records', 'record_sealed', 'records { at }'],
] as const)(
  'An application does not show a row of %s that was sealed for another',
  async ([table, column, field]) => {
    const gateway = await startApplications();
    onTestFinished(() => gateway.stop());
    const worker = workerOf(gateway, 'STATE_CORPORATION');
    const [one = '', other = ''] = await Promise.all(
      [1, 2].map(async () => {
        const { application } = await worker.create(nurlan);
        return (await worker.check(application)).application.id as string;
      }),
    );
    const shown = async (id: string) => {
      const { data, errors } = await gateway.ask(`query ($id: ID!) { application(id: $id) { ${field} } }`, {
        id,
      });
      return data?.application ? 'shown' : errors[0]?.extensions.code;
    };
    expect(await shown(one)).toBe('shown');
    await rowsOf(
      gateway,
      `update ${table} a set ${column} = b.${column}, key_id = b.key_id from ${table} b
     where a.application_id = '${one}' and b.application_id = '${other}'`,
    );
    expect(await shown(one)).toBe('OUR_DEFECT');
  },
);
