/** Steps that no caller waits for: the gateway reports stages and sends results behind all fields. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestGateway } from '../../support/gateway.ts';
import type { Payload } from '../applications/application-gateway.ts';
import { askAll, showsOutage, told } from './failed.ts';
import type { PreparedRoute } from './steps.ts';

/** Longest wait for such a step: with all systems up it comes within seconds, on a slow machine too. */
const followMs = 15_000;

/** Stage of which the report is awaited, and the application. */
interface Awaited {
  readonly name: string;
  readonly id: string;
  readonly stage: 'DRAFT' | 'GRANTED';
}

/**
 * Steps that follow a new application and a decision on each route, as `SERVICE ROUTE STEP stage`.
 * @param expected steps to wait for; null: the whole time
 */
export async function followedSteps(
  gateway: TestGateway,
  prepared: readonly PreparedRoute[],
  iin: string,
  expected: ReadonlySet<string> | null,
): Promise<Set<string>> {
  const awaited: Awaited[] = [];
  for (const { name, worker, stateService, arrived } of prepared) {
    const { application } = await worker.createOnly(iin, { stateService });
    awaited.push({ name, id: application.id, stage: 'DRAFT' });
    if (arrived !== null) awaited.push({ name, id: arrived.granted.id, stage: 'GRANTED' });
  }
  const followed = new Set<string>();
  const end = Date.now() + followMs;
  while (Date.now() < end && (expected === null || followed.size < expected.size)) {
    for (const { name, id, stage } of awaited) {
      const { stages, result } = await followedOf(gateway, id);
      const isTold = stages.some((one: Payload) => one.state === stage && one.toldAt !== null);
      if (isTold) followed.add(`${name} REPORT_STAGES ${stage}`);
      if (result?.state === 'DELIVERED') followed.add(`${name} SEND_RESULT ${stage}`);
    }
    await sleep(200);
  }
  return followed;
}

async function followedOf(gateway: TestGateway, id: string): Promise<Payload> {
  const query = 'query ($id: ID!) { application(id: $id) { stages { state toldAt } result { state } } }';
  return (await askAll(gateway, query, { id })).application;
}

/** Has each result sent again. @returns true where that fails */
export async function resendsFail(
  gateway: TestGateway,
  prepared: readonly PreparedRoute[],
  down: string | null,
): Promise<boolean> {
  const query = `mutation ($id: ID!) { resendResult(input: { id: $id }) { result { ${told} } } }`;
  const failed: boolean[] = [];
  for (const { arrived } of prepared)
    if (arrived !== null)
      failed.push(showsOutage(await askAll(gateway, query, { id: arrived.granted.id }), down));
  return failed.includes(true);
}
