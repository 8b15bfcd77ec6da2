import { expect, test } from 'vitest';
import { ibanOf } from '../../../mocks/people/iban.ts';
import { banks } from '../../../src/systems/banks/codes.ts';
import { startGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { randomWriter, seeded } from '../../support/random.ts';
import { startScriptedShep } from '../../support/shep-server.ts';

const query = `query ($accounts: [BankAccountInput!]!) { bankAccounts(accounts: $accounts) { __typename
  ... on RegisterAnswer { known message nextStep } ... on BankAccountRecord { iban iin exists open belongsToPerson
  kind { code name known } bank { code bic name(language: KK) secondLevel } openedOn closedOn } } }`;

test('No contract-valid answer of a bank gives an error or a missing neighbour (1,000 answers)', async () => {
  const shep = await startScriptedShep();
  const gateway = await startGateway({ SHEP_URL: shep.address });
  const { random, pick, maybe, element, text, day, coded } = randomWriter(seeded(8));
  const flag = (name: string) => element(name, String(random() < 0.5));
  shep.answerData((request) => {
    const field = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(request)?.[1] ?? '';
    const bic = banks.find(({ code }) => code === field('account').slice(4, 7))?.bic ?? '';
    const open = random() < 0.5;
    const account = [
      element('account', field('account')) + element('iin', field('iin')),
      element('open', open ? pick(['true', '1']) : pick(['false', '0'])) + flag('owned') + coded('kind', 1),
      maybe(() => element('bic', bic)) +
        day('openedOn') +
        (open ? '' : day('closedOn')) +
        text('unknownElement'),
    ].join('');
    return random() < 0.8
      ? element('accounts', element('account', account))
      : pick(['', element('accounts', '')]);
  });
  const pairs = inventedIins(1000).map((iin) => ({
    iin,
    account: { iban: ibanOf(iin, pick(['601', '722', '965', '998', '563'])) },
  }));
  for (let start = 0; start < pairs.length; start += 100) {
    const some = pairs.slice(start, start + 100);
    const { data, errors } = await gateway.ask(query, { accounts: some });
    expect(errors).toEqual([]);
    for (const [i, answer] of data.bankAccounts.entries()) {
      expect(answer).toMatchObject({ known: true });
      if (answer.__typename === 'BankAccountRecord')
        expect(answer).toMatchObject({ iin: some[i]?.iin, iban: some[i]?.account.iban });
    }
  }
  await gateway.stop();
  shep.stop();
});
