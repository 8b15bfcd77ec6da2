import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExampleOperations } from '../../src/http/example-operations.ts';
import { withStableIds } from '../client/build-fixtures.ts';
import { createTestClock } from '../support/clock.ts';
import { everythingDown, startGateway, type TestGateway } from '../support/gateway.ts';

let gateways: TestGateway[];
beforeAll(async () => {
  const start = (EXECUTOR: string) => startGateway({ EXECUTOR }, createTestClock());
  gateways = await Promise.all([start('reference'), start('compiled')]);
});
afterAll(() => Promise.all(gateways.map((gateway) => gateway.stop())));

/** What others asked a gateway meanwhile, and in which order, is not the same. */
const sameForBoth = readExampleOperations().filter(({ name }) => name !== '20-who-looked');

/** Three times: the compiler takes over at the second. Both gateways hear the same, so their incidents are the same. */
test.for(sameForBoth)('both executors answer alike: $name', async (example) => {
  for (const headers of [JSON.parse(example.headers), { 'Tirek-Drill': everythingDown }])
    for (let time = 1; time <= 3; time += 1) {
      const ask = (gateway: TestGateway) =>
        gateway.ask(example.query, JSON.parse(example.variables), headers);
      const answers = await Promise.all(gateways.map(ask));
      const [reference, compiled] = answers.map(({ status, text }) => `${status} ${withStableIds(text)}`);
      expect(compiled, `time ${time}`).toBe(reference);
    }
});

const iin = '900101490009';
const refusals: readonly (readonly [title: string, query: string, variables: object])[] = [
  [
    'more people than one question may ask about',
    'query ($iins: [IIN!]!) { persons(iins: $iins) { iin } }',
    { iins: Array(101).fill(iin) },
  ],
  [
    'a certificate without a number',
    'query ($number: String!) { disabilityByCertificate(number: $number) { __typename } }',
    { number: ' ' },
  ],
  [
    'a search that is two searches',
    'query ($by: PersonSearchInput!) { personSearch(by: $by) { __typename } }',
    { by: { document: { number: '1' }, name: { birthDate: '1990-01-01' } } },
  ],
  ['a wrong IIN', 'query ($iin: IIN!) { person(iin: $iin) { iin } }', { iin: '900101490008' }],
  ['a variable that is not given', 'query ($iin: IIN!) { person(iin: $iin) { iin } }', {}],
  [
    'a refusal beside an answer',
    'query ($iin: IIN!, $number: String!) { person(iin: $iin) { iin identity { __typename } } disabilityByCertificate(number: $number) { __typename } }',
    { iin, number: ' ' },
  ],
  ['several operations and no name', 'query A { __typename } query B { __typename }', {}],
];

test.for(refusals)('both executors refuse alike: %s', async ([, query, variables]) => {
  for (let time = 1; time <= 3; time += 1) {
    const answers = await Promise.all(gateways.map((gateway) => gateway.ask(query, variables)));
    const [reference, compiled] = answers.map(({ status, text }) => `${status} ${withStableIds(text)}`);
    expect(reference, 'a refusal').toContain('"errors"');
    expect(compiled, `time ${time}`).toBe(reference);
  }
});
