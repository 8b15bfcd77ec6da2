/** A stated day of birth that contradicts the IIN: no register of the portal and of the division would find it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import {
  nurlan,
  type Payload,
  startApplications,
  statementOfNurlan,
  workerOf,
} from './application-gateway.ts';

const stateService = 'LOSS_OF_CAPACITY_PAYMENT';
const otherDay = '1985-07-30';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startApplications();
});
afterAll(() => gateway?.stop());

const workerAs = async (route: string, role: string, iin?: string) =>
  workerOf(gateway, route, { authorization: `Bearer ${await gateway.tokenOf(role, iin)}` });

test.for([
  ['On the portal', 'PORTAL', 'citizen', nurlan],
  ['At the division', 'MSE_DIVISION', 'examiner', undefined],
] as const)(
  '%s the day of birth is that of the IIN, and the error tells no value',
  async ([, route, role, iin]) => {
    const worker = await workerAs(route, role, iin);
    const { application } = await worker.createOnly(nurlan, { stateService });
    const refused: Error = await worker
      .state(application, { ...statementOfNurlan, birthDate: otherDay })
      .catch((error) => error);
    const [{ message, extensions }] = JSON.parse(refused.message) as Payload;
    expect(message).toBe(
      'expected birthDate: the day with which the IIN of the person begins; STATE_CORPORATION asks the person register about another',
    );
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(refused.message).not.toMatch(/1985|8506/);
    expect((await worker.read(application.id)).version).toBe(application.version);
    expect((await worker.state(application, statementOfNurlan)).result.__typename).toBe('Done');
  },
);

test('A route that asks the person register keeps another day, and the register tells the discrepancy', async () => {
  const worker = await workerAs('STATE_CORPORATION', 'specialist');
  const { application } = await worker.createOnly(nurlan, { stateService });
  const stated = await worker.state(application, { ...statementOfNurlan, birthDate: otherDay });
  const { application: checked } = await worker.check(stated.application);
  expect(checked.readiness.reasons).toContainEqual(
    expect.objectContaining({ kind: 'DISCREPANCY', fields: ['BIRTH_DATE'] }),
  );
});
