/** S7.8: the notification of received contributions, from the Fund's answer to the confirmation in the statement. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { nurlan, type Payload, startApplications, type Worker, workersAt } from './application-gateway.ts';

const aigerim = '900101490009';
const stateService = 'LOSS_OF_CAPACITY_PAYMENT';
const statement = { surname: 'Айтбаева', name: 'Айгерім', patronymic: 'Серікқызы', birthDate: '1990-01-01' };

let gateway: TestGateway;
let corporation: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications({ BREAKER_OPEN_MS: '100', BREAKER_MAX_OPEN_MS: '100' });
  ({ corporation } = await workersAt(gateway));
  headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
});
afterAll(() => gateway?.stop());
beforeEach(() => gateway.resetCalls());

const calls = async () => (await gateway.calls()).systems.SOCIAL_INSURANCE_FUND ?? 0;

/** An application of S7 whose systems were asked, and whose package complies. */
async function checkedFor(iin: string, worker = corporation): Promise<Payload> {
  const { application } = await worker.createOnly(iin, { stateService });
  const { application: checked } = await worker.check(application);
  return (await worker.lookAtPackage(checked)).application;
}

async function shown(id: string, as = headers): Promise<Payload> {
  const query = `query ($id: ID!) { application(id: $id) {
    statement { notification { number disagreement } }
    papers { __typename id number ruleItem appendix iin
      ... on ContributionsNotification { periodFrom periodTo total contributions { month amount } } }
    enclosures { question system answer { __typename known } } } }`;
  const { data, errors } = await gateway.ask(query, { id }, as);
  expect(errors).toEqual([]);
  return data.application;
}

const ofItem8 = ({ readiness }: Payload) =>
  readiness.reasons.filter(({ ruleItem }: Payload) => ruleItem?.startsWith('S7.8'));

describe('The notification (S7.8 p1)', () => {
  let checked: Payload;
  let notified: Payload;
  beforeAll(async () => {
    checked = await checkedFor(aigerim);
    await gateway.resetCalls();
    notified = await corporation.notify(checked);
  });

  test('The check does not ask the Fund, and the issue asks it once', async () => {
    expect(notified.result.__typename).toBe('Done');
    await gateway.resetCalls();
    await checkedFor(aigerim);
    expect(await calls()).toBe(0);
    const again = await corporation.notify(notified.application);
    expect(again.result.__typename).toBe('Done');
    expect(await calls()).toBe(0);
    expect((await shown(checked.id)).papers.length).toBe(1);
  });

  test('The paper tells the sums by month of the settlement period, two payers of a month together', async () => {
    const { papers } = await shown(checked.id);
    expect(papers).toMatchObject([
      {
        ...{ __typename: 'ContributionsNotification', ruleItem: 'S7.8 p1', appendix: 5, iin: aigerim },
        ...{ periodFrom: '2023-10-01', periodTo: '2025-12-31', total: '386525.00' },
      },
    ]);
    const [{ contributions }] = papers;
    expect(contributions.length).toBe(24);
    expect(contributions[0]).toEqual({ month: '2023-10', amount: '12150.00' });
    expect(contributions.at(-1)).toEqual({ month: '2025-12', amount: '18675.00' });
    // A gap is no month of nothing.
    expect(contributions.map(({ month }: Payload) => month)).not.toContain('2024-04');
  });

  test('The print has the sums, and another organisation sees nothing of it', async () => {
    const [{ id }] = (await shown(checked.id)).papers;
    const page = await fetch(`${gateway.address}/papers/${id}.html?lang=ru`, { headers });
    expect(page.status).toBe(200);
    expect((await page.text()).replaceAll('\u00A0', ' ')).toContain('386 525,00');
    const stranger = { authorization: `Bearer ${await gateway.tokenOf('pension-worker')}` };
    expect(await shown(checked.id, stranger)).toBeNull();
    expect((await fetch(`${gateway.address}/papers/${id}.html`, { headers: stranger })).status).toBe(404);
  });

  test('The answer of the Fund is enclosed as it was given, and a later check does not touch it', async () => {
    const enclosed = {
      ...{ question: 'CONTRIBUTIONS_NOTIFICATION', system: 'SOCIAL_INSURANCE_FUND' },
      answer: { __typename: 'SocialContributionsRecord', known: true },
    };
    expect((await shown(checked.id)).enclosures).toContainEqual(enclosed);
    const now = await corporation.read(checked.id);
    expect((await corporation.check(now)).application.readiness).not.toBeNull();
    expect((await shown(checked.id)).enclosures).toContainEqual(enclosed);
  });
});

describe('The confirmation in the statement (S7.8 p2)', () => {
  test('Without it the statement is not complete; with the number of the paper it is; a disagreement is a person’s', async () => {
    const checked = await checkedFor(aigerim);
    expect(checked.readiness.kind).toBe('STATEMENT_INCOMPLETE');
    const reason = { readiness: 'STATEMENT_INCOMPLETE', kind: 'NOT_NOTIFIED', ruleItem: 'S7.8 p2' };
    expect(ofItem8(checked)).toMatchObject([reason]);
    const { application: notified } = await corporation.notify(checked);
    // A paper that was handed over is not yet confirmed.
    const { application: stated } = await corporation.state(notified, statement);
    expect(ofItem8(stated)).toMatchObject([reason]);
    const [{ number }] = (await shown(checked.id)).papers;
    const { application: confirmed } = await corporation.state(stated, {
      ...statement,
      notification: { number },
    });
    expect(ofItem8(confirmed)).toEqual([]);
    expect(confirmed.readiness.kind).toBe('PERSON_DECIDES');
    expect((await shown(checked.id)).statement.notification).toEqual({ number, disagreement: null });
    const disagreement = 'Нет отчислений за весну 2024 года.';
    const { application: disputed } = await corporation.state(confirmed, {
      ...{ ...statement, notification: { number, disagreement } },
    });
    expect(ofItem8(disputed)).toMatchObject([
      { readiness: 'PERSON_DECIDES', kind: 'NOTIFICATION_DISPUTED', ruleItem: 'S7.8 p2' },
    ]);
    expect((await shown(checked.id)).statement.notification).toEqual({ number, disagreement });
  });

  test('The number of another application’s notification confirms nothing', async () => {
    const { application: one } = await corporation.notify(await checkedFor(aigerim));
    const [{ number }] = (await shown(one.id)).papers;
    const other = await checkedFor(aigerim);
    const confirm = corporation.state(other, { ...statement, notification: { number } });
    await expect(confirm).rejects.toThrow(
      'notification.number: the number of the notification that was issued',
    );
  });
});

describe('The places where nothing is issued', () => {
  test('An application that was not checked waits for its check, and no system is asked', async () => {
    const { application } = await corporation.createOnly(aigerim, { stateService });
    expect((await corporation.notify(application)).result).toEqual({
      __typename: 'OutOfTurn',
      state: 'DRAFT',
    });
    expect(await calls()).toBe(0);
  });

  test('While the first check is open, the Fund is not asked about a person whom it may turn away', async () => {
    await gateway.setFault('FACT_CHECK', 'http500');
    const open = await checkedFor(aigerim);
    await gateway.endFault('FACT_CHECK');
    expect((await corporation.notify(open)).result).toMatchObject({
      ...{ __typename: 'NotReady', readiness: { kind: 'BLOCKED_BY_OUTAGE' } },
    });
    expect(await calls()).toBe(0);
  });

  test('An outage of the Fund blocks the notification alone, and the next try issues it', async () => {
    const checked = await checkedFor(aigerim);
    await gateway.setFault('SOCIAL_INSURANCE_FUND', 'http500');
    const { result, application } = await corporation.notify(checked);
    await gateway.endFault('SOCIAL_INSURANCE_FUND');
    expect(result).toMatchObject({
      ...{ __typename: 'RegisterUnavailable', system: 'SOCIAL_INSURANCE_FUND' },
      // The text of S7 names no mailbox.
      supportTicket: { applicationRef: checked.id, missing: ['RECIPIENT'] },
    });
    // The item of the notification, not the one of the other questions (S7.9).
    expect(result.supportTicket.notYetRegisteredBecause).toMatch(/\b8\b/);
    expect((await shown(checked.id)).papers).toEqual([]);
    expect(application.version).toBe(checked.version);
    await expect
      .poll(async () => (await corporation.notify(await corporation.read(checked.id))).result.__typename)
      .toBe('Done');
  });

  test.for([
    ['no record', '051231690002', 'NoRecord'],
    ['no settlement period', '830819490007', 'SocialContributionsRecord'],
  ] as const)('A person decides where the Fund has %s', async ([, iin, answer]) => {
    const { result, application } = await corporation.notify(await checkedFor(iin));
    expect(result).toMatchObject({ __typename: 'NotIssued', answer: { __typename: answer, known: true } });
    expect(ofItem8(application)).toMatchObject([
      { readiness: 'PERSON_DECIDES', kind: 'NOTHING_TO_NOTIFY', ruleItem: 'S7.8 p1' },
    ]);
    expect((await shown(application.id)).papers).toEqual([]);
  });

  test('Another state service has no such notification', async () => {
    const { application } = await corporation.createOnly(nurlan, { stateService: 'PENSION_DIFFERENCE' });
    const checked = (await corporation.check(application)).application;
    await expect(corporation.notify(checked)).rejects.toThrow('id: an application whose state service');
    expect(await calls()).toBe(0);
  });

  test('Production without the Fund issues nothing and demands nothing', async () => {
    const production = await startGateway({ PROFILE: 'production', SOCIAL_INSURANCE_FUND_URL: '' });
    try {
      const specialist = (await workersAt(production)).corporation;
      const checked = await checkedFor(aigerim, specialist);
      expect(ofItem8(checked)).toEqual([]);
      const { result } = await specialist.notify(checked);
      expect(result).toMatchObject({
        __typename: 'NotIssued',
        answer: { __typename: 'NotAsked', known: false },
      });
    } finally {
      await production.stop();
    }
  });
});

test('Front ends see the rule of the notification, and the editions of the payer with their items', async () => {
  const { data, errors } = await gateway.ask(`{ stateServices { number
    routes { route notification { system kind ruleItem confirmationItem } }
    payerEditions { firstMonth endedBefore payers ruleItem } } }`);
  expect(errors).toEqual([]);
  const rules = data.stateServices.flatMap(({ number, routes }: Payload) =>
    routes.flatMap(({ route, notification }: Payload) =>
      notification ? [[number, route, notification]] : [],
    ),
  );
  const rule = { ruleItem: 'S7.8 p1', confirmationItem: 'S7.8 p2', kind: 'CONTRIBUTIONS_NOTIFICATION' };
  expect(rules).toEqual([['S7', 'STATE_CORPORATION', { system: 'SOCIAL_INSURANCE_FUND', ...rule }]]);
  const editions = data.stateServices.flatMap(({ payerEditions }: Payload) => payerEditions);
  expect(editions.length).toBe(4);
  expect(editions[1]).toEqual({
    ...{ firstMonth: '2024-01', endedBefore: '2025-01', ruleItem: 'S7.order 4' },
    payers: ['EMPLOYER', 'INDIVIDUAL_ENTREPRENEUR', 'PRIVATE_PRACTICE'],
  });
});
