/** `Person.socialContributions`: contributions by month for which money arrived, and the length of participation. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const query = `query ($iin: IIN!) { person(iin: $iin, purpose: { applicationRef: "draft-1" }) { complete socialContributions {
  __typename known nextStep message(language: EN)
  ... on SocialContributionsRecord {
    contributions { month arrivedOn arrived amount payer { kind { code known name(language: EN) } bin } }
    participation { wholeMonths unclearMonths gaps { firstMonth lastMonth } } settlementPeriod { firstMonth lastMonth } } } } }`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

async function ask(iin: string) {
  const { data, errors } = await gateway.ask(query, { iin });
  expect(errors).toEqual([]);
  return data.person.socialContributions;
}

test('S7.2(14): months for which money arrived count once, whatever number of payers; what is unpaid does not count', async () => {
  const { contributions, participation, nextStep } = await ask('900101490009');
  expect(participation).toEqual({
    wholeMonths: 33,
    unclearMonths: [],
    gaps: [{ firstMonth: '2024-03', lastMonth: '2024-05' }],
  });
  expect(nextStep).toBe('NOTHING');
  const of = (wanted: string) => contributions.filter(({ month }: { month: string }) => month === wanted);
  expect(of('2025-03').map(({ amount }: { amount: string }) => amount)).toEqual(['14525.00', '4150.00']);
  expect(of('2026-01')).toMatchObject([{ arrived: false, arrivedOn: null }]);
});

test('S7.2(4): the second paragraph names an operator of a platform in 2024, and the first a tax agent from 2025 on', async () => {
  const { participation, contributions, nextStep, message } = await ask('801231490008');
  expect(participation).toMatchObject({ wholeMonths: 4, unclearMonths: ['2024-12'], gaps: [] });
  expect(nextStep).toBe('READ_WARNINGS');
  expect(message).toContain('a person decides');
  expect(contributions.at(-1).payer).toMatchObject({
    kind: { code: 'TAX_AGENT', known: true },
    bin: '160440007161',
  });
});

test('Order No. 238, item 4: the single cumulative payment counts until the end of 2023, and the employer in each edition', async () => {
  expect((await ask('750102390005')).participation).toMatchObject({
    wholeMonths: 3,
    unclearMonths: ['2024-01'],
  });
});

test('A payer of an unknown kind is shown, and a person decides about the months', async () => {
  const { contributions, participation } = await ask('600101390006');
  expect(participation).toEqual({
    wholeMonths: 0,
    unclearMonths: ['2019-03', '2019-04', '2019-05'],
    gaps: [],
  });
  expect(contributions[0].payer).toMatchObject({ kind: { known: false }, bin: null });
});

test('Nothing that has arrived is a record without months, and no record is a true absence', async () => {
  expect(await ask('830819490007')).toMatchObject({
    participation: { wholeMonths: 0, unclearMonths: [], gaps: [] },
    settlementPeriod: null,
  });
  expect(await ask('051231690002')).toMatchObject({ __typename: 'NoRecord', known: true });
});

test('Production without the address of the Fund asks nothing, says so, and does not show the system', async () => {
  const production = await startGateway({ PROFILE: 'production', SOCIAL_INSURANCE_FUND_URL: '' });
  try {
    const headers = { authorization: `Bearer ${await production.tokenOf('specialist')}` };
    const { data } = await production.ask(query, { iin: '900101490009' }, headers);
    expect(data.person).toMatchObject({ socialContributions: { __typename: 'NotAsked', known: false } });
    const { data: shown } = await production.ask('{ systems { id } }', {}, headers);
    expect(shown.systems.map(({ id }: { id: string }) => id)).not.toContain('SOCIAL_INSURANCE_FUND');
  } finally {
    await production.stop();
  }
});
