/** Completeness of an answer, as data: gateways between do not pass `extensions` on. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../mocks/people/cast.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const iin = '900101490009';
let gateway: TestGateway;
let agency: Record<string, string>;
beforeAll(async () => {
  gateway = await startGateway();
  agency = { authorization: `Bearer ${await gateway.tokenOf('examiner')}` };
});
afterAll(() => gateway?.stop());

const drilled = (header: string) => ({ 'tirek-drill': header });
const consent = 'purpose: { basis: { kind: CONSENT }, stateService: ENPF_PAYMENTS }';

test.for<
  [
    name: string,
    fields: string,
    argument: string,
    headers: Record<string, string> | 'examiner',
    whole: boolean,
  ]
>([
  [
    'every register answers',
    'complete identity { known } disability { known } pensionAccounts { known }',
    '',
    {},
    true,
  ],
  ['the field stands first', 'complete identity { known }', '', drilled('PERSON_REGISTER=down'), false],
  ['the field stands last', 'identity { known } complete', '', drilled('PERSON_REGISTER=http500'), false],
  [
    'the field stands in a fragment',
    '... on Person { complete } identity { known }',
    '',
    drilled('PERSON_REGISTER=drift'),
    false,
  ],
  ['an absence is an answer', 'complete disability { __typename }', '', {}, true],
  [
    'one of several fails',
    'complete identity { known } disability { known }',
    '',
    drilled('DISABILITY_DATABANK=http500'),
    false,
  ],
  [
    'the failing register was not asked',
    'complete identity { known }',
    '',
    drilled('DISABILITY_DATABANK=http500'),
    true,
  ],
  [
    'an answer is withheld',
    'complete pensionAccounts { __typename }',
    'purpose: { applicationNumber: "1" }',
    'examiner',
    false,
  ],
  ['the person must agree first', 'complete disability { __typename }', consent, {}, false],
  [
    'a bank is not connected',
    'complete bankAccount(iban: "KZ77999A000000000001") { __typename }',
    '',
    {},
    false,
  ],
  ['nothing is asked', 'complete iin', '', {}, true],
])('%s', async ([, fields, argument, headers, whole]) => {
  const sent = headers === 'examiner' ? agency : headers;
  const { data, tirek, errors } = await gateway.ask(
    `{ person(iin: "${iin}", ${argument}) { ${fields} } }`,
    {},
    sent,
  );
  expect(errors).toEqual([]);
  expect(data.person.complete).toBe(whole);
  expect(tirek.complete).toBe(whole);
});

test('Each of several people has a completeness of their own', async () => {
  const drifting = cast.find(
    ({ expect: wanted }) => wanted.DISABILITY_DATABANK?.faultClass === 'CONTRACT_DRIFT',
  );
  const query = `{ persons(iins: ["${iin}", "${drifting?.iin}"]) { complete disability { known } } }`;
  const { data } = await gateway.ask(query);
  expect(data.persons.map(({ complete }: { complete: boolean }) => complete)).toEqual([true, false]);
  for (const { complete, disability } of data.persons) expect(complete).toBe(disability.known);
});

test('A dossier has a completeness too, and a question that a rule forbids does not count as missing', async () => {
  const dossier = `{ dossier(input: { iin: "620315390007", stateService: ENPF_PAYMENTS, route: ENPF_WORKER, applicationRef: "d-1", packageComplies: true })
    { complete identity { __typename } disability { known } } }`;
  expect((await gateway.ask(dossier)).data.dossier).toMatchObject({
    complete: true,
    identity: { __typename: 'NotAsked' },
  });
  const failed = await gateway.ask(dossier, {}, drilled('DISABILITY_DATABANK=down'));
  expect(failed.data.dossier.complete).toBe(false);
});
