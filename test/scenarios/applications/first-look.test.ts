/** The steps before a registration: the package, the statement, findings of clerks, enclosed answers. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { nurlan, type Payload, startApplications, type Worker, workersAt } from './application-gateway.ts';

let gateway: TestGateway;
let corporation: Worker;
let worker: Worker;
beforeAll(async () => {
  gateway = await startApplications();
  ({ corporation, worker } = await workersAt(gateway));
});
afterAll(() => gateway?.stop());
beforeEach(() => gateway.resetCalls());

/** Systems that were asked since the test began. */
async function asked(): Promise<string[]> {
  const { systems } = await gateway.calls();
  return Object.keys(systems).filter(
    (system) => (systems[system] ?? 0) > 0 && system !== 'SERVICE_MONITORING',
  );
}

describe('The package of documents', () => {
  test.each([
    ['S6.10 p1', 'STATE_CORPORATION', 'ENPF_PAYMENTS'],
    ['S6.12 p1', 'ENPF_WORKER', 'ENPF_PAYMENTS'],
    ['S4.9 p1', 'STATE_CORPORATION', 'CAPITALIZATION_PAYMENTS'],
  ])('%s: no system is asked before a clerk saw that it complies', async (_, route, stateService) => {
    const own = route === 'ENPF_WORKER' ? worker : corporation;
    const { application } = await own.createOnly(nurlan, { stateService });
    const unseen = await own.check(application);
    expect(unseen.result).toMatchObject({ __typename: 'NotReady', readiness: { kind: 'PACKAGE_NEEDED' } });
    const { application: remarked } = await own.lookAtPackage(application, 'The second page is missing.');
    const again = await own.check(remarked);
    expect(again.result).toMatchObject({ __typename: 'NotReady', readiness: { kind: 'PACKAGE_NEEDED' } });
    expect(again.application).toMatchObject({ state: 'DRAFT', checkedAt: null });
    expect(await asked()).toEqual([]);
    const { application: complete } = await own.lookAtPackage(again.application);
    expect((await own.check(complete)).application.state).toBe('CHECKED');
    expect((await asked()).length).toBeGreaterThan(0);
  });

  test('S6.12 p3: a remark after the check keeps the application from being registered, and no decision of a person helps', async () => {
    const { application } = await corporation.create(nurlan);
    const checked = (await corporation.check(application)).application;
    expect(checked.readiness.kind).toBe('MAY_REGISTER');
    const remarked = (await corporation.lookAtPackage(checked, 'The form is not signed.')).application;
    for (const decision of [undefined, 'The form is good enough.'])
      expect((await corporation.register(remarked, decision)).result).toMatchObject({
        __typename: 'NotReady',
        readiness: { kind: 'PACKAGE_NEEDED' },
      });
    const cleared = (await corporation.lookAtPackage(remarked)).application;
    expect((await corporation.register(cleared)).application.state).toBe('REGISTERED');
  });

  test('S7.9 p8: completeness is looked at after the answers; S7.10(2) refuses a package that is not complete', async () => {
    const { application } = await corporation.createOnly(nurlan, {
      stateService: 'LOSS_OF_CAPACITY_PAYMENT',
    });
    expect((await corporation.lookAtPackage(application)).result.__typename).toBe('OutOfTurn');
    const checked = (await corporation.check(application)).application;
    expect(checked.state).toBe('CHECKED');
    const { result, application: ended } = await corporation.lookAtPackage(
      checked,
      'The certificate has ended.',
    );
    expect(result).toMatchObject({
      __typename: 'NotAccepted',
      grounds: [{ code: 'PACKAGE_INCOMPLETE_OR_EXPIRED', ruleItem: 'S7.10(2)' }],
    });
    expect(ended.state).toBe('NOT_ACCEPTED');
  });

  test('S6.10 p5: a case is not handed over without a scan of each accepted document', async () => {
    const { application } = await corporation.createOnly(nurlan);
    const looked = await corporation.lookAtPackage(application, undefined, ['PROOF_OF_RESIDENCE']);
    const checked = (await corporation.check(looked.application)).application;
    const registered = (await corporation.register(checked)).application;
    expect((await corporation.handOver(registered)).result).toEqual({
      __typename: 'ScansMissing',
      documents: [{ code: 'PROOF_OF_RESIDENCE' }],
    });
    const scanned = (await corporation.attach(registered, 'PROOF_OF_RESIDENCE')).application;
    expect((await corporation.handOver(scanned)).application.state).toBe('CASE_HANDED_OVER');
  });
});

/** A statement as the person register has it, with the number of the valid document. */
async function statementOf(iin: string): Promise<Payload> {
  const { data } = await gateway.ask(
    `query ($iin: IIN!) { person(iin: $iin) { identity { ... on IdentityRecord {
      surname name patronymic birthDate documents { number replaced valid surname } } } } }`,
    { iin },
  );
  const { surname, name, patronymic, birthDate, documents } = data.person.identity;
  const identityDocument = documents.find((one: Payload) => one.valid)?.number;
  return { surname, name, patronymic, birthDate, identityDocument };
}

describe('The statement', () => {
  test.each([
    ['S6.10 p2', 'ENPF_PAYMENTS', 'PERSON_DECIDES', []],
    ['S7.9 p6', 'LOSS_OF_CAPACITY_PAYMENT', 'DOCUMENTS_NEEDED', ['IDENTITY_DOCUMENT', 'KANDAS_CERTIFICATE']],
    ['S4.9 p2', 'CAPITALIZATION_PAYMENTS', 'PERSON_DECIDES', []],
  ])(
    '%s: a record that contradicts it is a discrepancy, field by field',
    async (item, stateService, kind, papers) => {
      const statement = await statementOf(nurlan);
      const { application } = await corporation.createOnly(nurlan, { stateService });
      const looked =
        stateService === 'LOSS_OF_CAPACITY_PAYMENT'
          ? application
          : (await corporation.lookAtPackage(application)).application;
      const differing = { ...statement, surname: 'ДРУГАЯФАМИЛИЯ', birthDate: '1984-06-30' };
      const stated = (await corporation.state(looked, differing)).application;
      const checked = (await corporation.check(stated)).application;
      const discrepancies = (application: Payload) =>
        application.readiness.reasons.filter((reason: Payload) => reason.kind === 'DISCREPANCY');
      expect(discrepancies(checked)).toMatchObject([
        { readiness: kind, question: 'IDENTITY', fields: ['SURNAME', 'BIRTH_DATE'], ruleItem: item },
      ]);
      expect(discrepancies(checked)[0].documents.map((one: Payload) => one.code)).toEqual(papers);
      const corrected = (await corporation.state(checked, statement)).application;
      expect(discrepancies(corrected)).toEqual([]);
    },
  );

  test('A name in another script or spelling, and the number of the valid document, are no discrepancy', async () => {
    const statement = await statementOf(nurlan);
    const { application } = await corporation.create(nurlan);
    const stated = (
      await corporation.state(application, { ...statement, surname: statement.surname.toLowerCase() })
    ).application;
    expect((await corporation.check(stated)).application.readiness.kind).toBe('MAY_REGISTER');
  });

  test('The statement is kept until the registration, and not changed after it', async () => {
    const statement = await statementOf(nurlan);
    const { application } = await corporation.create(nurlan);
    const registered = (await corporation.register((await corporation.check(application)).application))
      .application;
    expect((await corporation.state(registered, statement)).result.__typename).toBe('OutOfTurn');
  });
});

describe('A finding entered by a clerk (S2.3)', () => {
  test.each([
    ['FOUND', [], 'OPEN'],
    ['ABSENT', ['LISTED_DOCUMENT'], 'DOCUMENTS_NEEDED'],
    ['DIFFERS', ['LISTED_DOCUMENT'], 'DOCUMENTS_NEEDED'],
    ['OUTAGE', [], 'BLOCKED_BY_OUTAGE'],
    ['CONSENT_DENIED', [], 'CONSENT_NEEDED'],
  ])('%s is an outcome of its own', async (outcome, documents, readiness) => {
    const { gatewayWorker, application } = await localApplication();
    const checked = (await gatewayWorker.check(application)).application;
    expect(checked.readiness.reasons[0]).toMatchObject({ kind: 'NOT_CONNECTED', question: 'STATE_SYSTEMS' });
    const { application: found } = await gatewayWorker.find(checked, { question: 'STATE_SYSTEMS', outcome });
    const about = found.readiness.reasons.filter((reason: Payload) => reason.question === 'STATE_SYSTEMS');
    if (readiness === 'OPEN') expect(about).toEqual([]);
    else {
      expect(about).toMatchObject([{ readiness }]);
      expect(about[0].documents.map((one: Payload) => one.code)).toEqual(documents);
    }
  });

  test('A finding stays as it was recorded, but for an outage, which passes', async () => {
    const { gatewayWorker, application } = await localApplication();
    const checked = (await gatewayWorker.check(application)).application;
    const out = (await gatewayWorker.find(checked, { question: 'STATE_SYSTEMS', outcome: 'OUTAGE' }))
      .application;
    const found = (await gatewayWorker.find(out, { question: 'STATE_SYSTEMS', outcome: 'ABSENT' }))
      .application;
    const { result, application: after } = await gatewayWorker.find(found, {
      question: 'STATE_SYSTEMS',
      outcome: 'FOUND',
    });
    expect(result).toMatchObject({ __typename: 'AlreadyRecorded', by: expect.any(String) });
    expect(after.version).toBe(found.version);
  });

  test('A finding is not taken about a system that the gateway asks itself', async () => {
    const { application } = await corporation.create(nurlan);
    const checked = (await corporation.check(application)).application;
    const { result } = await corporation.find(checked, { question: 'IDENTITY', outcome: 'FOUND' });
    expect(result.__typename).toBe('OutOfTurn');
  });

  async function localApplication() {
    const authorization = `Bearer ${await gateway.tokenOf('local-worker')}`;
    const { workerOf } = await import('./application-gateway.ts');
    const gatewayWorker = workerOf(gateway, 'LOCAL_EXECUTIVE_BODY', { authorization });
    const { application } = await gatewayWorker.create(nurlan, { stateService: 'LOCAL_SOCIAL_ASSISTANCE' });
    return { gatewayWorker, application };
  }
});

describe('S7.10(3): the identity document differs from the other papers', () => {
  test('A clerk finds it, and the acceptance is refused', async () => {
    const checked = await checkedForS7(nurlan);
    const { result, application } = await corporation.findGround(checked, 'IDENTITY_DATA_DIFFER');
    expect(result).toMatchObject({ __typename: 'NotAccepted', grounds: [{ ruleItem: 'S7.10(3)' }] });
    expect(application.state).toBe('NOT_ACCEPTED');
  });

  test('No ground is recorded while the person register has not said whether there is a replacement', async () => {
    const stateService = 'LOSS_OF_CAPACITY_PAYMENT';
    const { application } = await corporation.createOnly('801231490008', { stateService });
    expect((await corporation.findGround(application, 'IDENTITY_DATA_DIFFER')).result.__typename).toBe(
      'OutOfTurn',
    );
    await gateway.setFault('PERSON_REGISTER', 'http500');
    const blocked = (await corporation.check(application)).application;
    await gateway.endFault('PERSON_REGISTER');
    const told = await corporation.findGround(blocked, 'IDENTITY_DATA_DIFFER');
    expect([told.result.__typename, told.application.state]).toEqual(['OutOfTurn', 'CHECKED']);
  });

  test('A replacement that the person register confirms takes the ground away', async () => {
    const checked = await checkedForS7('801231490008');
    const { result, application } = await corporation.findGround(checked, 'IDENTITY_DATA_DIFFER');
    expect(result.__typename).toBe('Done');
    expect(application.state).toBe('CHECKED');
  });

  async function checkedForS7(iin: string) {
    const { application } = await corporation.createOnly(iin, { stateService: 'LOSS_OF_CAPACITY_PAYMENT' });
    return (await corporation.check(application)).application;
  }
});

describe('Enclosed answers (S7.9 p5)', () => {
  const query = `query ($id: ID!) { application(id: $id) { enclosures { question system askedAt messageId
    answer { __typename known ... on IdentityRecord { surname } ... on Withheld { reason } } } } }`;

  test('Enclosed answers are kept as they were given, at each check, and reading one is on record', async () => {
    const headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
    const { application } = await corporation.create(nurlan);
    const checked = (await corporation.check(application)).application;
    await corporation.check(checked);
    await gateway.resetCalls();
    const { data, errors } = await gateway.ask(query, { id: application.id }, headers);
    expect(errors).toEqual([]);
    expect(data.application.enclosures.map((one: Payload) => one.question)).toEqual([
      ...['IDENTITY', 'PENSION_FUND', 'IDENTITY', 'PENSION_FUND'],
    ]);
    expect(data.application.enclosures[0].answer).toMatchObject({
      __typename: 'IdentityRecord',
      known: true,
    });
    expect(data.application.enclosures[0].messageId).toEqual(expect.any(String));
    expect(await asked()).toEqual([]);
    const auditor = { authorization: `Bearer ${await gateway.tokenOf('auditor')}` };
    const { data: log } = await gateway.ask(
      `query ($iin: IIN!) { accessLog(first: 5, filter: { iin: $iin }) { nodes { sentence(language: EN) } } }`,
      { iin: nurlan },
      auditor,
    );
    expect(log.accessLog.nodes[0].sentence).toContain('the answer enclosed to the application was read');
  });

  test('Enclosed answers stay closed for a viewer without the right to the register', async () => {
    const { application } = await corporation.create(nurlan);
    await corporation.check(application);
    const headers = { authorization: `Bearer ${await gateway.tokenOf('pension-worker')}` };
    const { data } = await gateway.ask(query, { id: application.id }, headers);
    expect(data.application).toBeNull();
  });
});

test('S6.10 p4: the gateway ends no application by itself; a clerk does, and only one that is ruled out', async () => {
  const ruledOut = '900101490009';
  const { application } = await corporation.create(ruledOut);
  const checked = (await corporation.check(application)).application;
  expect(checked.readiness.kind).toBe('NOT_TO_BE_REGISTERED');
  const { result, application: still } = await corporation.register(checked);
  expect(result).toMatchObject({ __typename: 'NotReady', readiness: { kind: 'NOT_TO_BE_REGISTERED' } });
  expect(still.state).toBe('CHECKED');
  expect((await corporation.end(still)).application.state).toBe('NOT_REGISTERED');
  const good = (await corporation.check((await corporation.create(nurlan)).application)).application;
  expect((await corporation.end(good)).result.__typename).toBe('NotReady');
});
