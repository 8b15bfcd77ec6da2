/** S7.2(5), S7.2(13), S7.3 p1: a case of S7 from its hand-over to the decision of the State Social Insurance Fund. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultReadings } from '../../support/fault-readings.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { makeSigningKeys, type SigningKeys } from '../../support/signing-keys.ts';
import { type Payload, startApplications, type Worker, workersAt } from './application-gateway.ts';
import { aigerim, decisionRule, handedOver, nurlan, stateService, tellers, vera } from './fund-scene.ts';

describe('A gateway that is connected to the Fund', () => {
  let gateway: TestGateway;
  let corporation: Worker;
  let fund: ReturnType<typeof tellers>;
  beforeAll(async () => {
    gateway = await startApplications({
      BREAKER_OPEN_MS: '100',
      BREAKER_MAX_OPEN_MS: '100',
      BREAKER_FAILURES_IN_A_ROW: '1000',
      BREAKER_MIN_CALLS: '1000',
    });
    ({ corporation } = await workersAt(gateway));
    fund = tellers(gateway);
  });
  afterAll(() => gateway?.stop());
  beforeEach(() => gateway.resetCalls());
  const calls = async () => (await gateway.calls()).systems.SOCIAL_INSURANCE_FUND ?? 0;

  test('The Fund appoints: one question, one record with its period, its number and its day', async () => {
    const handed = await handedOver(corporation, nurlan);
    await gateway.resetCalls();
    const { application, result } = await fund.take(handed);
    expect(result).toEqual({ __typename: 'Done' });
    expect((await gateway.calls()).systems).toMatchObject({
      SOCIAL_INSURANCE_FUND: 1,
      CASE_SYSTEM: 0,
      SHEP: 0,
    });
    expect(application).toMatchObject({ state: 'GRANTED', version: handed.version + 1, result: null });
    expect(application.stages.at(-1)).toEqual({ state: 'GRANTED' });
    expect(application.papers).toEqual([{ kind: 'CONTRIBUTIONS_NOTIFICATION' }]);
    expect(application.proceeding.records).toEqual([
      {
        ...{ __typename: 'ProviderDecision', at: expect.any(String), by: 'SOCIAL_INSURANCE_FUND' },
        ...{ outcome: 'GRANTED', reasons: [], late: null },
        period: {
          startsOn: '2015-03-11',
          endsOn: null,
          ruleItem: 'S7.3 p1',
          setBy: 'State Social Insurance Fund',
        },
        told: {
          system: 'SOCIAL_INSURANCE_FUND',
          number: expect.stringMatching(/^MOCK-GFSS-/),
          decidedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      },
    ]);
    // Another repetition learns it from the record.
    expect((await fund.take(application)).result).toEqual({ __typename: 'Done' });
    expect(await calls()).toBe(1);
    expect(await fund.seen(handed.id, 'provider')).toEqual(application);
  });

  test('A second application of a person whom the Fund has appointed ends with a receipt, and no other system is asked (S7.10(1))', async () => {
    const { application } = await corporation.createOnly(nurlan.iin, { stateService });
    const checked = await corporation.check(application);
    expect(checked.application).toMatchObject({
      state: 'NOT_ACCEPTED',
      readiness: { kind: 'NOT_TO_BE_REGISTERED' },
    });
    expect(checked.application.readiness.reasons).toContainEqual(
      expect.objectContaining({ ground: { code: 'ALREADY_APPOINTED_OR_FILED', ruleItem: 'S7.10(1)' } }),
    );
    expect((await fund.seen(application.id)).papers).toEqual([{ kind: 'LOSS_OF_CAPACITY_REFUSAL' }]);
    expect((await gateway.calls()).systems).toMatchObject({ FACT_CHECK: 1, SHEP: 0 });
  });

  test('The Fund refuses with its reasons; a later application of the person is taken in', async () => {
    const { application, result } = await fund.take(await handedOver(corporation, vera), 'provider');
    expect(result).toEqual({ __typename: 'Done' });
    expect(application).toMatchObject({
      ...{ state: 'REFUSED', result: null },
      proceeding: {
        records: [
          {
            ...{ outcome: 'REFUSED', by: 'SOCIAL_INSURANCE_FUND', period: null },
            reasons: [expect.stringContaining('подпункт 5')],
            told: { number: expect.stringMatching(/^MOCK-GFSS-/) },
          },
        ],
      },
    });
    const { application: later } = await corporation.createOnly(vera.iin, { stateService });
    expect((await corporation.check(later)).application.state).toBe('CHECKED');
  });

  test('While the Fund has not decided, nothing is recorded, and each request asks anew', async () => {
    const handed = await handedOver(corporation, aigerim, ['LOSS_CERTIFICATE']);
    await gateway.resetCalls();
    const before = await fund.seen(handed.id);
    for (const times of [1, 2]) {
      const { application, result } = await fund.take(handed);
      expect(result).toEqual({
        ...{ __typename: 'NotDecided', askedAt: expect.any(String) },
        message: 'The provider has not decided on this case yet. Ask again later.',
      });
      expect(application).toEqual(before);
      expect(await calls()).toBe(times);
    }
  });

  test('A second application of a person whose case lies at E-maket undecided ends with a receipt (S7.10(1))', async () => {
    const { application } = await corporation.createOnly(aigerim.iin, { stateService });
    const checked = (await corporation.check(application)).application;
    expect(checked).toMatchObject({ state: 'NOT_ACCEPTED', readiness: { kind: 'NOT_TO_BE_REGISTERED' } });
    expect(checked.readiness.reasons).toContainEqual(
      expect.objectContaining({ kind: 'FACT', fact: 'NOT_FILED', ruleItem: 'S7.10(1)' }),
    );
  });

  test('One of two requests at once writes the decision', async () => {
    const handed = await handedOver(corporation, vera);
    const results = await Promise.all([fund.take(handed), fund.take(handed, 'provider')]);
    expect(results.map(({ result }) => result.__typename).sort()).toEqual(['Done', 'VersionChanged']);
    expect((await fund.seen(handed.id)).proceeding.records).toHaveLength(1);
  });

  describe('An outage of the Fund', () => {
    let handed: Payload;
    beforeAll(async () => {
      handed = await handedOver(corporation, vera);
    });
    afterAll(async () => {
      const { application, result } = await fund.take(handed);
      expect(result).toEqual({ __typename: 'Done' });
      expect(application).toMatchObject({ state: 'REFUSED', version: handed.version + 1 });
    });

    test.for(['http500', 'down', 'drift', 'wrongPerson'] as const)(
      'The fault %s decides nothing, and has its ticket',
      async (fault) => {
        await gateway.setFault('SOCIAL_INSURANCE_FUND', fault);
        const { application, result } = await fund.take(handed);
        await gateway.endFault('SOCIAL_INSURANCE_FUND');
        const { faultClass, origin } = faultReadings[fault].own;
        expect(result).toMatchObject({
          ...{ __typename: 'RegisterUnavailable', system: 'SOCIAL_INSURANCE_FUND', faultClass, origin },
          message: expect.stringContaining('do not refuse the application'),
        });
        if (origin === 'REGISTER')
          expect(result.supportTicket).toEqual({
            ...{ iin: vera.iin, applicationRef: handed.id },
            registrationNumber: expect.stringMatching(/^MOCK-EMAKET-/),
          });
        expect(application).toMatchObject({
          state: 'CASE_HANDED_OVER',
          version: handed.version,
          proceeding: { records: [] },
        });
      },
    );
  });

  test('Before the hand-over, for another state service and for another organisation no system is asked', async () => {
    const { application: draft } = await corporation.createOnly(vera.iin, { stateService });
    expect((await fund.take(draft)).result).toEqual({ __typename: 'OutOfTurn', state: 'DRAFT' });
    expect(await fund.take(draft, 'pension-worker')).toEqual({
      application: null,
      result: { __typename: 'NotFound' },
    });
    const { application: other } = await corporation.createOnly(vera.iin, {
      stateService: 'PENSION_DIFFERENCE',
    });
    await expect(fund.take(other)).rejects.toThrow('id: an application whose decision a system tells');
    expect(await calls()).toBe(0);
  });

  test('Its answer is the decision: a person of the provider records none beside it', async () => {
    const handed = await handedOver(corporation, vera);
    const period = { startsOn: '2026-01-01' };
    await expect(fund.grant(handed, { period })).rejects.toThrow(
      'id: an application whose decision no connected system tells',
    );
    expect(await fund.seen(handed.id)).toMatchObject({
      state: 'CASE_HANDED_OVER',
      proceeding: { records: [] },
    });
    expect(await decisionRule(gateway)).toEqual({
      ...{
        ruleItem: 'S7.2(13)',
        system: 'SOCIAL_INSURANCE_FUND',
        periodItem: 'S7.3 p1',
        workingDays: null,
        hearing: null,
      },
    });
  });
});

/** BIN of the organisation of the simulated specialist. */
const corporationBin = '260140900011';

describe('Production without the Fund', () => {
  let gateway: TestGateway;
  let corporation: Worker;
  let fund: ReturnType<typeof tellers>;
  let keys: SigningKeys;
  beforeAll(async () => {
    keys = await makeSigningKeys();
    await keys.put(corporationBin);
    gateway = await startGateway({ ...keys.settings, PROFILE: 'production', SOCIAL_INSURANCE_FUND_URL: '' });
    ({ corporation } = await workersAt(gateway));
    fund = tellers(gateway);
  });
  afterAll(async () => {
    await gateway?.stop();
    await keys?.remove();
  });

  test('A person of the provider records the decision, with the period that the provider set (S7.3 p1)', async () => {
    const handed = await handedOver(corporation, nurlan);
    expect(await decisionRule(gateway)).toMatchObject({ system: null, periodItem: 'S7.3 p1' });
    await expect(fund.take(handed)).rejects.toThrow('id: an application whose decision a system tells');
    await expect(fund.grant(handed)).rejects.toThrow('period: the period that the provider set (S7.3 p1)');
    const backwards = { period: { startsOn: '2026-02-01', endsOn: '2026-01-31' } };
    await expect(fund.grant(handed, backwards)).rejects.toThrow(
      'period: an end that is not before the beginning',
    );
    const { application, result } = await fund.grant(handed, {
      period: { startsOn: '2026-01-01', endsOn: '2028-12-31' },
    });
    expect(result).toEqual({ __typename: 'Done' });
    expect(application).toMatchObject({
      state: 'GRANTED',
      proceeding: {
        records: [
          {
            ...{ by: 'mock-provider', told: null, outcome: 'GRANTED' },
            period: {
              startsOn: '2026-01-01',
              endsOn: '2028-12-31',
              ruleItem: 'S7.3 p1',
              setBy: 'State Social Insurance Fund',
            },
          },
        ],
      },
    });
  });
});
