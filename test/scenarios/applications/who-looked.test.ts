import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { startApplications, workerOf } from './application-gateway.ts';

const iin = '850630390007';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startApplications();
});
afterAll(() => gateway?.stop());

test('The person reads which systems were asked and told about their application, and by whom', async () => {
  const headers = { authorization: `Bearer ${await gateway.tokenOf('pension-worker')}` };
  const worker = workerOf(gateway, 'ENPF_WORKER', headers);
  const { application } = await worker.create(iin);
  const { application: checked } = await worker.check(application);
  const { application: registered } = await worker.register(checked);
  const { application: scanned } = await worker.attach(registered, 'SIGNED_STATEMENT');
  expect((await worker.handOver(scanned)).application.state).toBe('CASE_HANDED_OVER');

  const citizen = { authorization: `Bearer ${await gateway.tokenOf('citizen', iin)}` };
  const query = '{ myAccessLog(first: 10) { nodes { sentence(language: EN) purposes { applicationRef } } } }';
  const { data } = await gateway.ask(query, {}, citizen);
  const looks = data.myAccessLog.nodes.filter(
    ({ purposes }: { purposes: { applicationRef: string }[] }) =>
      purposes[0]?.applicationRef === application.id,
  );
  const sentences: string[] = looks.map(({ sentence }: { sentence: string }) => sentence);
  expect(sentences).toHaveLength(3);
  expect(
    sentences.filter((one) => one.includes('your application or its case was handed over')),
  ).toHaveLength(2);
  expect(sentences.filter((one) => one.includes('data were given'))).toHaveLength(1);
});
