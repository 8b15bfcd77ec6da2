import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import { maxScans } from '../../../src/applications/scans/add-scan.ts';
import { deleteUploads, uploadLifeMs } from '../../../src/applications/scans/upload-rows.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import { type Payload, pdf, startApplications, type Worker, workerOf } from './application-gateway.ts';

const iin = '850630390007';
const other = '900101490009';

let gateway: TestGateway;
let worker: Worker;
beforeAll(async () => {
  gateway = await startApplications({ MAX_SCAN_BYTES: '20000', MAX_CASE_BYTES: '1000' });
  worker = workerOf(gateway, 'ENPF_WORKER');
});
afterAll(() => gateway?.stop());

const draft = async (): Promise<Payload> => (await worker.create(iin)).application;
const signedBy = (signer: object, content = pdf) => ({
  signature: mockCms(content, [signer as { iin: string }]),
});

describe('The applicant’s signature on a scan', () => {
  test('The applicant’s signature on a scan is verified, kept, and goes with the case', async () => {
    const { application, result } = await worker.attach(
      await draft(),
      'SIGNED_STATEMENT',
      pdf,
      signedBy({ iin }),
    );
    expect(result.__typename).toBe('Done');
    expect(application.scans).toMatchObject([{ document: { code: 'SIGNED_STATEMENT' }, signed: true }]);
    const { application: checked } = await worker.check(application);
    const { application: registered } = await worker.register(checked);
    expect((await worker.handOver(registered)).application.state).toBe('CASE_HANDED_OVER');
  });

  test.for([
    ['OTHER_PERSON', signedBy({ iin: other })],
    ['NOT_FOR_SIGNING', signedBy({ iin, keyUsage: 'AUTH' })],
    ['REVOKED', signedBy({ iin, revoked: true })],
    ['NOT_VALID', signedBy({ iin }, Buffer.from('something else'))],
    ['UNREADABLE', { signature: Buffer.from('this is no signature at all').toString('base64') }],
  ] as const)('The signature is refused as %s, and nothing is added', async ([reason, signature]) => {
    const before = await draft();
    const { application, result } = await worker.attach(before, 'SIGNED_STATEMENT', pdf, signature);
    expect(result).toEqual({ __typename: 'SignatureRefused', reason });
    expect(application).toMatchObject({ version: before.version, scans: [] });
  });

  test('The signature is neither good nor bad while no service can verify it', async () => {
    await gateway.setFault('SIGNATURE_SERVICE', 'http500');
    const before = await draft();
    const { application, result } = await worker.attach(before, 'SIGNED_STATEMENT', pdf, signedBy({ iin }));
    expect(result).toMatchObject({ __typename: 'RegisterUnavailable', system: 'SIGNATURE_SERVICE' });
    expect(application.scans).toEqual([]);
    await gateway.endFault('SIGNATURE_SERVICE');
  });

  test('The signature of the representative is good, and then the person’s own is not', async () => {
    const applicant = { applicant: { iin: other, representation: 'PRINCIPAL' } };
    const represented = async () => (await worker.create(iin, applicant)).application;
    const good = await worker.attach(await represented(), 'SIGNED_STATEMENT', pdf, signedBy({ iin: other }));
    expect(good.result.__typename).toBe('Done');
    const bad = await worker.attach(await represented(), 'SIGNED_STATEMENT', pdf, signedBy({ iin }));
    expect(bad.result).toEqual({ __typename: 'SignatureRefused', reason: 'OTHER_PERSON' });
  });
});

describe('A large scan', () => {
  const padding = (bytes: number) => Buffer.concat([pdf, Buffer.from(`%${'x'.repeat(bytes)}\n`), pdf]);

  test('A large scan is signed and verified as a small one', async () => {
    const large = await startApplications({
      ...{ SIGNATURE_SERVICE_TIMEOUT_MS: '8000', ANSWER_TIMEOUT_MS: '20000' },
    });
    onTestFinished(() => large.stop());
    const content = padding(1_500_000);
    const clerk = workerOf(large, 'ENPF_WORKER');
    const { application: before } = await clerk.create(iin);
    const { application, result } = await clerk.attach(
      ...([before, 'SIGNED_STATEMENT', content, signedBy({ iin }, content)] as const),
    );
    expect(result).toEqual({ __typename: 'Done' });
    expect(application.scans).toMatchObject([{ bytes: content.length, signed: true }]);
  });
});

test('A reader of the application reads the name of a scan', async () => {
  const { application } = await worker.attach(await draft(), 'OTHER_DOCUMENT', pdf, { name: 'Өтініш 1.pdf' });
  const query = 'query ($id: ID!) { application(id: $id) { scans { name signed } } }';
  const { data } = await gateway.ask(query, { id: application.id });
  expect(data.application.scans).toEqual([{ name: 'Өтініш 1.pdf', signed: false }]);
});

describe('POST /scans', () => {
  const post = async (content: Buffer | string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${gateway.address}/scans`, {
      method: 'POST',
      headers: { 'content-type': 'application/pdf', ...headers },
      body: typeof content === 'string' ? content : new Uint8Array(content),
    });
    return { status: response.status, body: (await response.json()) as Payload };
  };

  test('The endpoint takes a scan by its content, whatever its name', async () => {
    const { status, body } = await post(pdf, { 'content-type': 'image/png' });
    expect(status).toBe(201);
    expect(body).toEqual({
      upload: expect.stringMatching(/^SCAN-/),
      mediaType: 'application/pdf',
      bytes: pdf.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.for([
    ['', 400, 'BAD_REQUEST', 'as the body'],
    ['<html>', 400, 'BAD_REQUEST', 'PDF, JPEG, PNG or TIFF'],
    [pdf.subarray(0, 60), 400, 'BAD_REQUEST', 'breaks off'],
    ['x'.repeat(20_001), 413, 'BODY_TOO_LARGE', ''],
  ] as const)(
    'The endpoint refuses %s, and names the expected form',
    async ([content, expectedStatus, code, said]) => {
      const { status, body } = await post(content as Buffer | string);
      expect(status).toBe(expectedStatus);
      expect(body.errors[0]).toMatchObject({ extensions: { code } });
      expect(body.errors[0].message).toContain(said);
    },
  );

  test('The endpoint takes nothing from a caller without applications, and an upload belongs to one organisation alone', async () => {
    const operator = { authorization: `Bearer ${await gateway.tokenOf('operator')}` };
    expect((await post(pdf, operator)).body.errors[0].extensions.code).toBe('FORBIDDEN');
    const specialist = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
    const { body } = await post(pdf, specialist);
    const before = await draft();
    const query = `mutation ($input: AttachScanInput!) { attachScan(input: $input) { result { __typename } } }`;
    const input = {
      ...{ id: before.id, expectedVersion: before.version, idempotencyKey: 'not-ours-at-all' },
      ...{ document: 'SIGNED_STATEMENT', name: 'a.pdf', upload: body.upload },
    };
    const { errors } = await gateway.ask(query, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await worker.read(before.id)).version).toBe(before.version);
  });
});

test('The scans of one application are no more than one case can take', async () => {
  let application = await draft();
  const fitting = Math.floor(1000 / pdf.length);
  for (let i = 0; i < fitting; i += 1)
    application = (await worker.attach(application, 'OTHER_DOCUMENT')).application;
  await expect(worker.attach(application, 'OTHER_DOCUMENT')).rejects.toThrow(/MAX_CASE_BYTES/);
  expect((await worker.read(application.id)).scans).toHaveLength(fitting);
});

test('Signatures count towards the size of one case', async () => {
  let application = await draft();
  // One more would fit without its signature.
  for (let i = 0; i < Math.floor(1000 / pdf.length) - 1; i += 1)
    application = (await worker.attach(application, 'OTHER_DOCUMENT')).application;
  const { signature } = signedBy({ iin });
  await expect(worker.attach(application, 'OTHER_DOCUMENT', pdf, { signature })).rejects.toThrow(
    /MAX_CASE_BYTES/,
  );
});

test('One application has a hundred scans at most', async () => {
  const { application } = await worker.attach(await draft(), 'OTHER_DOCUMENT', pdf);
  const [scan] = await rowsOf(
    gateway,
    `update application_scans set bytes = 1 where application_id = '${application.id}' returning *`,
  );
  expect(scan.bytes).toBe(1);
  // Without names: each is sealed for its own row.
  await rowsOf(
    gateway,
    `insert into application_scans (id, organisation, application_id, document, name_sealed, name_key_id, media_type, bytes, sha256, content_sealed, key_id, added_at, added_by)
     select id || n, organisation, application_id, document, null, null, media_type, bytes, sha256, content_sealed, key_id, added_at, added_by
     from application_scans, generate_series(2, ${maxScans - 1}) n where application_id = '${application.id}'`,
  );
  const { application: full } = await worker.attach(application, 'OTHER_DOCUMENT');
  expect(full.scans).toHaveLength(maxScans);
  await expect(worker.attach(full, 'OTHER_DOCUMENT')).rejects.toThrow(/at most 100 scans/);
});

test('The gateway verifies no signature if the version or the state no longer allows the scan', async () => {
  const before = await draft();
  const { application: current } = await worker.attach(before, 'OTHER_DOCUMENT');
  const { application: withdrawn } = await worker.withdraw(await draft());
  await gateway.resetCalls();
  const signed = [pdf, signedBy({ iin })] as const;
  expect((await worker.attach(before, 'OTHER_DOCUMENT', ...signed)).result).toEqual({
    ...{ __typename: 'VersionChanged', version: current.version },
  });
  expect((await worker.attach(withdrawn, 'OTHER_DOCUMENT', ...signed)).result).toEqual({
    ...{ __typename: 'OutOfTurn', state: 'WITHDRAWN' },
  });
  expect((await gateway.calls()).systems.SIGNATURE_SERVICE ?? 0).toBe(0);
});

test('The gateway deletes an upload that was not attached within a day, and keeps attached ones', async () => {
  const database = openDatabase({
    ...{ url: gateway.databaseUrl, applicationName: 'tirek-test', connections: 1, timeoutMs: 5000 },
  });
  const { application } = await worker.attach(await draft(), 'OTHER_DOCUMENT');
  const loose = await worker.upload();
  const ids = async () =>
    (await database.selectFrom('application_scans').select('id').execute()).map(({ id }) => id);
  await deleteUploads(database, Date.now() + uploadLifeMs - 60_000);
  expect(await ids()).toContain(loose);
  await deleteUploads(database, Date.now() + uploadLifeMs + 60_000);
  expect(await ids()).not.toContain(loose);
  expect((await worker.read(application.id)).scans).toHaveLength(1);
  await database.destroy();
});
