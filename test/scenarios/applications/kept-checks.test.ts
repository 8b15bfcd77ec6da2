import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import { type Payload, startApplications, type Worker, workerOf } from './application-gateway.ts';

const iin = '850630390007';

let gateway: TestGateway;
let corporation: Worker;
beforeAll(async () => {
  gateway = await startApplications();
  corporation = workerOf(gateway, 'STATE_CORPORATION');
});
afterAll(() => gateway?.stop());

/** Stages leave at their turn, at any time. */
const withoutStages = ({ stages: _, ...others }: Payload) => others;

async function checked() {
  const { application } = await corporation.create(iin);
  return (await corporation.check(application)).application;
}

test('A drilled request changes nothing kept: it breaks only its own answer', async () => {
  const application = await checked();
  const drilled = workerOf(gateway, 'STATE_CORPORATION', { 'tirek-drill': 'PENSION_FUND=http500' });
  for (const change of [drilled.check, drilled.register, drilled.withdraw])
    await expect(change(application)).rejects.toThrow(/Tirek-Drill/);
  await expect(drilled.create(iin)).rejects.toThrow(/Tirek-Drill/);
  expect(withoutStages(await corporation.read(application.id))).toEqual(withoutStages(application));
});

test('A check that its caller broke off does not replace a whole one', async () => {
  const application = await checked();
  expect(application.readiness.kind).toBe('MAY_REGISTER');
  await gateway.setFault('SERVICE_CENTRE', 'slow', { delayMs: 800 });
  const leaving = new AbortController();
  const query = `mutation { checkApplication(input: { id: "${application.id}", expectedVersion: ${application.version} }) { result { __typename } } }`;
  await gateway.resetCalls();
  const broken = fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  await until(async () => ((await gateway.calls()).systems.SERVICE_CENTRE ?? 0) > 0);
  leaving.abort();
  await expect(broken).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await gateway.endFault('SERVICE_CENTRE');
  expect(withoutStages(await corporation.read(application.id))).toEqual(withoutStages(application));
});

test('A viewer without the right to a register’s answer does not see the readiness that reveals it', async () => {
  const specialist = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  const own = workerOf(gateway, 'STATE_CORPORATION', specialist);
  const { application } = await own.create(iin);
  const { application: seen } = await own.check(application);
  expect(seen.readiness.kind).toBe('MAY_REGISTER');
});

test('The gateway keeps who decided an open question, and keeps no name if no decision was needed', async () => {
  const decide = async (more: object, reason: string) => {
    const { application } = await corporation.create(iin, more);
    const { application: seen } = await corporation.check(application);
    const { application: registered } = await corporation.register(seen, reason);
    const { data } = await gateway.ask(
      `{ application(id: "${registered.id}") { state decision decidedBy } }`,
    );
    return data.application;
  };
  const applicant = { iin: '900101490009', representation: 'WARD' };
  expect(await decide({ applicant }, 'The order of the guardianship was seen')).toEqual({
    state: 'REGISTERED',
    decision: 'The order of the guardianship was seen',
    decidedBy: 'demo-specialist',
  });
  expect(await decide({}, 'nobody had to')).toEqual({ state: 'REGISTERED', decision: null, decidedBy: null });
});
