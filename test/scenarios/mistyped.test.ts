/** One mistyped number of a list answers for itself: the others are answered, and it costs no call. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { inventedIins } from '../support/persons.ts';

const good = '900101490009';
const iban = 'KZ4460185063039000T1';
const crowd = inventedIins(99);
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
beforeEach(() => gateway.resetCalls());
afterAll(() => gateway?.stop());

const people = `query ($iins: [IIN!]!) { persons(iins: $iins) { iin complete
  identity { known message(language: EN) nextStep ... on NotAsked { ruleItem } } disability { known nextStep } } }`;
const notAnswered = { known: false, nextStep: 'CHECK_INPUT' };

const wrong = new Map<string, unknown>(
  Object.entries({
    'a wrong control digit': '900101490008',
    'eleven digits': '90010149000',
    'thirteen digits': '9001014900099',
    'nothing but a space': ' ',
    empty: '',
    'a space before it': ' 900101490009',
    'a letter that looks like a digit': '90010149000О',
    'digits of another script': '９００１０１４９０００９',
    'a day that there is not': '900230490009',
    'a JSON number': 900101490009,
    true: true,
    'half of a character': '90010149000\ud800',
    'the prototype’s name': '__proto__',
  }),
);

test.for([...wrong])('%s in the middle of a hundred', async ([, typed]) => {
  const iins = [...crowd.slice(0, 50), typed, ...crowd.slice(50)];
  const { data, errors, tirek, text, status } = await gateway.ask(people, { iins });
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(data.persons).toHaveLength(100);
  const [one] = data.persons.splice(50, 1);
  expect(one).toMatchObject({ iin: null, complete: false, identity: notAnswered, disability: notAnswered });
  expect(one.identity.message).toContain('12 digits');
  expect(data.persons.map((person: { iin: string }) => person.iin)).toEqual(crowd);
  for (const person of data.persons) expect(person.identity.known).toBe(true);
  expect(tirek).toMatchObject({ complete: false, cost: { people: 99 } });
  if (typeof typed === 'string' && typed.trim().length > 8 && typed !== ' 900101490009')
    expect(text).not.toContain(typed);
});

test('A list of mistyped numbers alone asks no system', async () => {
  const { data, tirek } = await gateway.ask(people, { iins: ['1', '2'] });
  expect(data.persons).toHaveLength(2);
  expect(tirek).toMatchObject({ cost: { people: 0, calls: 0 } });
  expect((await gateway.calls()).systems.PERSON_REGISTER ?? 0).toBe(0);
});

test.for<[name: string, query: string, variables: object]>([
  ['a literal', `{ persons(iins: ["${good}", "900101490008"]) { iin identity { known } } }`, {}],
  [
    'a number that is written out',
    `{ persons(iins: ["${good}", 900101490008]) { iin identity { known } } }`,
    {},
  ],
  [
    'a variable of an item',
    `query ($a: IIN!, $b: IIN!) { persons(iins: [$a, $b]) { iin identity { known } } }`,
    { a: good, b: 'x' },
  ],
  [
    'a variable of the list',
    'query ($l: [IIN!]!) { persons(iins: $l) { iin identity { known } } }',
    { l: [good, 'x'] },
  ],
  [
    'a default of the variable',
    `query ($l: [IIN!]! = ["${good}"]) { persons(iins: $l) { iin identity { known } } }`,
    { l: [good, ''] },
  ],
  [
    'in a fragment',
    `query ($l: [IIN!]!) { ...All } fragment All on Query { persons(iins: $l) { iin identity { known } } }`,
    { l: [good, '7'] },
  ],
])('%s', async ([, query, variables]) => {
  const { data, errors } = await gateway.ask(query, variables);
  expect(errors).toEqual([]);
  expect(data.persons).toEqual([
    { iin: good, identity: { known: true } },
    { iin: null, identity: { known: false } },
  ]);
});

test('The gateway reads one IIN in place of a list as a list of it', async () => {
  const { data } = await gateway.ask(people, { iins: 'x' });
  expect(data.persons).toMatchObject([{ iin: null, identity: notAnswered }]);
});

test.for<[name: string, query: string, variables: object]>([
  ['of one person', 'query ($i: IIN!) { person(iin: $i) { iin } }', { i: '900101490008' }],
  ['of one person, written out', '{ person(iin: "900101490008") { iin } }', {}],
  [
    'that goes into both',
    'query ($i: IIN!) { person(iin: $i) { iin } persons(iins: [$i]) { iin } }',
    { i: '900101490008' },
  ],
  ['that is null', 'query ($l: [IIN!]!) { persons(iins: $l) { iin } }', { l: [good, null] }],
  ['that is an object', 'query ($l: [IIN!]!) { persons(iins: $l) { iin } }', { l: [{ iin: good }] }],
  ['that is null, written out', `{ persons(iins: ["${good}", null]) { iin } }`, {}],
  [
    'of an account',
    'query ($i: IBAN!) { person(iin: "900101490009") { bankAccount(iban: $i) { known } } }',
    { i: 'KZ00' },
  ],
  ['of a list without its list', 'query ($l: [IIN!]!) { persons(iins: $l) { iin } }', {}],
  [
    'of a dossier',
    'query ($i: IIN!) { dossier(input: { iin: $i, stateService: ENPF_PAYMENTS }) { iin } }',
    { i: '1' },
  ],
])('The gateway refuses a number %s as ever, and never shows it', async ([, query, variables]) => {
  const { status, errors, text } = await gateway.ask(query, variables);
  expect(status).toBe(400);
  expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors[0]?.extensions.code);
  expect(text).not.toContain('900101490008');
});

const accounts = `query ($accounts: [BankAccountInput!]!) { bankAccounts(accounts: $accounts) { __typename known nextStep } }`;
const right = { account: { iban }, iin: good };

test.for<[name: string, item: object]>([
  ['an IBAN with wrong check digits', { account: { iban: 'KZ0060185063039000T1' }, iin: good }],
  ['an IBAN of another country', { account: { iban: 'DE89370400440532013000' }, iin: good }],
  ['an IBAN with spaces', { account: { iban: 'KZ44 6018 5063 0390 00T1' }, iin: good }],
  ['an empty IBAN', { account: { iban: '' }, iin: good }],
  ['a mistyped IIN', { account: { iban }, iin: '900101490008' }],
  ['both', { account: { iban: 'x' }, iin: 'y' }],
  ['a control account of small letters', { account: { controlAccount: 'ksn0017' }, iin: good }],
  ['a control account that is too short', { account: { controlAccount: 'X' }, iin: good }],
])('%s between accounts', async ([, item]) => {
  const { data, errors, tirek } = await gateway.ask(accounts, { accounts: [right, item, right] });
  expect(errors).toEqual([]);
  expect(data.bankAccounts.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
    'BankAccountRecord',
    'NotAsked',
    'BankAccountRecord',
  ]);
  expect(data.bankAccounts[1]).toMatchObject(notAnswered);
  expect(tirek.complete).toBe(false);
  expect((await gateway.calls()).systems.BANKS).toBeLessThanOrEqual(2);
});

test('Accounts written out in the document answer for themselves too', async () => {
  const query = `{ bankAccounts(accounts: [{ account: { iban: "${iban}" }, iin: "${good}" }, { account: { iban: "KZ1" }, iin: "${good}" }]) { known } }`;
  expect((await gateway.ask(query)).data.bankAccounts).toEqual([{ known: true }, { known: false }]);
});
