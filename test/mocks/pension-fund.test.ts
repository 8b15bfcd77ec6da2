import { describe, expect, test } from 'vitest';
import { runNetwork } from './network.ts';
import { fundAnswer, fundItems, postSearch } from './questions.ts';
import { control } from './wire.ts';

const network = runNetwork();
const affirmed = '850630390007';
const nobody = '051231690002';

const verdictOf = async (iin: string) => (await fundAnswer(network().fund, [iin]))[0]?.pension?.verdict;
const pensionOf = async (iin: string) => (await fundAnswer(network().fund, [iin]))[0]?.pension;

describe('The simulated pension fund', () => {
  test('The simulated pension fund answers about every person in the order asked, and says whom it does not know', async () => {
    expect(await fundItems(network().fund, [nobody, affirmed, affirmed])).toEqual([
      { iin: nobody, found: false, whole: true },
      { iin: affirmed, found: true, whole: true },
    ]);
    const { json } = await control(`${network().control}/__calls`);
    expect(json).toMatchObject({ systems: { PENSION_FUND: 1, SHEP: 0 } });
  });

  test('The simulated pension fund affirms, or gives the reason in a code of its own', async () => {
    expect(await verdictOf(affirmed)).toEqual({ affirmative: true, reasonCode: null });
    const against: [string, string][] = [
      ['900101490009', 'MOCK-NO-RIGHT'],
      ['790514490009', 'MOCK-NO-QUALIFYING-SAVINGS'],
      ['620315390007', 'MOCK-SCHEDULE-SET'],
      ['651120490001', 'MOCK-APPLICATION-UNEXECUTED'],
      ['600101390006', 'MOCK-DECEASED'],
    ];
    for (const [iin, reasonCode] of against) {
      expect(await verdictOf(iin)).toEqual({ affirmative: false, reasonCode });
    }
  });

  test('The simulated pension fund keeps the employer’s contributions apart: they give no right', async () => {
    const pension = await pensionOf('790514490009');
    expect(pension).toMatchObject({
      rightToPayments: true,
      accounts: [{ kind: 'OPVR', conditional: true, accruals: '187000.00' }],
    });
  });

  test('The simulated pension fund shows a schedule with an amount, and an application that was not executed', async () => {
    expect(await pensionOf('620315390007')).toMatchObject({
      schedule: { from: '2019-01-15', monthlyAmount: expect.stringMatching(/^\d+\.\d{2}$/) },
      unexecutedApplication: false,
    });
    expect(await pensionOf('651120490001')).toMatchObject({ schedule: null, unexecutedApplication: true });
  });

  test('The simulated pension fund answers about another person for the one it always mistakes, and rightly about the others', async () => {
    const [mistaken, right] = await fundItems(network().fund, ['610211390001', affirmed]);
    expect(mistaken).toMatchObject({ found: true, whole: true });
    expect(['610211390001', affirmed]).not.toContain(mistaken?.iin);
    expect(right).toEqual({ iin: affirmed, found: true, whole: true });
  });

  test('The simulated pension fund fails for a whole batch if one person in it always makes it fail', async () => {
    expect((await postSearch(network().fund, [affirmed, '000229590003'])).status).toBe(500);
  });

  const bad: [string, object][] = [
    ['another content type', { headers: { 'content-type': 'text/plain' } }],
    ['no JSON', { body: '{"iins":' }],
    ['no person', { body: '{"iins":[]}' }],
    [
      '101 people',
      { body: JSON.stringify({ iins: new Array(101).fill(affirmed), contributionsSince: '2000-01' }) },
    ],
    ['numbers', { body: '{"iins":[850630390007]}' }],
    ['more than it asked for', { body: '{"iins":["850630390007"],"all":true}' }],
  ];
  test.each(bad)('The simulated pension fund refuses %s', async (_, options) => {
    const seen = await postSearch(network().fund, [affirmed], options);
    expect(seen.status).toBe(400);
    expect(JSON.parse(seen.body.toString())).toMatchObject({ error: { code: 'MOCK-ENPF-BAD-REQUEST' } });
  });

  test('The simulated pension fund has one address and no other', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await control(`${network().fund}mock/v1/pension-accounts/search`)).status).toBe(404);
    expect((await postSearch(`${network().fund}else/where/`, [affirmed], { headers })).status).toBe(200);
  });
});
