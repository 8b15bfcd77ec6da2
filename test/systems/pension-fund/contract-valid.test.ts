import { expect, test } from 'vitest';
import { createTestClock } from '../../support/clock.ts';
import { startGateway } from '../../support/gateway.ts';
import { startScriptedJson } from '../../support/json-server.ts';
import { inventedIins } from '../../support/persons.ts';
import { oddDays, oddTexts, randomWriter, seeded } from '../../support/random.ts';

const query = `query ($iins: [IIN!]!) { persons(iins: $iins) { iin pensionAccounts { __typename
  ... on RegisterAnswer { known message } ... on PensionAccountsRecord { iin hasQualifyingAccount rightToPayments
  accounts { kind { code name known } number openedOn conditional qualifies accruals contributions { month amount } }
  schedule { validFrom monthlyAmount basis } unexecutedApplication verdict { affirmative reasonCode } } } } }`;

test('No contract-valid answer of the fund gives an error or a missing neighbour (1,000 items)', async () => {
  const { random, pick } = randomWriter(seeded(9));
  const some = (write: () => unknown) => Array.from({ length: Math.floor(random() * 4) }, write);
  const either = (value: unknown) => pick([value, null]);
  const amount = () => pick(['0.00', '46228.00', '999999999999999.99']);
  const account = () => ({
    kind: pick(['OPV', 'OPPV', 'OPVR', 'DPV', 'NEW', '__proto__', 'constructor']),
    number: pick(oddTexts),
    ...(random() < 0.5 && { openedOn: either(pick(oddDays)) }),
    conditional: random() < 0.5,
    accruals: amount(),
    contributions: some(() => ({ month: pick(['2026-01', '1999-12']), amount: amount() })),
    more: 1,
  });
  const pension = () => ({
    accounts: some(account),
    rightToPayments: random() < 0.5,
    schedule: either({ from: pick(oddDays), monthlyAmount: amount(), basis: either(pick(oddTexts)) }),
    unexecutedApplication: random() < 0.5,
    verdict: { affirmative: random() < 0.5, ...(random() < 0.5 && { reasonCode: either(pick(oddTexts)) }) },
  });
  const fund = await startScriptedJson(({ iins }: { iins: string[] }) => {
    const items = iins.map((iin) =>
      random() < 0.8 ? { iin, found: true, pension: pension() } : { iin, found: false },
    );
    return { items: items.sort(() => random() - 0.5) };
  });
  const gateway = await startGateway({ PENSION_FUND_URL: fund.address });

  const iins = inventedIins(1000);
  for (let start = 0; start < iins.length; start += 100) {
    const hundred = iins.slice(start, start + 100);
    const { data, errors } = await gateway.ask(query, { iins: hundred });
    expect(errors).toEqual([]);
    for (const [i, { iin, pensionAccounts }] of data.persons.entries()) {
      expect(iin).toBe(hundred[i]);
      expect(pensionAccounts).toMatchObject({ known: true });
      if (pensionAccounts.__typename === 'PensionAccountsRecord') expect(pensionAccounts.iin).toBe(iin);
    }
  }
  await gateway.stop();
  fund.stop();
});

test('The gateway reads the longest answer about a hundred people', async () => {
  const month = (i: number) =>
    `20${String(10 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}`;
  const contributions = Array.from({ length: 24 }, (_, i) => ({
    month: month(i),
    amount: '999999999999999.99',
  }));
  const kinds = ['OPV', 'OPPV', 'OPVR', 'DPV'];
  const accounts = kinds.map((kind) => ({
    kind,
    number: `MOCK-${kind}-123456789`,
    conditional: kind === 'OPVR',
    accruals: '1.00',
    contributions,
  }));
  const rest = {
    rightToPayments: true,
    schedule: null,
    unexecutedApplication: false,
    verdict: { affirmative: true },
  };
  const asked: string[] = [];
  const fund = await startScriptedJson((question: { iins: string[]; contributionsSince: string }) => {
    asked.push(question.contributionsSince);
    return {
      items: question.iins.map((iin) => ({ iin, found: true, pension: { accounts, ...rest } })),
    };
  });
  const clock = createTestClock(Date.UTC(2026, 10, 21));
  const gateway = await startGateway({ PENSION_FUND_URL: fund.address }, clock);
  const { data } = await gateway.ask(query, { iins: inventedIins(100) });
  expect(
    data.persons.filter(
      ({ pensionAccounts }: { pensionAccounts: { known: boolean } }) => pensionAccounts.known,
    ),
  ).toHaveLength(100);
  expect(asked).toEqual(['2024-12']);
  await gateway.stop();
  fund.stop();
});
