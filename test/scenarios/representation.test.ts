import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import { faultReadings } from '../support/fault-readings.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { hasty } from '../support/patience.ts';

const mother = '900101490009';
const child = '150607590008';
const guardian = '780404390002';
const ward = '620315390007';
const agent = '850630390017';
const principal = '790514490009';
const expired = '801231490008';
const revoked = '830819490007';
const olderMother = '651120490001';
const grownSon = '000229590003';
const testator = '600101390006';
const stranger = '850630390007';
/** No register has a record under this number. */
const nobody = '051231690002';

let gateway: TestGateway;
const tokens = new Map<string, string>();
beforeAll(async () => {
  gateway = await startGateway(hasty(1500, 'DIGITAL_DOCUMENTS'));
  for (const iin of [mother, guardian, agent, olderMother]) {
    tokens.set(iin, await gateway.tokenOf('citizen', iin, { drill: true }));
  }
});
afterEach(() => gateway.endFault('DIGITAL_DOCUMENTS'));
afterAll(() => gateway.stop());

const told = `__typename ... on RegisterAnswer { known system message(language: EN) nextStep }
  ... on Withheld { reason } ... on RegisterUnavailable { faultClass origin incident { system } }`;

const askAs = (who: string, query: string, headers: Record<string, string> = {}) =>
  gateway.ask(query, {}, { authorization: `Bearer ${tokens.get(who)}`, ...headers });

async function identityOf(who: string, iin: string, purpose = '{ route: PORTAL }') {
  const { data } = await askAs(
    who,
    `{ person(iin: "${iin}", purpose: ${purpose}) { identity { ${told} } } }`,
  );
  return data.person.identity;
}

async function documentQuestions(ask: () => Promise<unknown>): Promise<number | undefined> {
  await gateway.resetCalls();
  await ask();
  return (await gateway.calls()).systems.DIGITAL_DOCUMENTS;
}

test.for([
  ['a mother about her child', mother, child],
  ['a guardian about their ward', guardian, ward],
  ['the holder of a power of attorney about the principal', agent, principal],
] as const)('%s reads the record through the portal', async ([, who, whom]) => {
  expect(await identityOf(who, whom)).toMatchObject({ __typename: 'IdentityRecord', known: true });
  // The portal is a citizen's only route: it need not be named.
  expect(await identityOf(who, whom, '{}')).toMatchObject({ __typename: 'IdentityRecord' });
});

test.for([
  ['a stranger', mother, stranger],
  ['another person’s child', guardian, child],
  ['the son who is of age, though the service names the mother’s child', olderMother, grownSon],
  ['the person named by an unknown kind', olderMother, testator],
  ['the principal of an expired power of attorney', agent, expired],
  ['the principal of a revoked one', agent, revoked],
] as const)('No viewer reads about %s', async ([, who, whom]) => {
  expect(await identityOf(who, whom)).toMatchObject({
    __typename: 'Withheld',
    known: false,
    reason: 'ROUTE',
  });
});

test('A child does not act for their mother, and a mother has no other routes', async () => {
  tokens.set(child, await gateway.tokenOf('citizen', child));
  expect(await identityOf(child, mother)).toMatchObject({ __typename: 'Withheld', reason: 'ROUTE' });
  const asOfficer = () => identityOf(mother, child, '{ route: STATE_CORPORATION }');
  expect(await asOfficer()).toMatchObject({ __typename: 'Withheld', reason: 'ROUTE' });
  expect(await documentQuestions(asOfficer)).toBe(0);
});

test('An answer about a stranger is the same to the letter, whether the stranger exists or not', async () => {
  const about = async (iin: string) => {
    const query = `query ($iin: IIN!) { person(iin: $iin) { identity { ${told} } disability { ${told} }
      pensionAccounts { ${told} } bankAccount(iban: "KZ456010000000000001") { ${told} } } }`;
    const headers = { authorization: `Bearer ${tokens.get(mother)}`, 'x-correlation-id': 'same' };
    return gateway.ask(query, { iin }, headers);
  };
  const existing = await about(stranger);
  expect(existing.errors).toEqual([]);
  expect(existing.data.person.identity).toMatchObject({ __typename: 'Withheld', reason: 'ROUTE' });
  const missing = await about(nobody);
  expect(missing.text).toBe(existing.text);
});

test('The gateway asks the service once per request, whatever fields and people it names, and never about the citizen’s own data', async () => {
  const fields = 'identity { __typename } disability { __typename } pensionAccounts { __typename }';
  const account = (iin: string) => `{ account: { iban: "KZ456010000000000001" }, iin: "${iin}" }`;
  const many = `{
    persons(iins: ["${child}", "${stranger}", "${nobody}", "${mother}"]) { ${fields} }
    bankAccounts(accounts: [${account(child)}, ${account(mother)}]) { __typename }
  }`;
  expect(await documentQuestions(() => askAs(mother, many))).toBe(1);
  const { data } = await askAs(mother, many);
  expect(data.persons.map(({ disability }: { disability: object }) => disability)).toEqual(
    ['DisabilityRecord', 'Withheld', 'Withheld', 'NoRecord'].map((__typename) => ({ __typename })),
  );
  expect(data.bankAccounts).toEqual([{ __typename: 'NoRecord' }, { __typename: 'NoRecord' }]);

  const own = `{ me { ${fields} } person(iin: "${mother}") { ${fields} } }`;
  expect(await documentQuestions(() => askAs(mother, own))).toBe(0);
  const byOfficer = `{ person(iin: "${child}", purpose: { applicationRef: "draft-1" }) { ${fields} } }`;
  expect(await documentQuestions(() => gateway.ask(byOfficer))).toBe(0);
  const search = `{ personSearch(by: { document: { number: "N1234567" } }) { ${told} } }`;
  expect(await documentQuestions(() => askAs(mother, search))).toBe(0);
  expect((await askAs(mother, search)).data.personSearch).toMatchObject({ reason: 'ROUTE' });
});

test.for(drillFaults.filter((fault) => fault !== 'slow' && fault !== 'flapping'))(
  'The gateway says nothing of a child or a stranger while the service fails (%s), and shows the citizen’s own data',
  async (fault) => {
    const query = `{
      me { identity { ${told} } }
      child: person(iin: "${child}") { identity { ${told} } }
      stranger: person(iin: "${stranger}") { identity { ${told} } }
    }`;
    const { data, errors, tirek } = await askAs(mother, query, {
      'tirek-drill': `DIGITAL_DOCUMENTS=${fault}`,
    });
    expect(errors).toEqual([]);
    expect(data.me.identity).toMatchObject({ __typename: 'IdentityRecord' });
    expect(data.child.identity).toMatchObject({
      __typename: 'RegisterUnavailable',
      known: false,
      system: 'DIGITAL_DOCUMENTS',
      ...faultReadings[fault].own,
      incident: { system: 'DIGITAL_DOCUMENTS' },
    });
    expect(data.stranger).toEqual(data.child);
    expect(tirek).toMatchObject({ complete: false, unavailable: ['DIGITAL_DOCUMENTS'] });
  },
);

test('The answer reports a service that is down for all, and its return', async () => {
  await gateway.setFault('DIGITAL_DOCUMENTS', 'down');
  expect(await identityOf(mother, child)).toMatchObject({ system: 'DIGITAL_DOCUMENTS', known: false });
  await gateway.endFault('DIGITAL_DOCUMENTS');
  expect(await identityOf(mother, child)).toMatchObject({ __typename: 'IdentityRecord' });
});

test('The field me is the viewer’s own person, and null for a viewer without a number', async () => {
  const { data } = await askAs(mother, '{ me(purpose: { route: PORTAL }) { iin identity { __typename } } }');
  expect(data.me).toEqual({ iin: mother, identity: { __typename: 'IdentityRecord' } });
  for (const headers of [{}, { authorization: `Bearer ${await gateway.tokenOf('specialist')}` }]) {
    const { data: none, errors } = await gateway.ask('{ me { iin } }', {}, headers);
    expect(none).toBeNull();
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  }
});

test('The log holds no person’s number', () => {
  for (const iin of [mother, child, ward, principal, stranger, nobody])
    expect(gateway.logged()).not.toContain(iin);
});
