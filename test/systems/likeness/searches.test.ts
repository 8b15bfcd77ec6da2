import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { type ScriptedShep, startScriptedShep } from '../../support/shep-server.ts';

const iin = '770101490005';
let shep: ScriptedShep;
let gateway: TestGateway;
beforeAll(async () => {
  shep = await startScriptedShep();
  gateway = await startGateway({ SHEP_URL: shep.address });
});
afterAll(async () => {
  await gateway.stop();
  shep.stop();
});

let asked = '';
const personWith = (parts: string) => (request: string) => {
  asked = request;
  return `<persons><person><iin>${iin}</iin>${parts}<birthDate>1977-01-01</birthDate><lifeStatus><code>0</code></lifeStatus></person></persons>`;
};
const search = async (by: object) => {
  const query = `query ($by: PersonSearchInput!) { personSearch(by: $by) { __typename
    ... on RegisterUnavailable { faultClass } ... on IdentityRecord { warnings { code } } } }`;
  const { data, errors } = await gateway.ask(query, { by });
  expect(errors).toEqual([]);
  return data.personSearch;
};
const spelt = ({ warnings }: { warnings?: { code: string }[] }) =>
  warnings?.some(({ code }) => code === 'SPELT_OTHERWISE');

test.for([
  ['in the register’s spelling', 'Тестов', 'ТЕСТОВ', false],
  ['decomposed', 'Айтбаев'.normalize('NFD'), 'АЙТБАЕВ', false],
  ['decomposed in the register', 'Айтбаев', 'АЙТБАЕВ'.normalize('NFD'), false],
  ['with a Latin letter', 'Тестoв', 'ТЕСТОВ', false],
  ['with an invisible letter', 'Тес\u200Bтов', 'ТЕСТОВ', false],
  ['with a long dash', 'Иванова–Петрова', 'ИВАНОВА-ПЕТРОВА', false],
  ['without the dots of ё', 'Елкин', 'ЁЛКИН', true],
  ['in Russian letters', 'Кайратулы', 'ҚАЙРАТҰЛЫ', true],
  ['without the hyphen', 'Иванова Петрова', 'ИВАНОВА-ПЕТРОВА', true],
  ['by half', 'Петрова', 'ИВАНОВА-ПЕТРОВА', true],
] as const)(
  'A surname %s finds the person, and the message mentions a different spelling',
  async ([, surname, found, isSaid]) => {
    shep.answerData(personWith(`<surname>${found}</surname>`));
    const answer = await search({ name: { surname, birthDate: '1977-01-01' } });
    expect(answer).toMatchObject({ __typename: 'IdentityRecord' });
    expect(spelt(answer)).toBe(isSaid);
    const sent = /<surname>(.*)<\/surname>/.exec(asked)?.[1] ?? '';
    expect(sent).toBe(sent.normalize('NFC'));
  },
);

test.for([
  ['of the same letters', 'N12345678', 'N12345678', 'IdentityRecord', false],
  ['in small letters', 'n12345678', 'N12345678', 'IdentityRecord', false],
  ['in Cyrillic twins', 'АВ1234567', 'AB1234567', 'IdentityRecord', false],
  ['with a hyphen more', 'N-12345678', 'N12345678', 'IdentityRecord', true],
  ['of another person', 'N12345678', 'N12345679', 'RegisterUnavailable', undefined],
] as const)('The number of a document %s', async ([, number, found, wanted, isSaid]) => {
  const document = `<document><type><code>001</code></type><number>${found}</number><status><code>00</code></status></document>`;
  shep.answerData(personWith(`<documents>${document}</documents>`));
  const answer = await search({ document: { number } });
  expect(answer.__typename).toBe(wanted);
  expect(spelt(answer)).toBe(isSaid);
});

test.for([
  ['МСЭ-0012345', 'МСЭ-0012345', 'DisabilityRecord', false],
  ['мсэ–0012345', 'МСЭ-0012345', 'DisabilityRecord', false],
  ['MCЭ-0012345', 'МСЭ-0012345', 'DisabilityRecord', false],
  ['МСЭ 0012345', 'МСЭ-0012345', 'DisabilityRecord', true],
  ['МСЭ-0012345', 'МСЭ-0012346', 'RegisterUnavailable', false],
] as const)('A certificate %s, found as %s', async ([number, found, wanted, isSaid]) => {
  shep.answerData(
    () =>
      `<items><item><iin>${iin}</iin><result>FOUND</result><disability><group><code>1</code></group><beginDate>2020-01-01</beginDate><indefinite>true</indefinite><certificates><certificate><kind><code>1</code></kind><number>${found}</number></certificate></certificates></disability></item></items>`,
  );
  const query = `query ($number: String!) { disabilityByCertificate(number: $number) { __typename
    ... on RegisterAnswer { message(language: EN) } } }`;
  const { data } = await gateway.ask(query, { number });
  expect(data.disabilityByCertificate.__typename).toBe(wanted);
  expect(data.disabilityByCertificate.message.includes('spelt otherwise')).toBe(isSaid);
});

test('The message mentions a patronymic that the register passed over', async () => {
  shep.answerData(personWith('<surname>ТЕСТОВ</surname><patronymic>ИВАНОВИЧ</patronymic>'));
  const by = (patronymic: string) => ({ name: { surname: 'Тестов', patronymic, birthDate: '1977-01-01' } });
  expect(spelt(await search(by('Иванович')))).toBe(false);
  expect(spelt(await search(by('Петрович')))).toBe(true);
});

test('An answer about another person is never shown', async () => {
  shep.answerData(personWith('<surname>ПЕТРОВ</surname>'));
  expect(await search({ name: { surname: 'Тестов', birthDate: '1977-01-01' } })).toMatchObject({
    faultClass: 'CONTRACT_DRIFT',
  });
});
