import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import { type Payload, startApplications, type Worker, workerOf } from './application-gateway.ts';

/** Invented people of the cast. */
const nurlan = '850630390007';
const talgat = '620315390007';

let gateway: TestGateway;
let corporation: Worker;
let worker: Worker;
beforeAll(async () => {
  gateway = await startApplications();
  const bearer = async (role: string) => ({ authorization: `Bearer ${await gateway.tokenOf(role)}` });
  corporation = workerOf(gateway, 'STATE_CORPORATION', await bearer('specialist'));
  worker = workerOf(gateway, 'ENPF_WORKER', await bearer('pension-worker'));
});
afterAll(() => gateway?.stop());
afterEach(() => gateway.resetCalls());

/** Systems asked since the last reset, with the number of questions. */
async function asked(): Promise<Record<string, number>> {
  const { systems } = await gateway.calls();
  return Object.fromEntries(Object.entries(systems).filter(([, count]) => count > 0));
}

async function checked(route: Worker, iin: string, more: object = {}): Promise<Payload> {
  const { application } = await route.create(iin, more);
  await gateway.resetCalls();
  return route.check(application);
}

/** Waits until the monitoring system has every stage. */
async function stagesOf(route: Worker, id: string): Promise<string[]> {
  await until(async () => (await route.read(id)).stages.every(({ toldAt }: Payload) => toldAt !== null));
  const response = await fetch(`${gateway.control}/__events`);
  const events = (await response.json()) as { application: string; sequence: number; stage: string }[];
  return events
    .filter(({ application }) => application === id)
    .map(({ sequence, stage }) => `${sequence} ${stage}`);
}

describe('S6.10: the State corporation', () => {
  test('The State corporation asks the person register and, through the service centre, the fund; registers there; E-maket takes the case', async () => {
    const { application: draft } = await corporation.create(nurlan);
    expect(draft).toMatchObject({ state: 'DRAFT', version: 2, readiness: null });
    await gateway.resetCalls();

    const check = await corporation.check(draft);
    expect(check).toMatchObject({ result: { __typename: 'Done' }, application: { state: 'CHECKED' } });
    expect(check.application.readiness).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
    expect(check.dossier.identity.__typename).toBe('IdentityRecord');
    expect(check.dossier.pensionAccounts.__typename).toBe('PensionAccountsRecord');
    // Data minimisation: the item names neither the databank nor a bank.
    expect(check.dossier.disability).toEqual({ __typename: 'NotAsked', ruleItem: 'S6.10' });
    expect(check.dossier.bankAccount.__typename).toBe('NotAsked');
    expect(withoutMonitoring(await asked())).toEqual({
      SHEP: 2,
      CONSENT_SERVICE: 1,
      PERSON_REGISTER: 1,
      SERVICE_CENTRE: 1,
      PENSION_FUND: 1,
    });

    await gateway.resetCalls();
    const registered = await corporation.register(check.application);
    expect(registered.result.__typename).toBe('Done');
    expect(registered.application).toMatchObject({
      state: 'REGISTERED',
      registration: { number: expect.stringMatching(/^MOCK-TSON-/), receiptNumber: expect.any(String) },
    });
    expect(withoutMonitoring(await asked())).toEqual({ SERVICE_CENTRE: 1 });

    await gateway.resetCalls();
    const handedOver = await corporation.handOver(registered.application);
    expect(handedOver.application).toMatchObject({
      state: 'CASE_HANDED_OVER',
      electronicCase: { number: expect.stringMatching(/^MOCK-EMAKET-/) },
    });
    expect(withoutMonitoring(await asked())).toEqual({ SERVICE_CENTRE: 1, CASE_SYSTEM: 1 });
    expect(await stagesOf(corporation, draft.id)).toEqual([
      '1 DRAFT',
      '2 CHECKED',
      '3 REGISTERED',
      '4 CASE_HANDED_OVER',
    ]);
  });

  test('The State corporation does not register a person whom the fund does not affirm; a clerk ends the application (S6.10 p4)', async () => {
    const check = await checked(corporation, talgat);
    expect(check.application.readiness.kind).toBe('NOT_TO_BE_REGISTERED');
    await gateway.resetCalls();
    const { result } = await corporation.register(check.application);
    expect(result).toMatchObject({ __typename: 'NotReady', readiness: { kind: 'NOT_TO_BE_REGISTERED' } });
    expect(check.application.readiness.reasons).toMatchObject([
      { ground: { code: 'FUND_DOES_NOT_AFFIRM', ruleItem: 'S6.10 p4' } },
    ]);
    const { application } = await corporation.end(check.application);
    expect(application).toMatchObject({ state: 'NOT_REGISTERED', registration: null });
    expect(withoutMonitoring(await asked())).toEqual({});
    expect((await corporation.check(application)).result).toEqual({
      __typename: 'OutOfTurn',
      state: 'NOT_REGISTERED',
    });
  });
});

describe('S6.12: the worker of the fund', () => {
  test('The worker of the fund asks the databank alone; the fund registers, and takes the case with the signed statement', async () => {
    const check = await checked(worker, nurlan);
    expect(check.application.readiness.kind).toBe('MAY_REGISTER');
    expect(check.dossier.identity).toEqual({ __typename: 'NotAsked', ruleItem: 'S6.12' });
    expect(check.dossier.pensionAccounts).toEqual({ __typename: 'NotAsked', ruleItem: 'S6.12' });
    expect(withoutMonitoring(await asked())).toEqual({ SHEP: 1, DISABILITY_DATABANK: 1 });

    await gateway.resetCalls();
    const registered = await worker.register(check.application);
    expect(registered.application).toMatchObject({
      state: 'REGISTERED',
      registration: { number: expect.stringMatching(/^MOCK-ENPF-/), receiptNumber: null },
    });
    const unsigned = await worker.handOver(registered.application);
    expect(unsigned.result).toEqual({
      __typename: 'ScansMissing',
      documents: [{ code: 'SIGNED_STATEMENT' }],
    });
    const attached = await worker.attach(registered.application, 'SIGNED_STATEMENT');
    expect(attached.application.scans).toMatchObject([
      { document: { code: 'SIGNED_STATEMENT' }, mediaType: 'application/pdf' },
    ]);
    const handedOver = await worker.handOver(attached.application);
    expect(handedOver.application).toMatchObject({
      state: 'CASE_HANDED_OVER',
      electronicCase: expect.any(Object),
    });
    expect(withoutMonitoring(await asked())).toEqual({ PENSION_FUND: 2 });
    expect(await stagesOf(worker, check.application.id)).toEqual([
      '1 DRAFT',
      '2 CHECKED',
      '3 REGISTERED',
      '4 CASE_HANDED_OVER',
    ]);
  });

  const unconfirmed = [
    ['801231490008', 'WITHOUT_END', 'group II with an end'],
    ['750102390005', 'GROUP_FIRST_OR_SECOND', 'group III'],
  ] as const;

  test.for(unconfirmed)('The worker of the fund does not register %s: %s (S6.12 p3)', async ([iin, fact]) => {
    const check = await checked(worker, iin);
    expect(check.application.readiness).toMatchObject({
      kind: 'NOT_TO_BE_REGISTERED',
      reasons: expect.arrayContaining([expect.objectContaining({ fact, ruleItem: 'S6.12 p3' })]),
    });
    expect((await worker.register(check.application)).result.__typename).toBe('NotReady');
    expect((await worker.end(check.application)).application.state).toBe('NOT_REGISTERED');
  });

  test('The worker of the fund does not register a person unknown to the databank (S6.12 p3)', async () => {
    const check = await checked(worker, '900101490009');
    expect(check.application.readiness).toMatchObject({ reasons: [{ kind: 'ABSENT' }] });
    expect((await worker.register(check.application)).result.__typename).toBe('NotReady');
    expect((await worker.end(check.application)).application.state).toBe('NOT_REGISTERED');
  });
});

/** Stages leave beside, at their turn. */
function withoutMonitoring({ SERVICE_MONITORING: _, ...others }: Record<string, number>) {
  return others;
}
