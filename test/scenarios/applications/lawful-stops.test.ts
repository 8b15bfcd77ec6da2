import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { type Payload, startApplications, type Worker, workerOf } from './application-gateway.ts';

/**
 * Invented people of the cast: the fund affirms the first, the databank does not know the second, and no
 * register knows the third.
 */
const nurlan = '850630390007';
const aigerim = '900101490009';
const zarina = '051231690002';

let gateway: TestGateway;
let corporation: Worker;
let worker: Worker;
beforeAll(async () => {
  // A broken system is soon asked again for the next test.
  gateway = await startApplications({ BREAKER_OPEN_MS: '100', BREAKER_MAX_OPEN_MS: '100' });
  corporation = workerOf(gateway, 'STATE_CORPORATION');
  worker = workerOf(gateway, 'ENPF_WORKER');
});
afterAll(() => gateway?.stop());

async function checked(route: Worker, iin: string, more: object = {}): Promise<Payload> {
  const { application } = await route.create(iin, more);
  return (await route.check(application)).application;
}

/** A caller who tries to register learns the reason of the refusal, and no system hears of it. */
async function expectNotReady(route: Worker, application: Payload, kind: string) {
  await gateway.resetCalls();
  const { result, application: after } = await route.register(application);
  expect(result).toMatchObject({ __typename: 'NotReady', readiness: { kind } });
  expect(after).toMatchObject({ state: 'CHECKED', version: application.version });
  const { SERVICE_CENTRE, PENSION_FUND } = (await gateway.calls()).systems;
  expect([SERVICE_CENTRE, PENSION_FUND]).toEqual([0, 0]);
}

describe('BLOCKED_BY_OUTAGE', () => {
  test.for([
    ['STATE_CORPORATION', 'PERSON_REGISTER'],
    ['STATE_CORPORATION', 'SERVICE_CENTRE'],
    ['STATE_CORPORATION', 'PENSION_FUND'],
    ['ENPF_WORKER', 'DISABILITY_DATABANK'],
  ] as const)(
    '%s while %s is out: no applicant is refused, and afterwards the application goes on',
    async ([route, system]) => {
      const own = route === 'ENPF_WORKER' ? worker : corporation;
      await gateway.setFault(system, 'http500');
      const blocked = await checked(own, nurlan);
      expect(blocked.readiness).toMatchObject({ kind: 'BLOCKED_BY_OUTAGE', reasons: [{ kind: 'OUTAGE' }] });
      await expectNotReady(own, blocked, 'BLOCKED_BY_OUTAGE');
      await gateway.endFault(system);
      const { application: again } = await own.check(blocked);
      expect(again.readiness.kind).toBe('MAY_REGISTER');
      expect((await own.register(again)).application.state).toBe('REGISTERED');
    },
  );
});

describe('DOCUMENTS_NEEDED', () => {
  test('The application needs documents if the person register has nothing, until the documents are scanned (S6.10 p5)', async () => {
    // The register has no record; the fund's answer does not matter here, so the fund is out.
    await gateway.setFault('PENSION_FUND', 'http500');
    const blocked = await checked(corporation, zarina);
    await gateway.endFault('PENSION_FUND');
    const needed = () =>
      blocked.readiness.reasons.filter(({ readiness }: Payload) => readiness === 'DOCUMENTS_NEEDED');
    expect(needed()).toMatchObject([
      { kind: 'ABSENT', ruleItem: 'S6.10 p5', documents: [{ code: 'IDENTITY_DOCUMENT' }] },
      { kind: 'ABSENT', ruleItem: 'S6.10 p5', documents: [{ code: 'PROOF_OF_RESIDENCE' }] },
    ]);
    const { application: first } = await corporation.attach(blocked, 'IDENTITY_DOCUMENT');
    const { application: second } = await corporation.attach(first, 'PROOF_OF_RESIDENCE');
    expect(second.readiness.reasons.map(({ kind }: Payload) => kind)).toEqual(['OUTAGE']);
  });
});

describe('CONSENT_NEEDED', () => {
  test('The application needs consent if the person has not agreed, by the basis CONSENT; no register is asked for data', async () => {
    await gateway.resetCalls();
    const { data } = await gateway.ask(`{ dossier(input: {
      iin: "${aigerim}", stateService: ENPF_PAYMENTS, route: STATE_CORPORATION, basis: { kind: CONSENT }, packageComplies: true
    }) { readiness { kind reasons { kind question } } identity { __typename } pensionAccounts { __typename } } }`);
    expect(data.dossier).toEqual({
      readiness: {
        kind: 'CONSENT_NEEDED',
        reasons: [
          { kind: 'CONSENT', question: 'IDENTITY' },
          { kind: 'CONSENT', question: 'PENSION_FUND' },
        ],
      },
      identity: { __typename: 'ConsentNeeded' },
      pensionAccounts: { __typename: 'ConsentNeeded' },
    });
    const { PERSON_REGISTER, SERVICE_CENTRE, PENSION_FUND } = (await gateway.calls()).systems;
    expect([PERSON_REGISTER, SERVICE_CENTRE, PENSION_FUND]).toEqual([0, 0, 0]);
  });
});

describe('PERSON_DECIDES', () => {
  const applicant = { iin: aigerim, representation: 'PRINCIPAL' };

  test('A person decides if a representative applies; the decision is kept, and then the application is registered', async () => {
    const open = await checked(corporation, nurlan, { applicant });
    expect(open.readiness).toMatchObject({ kind: 'PERSON_DECIDES', reasons: [{ kind: 'REPRESENTED' }] });
    await expectNotReady(corporation, open, 'PERSON_DECIDES');
    const why = 'Power of attorney seen, original returned';
    const { application } = await corporation.register(open, why);
    expect(application).toMatchObject({ state: 'REGISTERED', decision: why });
  });

  test('No decision overrules a system’s refusal, or replaces a document or an answer', async () => {
    const refused = await checked(worker, aigerim, { applicant: { ...applicant, iin: nurlan } });
    expect((await worker.register(refused, 'because I say so')).result).toMatchObject({
      __typename: 'NotReady',
      readiness: { kind: 'NOT_TO_BE_REGISTERED' },
    });
    await gateway.setFault('PENSION_FUND', 'http500');
    const blocked = await checked(corporation, nurlan, { applicant });
    await gateway.endFault('PENSION_FUND');
    const { result } = await corporation.register(blocked, 'because I say so');
    expect(result).toMatchObject({ __typename: 'NotReady', readiness: { kind: 'BLOCKED_BY_OUTAGE' } });
  });

  test('A viewer decides nothing that they may not see', async () => {
    const input = `{ iin: "${nurlan}", stateService: ENPF_PAYMENTS, route: STATE_CORPORATION, applicationRef: "draft-9", packageComplies: true }`;
    const headers = { authorization: `Bearer ${await gateway.tokenOf('pension-worker')}` };
    const query = `{ dossier(input: ${input}) { readiness { kind reasons { kind } } identity { __typename } } }`;
    const { data } = await gateway.ask(query, {}, headers);
    expect(data.dossier.readiness).toEqual({
      kind: 'PERSON_DECIDES',
      reasons: [{ kind: 'WITHHELD' }, { kind: 'WITHHELD' }],
    });
    expect(data.dossier.identity.__typename).toBe('Withheld');
  });
});

describe('The conditions beside the readiness', () => {
  test('The gateway repeats an outdated check before it registers anything', async () => {
    const old = await startApplications({ CHECK_VALID_MINUTES: '1' }, movedClock);
    const own = workerOf(old, 'STATE_CORPORATION');
    const { application } = await own.create(nurlan);
    const { application: fresh } = await own.check(application);
    moved = 61_000;
    const { result } = await own.register(fresh);
    expect(result).toMatchObject({ __typename: 'NotReady', readiness: null });
    const { application: again } = await own.check(fresh);
    expect((await own.register(again)).application.state).toBe('REGISTERED');
    await old.stop();
  });

  test('An applicant who withdraws before the registration ends the application; afterwards they cannot', async () => {
    const open = await checked(corporation, nurlan);
    const { application: withdrawn } = await corporation.withdraw(open);
    expect(withdrawn.state).toBe('WITHDRAWN');
    expect((await corporation.register(withdrawn)).result).toEqual({
      __typename: 'OutOfTurn',
      state: 'WITHDRAWN',
    });
    const { application: registered } = await corporation.register(await checked(corporation, nurlan));
    expect((await corporation.withdraw(registered)).result).toEqual({
      __typename: 'OutOfTurn',
      state: 'REGISTERED',
    });
  });

  test('The gateway registers an unchecked application nowhere', async () => {
    const { application } = await corporation.create(nurlan);
    expect((await corporation.register(application)).result).toEqual({
      __typename: 'OutOfTurn',
      state: 'DRAFT',
    });
  });
});

let moved = 0;
const movedClock = { now: () => Date.now() + moved };
