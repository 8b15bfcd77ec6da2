import { expect, onTestFinished, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { startOwnIssuer } from '../../support/own-issuer.ts';
import { countOf } from '../tickets/ticket-gateway.ts';
import {
  createShiftedClock,
  type Payload,
  pdf,
  type Settings,
  startApplications,
  workerOf,
} from './application-gateway.ts';
import { type Headers, postScan } from './uploading.ts';

const corporation = '260140900011';
const fund = '260140900022';

async function office(settings: Settings = {}, clock?: ReturnType<typeof createShiftedClock>) {
  const issuer = await startOwnIssuer();
  const gateway = await startApplications({ ...issuer.settings, ...settings }, clock);
  onTestFinished(() => gateway.stop());
  return {
    gateway,
    headerOf: issuer.headerOf,
    officer: await issuer.headerOf('officer-1', 'specialist', corporation),
    colleague: await issuer.headerOf('officer-2', 'specialist', corporation),
    worker: await issuer.headerOf('officer-1', 'pension-worker', fund),
    operator: await issuer.headerOf('operator-1', 'operator', corporation),
  };
}

const size = pdf.length;
const remove = `mutation ($upload: ID!) {
  deleteUpload(input: { upload: $upload }) { uploads { upload } result { __typename ... on Done { changedId } } }
}`;

async function deleted(gateway: TestGateway, upload: string, headers: Headers): Promise<Payload> {
  const { data, errors } = await gateway.ask(remove, { upload }, headers);
  return data?.deleteUpload ?? errors[0]?.extensions.code;
}

async function uploadsOf(gateway: TestGateway, headers: Headers): Promise<Payload[]> {
  const { data } = await gateway.ask(
    '{ uploads { upload mediaType bytes sha256 postedAt expiresAt } }',
    {},
    headers,
  );
  return data.uploads;
}

test('An officer with uploads at the bound stops neither a colleague nor another organisation', async () => {
  const { gateway, officer, colleague, worker } = await office({ MAX_UPLOADS_PER_ACCOUNT: '3' });
  for (let i = 0; i < 3; i += 1) expect((await postScan(gateway, officer)).status).toBe(201);
  const refused = await postScan(gateway, officer);
  expect(refused).toMatchObject({ status: 429, code: 'UPLOAD_QUOTA_EXCEEDED' });
  // Until the first of them is a day old.
  expect(refused.retryAfter).toBeGreaterThan(23 * 3600);
  expect(refused.retryAfter).toBeLessThanOrEqual(24 * 3600 + 1);
  expect((await postScan(gateway, colleague)).status).toBe(201);
  // The same subject in another organisation is another account.
  expect((await postScan(gateway, worker)).status).toBe(201);
});

test('The gateway bounds bytes as it bounds files', async () => {
  const { gateway, officer } = await office({
    ...{ MAX_SCAN_BYTES: '1000', MAX_UPLOAD_BYTES_PER_ACCOUNT: '1000' },
  });
  for (let i = 0; i < Math.floor(1000 / size); i += 1)
    expect((await postScan(gateway, officer)).status).toBe(201);
  expect(await postScan(gateway, officer)).toMatchObject({ status: 429, code: 'UPLOAD_QUOTA_EXCEEDED' });
});

test('Twenty uploads at once by one account do not pass its bound', async () => {
  // All twenty are taken in at once: the bound alone refuses.
  const { gateway, officer } = await office({
    ...{ MAX_UPLOADS_PER_ACCOUNT: '5', MAX_UPLOADS_IN_FLIGHT: '20', MAX_UPLOADS_AT_ONCE_PER_ACCOUNT: '20' },
  });
  const posted = await Promise.all(Array.from({ length: 20 }, () => postScan(gateway, officer)));
  expect(posted.map(({ status }) => status).sort()).toEqual([...Array(5).fill(201), ...Array(15).fill(429)]);
  expect(await countOf(gateway, 'application_scans')).toBe(5);
});

test('An account has room again when its first upload is a day old, as Retry-After had said', async () => {
  const clock = createShiftedClock();
  const gateway = await startApplications({ MAX_UPLOADS_PER_ACCOUNT: '2' }, clock);
  onTestFinished(() => gateway.stop());
  await postScan(gateway);
  clock.advance(3600_000);
  await postScan(gateway);
  const { status, retryAfter } = await postScan(gateway);
  expect(status).toBe(429);
  clock.advance((Number(retryAfter) - 300) * 1000);
  expect((await postScan(gateway)).status).toBe(429);
  clock.advance(300_000);
  expect((await postScan(gateway)).status).toBe(201);
  expect((await postScan(gateway)).status).toBe(429);
});

test('An attached upload no longer counts, and neither does one that its account deletes', async () => {
  const { gateway, officer } = await office({ MAX_UPLOADS_PER_ACCOUNT: '2' });
  const worker = workerOf(gateway, 'STATE_CORPORATION', officer);
  const { application } = await worker.create('900101490009');
  const { application: attached } = await worker.attach(application, 'OTHER_DOCUMENT');
  expect(attached.scans).toHaveLength(1);
  const [one, two] = [await worker.upload(), await worker.upload()];
  expect((await postScan(gateway, officer)).status).toBe(429);
  expect((await uploadsOf(gateway, officer)).map(({ upload }) => upload)).toEqual([one, two]);
  expect(await deleted(gateway, one, officer)).toEqual({
    uploads: [{ upload: two }],
    result: { __typename: 'Done', changedId: one },
  });
  expect((await deleted(gateway, one, officer)).result.__typename).toBe('NotFound');
  expect((await postScan(gateway, officer)).status).toBe(201);
});

test('An account sees and deletes its own uploads alone, and none that is attached', async () => {
  const { gateway, officer, colleague, worker, operator } = await office();
  const { body } = await postScan(gateway, officer);
  for (const other of [colleague, worker]) {
    expect(await uploadsOf(gateway, other)).toEqual([]);
    expect((await deleted(gateway, body.upload, other)).result.__typename).toBe('NotFound');
  }
  expect(await deleted(gateway, body.upload, operator)).toBe('FORBIDDEN');
  const [{ postedAt, expiresAt, ...shown }] = await uploadsOf(gateway, officer);
  const { upload: id, ...content } = body;
  expect(shown).toEqual({ upload: id, ...content });
  expect(new Date(expiresAt).getTime() - new Date(postedAt).getTime()).toBe(24 * 3600 * 1000);
  const clerk = workerOf(gateway, 'STATE_CORPORATION', officer);
  const { application } = await clerk.create('900101490009');
  const { result } = await clerk.attachUpload(application, {
    ...{ idempotencyKey: 'attach-what-was-posted', document: 'OTHER_DOCUMENT', upload: id },
  });
  expect(result.__typename).toBe('Done');
  expect(await uploadsOf(gateway, officer)).toEqual([]);
  expect((await deleted(gateway, id, officer)).result.__typename).toBe('NotFound');
  expect((await clerk.read(application.id)).scans).toHaveLength(1);
});

test('A drilled request deletes nothing', async () => {
  const { gateway, officer, headerOf } = await office();
  const { body } = await postScan(gateway, officer);
  const driller = await headerOf('officer-1', 'specialist', corporation, 'DRILL');
  const drilled = { ...driller, 'tirek-drill': 'BANKS=down' };
  expect(await deleted(gateway, body.upload, drilled)).toBe('BAD_USER_INPUT');
  expect(await uploadsOf(gateway, officer)).toHaveLength(1);
});

/** As large as all that an account may have waiting. */
const full = Buffer.concat([pdf, Buffer.alloc(1000 - size)]);
const small = { MAX_SCAN_BYTES: '1000', MAX_UPLOAD_BYTES_PER_ACCOUNT: '1000' };

test('No account alone fills the bound of its organisation, and the bound holds back no other organisation', async () => {
  const { gateway, headerOf, worker } = await office({ ...small, MAX_UPLOAD_BYTES_PER_ORGANISATION: '2000' });
  const [one, two, three] = await Promise.all(
    ['a', 'b', 'c'].map((account) => headerOf(account, 'specialist', corporation)),
  );
  expect((await postScan(gateway, one, full)).status).toBe(201);
  expect(await postScan(gateway, one, full)).toMatchObject({ code: 'UPLOAD_QUOTA_EXCEEDED' });
  expect((await postScan(gateway, two, full)).status).toBe(201);
  const refused = await postScan(gateway, three, full);
  expect(refused).toMatchObject({ status: 507, code: 'UPLOADS_FULL' });
  expect(refused.retryAfter).toBeGreaterThan(23 * 3600);
  expect((await postScan(gateway, worker, full)).status).toBe(201);
});

test('The uploads of all organisations have a bound too', async () => {
  const { gateway, headerOf } = await office({
    ...{ ...small, MAX_UPLOAD_BYTES_PER_ORGANISATION: '2000', MAX_UPLOAD_BYTES: '4000' },
  });
  const post = async (account: string, bin: string) =>
    (await postScan(gateway, await headerOf(account, 'specialist', bin), full)).status;
  for (const bin of [corporation, fund])
    for (const account of ['a', 'b']) expect(await post(account, bin)).toBe(201);
  expect(await post('c', '260140900033')).toBe(507);
});
