import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import { type Payload, startApplications, type Worker, workerOf } from './application-gateway.ts';

/** Invented people of the cast. */
const nurlan = '850630390007';
const aigerim = '900101490009';
const iban = 'KZ4460185063039000T1';

let gateway: TestGateway;
let corporation: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications();
  headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  corporation = workerOf(gateway, 'STATE_CORPORATION', headers);
});
afterAll(() => gateway?.stop());
afterEach(() => gateway.resetCalls());

/** Systems asked since the last reset, without stage events and tokens that may still be good. */
async function asked(): Promise<string[]> {
  const { systems } = await gateway.calls();
  const beside = ['SERVICE_MONITORING', 'CONSENT_SERVICE'];
  const named = Object.entries(systems).filter(([name, count]) => count > 0 && !beside.includes(name));
  return named.map(([name]) => name).sort();
}

async function dossierOf(stateService: string, iin: string): Promise<Payload> {
  const { data, errors } = await gateway.ask(
    `query ($input: DossierInput!) { dossier(input: $input) {
      questions { question { code system ruleItem } answer { __typename system message(language: EN) } }
      readiness { kind message(language: EN) reasons { kind question ruleItem documents { code } } }
    } }`,
    {
      input: {
        ...{
          iin,
          stateService,
          route: 'STATE_CORPORATION',
          applicationRef: 'draft-5',
          packageComplies: true,
        },
        ...(stateService !== 'PENSION_DIFFERENCE' && { account: { iban } }),
      },
    },
    headers,
  );
  expect(errors).toEqual([]);
  return data.dossier;
}

test('S5.9 asks for earlier decisions first, and then the person register', async () => {
  const { questions, readiness } = await dossierOf('PENSION_DIFFERENCE', nurlan);
  expect(await asked()).toEqual(['FACT_CHECK', 'PERSON_REGISTER', 'SHEP']);
  expect(questions).toMatchObject([
    { question: { code: 'FACT_CHECK' }, answer: { __typename: 'FactCheckRecord', system: 'FACT_CHECK' } },
    { question: { code: 'IDENTITY' }, answer: { __typename: 'IdentityRecord' } },
  ]);
  expect(readiness).toMatchObject({
    kind: 'PERSON_DECIDES',
    reasons: [
      { kind: 'OPEN_LIST', ruleItem: 'S5.9(3)' },
      { kind: 'NO_RULES', ruleItem: 'S5.9' },
    ],
  });
});

test('S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund', async () => {
  const { readiness: open } = await dossierOf('CAPITALIZATION_PAYMENTS', nurlan);
  expect(await asked()).toEqual(['BANKS', 'PERSON_REGISTER', 'SHEP']);
  // The public list goes on: a person decides whether another system is to be asked.
  expect(open.reasons).toMatchObject([{ kind: 'OPEN_LIST', ruleItem: 'S4.9 rest' }]);
  await gateway.resetCalls();
  const { readiness } = await dossierOf('LOSS_OF_CAPACITY_PAYMENT', nurlan);
  expect(await asked()).toEqual(['BANKS', 'DISABILITY_DATABANK', 'FACT_CHECK', 'PERSON_REGISTER', 'SHEP']);
  // E-maket makes the case of the checked statement (S7.2(25)): no silence stands in the way.
  expect(readiness.reasons).toEqual([]);
});

test('S7.9 needs the certificate if the databank knows no degree of loss, and no paper for a bank', async () => {
  const { readiness } = await dossierOf('LOSS_OF_CAPACITY_PAYMENT', aigerim);
  expect(readiness.reasons).toMatchObject([
    { kind: 'FACT', question: 'BANK_ACCOUNT', ruleItem: 'S7.9 p6', documents: [] },
    { kind: 'ABSENT', ruleItem: 'S7.9 p6', documents: [{ code: 'LOSS_CERTIFICATE' }] },
  ]);
});

test.for([
  ['CAPITALIZATION_PAYMENTS', 'BankAccountRecord', ['BANKS']],
  ['LOSS_OF_CAPACITY_PAYMENT', 'NotAsked', []],
] as const)('S4.9 p3 alone names control accounts of cash: %s', async ([stateService, answer, banks]) => {
  const { data } = await gateway.ask('{ cast { accounts { controlAccount } } }');
  const [controlAccount] = data.cast.flatMap(({ accounts }: Payload) =>
    accounts.flatMap((account: Payload) => account.controlAccount ?? []),
  );
  const { data: asked } = await gateway.ask(
    `query ($input: DossierInput!) { dossier(input: $input) { bankAccount { __typename } } }`,
    {
      input: {
        ...{ iin: nurlan, stateService, route: 'STATE_CORPORATION', applicationRef: 'draft-6' },
        ...{ packageComplies: true, account: { controlAccount } },
      },
    },
    headers,
  );
  expect(asked.dossier.bankAccount.__typename).toBe(answer);
  expect(((await gateway.calls()).systems.BANKS ?? 0) > 0).toBe(banks.length > 0);
});

test('S7.9 p4: the databank finds the certificate by its number, and the person by the IIN', async () => {
  const record = '... on DisabilityRecord { iin certificates { number } }';
  const { data } = await gateway.ask(`{ person(iin: "${nurlan}") { disability { ${record} } } }`);
  const { iin, certificates } = data.person.disability;
  expect(iin).toBe(nurlan);
  const found = await gateway.ask(
    `query ($number: String!) { disabilityByCertificate(number: $number) { __typename ${record} } }`,
    { number: certificates[0].number },
  );
  expect(found.data.disabilityByCertificate).toEqual({
    ...{ __typename: 'DisabilityRecord', iin: nurlan },
    certificates,
  });
});

test('S3.10 registers with a receipt, once a person has decided the open question', async () => {
  const { application } = await corporation.create(nurlan, { stateService: 'HOME_EDUCATION_COSTS' });
  const checked = await corporation.check(application);
  expect(checked.application.readiness).toMatchObject({
    kind: 'PERSON_DECIDES',
    reasons: [{ kind: 'NO_RULES' }],
  });
  expect(await asked()).toEqual([]);
  expect((await corporation.register(checked.application)).result.__typename).toBe('NotReady');
  const registered = await corporation.register(
    checked.application,
    'The list of documents was compared on paper.',
  );
  expect(registered.application).toMatchObject({
    state: 'REGISTERED',
    registration: { number: expect.stringMatching(/^MOCK-TSON-/), receiptNumber: expect.any(String) },
  });
  expect(await asked()).toEqual(['SERVICE_CENTRE']);
});

test('No decision of a person registers an application without a registering system', async () => {
  const { application } = await corporation.create(nurlan, { stateService: 'PENSION_DIFFERENCE' });
  const checked = await corporation.check(application);
  const { result } = await corporation.register(
    checked.application,
    'It was looked up by hand: nothing was found.',
  );
  expect(result.__typename).toBe('NotReady');
});

test('The gateway reports the stages of S1, S2 and S5; E-maket itself reports those of S4, and no item has those of S3 and S7 reported', async () => {
  const services = [
    ['SEMIPALATINSK_COMPENSATION', 'PORTAL', true],
    ['LOCAL_SOCIAL_ASSISTANCE', 'PORTAL', true],
    ['HOME_EDUCATION_COSTS', 'STATE_CORPORATION', false],
    ['CAPITALIZATION_PAYMENTS', 'STATE_CORPORATION', false],
    ['LOSS_OF_CAPACITY_PAYMENT', 'STATE_CORPORATION', false],
    ['PENSION_DIFFERENCE', 'STATE_CORPORATION', true],
  ] as const;
  const applications = await Promise.all(
    services.map(async ([stateService, route, isTold]) => {
      const worker = workerOf(gateway, route);
      const { id } = (await worker.createOnly(nurlan, { stateService })).application;
      const toldAt = async () => (await worker.read(id)).stages.map((stage: Payload) => stage.toldAt);
      return { id, isTold, toldAt, stateService };
    }),
  );
  for (const { toldAt } of applications.filter(({ isTold }) => isTold))
    await until(async () => (await toldAt())[0] !== null);
  const response = await fetch(`${gateway.control}/__events`);
  const told = ((await response.json()) as { application: string }[]).map(({ application }) => application);
  // A stage that would only leave later has its job already; those that are done stay for a day.
  const jobs = await rowsOf(gateway, `select data->>'id' as id from pgboss.job where name = 'stage-events'`);
  for (const { id, isTold, toldAt, stateService } of applications) {
    expect(told.includes(id), stateService).toBe(isTold);
    expect(
      jobs.some((job) => job.id === id),
      stateService,
    ).toBe(isTold);
    if (!isTold) expect(await toldAt()).toEqual([null]);
  }
});

test('Clients see who may apply for a person, the signed data, and who reports the stages', async () => {
  const { data, errors } = await gateway.ask(`{ stateServices { number monitoringItem monitoringFrom
    representatives { who(language: EN) ruleItem documents { code } }
    routes { route signature { text(language: EN) ruleItem } } } }`);
  expect(errors).toEqual([]);
  const of = (number: string) => data.stateServices.find((one: Payload) => one.number === number);
  expect(of('S4')).toMatchObject({
    monitoringItem: 'S4.10',
    monitoringFrom: 'CASE_SYSTEM',
    representatives: [],
  });
  expect(of('S5')).toMatchObject({ monitoringItem: 'S5.12', monitoringFrom: null });
  expect(of('S2').routes).toMatchObject([
    { route: 'LOCAL_EXECUTIVE_BODY', signature: null },
    {
      route: 'PORTAL',
      signature: { ruleItem: 'S2.6 p4', text: expect.stringContaining('statement, and the data') },
    },
  ]);
  expect(of('S7').representatives).toMatchObject([
    {
      ruleItem: 'S7.4',
      documents: [{ code: 'POWER_OF_ATTORNEY' }],
      who: expect.stringContaining('notarized'),
    },
    { ruleItem: 'S7.6', documents: [{ code: 'GUARDIANSHIP_PROOF' }] },
    { ruleItem: 'S7.7', documents: [], who: expect.stringContaining('penal institution') },
  ]);
});
