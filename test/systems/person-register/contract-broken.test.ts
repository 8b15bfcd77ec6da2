import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { type ScriptedShep, startScriptedShep } from '../../support/shep-server.ts';

const iin = '900101490009';
const question = `query ($iin: IIN!) { person(iin: $iin) { identity {
  __typename ... on RegisterAnswer { known } ... on RegisterUnavailable { faultClass origin } } } }`;
const person = (more = '') =>
  `<person><iin>${iin}</iin><birthDate>1990-01-01</birthDate><lifeStatus><code>0</code></lifeStatus>${more}</person>`;
const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

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

const identity = async () => (await gateway.ask(question, { iin })).data.person.identity;
const drift = {
  __typename: 'RegisterUnavailable',
  known: false,
  faultClass: 'CONTRACT_DRIFT',
  origin: 'REGISTER',
};

// Content between <persons> and </persons>.
test.for([
  ['the list stands there twice', `${person()}</persons><persons>${person()}`],
  ['an empty person', '<person/>'],
  ['a nil person', `<person ${xsi} i:nil="true"/>`],
  ['another wrapper', `<item>${person()}</item>`],
  ['another case', person().replaceAll('person>', 'Person>')],
  ['text instead of persons', 'nobody'],
  ['a flag in another case', person('<removed>TRUE</removed>')],
  ['a flag that is no flag', person('<removed>perhaps</removed>')],
  ['a list of documents without documents', person('<documents><other>1</other></documents>')],
  ['a day that is none', person('<deathDate>2024-02-30</deathDate>')],
  ['no date of birth', person().replace(/<birthDate>.*<\/birthDate>/, '')],
  ['another person', person().replace(iin, '620315390007')],
  ['another person beside the right one', person() + person().replace(iin, '620315390007')],
] as const)('%s: drift, never an absence and never a record', async ([, persons]) => {
  shep.answerWith(() => persons);
  expect(await identity()).toEqual(drift);
});

test.for([
  ['nothing at all', '', 'NoRecord'],
  ['white space', '\n  ', 'NoRecord'],
  ['one person', person(), 'IdentityRecord'],
  ['one person, the flag absent or written as a number', person('<removed>0</removed>'), 'IdentityRecord'],
  ['two persons', person() + person(), 'SeveralRecords'],
  ['an empty list before a full one', `</persons><persons>${person()}`, 'IdentityRecord'],
] as const)('%s is read as it is', async ([, persons, outcome]) => {
  shep.answerWith(() => persons);
  expect((await identity()).__typename).toBe(outcome);
});
