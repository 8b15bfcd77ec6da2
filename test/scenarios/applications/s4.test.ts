/** S4 from the package to its case: the statement's data go into E-maket, which reports the stages by itself. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { type Payload, startApplications, type Worker, workersAt } from './application-gateway.ts';
import { eventsOf, madeFor } from './desks.ts';

/** Invented people of the cast: one with an account in a bank, one kept in a penal institution. */
const nurlan = '850630390007';
const ofNurlan = { surname: 'Бекенов', name: 'Нұрлан', birthDate: '1985-06-30' };
const ownIban = 'KZ4460185063039000T1';
const controlAccount = 'MOCKKSN000017';
const decision = 'The further requests of the list were made by hand.';

let gateway: TestGateway;
let corporation: Worker;
let prisoner: Payload;
beforeAll(async () => {
  gateway = await startApplications();
  ({ corporation } = await workersAt(gateway));
  const { data } = await gateway.ask('{ cast { iin name accounts { controlAccount story(language: EN) } } }');
  const { iin, name } = data.cast.find(({ accounts }: Payload) =>
    accounts.some((account: Payload) => account.story?.includes('where he is: not')),
  );
  const { data: found } = await gateway.ask(
    `{ person(iin: "${iin}") { identity { ... on IdentityRecord { surname name birthDate } } } }`,
  );
  prisoner = { iin, ...found.person.identity, known: name };
});
afterAll(() => gateway?.stop());
beforeEach(() => gateway.resetCalls());

const stateService = 'CAPITALIZATION_PAYMENTS';

/** An application whose case may be handed over once a person has decided. */
async function checked(iin = nurlan, statement: object = { ...ofNurlan, account: { iban: ownIban } }) {
  const { application } = await corporation.create(iin, { stateService });
  const stated = (await corporation.state(application, statement)).application;
  return (await corporation.check(stated)).application;
}

async function cases(): Promise<Payload[]> {
  const held = (await (await fetch(`${gateway.control}/__cases`)).json()) as Payload;
  return held.CASE_SYSTEM;
}

test('S4.9 p1: the case arises in E-maket without a registration, and S4.10: E-maket alone reports its stages', async () => {
  const application = await checked();
  expect(application.readiness).toMatchObject({
    kind: 'PERSON_DECIDES',
    reasons: [{ kind: 'OPEN_LIST', ruleItem: 'S4.9 rest' }],
  });
  expect((await corporation.handOver(application)).result).toMatchObject({
    __typename: 'NotReady',
    readiness: { kind: 'PERSON_DECIDES' },
  });
  const { application: handed, result } = await corporation.handOver(application, decision);
  expect(result).toEqual({ __typename: 'Done' });
  expect(handed).toMatchObject({
    ...{ state: 'CASE_HANDED_OVER', registration: null, decision },
    electronicCase: { number: expect.stringMatching(/^MOCK-EMAKET-/) },
  });
  expect(await madeFor(gateway, application.id)).toEqual({
    statements: [],
    cases: [handed.electronicCase.number],
  });
  expect((await cases()).find(({ reference }) => reference === application.id)?.payee).toBe('iban');
  expect(await eventsOf(gateway, application.id)).toMatchObject([
    { stage: 'CASE_HANDED_OVER', from: 'CASE_SYSTEM', sent: 1 },
  ]);
  expect(handed.stages.map(({ toldAt }: Payload) => toldAt)).toEqual([null, null, null]);
  expect((await gateway.calls()).systems.SERVICE_MONITORING ?? 0).toBe(0);
  expect((await gateway.calls()).systems.SERVICE_CENTRE ?? 0).toBe(0);
});

test('S4.9 p1: no case arises before the package complies, the statement is entered and the check is made', async () => {
  const { application } = await corporation.createOnly(nurlan, { stateService });
  const early = (await corporation.state(application, ofNurlan)).application;
  expect((await corporation.handOver(early, decision)).result.__typename).toBe('OutOfTurn');
  await corporation.withdraw(early);
  const { application: other } = await corporation.createOnly(nurlan, { stateService });
  const looked = (await corporation.lookAtPackage(other)).application;
  const unstated = (await corporation.check(looked)).application;
  expect((await corporation.handOver(unstated, decision)).result.__typename).toBe('StatementMissing');
  const stated = (await corporation.state(unstated, ofNurlan)).application;
  const remarked = (await corporation.lookAtPackage(stated, 'A page is missing.')).application;
  expect((await corporation.handOver(remarked, decision)).result).toMatchObject({
    __typename: 'NotReady',
    readiness: { kind: 'PACKAGE_NEEDED' },
  });
  for (const { id } of [application, other])
    expect(await madeFor(gateway, id)).toEqual({ statements: [], cases: [] });
});

test('S4.9 p1: the statement goes as the clerk entered it, and an answer of a register never takes its place', async () => {
  const application = await checked(nurlan, { ...ofNurlan, surname: 'Бекенова', account: { iban: ownIban } });
  expect(application.readiness.reasons).toContainEqual(
    expect.objectContaining({ kind: 'DISCREPANCY', fields: ['SURNAME'] }),
  );
  const { application: handed } = await corporation.handOver(application, decision);
  expect(handed.state).toBe('CASE_HANDED_OVER');
  const { data } = await gateway.ask(
    `{ application(id: "${application.id}") { statement { surname name iban } } }`,
    {},
    { authorization: `Bearer ${await gateway.tokenOf('specialist')}` },
  );
  expect(data.application.statement).toEqual({ surname: 'Бекенова', name: 'Нұрлан', iban: ownIban });
  const held = (await cases()).find(({ reference }) => reference === application.id);
  expect(held?.surname).toBe('Бекенова');
});

test('S4.9 p3: a penal institution holds the control account, and its being the payee contradicts nothing', async () => {
  const { iin, surname, name, birthDate } = prisoner;
  const application = await checked(iin, { surname, name, birthDate, account: { controlAccount } });
  const kinds = application.readiness.reasons.map(({ kind, fact }: Payload) => fact ?? kind);
  expect(kinds).not.toContain('HOLDER_IS_APPLICANT');
  expect(kinds).not.toContain('INSTITUTION_KEEPS_APPLICANT');
  const { application: handed } = await corporation.handOver(application, decision);
  expect(handed.state).toBe('CASE_HANDED_OVER');
  expect((await cases()).find(({ reference }) => reference === application.id)?.payee).toBe('controlAccount');
});

test('S4.9 p3: the control account of an institution where the person is not is for a person to decide', async () => {
  const application = await checked(nurlan, { ...ofNurlan, account: { controlAccount } });
  expect(application.readiness.reasons).toContainEqual(
    expect.objectContaining({ kind: 'FACT', fact: 'INSTITUTION_KEEPS_APPLICANT', ruleItem: 'S4.9 p3' }),
  );
});

test('An outage of E-maket leaves a ticket and no case, and the repetition hands it over once', async () => {
  const application = await checked();
  await gateway.setFault('CASE_SYSTEM', 'http500');
  const failed = await corporation.handOver(application, decision);
  await gateway.endFault('CASE_SYSTEM');
  expect(failed.result).toMatchObject({ __typename: 'RegisterUnavailable', system: 'CASE_SYSTEM' });
  expect(failed.result.supportTicket).toMatchObject({
    registrationNumber: null,
    applicationRef: application.id,
  });
  expect(failed.application.state).toBe('HANDING_OVER');
});
