import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import { faultReadings } from '../support/fault-readings.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { hasty } from '../support/patience.ts';
import { type Payload, workerOf } from './applications/application-gateway.ts';

/** A member of the cast about whom the system with earlier decisions has nothing. */
const clean = '850630390007';
const iban = 'KZ4460185063039000T1';
const services = [
  { stateService: 'PENSION_DIFFERENCE', item: 'S5.9(1)', later: ['PERSON_REGISTER'] },
  {
    stateService: 'LOSS_OF_CAPACITY_PAYMENT',
    item: 'S7.10(1)',
    later: ['PERSON_REGISTER', 'BANKS', 'DISABILITY_DATABANK'],
  },
] as const;

let gateway: TestGateway;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startGateway(hasty(1500, 'FACT_CHECK'));
  headers = { authorization: `Bearer ${await gateway.tokenOf('specialist', undefined, { drill: true })}` };
});
afterEach(() => gateway.endFault('FACT_CHECK'));
afterAll(() => gateway.stop());

/** Systems that were called since the last reset; tokens and stages are no questions about the application. */
async function called(of: TestGateway = gateway): Promise<string[]> {
  const { systems } = await of.calls();
  const beside = ['SERVICE_MONITORING'];
  return Object.keys(systems).filter((name) => (systems[name] ?? 0) > 0 && !beside.includes(name));
}

const query = `query ($input: DossierInput!) { dossier(input: $input) {
  factCheck { __typename message(language: EN) nextStep ... on FactCheckRecord { iin stateService facts { kind on number } } }
  questions { question { code } facts { fact holds } answer { __typename system message(language: EN)
    ... on NotAsked { ruleItem } ... on RegisterUnavailable { faultClass origin supportTicket { missing } } } }
  readiness { kind reasons { kind question fact ruleItem ground { code } } }
} }`;

async function dossierOf(
  stateService: string,
  iin: string,
  more: object = {},
  drill = '',
  at: TestGateway = gateway,
  as: Record<string, string> = headers,
): Promise<Payload> {
  await at.resetCalls();
  const account = stateService === 'LOSS_OF_CAPACITY_PAYMENT' ? { account: { iban } } : {};
  const { data, errors } = await at.ask(
    query,
    {
      input: {
        ...{
          iin,
          stateService,
          route: 'STATE_CORPORATION',
          applicationRef: 'first-1',
          packageComplies: true,
        },
        ...account,
        ...more,
      },
    },
    { ...as, ...(drill && { 'tirek-drill': drill }) },
  );
  expect(errors).toEqual([]);
  return data.dossier;
}

/** Reasons that the silence of the public text leaves, whatever the systems answer. */
const silence = (stateService: string) =>
  stateService === 'PENSION_DIFFERENCE' ? [{ kind: 'OPEN_LIST' }, { kind: 'NO_RULES' }] : [];

const codesAfterFirst = (dossier: Payload) =>
  dossier.questions.slice(1).map(({ answer }: Payload) => [answer.__typename, answer.ruleItem]);

test.for(services)(
  '$stateService: where the first check finds nothing, the later systems are asked',
  async ({ stateService, later }) => {
    const dossier = await dossierOf(stateService, clean);
    expect(dossier.factCheck).toEqual({
      __typename: 'FactCheckRecord',
      message: expect.stringContaining('no earlier appointment, payment, refusal, application or consent'),
      ...{ nextStep: 'NOTHING', iin: clean, stateService, facts: [] },
    });
    expect(dossier.questions[0].facts.map(({ holds }: Payload) => holds)).toEqual(Array(5).fill(true));
    expect(await called()).toEqual(expect.arrayContaining(['FACT_CHECK', ...later]));
    expect(dossier.readiness.reasons.map(({ kind }: Payload) => kind)).toEqual(
      silence(stateService).map(({ kind }) => kind),
    );
  },
);

describe('A fact that is found', () => {
  test.for([
    ['PENSION_DIFFERENCE', '850630390017', 'APPOINTMENT', 'NOT_APPOINTED', 'S5.9(1) p2'],
    ['PENSION_DIFFERENCE', '651120490001', 'PAYMENT', 'NOT_PAID', 'S5.9(1) p2'],
    ['PENSION_DIFFERENCE', '801231490008', 'REFUSAL', 'NOT_REFUSED', 'S5.9(1) p2'],
    ['LOSS_OF_CAPACITY_PAYMENT', '850630390017', 'APPOINTMENT', 'NOT_APPOINTED', 'S7.10(1)'],
    ['LOSS_OF_CAPACITY_PAYMENT', '651120490001', 'PAYMENT', 'NOT_PAID', 'S7.10(1)'],
    ['LOSS_OF_CAPACITY_PAYMENT', '620315390007', 'APPLICATION', 'NOT_FILED', 'S7.10(1)'],
    ['LOSS_OF_CAPACITY_PAYMENT', '790514490009', 'PROACTIVE_CONSENT', 'NOT_CONSENTED', 'S7.10(1)'],
  ] as const)('A fact found in %s ends the intake, and no other system is called (%s, %s)', async (row) => {
    const [stateService, iin, kind, fact, ruleItem] = row;
    const dossier = await dossierOf(stateService, iin);
    expect(await called()).toEqual(['FACT_CHECK']);
    expect(dossier.factCheck).toMatchObject({ facts: [{ kind }], nextStep: 'READ_WARNINGS' });
    expect(dossier.readiness).toMatchObject({
      kind: 'NOT_TO_BE_REGISTERED',
      reasons: [{ kind: 'FACT', question: 'FACT_CHECK', fact, ruleItem }, ...silence(stateService)],
    });
    for (const [answer] of codesAfterFirst(dossier)) expect(answer).toBe('NotAsked');
  });

  test('An earlier refusal does not count in S7', async () => {
    const dossier = await dossierOf('LOSS_OF_CAPACITY_PAYMENT', '801231490008');
    expect(dossier.factCheck).toMatchObject({ facts: [{ kind: 'REFUSAL' }] });
    expect(await called()).toEqual(expect.arrayContaining(['FACT_CHECK', 'PERSON_REGISTER']));
    expect(dossier.readiness.kind).not.toBe('NOT_TO_BE_REGISTERED');
  });

  test('A fact of a kind that the gateway does not know leaves every other fact open, and a person decides', async () => {
    const dossier = await dossierOf('PENSION_DIFFERENCE', '600101390006');
    expect(dossier.factCheck).toMatchObject({ facts: [{ kind: 'OTHER' }], nextStep: 'READ_WARNINGS' });
    expect(dossier.questions[0].facts.map(({ holds }: Payload) => holds)).toEqual(Array(5).fill(null));
    expect(dossier.readiness.kind).toBe('PERSON_DECIDES');
    expect(dossier.readiness.reasons).toContainEqual(
      expect.objectContaining({ kind: 'FACT_UNKNOWN', fact: 'NOT_APPOINTED' }),
    );
  });
});

describe.for(services)('While the first check of $stateService is open', ({ stateService, item, later }) => {
  const closed = later.map(() => ['NotAsked', item]);

  test.for(drillFaults.filter((fault) => fault !== 'slow' && fault !== 'flapping'))(
    'The fault %s refuses nothing, and no other system is called',
    async (fault) => {
      const dossier = await dossierOf(stateService, clean, {}, `FACT_CHECK=${fault}`);
      expect((await called()).filter((name) => name !== 'FACT_CHECK')).toEqual([]);
      const [first] = dossier.questions;
      const { faultClass, origin } = faultReadings[fault].own;
      expect(first.answer).toMatchObject({ __typename: 'RegisterUnavailable', faultClass, origin });
      expect(codesAfterFirst(dossier)).toEqual(closed);
      expect(dossier.questions[1].answer.message).toContain(
        'the system of the first check must answer first',
      );
      expect(dossier.readiness).toMatchObject({
        kind: 'BLOCKED_BY_OUTAGE',
        reasons: [{ kind: 'OUTAGE', question: 'FACT_CHECK', ruleItem: item }, ...silence(stateService)],
      });
    },
  );

  test('A missing consent leaves the first check open', async () => {
    const dossier = await dossierOf(stateService, clean, { basis: { kind: 'CONSENT' } });
    expect(await called()).toEqual([]);
    expect(dossier.questions[0].answer.__typename).toBe('ConsentNeeded');
    expect(codesAfterFirst(dossier)).toEqual(closed);
    expect(dossier.readiness.kind).toBe('CONSENT_NEEDED');
  });

  test('A viewer without the right leaves the first check open', async () => {
    const agency = { authorization: `Bearer ${await gateway.tokenOf('agency')}` };
    const dossier = await dossierOf(stateService, clean, {}, '', gateway, agency);
    expect(await called()).toEqual([]);
    expect(dossier.questions[0].answer.__typename).toBe('Withheld');
    expect(codesAfterFirst(dossier)).toEqual(closed);
    expect(dossier.readiness.kind).toBe('PERSON_DECIDES');
  });
});

test('An application keeps the outage of its first check: no later system is called before it is over', async () => {
  const worker = workerOf(gateway, 'STATE_CORPORATION', headers);
  const { application } = await worker.create(clean, { stateService: 'PENSION_DIFFERENCE' });
  await gateway.setFault('FACT_CHECK', 'http500');
  await gateway.resetCalls();
  const blocked = (await worker.check(application)).application;
  expect(blocked).toMatchObject({ state: 'CHECKED', readiness: { kind: 'BLOCKED_BY_OUTAGE' } });
  expect(await called()).toEqual(['FACT_CHECK']);
  expect((await worker.read(blocked.id)).readiness.kind).toBe('BLOCKED_BY_OUTAGE');
  await gateway.endFault('FACT_CHECK');
  const open = (await worker.check(blocked)).application;
  expect(open.readiness).toMatchObject({ kind: 'PERSON_DECIDES', reasons: silence('PENSION_DIFFERENCE') });
});

test('The gateway leaves the check to a clerk in production without the address of the system, and asks nothing after it', async () => {
  const production = await startGateway({ PROFILE: 'production', FACT_CHECK_URL: '' });
  try {
    const specialist = { authorization: `Bearer ${await production.tokenOf('specialist')}` };
    for (const { stateService, item, later } of services) {
      const dossier = await dossierOf(stateService, clean, {}, '', production, specialist);
      expect(await called(production)).toEqual([]);
      expect(dossier.factCheck).toMatchObject({
        __typename: 'NotAsked',
        message: expect.stringContaining('not connected to this system'),
      });
      expect(codesAfterFirst(dossier)).toEqual(later.map(() => ['NotAsked', item]));
      expect(dossier.readiness).toMatchObject({
        kind: 'PERSON_DECIDES',
        reasons: [{ kind: 'NOT_CONNECTED', ruleItem: item }, ...silence(stateService)],
      });
    }
    // No person is asked for a consent to a question that cannot be put.
    const consent = { basis: { kind: 'CONSENT' } };
    const byConsent = await dossierOf('PENSION_DIFFERENCE', clean, consent, '', production, specialist);
    expect(byConsent.factCheck.__typename).toBe('NotAsked');
    const { data } = await production.ask('{ systems { id } }', {}, specialist);
    expect(data.systems.map(({ id }: Payload) => id)).not.toContain('FACT_CHECK');
  } finally {
    await production.stop();
  }
});
