import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createPricing } from '../../../src/graphql/cost/price-request.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import type { LegalBasisKind } from '../../../src/services/purpose.ts';
import { inventedIins } from '../../support/persons.ts';

const schema = createSchema({ allowIinCentury0: false });
const pricing = createPricing(schema);

function priceOf(
  text: string,
  variables: object = {},
  more: { ownIin?: string; basis?: LegalBasisKind } = {},
) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('expected one operation');
  const { ownIin = null, basis = null } = more;
  return pricing({ document, operation, variables: { ...variables }, ownIin, basis });
}

const hundred = inventedIins(100);
const [one = '', two = ''] = hundred;
const list = (iins: readonly string[]) => JSON.stringify(iins);

test.for([
  ['one person, one register', `{ person(iin: "${one}") { disability { known } } }`, 1, 1],
  ['an identity: the token and the record', `{ person(iin: "${one}") { identity { known } } }`, 1, 2],
  [
    'the same person twice: the loader asks once',
    `{ a: person(iin: "${one}") { identity { known } } b: person(iin: "${one}") { identity { known } } }`,
    2,
    2,
  ],
  [
    'two people in one call to the databank',
    `{ a: person(iin: "${one}") { disability { known } } b: person(iin: "${two}") { disability { known } } }`,
    2,
    1,
  ],
  [
    'a hundred people: 100 + 100 + 1 + 1',
    `{ persons(iins: ${list(hundred)}) { identity { known } disability { known } pensionAccounts { known } } }`,
    100,
    202,
  ],
  [
    'the same hundred under two keys',
    `{ a: persons(iins: ${list(hundred)}) { pensionAccounts { known } } b: persons(iins: ${list(hundred)}) { pensionAccounts { known } } }`,
    200,
    1,
  ],
  ['a field that @skip leaves out', `{ person(iin: "${one}") @skip(if: true) { identity { known } } }`, 0, 0],
  [
    'a field that @include leaves out below',
    `{ person(iin: "${one}") { iin identity @include(if: false) { known } } }`,
    1,
    0,
  ],
  [
    'accounts, each a call',
    `{ bankAccounts(accounts: [{ iin: "${one}", account: { iban: "KZ456010000000000001" } }, { iin: "${two}", account: { iban: "KZ456010000000000001" } }]) { known } }`,
    2,
    2,
  ],
  [
    'a search, as often as it stands there',
    '{ a: personSearch(by: { document: { number: "12" } }) { known } b: personSearch(by: { document: { number: "12" } }) { known } }',
    2,
    2,
  ],
  [
    'a dossier: what its route names (S6.10)',
    `{ dossier(input: { iin: "${one}", stateService: ENPF_PAYMENTS, route: STATE_CORPORATION }) { iin } }`,
    1,
    3,
  ],
  [
    'a dossier of the fund (S6.12)',
    `{ dossier(input: { iin: "${one}", stateService: ENPF_PAYMENTS, route: ENPF_WORKER }) { iin } }`,
    1,
    1,
  ],
  ['a document that asks no system', '{ systems { id state } viewer { account } }', 0, 0],
] as const)('%s', ([, text, people, calls]) => {
  expect(priceOf(text)).toMatchObject({ people, calls });
});

test('A document of 125 lists of a hundred people is 12,500 people, whatever the loader would join', () => {
  const lists = Array.from({ length: 125 }, (_, i) => `a${i}: persons(iins: $iins) { iin }`).join(' ');
  expect(priceOf(`query ($iins: [IIN!]!) { ${lists} }`, { iins: hundred }).people).toBe(12_500);
});

test('Each register costs one more call to the consent service on the basis CONSENT', () => {
  const consented = `{ person(iin: "${one}", purpose: { basis: { kind: CONSENT } }) { identity { known } disability { known } } }`;
  expect(priceOf(consented).calls).toBe(4);
  const bare = `{ person(iin: "${one}") { identity { known } disability { known } } }`;
  expect(priceOf(bare).calls).toBe(3);
  expect(priceOf(bare, {}, { basis: 'CONSENT' }).calls).toBe(4);
});

test('A citizen who asks about another person costs one question about the people they represent', () => {
  const text = `{ a: person(iin: "${one}") { disability { known } } b: person(iin: "${two}") { disability { known } } }`;
  expect(priceOf(text, {}, { ownIin: one }).calls).toBe(2);
  expect(priceOf('{ me { disability { known } } }', {}, { ownIin: one }).calls).toBe(1);
});

test('A value costs a point, and a list as many as its arguments name', () => {
  expect(priceOf('{ viewer { account kind } }').points).toBe(4);
  const page = (first: number) => priceOf(`{ incidents(first: ${first}) { nodes { id since } } }`).points;
  expect(page(100) - page(50)).toBe(50 * 3);
  const people = (count: number) =>
    priceOf(`{ persons(iins: ${list(hundred.slice(0, count))}) { iin } }`).points;
  expect(people(100) - people(50)).toBe(50);
});

test('Letters are dear, and dearer as files', () => {
  const ticket = (fields: string) => priceOf(`{ supportTickets(first: 1) { nodes { ${fields} } } }`).points;
  expect(ticket('message { eml }') - ticket('message { to }')).toBeGreaterThanOrEqual(2000);
  expect(ticket('message { to }') - ticket('id')).toBeGreaterThanOrEqual(20);
  expect(ticket('picture') - ticket('id')).toBe(20);
});

test('Introspection costs about the size of its answer, and nests at its price', () => {
  const usual = priceOf(getIntrospectionQuery()).points;
  expect(usual).toBeGreaterThan(5000);
  expect(usual).toBeLessThan(30_000);
  const aliased = Array.from({ length: 90 }, (_, i) => `a${i}: __schema { types { name fields { name } } }`);
  expect(priceOf(`{ ${aliased.join(' ')} }`).points).toBeGreaterThan(50_000);
});

test('Variables that the gateway cannot read cost one point: the request fails before it asks', () => {
  expect(priceOf('query ($iin: IIN!) { person(iin: $iin) { identity { known } } }')).toEqual({
    points: 1,
    people: 0,
    calls: 0,
  });
  expect(priceOf('query ($iin: IIN!) { person(iin: $iin) { identity { known } } }', { iin: 'x' }).calls).toBe(
    0,
  );
});

test('S6.15 p3: the pension consent costs one call more about each person, of E-maket alone', () => {
  const iins = inventedIins(3);
  const text = (field: string) =>
    `query ($iins: [IIN!]!) { persons(iins: $iins) { ${field} { __typename } } }`;
  const calls = (field: string, basis: LegalBasisKind) => priceOf(text(field), { iins }, { basis }).calls;
  expect(calls('appointments', 'APPLICATION')).toBe(3);
  expect(calls('appointments', 'PENSION_CONSENT')).toBe(6);
  expect(calls('pensionAccounts', 'PENSION_CONSENT')).toBe(calls('pensionAccounts', 'APPLICATION'));
});
