import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { hasty } from '../../support/patience.ts';
import {
  checked,
  nurlan,
  type Payload,
  registered,
  startApplications,
  type Worker,
  workersAt,
} from './application-gateway.ts';
import { madeFor, repeated, type Step } from './desks.ts';

let gateway: TestGateway;
let corporation: Worker;
let worker: Worker;
beforeAll(async () => {
  gateway = await startApplications({
    // Each fault is met, and each call is one attempt: the breaker has tests of its own.
    ...{ BREAKER_FAILURES_IN_A_ROW: '1000', BREAKER_MIN_CALLS: '10000', RETRY_MAX: '0' },
    ...hasty(1500, 'SERVICE_CENTRE', 'PENSION_FUND', 'CASE_SYSTEM'),
    STEP_SETTLE_MS: '150',
  });
  ({ corporation, worker } = await workersAt(gateway));
});
afterAll(async () => {
  await gateway?.stop();
  expect(gateway.logged()).not.toContain('"msg":"defect"');
});

afterEach(async () => {
  for (const system of ['SERVICE_CENTRE', 'PENSION_FUND', 'CASE_SYSTEM']) await gateway.endFault(system);
});

const plain = ['down', 'hang', 'http500', 'reset', 'truncated', 'drift', 'overload'] as const;
/** The change is made, its answer is lost. Nothing reaches a system that is down. */
const done = plain.filter((fault) => fault !== 'down');
const faults = [
  ...plain.map((fault) => [fault, 'plain'] as const),
  ...done.map((fault) => [fault, 'done'] as const),
];

/** The answer that an outage in the middle of a step must have. */
function expectTicket({ application, result }: Payload, culprit: string): void {
  expect(result).toMatchObject({
    __typename: 'RegisterUnavailable',
    incident: { system: culprit },
    supportTicket: {
      ...{ complete: true, missing: [], recipient: { mailbox: 'oop@enbek.kz' } },
      ...{ incident: { system: culprit }, iin: nurlan, applicationRef: application.id },
      registrationNumber: application.registration?.number ?? null,
    },
  });
  expect(result.supportTicket.sequenceOfActions.length).toBeGreaterThan(0);
  if (application.registration === null)
    expect(result.supportTicket.notYetRegisteredBecause).toEqual(expect.any(String));
}

interface Outage {
  readonly route: Worker;
  readonly from: Payload;
  readonly step: Step;
  readonly to: string;
  readonly culprit: string;
}

/** Both routes meet the outage in the same moment, and go on after it. */
async function expectOnce(
  system: readonly string[],
  [fault, variant]: readonly [string, string],
  outages: readonly Outage[],
) {
  const key = (to: string) => (to === 'REGISTERED' ? 'statements' : 'cases');
  for (const one of system) await gateway.setFault(one, fault, { variant });
  const before: (readonly string[])[] = [];
  await Promise.all(
    outages.map(async ({ from, step, to, culprit }, i) => {
      expectTicket(await step(from), culprit);
      before[i] = (await madeFor(gateway, from.id))[key(to)];
      expect(before[i]).toHaveLength(variant === 'done' ? 1 : 0);
    }),
  );
  for (const one of system) await gateway.endFault(one);
  await Promise.all(
    outages.map(async ({ route, from, step, to }, i) => {
      const { application } = await repeated(route, from.id, step, to);
      const made = (await madeFor(gateway, from.id))[key(to)];
      expect(made).toHaveLength(1);
      if (variant === 'done') expect(made).toEqual(before[i]);
      const { number } = to === 'REGISTERED' ? application.registration : application.electronicCase;
      expect(number).toBe(made[0]);
      expect(application.stages.map(({ state }: Payload) => state)).not.toContain('NOT_REGISTERED');
      // The stage is told once, however often it was tried.
      expect(application.stages.filter(({ state }: Payload) => state === to)).toHaveLength(1);
    }),
  );
}

describe('An outage in the middle of a registration', () => {
  test.for(faults)(
    '%s (%s) of the system that registers: the application is registered once',
    async (fault) => {
      const outage = async (route: Worker, culprit: string): Promise<Outage> => ({
        ...{ route, culprit, from: await checked(route), step: route.register, to: 'REGISTERED' },
      });
      const outages = [await outage(corporation, 'SERVICE_CENTRE'), await outage(worker, 'PENSION_FUND')];
      await expectOnce(['SERVICE_CENTRE', 'PENSION_FUND'], fault, outages);
    },
  );
});

describe('An outage in the middle of a hand-over', () => {
  test.for(faults)(
    '%s (%s) of the system that takes the electronic case: the case is taken once',
    async (fault) => {
      const outage = async (route: Worker, culprit: string): Promise<Outage> => ({
        ...{ route, culprit, from: await registered(route), step: route.handOver, to: 'CASE_HANDED_OVER' },
      });
      // E-maket answers for words that the centre hands on as E-maket's own.
      const taker = fault[0] === 'drift' ? 'CASE_SYSTEM' : 'SERVICE_CENTRE';
      const outages = [await outage(corporation, taker), await outage(worker, 'PENSION_FUND')];
      await expectOnce(['SERVICE_CENTRE', 'PENSION_FUND'], fault, outages);
    },
  );

  test.for(faults)('%s (%s) of E-maket behind the service centre: the case is taken once', async (fault) => {
    const from = await registered(corporation);
    const outage = { route: corporation, from, step: corporation.handOver, to: 'CASE_HANDED_OVER' };
    await expectOnce(['CASE_SYSTEM'], fault, [{ ...outage, culprit: 'CASE_SYSTEM' }]);
  });
});
