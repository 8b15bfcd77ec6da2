/** The content of an electronic case at the system that took it: every scan and paper, compared by size and digest. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import {
  checked,
  nurlan,
  type Payload,
  pdf,
  startApplications,
  type Worker,
  workerOf,
} from './application-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startApplications();
});
afterAll(() => gateway?.stop());

interface Lying {
  readonly code: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly attestation: string | null;
  readonly inPlaceOfData: boolean;
}

/** Documents of the one case of an application, as the system has them. */
async function lyingAt(system: 'CASE_SYSTEM' | 'PENSION_FUND', reference: string): Promise<readonly Lying[]> {
  const response = await fetch(`${gateway.control}/__cases`);
  const cases = (await response.json()) as Record<string, { reference: string; documents: Lying[] }[]>;
  const own = (cases[system] ?? []).filter((one) => one.reference === reference);
  expect(own).toHaveLength(1);
  return own[0]?.documents ?? [];
}

const lying = (
  code: string,
  name: string,
  mediaType: string,
  content: Buffer,
  attestation: string | null = null,
  inPlaceOfData = false,
): Lying => ({
  ...{ attestation, inPlaceOfData },
  ...{ code, name, mediaType, bytes: content.length },
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** A scan of its own content, with every byte that there is at its end. */
const scan = (word: string) =>
  Buffer.concat([
    pdf,
    Buffer.from(`% ${word}\n`),
    Buffer.from(Array.from({ length: 256 }, (_, at) => at)),
    Buffer.from('\n%%EOF\n'),
  ]);

const routes = [
  ['STATE_CORPORATION', 'CASE_SYSTEM'],
  ['ENPF_WORKER', 'PENSION_FUND'],
] as const;

test.for(routes)(
  '%s: the case at %s holds each scan byte by byte, a signature beside its scan',
  async ([route, system]) => {
    const worker = workerOf(gateway, route);
    const { application } = await worker.register(await checked(worker));
    const [statement, other] = [scan('statement'), scan('other')];
    const signature = mockCms(statement, [{ iin: nurlan }]);
    const signed = await worker.attach(application, 'SIGNED_STATEMENT', statement, {
      signature,
      name: 'Өтініш.pdf',
    });
    const { application: whole } = await worker.attach(signed.application, 'OTHER_DOCUMENT', other, {
      name: 'b.pdf',
    });
    expect((await worker.handOver(whole)).application.state).toBe('CASE_HANDED_OVER');
    expect(await lyingAt(system, application.id)).toEqual([
      {
        ...lying('SIGNED_STATEMENT', 'Өтініш.pdf', 'application/pdf', statement, 'ORIGINAL'),
        form: 'ELECTRONIC_DOCUMENT',
      },
      lying(
        'SIGNED_STATEMENT',
        'Өтініш.pdf.p7s',
        'application/pkcs7-signature',
        Buffer.from(signature, 'base64'),
      ),
      lying('OTHER_DOCUMENT', 'b.pdf', 'application/pdf', other, 'ORIGINAL'),
    ]);
  },
);

test('A scan says whether the original or a notarised copy was scanned', async () => {
  const worker = workerOf(gateway, 'STATE_CORPORATION');
  const { application } = await worker.register(await checked(worker));
  const copy = scan('copy');
  const { application: whole } = await worker.attach(application, 'OTHER_DOCUMENT', copy, {
    ...{ name: 'c.pdf', attestation: 'NOTARISED_COPY' },
  });
  await worker.handOver(whole);
  expect(await lyingAt('CASE_SYSTEM', application.id)).toEqual([
    lying('OTHER_DOCUMENT', 'c.pdf', 'application/pdf', copy, 'NOTARISED_COPY'),
  ]);
});

/** An application of S3 with its receipt, which then goes on as one of S6: no public item has both a paper and a case. */
async function withReceipt(worker: Worker, route: string): Promise<Payload> {
  const corporation = workerOf(gateway, 'STATE_CORPORATION');
  const { application } = await corporation.create(nurlan, { stateService: 'HOME_EDUCATION_COSTS' });
  const { application: scanned } = await corporation.attach(application, 'OTHER_DOCUMENT', scan('receipt'), {
    name: 'a.pdf',
  });
  const { application: seen } = await corporation.check(scanned);
  const { application: registered } = await corporation.register(seen, 'The list was compared on paper.');
  await rowsOf(
    gateway,
    `update applications set state_service = 'ENPF_PAYMENTS', route = '${route}' where id = '${registered.id}'`,
  );
  return worker.read(registered.id);
}

test.for(routes)('%s: the case at %s holds each paper as its file is read', async ([route, system]) => {
  const worker = workerOf(gateway, route);
  let application = await withReceipt(worker, route);
  if (route === 'ENPF_WORKER')
    application = (await worker.attach(application, 'SIGNED_STATEMENT', scan('signed'))).application;
  const { data } = await gateway.ask('query ($id: ID!) { application(id: $id) { papers { id number } } }', {
    id: application.id,
  });
  const [paper] = data.application.papers;
  const file = Buffer.from(await (await fetch(`${gateway.address}/papers/${paper.id}.pdf`)).arrayBuffer());
  expect((await worker.handOver(application)).application.state).toBe('CASE_HANDED_OVER');
  const documents = await lyingAt(system, application.id);
  expect(documents[0]).toEqual(
    lying('OTHER_DOCUMENT', 'a.pdf', 'application/pdf', scan('receipt'), 'ORIGINAL'),
  );
  expect(documents.at(-1)).toEqual(
    lying('ACCEPTANCE_RECEIPT', `${paper.number}.pdf`, 'application/pdf', file),
  );
  expect(documents).toHaveLength(route === 'ENPF_WORKER' ? 3 : 2);
});
