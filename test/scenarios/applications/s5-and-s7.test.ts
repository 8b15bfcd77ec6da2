/** S5 and S7 through GraphQL, from the package to the last visible item; each fact of the first check alone; a first check that is not connected. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { nurlan, type Payload, startApplications, type Worker, workersAt } from './application-gateway.ts';

let gateway: TestGateway;
let corporation: Worker;
let specialistsHeaders: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications({ BREAKER_OPEN_MS: '100', BREAKER_MAX_OPEN_MS: '100' });
  ({ corporation } = await workersAt(gateway));
  specialistsHeaders = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
});
afterAll(() => gateway?.stop());
beforeEach(() => gateway.resetCalls());

/** Systems asked since the test began, without those that are told or that stand between. */
async function asked(at: TestGateway = gateway): Promise<string[]> {
  const { systems } = await at.calls();
  const beside = ['SERVICE_MONITORING', 'CONSENT_SERVICE', 'SHEP'];
  return Object.keys(systems).filter((name) => (systems[name] ?? 0) > 0 && !beside.includes(name));
}

const papersOf = async (
  id: string,
  at: TestGateway = gateway,
  headers = specialistsHeaders,
): Promise<string[]> => {
  const query = 'query ($id: ID!) { application(id: $id) { papers { kind } } }';
  const { data } = await at.ask(query, { id }, headers);
  return (data.application?.papers ?? []).map(({ kind }: Payload) => kind);
};

test('S5: package, first check, person register, open step, scans, and a person decides the rest', async () => {
  const { application } = await corporation.createOnly(nurlan, { stateService: 'PENSION_DIFFERENCE' });
  const looked = (await corporation.lookAtPackage(application, undefined, ['IDENTITY_DOCUMENT'])).application;
  const checked = (await corporation.check(looked)).application;
  expect((await asked()).sort()).toEqual(['FACT_CHECK', 'PERSON_REGISTER']);
  expect(checked.readiness).toMatchObject({
    kind: 'PERSON_DECIDES',
    reasons: [
      { kind: 'OPEN_LIST', ruleItem: 'S5.9(3)' },
      { kind: 'NO_RULES', ruleItem: 'S5.9' },
    ],
  });
  const scanned = (await corporation.attach(checked, 'IDENTITY_DOCUMENT')).application;
  expect(scanned.scans).toMatchObject([{ document: { code: 'IDENTITY_DOCUMENT' } }]);
  // No public item says who registers: a decision of a person does not either.
  const { result } = await corporation.register(scanned, 'The third step was made by hand.');
  expect(result.__typename).toBe('NotReady');
  expect(scanned.stages.map(({ state }: Payload) => state)).toEqual(['DRAFT', 'CHECKED']);
});

describe('Each fact of the first check alone', () => {
  test.for([
    ['PENSION_DIFFERENCE', '850630390017', 'ALREADY_DECIDED_OR_PAID', 'PENSION_DIFFERENCE_REFUSAL'],
    ['PENSION_DIFFERENCE', '651120490001', 'ALREADY_DECIDED_OR_PAID', 'PENSION_DIFFERENCE_REFUSAL'],
    ['PENSION_DIFFERENCE', '801231490008', 'ALREADY_DECIDED_OR_PAID', 'PENSION_DIFFERENCE_REFUSAL'],
    ['LOSS_OF_CAPACITY_PAYMENT', '850630390017', 'ALREADY_APPOINTED_OR_FILED', 'LOSS_OF_CAPACITY_REFUSAL'],
    ['LOSS_OF_CAPACITY_PAYMENT', '651120490001', 'ALREADY_APPOINTED_OR_FILED', 'LOSS_OF_CAPACITY_REFUSAL'],
    ['LOSS_OF_CAPACITY_PAYMENT', '620315390007', 'ALREADY_APPOINTED_OR_FILED', 'LOSS_OF_CAPACITY_REFUSAL'],
    ['LOSS_OF_CAPACITY_PAYMENT', '790514490009', 'ALREADY_APPOINTED_OR_FILED', 'LOSS_OF_CAPACITY_REFUSAL'],
  ] as const)(
    'The fact of %s about %s ends the intake with its receipt, and no other system is asked',
    async (row) => {
      const [stateService, iin, ground, paper] = row;
      const { application } = await corporation.createOnly(iin, { stateService });
      const { result, application: ended } = await corporation.check(application);
      expect(result).toMatchObject({ __typename: 'NotAccepted', grounds: [{ code: ground }] });
      expect(ended.state).toBe('NOT_ACCEPTED');
      expect(await papersOf(ended.id)).toEqual([paper]);
      expect(await asked()).toEqual(['FACT_CHECK']);
      expect((await corporation.check(ended)).result).toMatchObject({ __typename: 'OutOfTurn' });
    },
  );

  test('An earlier refusal does not end the intake of S7', async () => {
    const { application } = await corporation.createOnly('801231490008', {
      stateService: 'LOSS_OF_CAPACITY_PAYMENT',
    });
    expect((await corporation.check(application)).application.state).toBe('CHECKED');
  });
});

describe('An outage at each step', () => {
  test.for([
    ['PENSION_DIFFERENCE', 'FACT_CHECK', ['e-maket@enbek.kz']],
    ['PENSION_DIFFERENCE', 'PERSON_REGISTER', ['e-maket@enbek.kz']],
    ['LOSS_OF_CAPACITY_PAYMENT', 'FACT_CHECK', []],
    ['LOSS_OF_CAPACITY_PAYMENT', 'PERSON_REGISTER', []],
    ['LOSS_OF_CAPACITY_PAYMENT', 'DISABILITY_DATABANK', []],
  ] as const)(
    '%s, %s out: nothing is refused, and the ticket is written',
    async ([stateService, system, mailboxes]) => {
      await gateway.setFault(system, 'http500');
      const { application } = await corporation.createOnly(nurlan, { stateService });
      const { application: blocked } = await corporation.check(application);
      await gateway.endFault(system);
      expect(blocked).toMatchObject({ state: 'CHECKED', readiness: { kind: 'BLOCKED_BY_OUTAGE' } });
      expect(await papersOf(blocked.id)).toEqual([]);
      const headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
      await expect
        .poll(
          async () => {
            const query = `{ supportTickets(first: 50) { nodes { applicationRef recipient { mailbox } } } }`;
            const { data } = await gateway.ask(query, {}, headers);
            const own = data.supportTickets.nodes.filter((one: Payload) => one.applicationRef === blocked.id);
            return own.map((one: Payload) => one.recipient?.mailbox ?? null).filter(Boolean);
          },
          { timeout: 60_000 },
        )
        .toEqual(mailboxes);
      const { application: again } = await corporation.check(blocked);
      expect(again.readiness.kind).not.toBe('BLOCKED_BY_OUTAGE');
    },
  );
});

describe('A first check that the gateway is not connected to', () => {
  let production: TestGateway;
  let specialist: Worker;
  let headers: Record<string, string>;
  beforeAll(async () => {
    production = await startGateway({ PROFILE: 'production', FACT_CHECK_URL: '' });
    headers = { authorization: `Bearer ${await production.tokenOf('specialist')}` };
    specialist = (await workersAt(production)).corporation;
  });
  afterAll(() => production?.stop());

  async function unconnected(): Promise<Payload> {
    const { application } = await specialist.create(nurlan, { stateService: 'PENSION_DIFFERENCE' });
    return (await specialist.check(application)).application;
  }

  test('A clerk enters that nothing was found, and the next check goes on', async () => {
    const checked = await unconnected();
    expect(checked.readiness.reasons[0]).toMatchObject({ kind: 'NOT_CONNECTED', question: 'FACT_CHECK' });
    const found = (await specialist.find(checked, { question: 'FACT_CHECK', outcome: 'ABSENT' })).application;
    await production.resetCalls();
    const again = (await specialist.check(found)).application;
    // The message to the register leaves signed.
    expect(await asked(production)).toEqual(['PERSON_REGISTER', 'SIGNATURE_SERVICE']);
    expect(again.readiness.reasons.map(({ kind }: Payload) => kind)).toEqual(['OPEN_LIST', 'NO_RULES']);
  });

  test('A fact that a clerk enters ends the intake with the receipt', async () => {
    const checked = await unconnected();
    const { result, application } = await specialist.find(checked, {
      ...{ question: 'FACT_CHECK', outcome: 'FOUND', contrary: ['NOT_PAID'] },
    });
    expect(result).toMatchObject({
      __typename: 'NotAccepted',
      grounds: [{ code: 'ALREADY_DECIDED_OR_PAID' }],
    });
    expect(await papersOf(application.id, production, headers)).toEqual(['PENSION_DIFFERENCE_REFUSAL']);
  });
});
