/** Owner of an application: kind and id, whatever else a token says. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { nurlan, startApplications, workerOf } from './application-gateway.ts';

const aigerim = '900101490009';
/** The organisation of the mock specialist, which these citizens' sign-in names as their employer. */
const employer = '260140900011';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startApplications();
});
afterAll(() => gateway?.stop());

async function citizen(iin: string, organisation?: string) {
  const headers = { authorization: `Bearer ${await gateway.tokenOf('citizen', iin, { organisation })}` };
  return { headers, worker: workerOf(gateway, 'PORTAL', headers) };
}

async function listed(headers: Record<string, string>): Promise<string[]> {
  const { data, errors } = await gateway.ask('{ applications(first: 100) { nodes { id } } }', {}, headers);
  expect(errors).toEqual([]);
  return data.applications.nodes.map(({ id }: { id: string }) => id);
}

test('A citizen neither lists, reads nor withdraws an application of another person with the same employer', async () => {
  const owner = await citizen(nurlan, employer);
  const colleague = await citizen(aigerim, employer);
  const clerk = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  const { application } = await owner.worker.create(nurlan);
  expect(application.state).toBe('DRAFT');
  for (const headers of [colleague.headers, clerk])
    expect(await listed(headers)).not.toContain(application.id);
  expect(await colleague.worker.read(application.id)).toBeNull();
  expect(await colleague.worker.withdraw(application)).toMatchObject({ application: null });
  expect(await listed(owner.headers)).toContain(application.id);
  expect((await owner.worker.read(application.id)).state).toBe('DRAFT');
});

test('A citizen finds their own applications with any account and employer', async () => {
  const before = await citizen(nurlan, employer);
  const { application } = await before.worker.create(nurlan);
  const after = await citizen(nurlan);
  expect(await listed(after.headers)).toContain(application.id);
  const elsewhere = await citizen(nurlan, '260140900022');
  expect((await elsewhere.worker.withdraw(application)).application.state).toBe('WITHDRAWN');
});
