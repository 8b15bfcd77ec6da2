import { expect, test } from 'vitest';
import { startGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { oddDays, randomWriter, seeded } from '../../support/random.ts';
import { startScriptedShep } from '../../support/shep-server.ts';

const query = `query ($iins: [IIN!]!) { persons(iins: $iins) { iin disability { __typename
  ... on RegisterAnswer { known message } ... on DisabilityRecord { iin group groupName { code name known }
  lossOfCapacityPercent cause { code name(language: EN) known } validFrom validUntil indefinite division
  certificates { kind { code } number issuedOn validUntil } } } } }`;

test('No contract-valid answer of the databank gives an error or a missing neighbour (1,000 items)', async () => {
  const shep = await startScriptedShep();
  const gateway = await startGateway({ SHEP_URL: shep.address });
  const { random, pick, maybe, element, text, day, coded, many } = randomWriter(seeded(7));
  const certificate = () =>
    element(
      'certificate',
      coded('kind', 1) + element('number', pick(['1', '№ 7', 'MOCK'])) + day('issuedOn') + day('validUntil'),
    );
  const disability = () => {
    const indefinite = random() < 0.5;
    const end = indefinite ? '' : day('endDate');
    const degree = maybe(() => element('degree', String(Math.floor(random() * 101))));
    const rest =
      element('beginDate', pick(oddDays)) +
      end +
      element('indefinite', String(indefinite)) +
      text('division');
    const certificates = maybe(() => element('certificates', many(certificate)));
    return element(
      'disability',
      coded('group', 1) + degree + coded('reason') + rest + certificates + text('unknownElement'),
    );
  };
  shep.answerData((request) => {
    const iins = [...request.matchAll(/<iin>(\d{12})<\/iin>/g)].map(([, iin = '']) => iin);
    const items = iins.map((iin) =>
      element(
        'item',
        element('iin', iin) +
          (random() < 0.8 ? element('result', 'FOUND') + disability() : element('result', 'NOT_FOUND')),
      ),
    );
    return element('items', items.sort(() => random() - 0.5).join(''));
  });
  const iins = inventedIins(1000);
  for (let start = 0; start < iins.length; start += 100) {
    const some = iins.slice(start, start + 100);
    const { data, errors } = await gateway.ask(query, { iins: some });
    expect(errors).toEqual([]);
    expect(data.persons.map((person: { iin: string }) => person.iin)).toEqual(some);
    for (const { iin, disability: answer } of data.persons) {
      expect(answer).toMatchObject({ known: true });
      if (answer.__typename === 'DisabilityRecord') expect(answer.iin).toBe(iin);
    }
  }
  await gateway.stop();
  shep.stop();
});
