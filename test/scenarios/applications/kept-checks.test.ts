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

/** Stages are told whenever their turn comes. */
const withoutStages = ({ stages: _, ...others }: Payload) => others;

async function checked() {
  const { application } = await corporation.create(iin);
  return (await corporation.check(application)).application;
}

test('a drilled request changes nothing that is kept: what it breaks is its own', async () => {
  const application = await checked();
  const drilled = workerOf(gateway, 'STATE_CORPORATION', { 'tirek-drill': 'PENSION_FUND=http500' });
  for (const change of [drilled.check, drilled.register, drilled.withdraw])
    await expect(change(application)).rejects.toThrow(/Tirek-Drill/);
  await expect(drilled.create(iin)).rejects.toThrow(/Tirek-Drill/);
  expect(withoutStages(await corporation.read(application.id))).toEqual(withoutStages(application));
});

test('a check that its caller has broken off does not replace one that was whole', async () => {
  const application = await checked();
  expect(application.verdict.kind).toBe('MAY_REGISTER');
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

test('who lacks the right to what a register said is not shown the verdict that tells it', async () => {
  const specialist = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  const own = workerOf(gateway, 'STATE_CORPORATION', specialist);
  const { application } = await own.create(iin);
  const { application: seen } = await own.check(application);
  expect(seen.verdict.kind).toBe('MAY_REGISTER');
});

test('who decided where the rules leave it open is kept, and nobody where nobody had to', async () => {
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
