import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import { faultReadings } from '../support/fault-readings.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { hasty } from '../support/patience.ts';
import { entriesOf } from './looks/entries.ts';

/** Members of the cast: both pensions with their consents, both withdrawn, a benefit without a consent, nothing at all. */
const pensioner = '620315390007';
const withdrawn = '600101390006';
const younger = '850630390007';
const stranger = '900101490009';

let gateway: TestGateway;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startGateway(hasty(1500, 'PENSION_CONSENTS'));
  headers = {
    authorization: `Bearer ${await gateway.tokenOf('pension-worker', undefined, { drill: true })}`,
  };
});
afterEach(() => gateway.endFault('PENSION_CONSENTS'));
afterAll(() => gateway.stop());

const told = `__typename ... on RegisterAnswer { known system message(language: EN) nextStep }
  ... on Withheld { reason } ... on RegisterUnavailable { faultClass origin incident { system } }`;
const purpose = { stateService: 'ENPF_PAYMENTS', route: 'PROACTIVE', basis: { kind: 'PENSION_CONSENT' } };

async function ask(iins: readonly string[], fields: string, more: Record<string, string> = {}, at = gateway) {
  await at.resetCalls();
  const query = `query ($iins: [IIN!]!, $purpose: PurposeInput) { persons(iins: $iins, purpose: $purpose) { ${fields} } }`;
  const answer = await at.ask(query, { iins, purpose }, { ...headers, ...more });
  expect(answer.errors).toEqual([]);
  const { systems } = await at.calls();
  const { PENSION_CONSENTS: consents = 0, CASE_SYSTEM: cases = 0, PENSION_FUND: fund = 0 } = systems;
  return { people: answer.data.persons, calls: { consents, cases, fund }, tirek: answer.tirek };
}

const appointments = `appointments { ${told} }`;

test('S6.15 p3: E-maket is asked where the record has a consent in force, and not before', async () => {
  const { people, calls } = await ask([pensioner], appointments);
  expect(people[0].appointments).toMatchObject({ __typename: 'AppointmentsRecord', known: true });
  expect(calls).toEqual({ consents: 1, cases: 1, fund: 0 });
});

test.for([
  ['of which every consent was withdrawn', withdrawn],
  ['who drew no pension, and gave no consent', younger],
  ['of whom the record has nothing', stranger],
] as const)('A person %s is not looked up at E-maket', async ([, iin]) => {
  const { people, calls } = await ask([iin], appointments);
  expect(people[0].appointments).toMatchObject({
    ...{ __typename: 'Withheld', known: false, system: 'CASE_SYSTEM', reason: 'LEGAL_BASIS' },
    message: expect.stringContaining('no consent in force on record'),
  });
  expect(calls).toEqual({ consents: 1, cases: 0, fund: 0 });
});

test('The consent opens E-maket alone: the fund is withheld, and the record is not asked for it', async () => {
  const { people, calls } = await ask([pensioner], `pensionAccounts { ${told} }`);
  expect(people[0].pensionAccounts).toMatchObject({ __typename: 'Withheld', reason: 'LEGAL_BASIS' });
  expect(calls).toEqual({ consents: 0, cases: 0, fund: 0 });
});

test('A citizen reads about themselves without the record, whatever basis they name', async () => {
  const authorization = `Bearer ${await gateway.tokenOf('citizen', pensioner)}`;
  await gateway.resetCalls();
  const { data } = await gateway.ask(
    `{ me { ${appointments} } }`,
    {},
    { authorization, 'tirek-purpose': JSON.stringify({ basis: { kind: 'PENSION_CONSENT' } }) },
  );
  expect(data.me.appointments).toMatchObject({ __typename: 'AppointmentsRecord' });
  expect((await gateway.calls()).systems.PENSION_CONSENTS).toBe(0);
});

test('The record is asked once for each person of a request, and each person by their own consent', async () => {
  const fields = `${appointments} again: appointments { __typename }`;
  const { people, calls } = await ask([pensioner, younger, withdrawn], fields);
  expect(people.map((one: { again: object }) => one.again)).toEqual([
    { __typename: 'AppointmentsRecord' },
    { __typename: 'Withheld' },
    { __typename: 'Withheld' },
  ]);
  expect(calls).toEqual({ consents: 3, cases: 1, fund: 0 });
});

test.for(drillFaults.filter((fault) => fault !== 'slow' && fault !== 'flapping'))(
  'The fault %s of the record stands in the place of the field, and E-maket is not called',
  async (fault) => {
    const drill = { 'tirek-drill': `PENSION_CONSENTS=${fault}` };
    const { people, calls, tirek } = await ask([pensioner], appointments, drill);
    const { faultClass, origin } = faultReadings[fault].own;
    expect(people[0].appointments).toMatchObject({
      ...{ __typename: 'RegisterUnavailable', known: false, system: 'PENSION_CONSENTS', faultClass, origin },
      incident: { system: 'PENSION_CONSENTS' },
    });
    expect(calls.cases).toBe(0);
    expect(tirek).toMatchObject({ complete: false, unavailable: ['PENSION_CONSENTS'] });
  },
);

test('The question to the record is on record under the person, with its basis', async () => {
  const iin = '610211390001';
  await ask([iin], appointments);
  const own = await entriesOf(gateway, { iin });
  expect(own[0]).toMatchObject({
    purposes: [{ basis: 'PENSION_CONSENT' }],
    systems: [{ system: 'PENSION_CONSENTS' }, { system: 'CASE_SYSTEM' }],
  });
});

test('Production without the address of the record says that the consent could not be looked up', async () => {
  const production = await startGateway({ PROFILE: 'production', PENSION_CONSENTS_URL: '' });
  try {
    const more = { authorization: `Bearer ${await production.tokenOf('pension-worker')}` };
    const { people, calls } = await ask([pensioner], appointments, more, production);
    expect(people[0].appointments).toMatchObject({
      ...{ __typename: 'Withheld', reason: 'LEGAL_BASIS', nextStep: 'TELL_OPERATOR' },
      message: expect.stringContaining("not connected to the State corporation's record of consents"),
    });
    expect(calls).toEqual({ consents: 0, cases: 0, fund: 0 });
  } finally {
    await production.stop();
  }
});
