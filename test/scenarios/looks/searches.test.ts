import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { type Entry, entriesOf } from './entries.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const namesakes = ['850630390007', '850630390017'];
const byName = `{ personSearch(by: { name: { surname: "Бекенов", name: "Нұрлан", birthDate: "1985-06-30" } },
  purpose: { applicationNumber: "001-7" }) { __typename } }`;

/** New entries on record after a question. */
async function recordedBy(query: string): Promise<Entry[]> {
  const before = new Set((await entriesOf(gateway)).map(({ id }) => id));
  const { errors } = await gateway.ask(query);
  expect(errors).toEqual([]);
  return (await entriesOf(gateway)).filter(({ id }) => !before.has(id));
}

async function logOf(iin: string): Promise<string[]> {
  return (await entriesOf(gateway, { iin })).map(({ id }) => id);
}

test('A search by name is on record as one, with its purpose, and in the log of every person whom it found', async () => {
  const [entry, ...more] = await recordedBy(byName);
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    iin: null,
    searchedBy: 'NAME',
    ended: true,
    purposes: [{ applicationNumber: '001-7' }],
    systems: [{ system: 'PERSON_REGISTER', result: 'DATA', attempts: 1 }],
  });
  for (const iin of namesakes) expect(await logOf(iin)).toContain(entry?.id);
  expect(await logOf('801231490008')).not.toContain(entry?.id);
});

test('A search by the number of a document is on record in the log of its holder', async () => {
  const iin = '900101490009';
  const { data } = await gateway.ask(
    `{ person(iin: "${iin}") { identity { ... on IdentityRecord { documents { number } } } } }`,
  );
  const { number } = data.person.identity.documents[0];
  const [entry] = await recordedBy(
    `{ personSearch(by: { document: { number: "${number}" } }) { __typename } }`,
  );
  expect(entry).toMatchObject({ iin: null, searchedBy: 'DOCUMENT', systems: [{ result: 'DATA' }] });
  expect(await logOf(iin)).toContain(entry?.id);
});

test('A search by the number of a certificate is on record in the log of its holder', async () => {
  const iin = '850630390007';
  const { data } = await gateway.ask(
    `{ person(iin: "${iin}") { disability { ... on DisabilityRecord { certificates { number } } } } }`,
  );
  const { number } = data.person.disability.certificates[0];
  const [entry] = await recordedBy(`{ disabilityByCertificate(number: "${number}") { __typename } }`);
  expect(entry).toMatchObject({
    iin: null,
    searchedBy: 'CERTIFICATE',
    systems: [{ system: 'DISABILITY_DATABANK', result: 'DATA' }],
  });
  expect(await logOf(iin)).toContain(entry?.id);
});

test('A search that finds no person, or has no answer, is on record too', async () => {
  const nobody = '{ personSearch(by: { document: { number: "MOCKNOBODY1" } }) { __typename } }';
  expect(await recordedBy(nobody)).toMatchObject([
    { searchedBy: 'DOCUMENT', systems: [{ result: 'NO_DATA' }] },
  ]);
  await gateway.setFault('PERSON_REGISTER', 'truncated');
  expect(await recordedBy(byName)).toMatchObject([
    { searchedBy: 'NAME', ended: true, systems: [{ result: 'FAILED', faultClass: 'BAD_RESPONSE' }] },
  ]);
  await gateway.endFault('PERSON_REGISTER');
});

test('Two searches of one request are two entries', async () => {
  const query = byName
    .replace('{ personSearch', '{ one: personSearch')
    .replace(/ }$/, ` other: ${byName.slice(2)}`);
  expect(await recordedBy(query)).toHaveLength(2);
});
