import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonSystems } from '../../../src/systems/systems.ts';
import type { TestGateway } from '../../support/gateway.ts';
import {
  checked,
  nurlan,
  type Payload,
  registered,
  type Settings,
  startApplications,
  type Worker,
  workersAt,
} from './application-gateway.ts';
import { madeFor } from './desks.ts';

/** Nothing here is about time: no caller may give up because the machine is busy. */
const patient: Settings = {
  ...{ STEP_SETTLE_MS: '20000', ANSWER_TIMEOUT_MS: '15000', SERVICE_CENTRE_TIMEOUT_MS: '10000' },
  ...{ PENSION_FUND_TIMEOUT_MS: '10000', DISABILITY_DATABANK_TIMEOUT_MS: '10000' },
  ...{ PERSON_REGISTER_TIMEOUT_MS: '10000', CONSENT_SERVICE_TIMEOUT_MS: '10000' },
};

/** Two gateways on one database, before the same simulated systems. */
let a: TestGateway;
let b: TestGateway;
type Workers = Awaited<ReturnType<typeof workersAt>>;
let atA: Workers;
let atB: Workers;
beforeAll(async () => {
  a = await startApplications(patient);
  const systems = (await (await fetch(`${a.control}/__systems`)).json()) as Record<string, string>;
  b = await startApplications({
    ...patient,
    ...{
      DATABASE_URL: a.databaseUrl,
      SHEP_URL: systems.SHEP ?? '',
      SHEP_ASYNC_URL: systems.SHEP_ASYNC ?? '',
    },
    ...Object.fromEntries(jsonSystems.map((system) => [`${system}_URL`, systems[system] ?? ''])),
  });
  atA = await workersAt(a);
  atB = await workersAt(b);
});
afterAll(async () => {
  await b?.stop();
  await a?.stop();
  for (const gateway of [a, b]) expect(gateway.logged()).not.toContain('"msg":"defect"');
});

/** Among several at once one has it; the others learn that, and have changed nothing. */
function expectOneWinner(payloads: readonly Payload[]): void {
  const told = payloads.map(({ result }) => result.__typename).toSorted();
  expect(told.filter((one) => one === 'Done')).toHaveLength(1);
  for (const one of told) expect(['Done', 'VersionChanged', 'OutOfTurn']).toContain(one);
}

const rounds = [1, 2, 3];
const routes = ['corporation', 'worker'] as const;
/** The same worker at one gateway twice, and at two. */
const places: readonly [string, () => readonly [Workers, Workers]][] = [
  ['at one gateway', () => [atA, atA]],
  ['at two gateways', () => [atA, atB]],
];

describe.each(places)('Two callers at once %s', (_, twice) => {
  describe.each(routes)('(%s)', (who) => {
    const both = (): [Worker, Worker] => {
      const [one, other] = twice();
      return [one[who], other[who]];
    };

    test.for(rounds)('Two callers register an application once (%i)', async () => {
      const [one, other] = both();
      const application = await checked(one);
      const told = await Promise.all([one, other, one].map((route) => route.register(application)));
      expectOneWinner(told);
      const { state, registration, stages } = await one.read(application.id);
      expect(state).toBe('REGISTERED');
      expect((await madeFor(a, application.id)).statements).toEqual([registration.number]);
      expect(stages.map(({ state: stage }: Payload) => stage)).toEqual(['DRAFT', 'CHECKED', 'REGISTERED']);
    });

    test.for(rounds)(
      'One caller registers and the other withdraws, with one result or the other (%i)',
      async () => {
        const [one, other] = both();
        const application = await checked(one);
        const told = await Promise.all([one.register(application), other.withdraw(application)]);
        expectOneWinner(told);
        const { state, registration } = await one.read(application.id);
        const { statements } = await madeFor(a, application.id);
        if (state === 'REGISTERED') expect(statements).toEqual([registration.number]);
        else expect([state, registration, statements]).toEqual(['WITHDRAWN', null, []]);
      },
    );

    test('Two callers check an application and have one check', async () => {
      const [one, other] = both();
      const { application } = await one.create(nurlan);
      const told = await Promise.all([one, other].map((route) => route.check(application)));
      expectOneWinner(told);
      const { state, version, stages } = await one.read(application.id);
      expect({ state, version, stages: stages.length }).toEqual({ state: 'CHECKED', version: 3, stages: 2 });
    });

    test('One caller registers and the other checks again, and neither undoes the other', async () => {
      const [one, other] = both();
      const application = await checked(one);
      const told = await Promise.all([one.register(application), other.check(application)]);
      expectOneWinner(told);
      const { state, registration } = await one.read(application.id);
      const { statements } = await madeFor(a, application.id);
      expect(statements).toHaveLength(state === 'REGISTERED' ? 1 : 0);
      expect(statements[0]).toBe(registration?.number);
    });

    test('Two callers attach scans under keys of their own, have one scan, and can attach the other then', async () => {
      const [one, other] = both();
      const application = await checked(one);
      const told = await Promise.all(
        [one, other].map((route) => route.attach(application, 'OTHER_DOCUMENT')),
      );
      expectOneWinner(told);
      const seen = await one.read(application.id);
      expect(seen).toMatchObject({ version: application.version + 1, scans: { length: 1 } });
      expect((await other.attach(seen, 'OTHER_DOCUMENT')).application.scans).toHaveLength(2);
    });

    test.for(rounds)('Two callers hand a case over once (%i)', async () => {
      const [one, other] = both();
      const application = await registered(one);
      const told = await Promise.all([one, other, other].map((route) => route.handOver(application)));
      expectOneWinner(told);
      const { state, electronicCase: taken } = await other.read(application.id);
      expect(state).toBe('CASE_HANDED_OVER');
      expect((await madeFor(a, application.id)).cases).toEqual([taken.number]);
    });
  });
});
