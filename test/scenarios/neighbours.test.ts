import { afterAll, describe, expect, test } from 'vitest';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import { faultReadings } from '../support/fault-readings.ts';
import { startGateway } from '../support/gateway.ts';
import { createGateways } from '../support/gateways.ts';
import { inventedIins } from '../support/persons.ts';

const variables = { iin: '850630390007', iban: 'KZ4460185063039000T1', other: 'KZ6772290010149000T1' };
const told = `__typename ... on RegisterAnswer { known system }
  ... on RegisterUnavailable { faultClass origin since incident { id system part since } }`;
const dossier = `query ($iin: IIN!, $iban: IBAN!, $other: IBAN!) {
  person(iin: $iin) {
    identity { ${told} } disability { ${told} } pensionAccounts { ${told} } appointments { ${told} }
    socialContributions { ${told} }
    bankAccount(iban: $iban) { ${told} } otherBank: bankAccount(iban: $other) { ${told} }
  }
  systems { id state since parts { code state } }
}`;

const records = {
  identity: 'IdentityRecord',
  disability: 'DisabilityRecord',
  pensionAccounts: 'PensionAccountsRecord',
  appointments: 'AppointmentsRecord',
  socialContributions: 'SocialContributionsRecord',
  bankAccount: 'BankAccountRecord',
  otherBank: 'BankAccountRecord',
} as const;
type Field = keyof typeof records;

const targets = [
  { target: 'PERSON_REGISTER', field: 'identity', position: 'behindBus', part: null },
  { target: 'CONSENT_SERVICE', field: 'identity', position: 'behindBus', part: null },
  { target: 'DISABILITY_DATABANK', field: 'disability', position: 'behindBus', part: null },
  { target: 'PENSION_FUND', field: 'pensionAccounts', position: 'own', part: null },
  { target: 'CASE_SYSTEM', field: 'appointments', position: 'own', part: null },
  { target: 'SOCIAL_INSURANCE_FUND', field: 'socialContributions', position: 'own', part: null },
  { target: 'BANKS/601', field: 'bankAccount', position: 'behindBus', part: '601' },
] as const;
const faults = drillFaults.filter((fault) => fault !== 'slow' && fault !== 'flapping');

const gateways = createGateways();
afterAll(() => gateways.stop());

const ask = async (target: string, fault: string) => {
  const gateway = await gateways.under(fault, target.split('/')[0] ?? '');
  const answer = await gateway.ask(dossier, variables, { 'tirek-drill': `${target}=${fault}` });
  expect(answer.errors).toEqual([]);
  const states = Object.fromEntries(
    answer.data.systems.map((row: { id: string; state: string }) => [row.id, row]),
  );
  return { person: answer.data.person, states, tirek: answer.tirek };
};

function expectIntact(person: Record<Field, object>, but: readonly Field[]) {
  for (const field of Object.keys(records) as Field[]) {
    if (!but.includes(field))
      expect(person[field], field).toMatchObject({ __typename: records[field], known: true });
  }
}

describe.for(targets)('$target', ({ target, field, position, part }) => {
  const systemId = target.split('/')[0] ?? '';

  test.for(faults)('%s: its own answer shows it, the other records are intact', async (fault) => {
    const { person, states, tirek } = await ask(target, fault);
    const { faultClass, origin } = faultReadings[fault][position];
    expect(person[field]).toMatchObject({
      __typename: 'RegisterUnavailable',
      known: false,
      faultClass,
      origin,
    });
    expect(person[field].incident).toMatchObject({ system: systemId, part, since: person[field].since });
    expectIntact(person, [field]);
    expect(tirek).toMatchObject({ complete: false, unavailable: [systemId] });
    const troubled = Object.values<{ id: string; state: string }>(states).filter(
      ({ state }) => state !== 'UP',
    );
    expect(troubled.map(({ id, state }) => `${id} ${state}`)).toEqual([`${systemId} DEGRADED`]);
  });
});

describe('SHEP', () => {
  const behind: Field[] = ['identity', 'disability', 'bankAccount', 'otherBank'];

  test.for(faults)('%s: one outage of the bus, and the fund beside it is intact', async (fault) => {
    const { person, states } = await ask('SHEP', fault);
    const { faultClass } = faultReadings[fault].bus;
    // Silence of several of its services at once is the bus's.
    const origin = faultClass === 'TIMEOUT' ? 'BUS' : faultReadings[fault].bus.origin;
    for (const field of behind) {
      expect(person[field], field).toMatchObject({
        __typename: 'RegisterUnavailable',
        known: false,
        faultClass,
        origin,
      });
    }
    expectIntact(person, behind);
    expect(states.PENSION_FUND.state).toBe('UP');
    if (origin !== 'BUS') return;
    const incidents = behind.map((field) => person[field].incident);
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(1);
    expect(incidents[0]).toMatchObject({ system: 'SHEP', part: null });
    // Four questions at once, repeated, may be enough to stop asking.
    expect(['DEGRADED', 'DOWN']).toContain(states.SHEP.state);
    expect(states.SHEP.since).toBe(incidents[0].since);
  });

  test('SHEP down for longer: one incident, all behind it UNREACHABLE, the fund UP', async () => {
    const gateway = await gateways.under('down', 'SHEP');
    await gateway.setFault('SHEP', 'down');
    const seen = new Set<string>();
    for (let i = 0; i < 4; i += 1) {
      const { data } = await gateway.ask(dossier, variables);
      for (const field of behind) seen.add(data.person[field].incident.id);
      expectIntact(data.person, behind);
    }
    expect(seen.size).toBe(1);
    const { data } = await gateway.ask('{ systems { id state } }');
    expect(
      Object.fromEntries(data.systems.map(({ id, state }: Record<string, string>) => [id, state])),
    ).toEqual({
      SHEP: 'DOWN',
      PERSON_REGISTER: 'UNREACHABLE',
      DISABILITY_DATABANK: 'UNREACHABLE',
      BANKS: 'UNREACHABLE',
      CONSENT_SERVICE: 'UNREACHABLE',
      PENSION_FUND: 'UP',
      DIGITAL_DOCUMENTS: 'UP',
      SERVICE_CENTRE: 'UP',
      CASE_SYSTEM: 'UP',
      SERVICE_MONITORING: 'UP',
      SIGNATURE_SERVICE: 'UP',
      FACT_CHECK: 'UP',
      PENSION_CONSENTS: 'UP',
      SOCIAL_INSURANCE_FUND: 'UP',
      // Results travel over the asynchronous channel, which is up.
      STATE_CORPORATION: 'UP',
    });
    expect(
      gateway
        .logged()
        .match(/"systemId":"(PERSON_REGISTER|DISABILITY_DATABANK|BANKS|CONSENT_SERVICE)","drill":false/g),
    ).toBeNull();
    await gateway.endFault('SHEP');
  });
});

test('One bank down is not all banks down', async () => {
  const own = await startGateway();
  const body = JSON.stringify({ fault: 'http500', service: '601', ttlSeconds: 60 });
  const headers = { 'content-type': 'application/json' };
  await fetch(`${own.control}/__faults/BANKS`, { method: 'PUT', headers, body });
  for (let i = 0; i < 4; i += 1) {
    const { data } = await own.ask(dossier, variables);
    expect(data.person.bankAccount).toMatchObject({
      __typename: 'RegisterUnavailable',
      incident: { part: '601' },
    });
    expectIntact(data.person, ['bankAccount']);
  }
  // One person's failures are no outage: it shows with others.
  for (const iin of inventedIins(5)) await own.ask(dossier, { ...variables, iin });
  const { data } = await own.ask(
    '{ systems { id state since parts { code state since openIncident { part } } } }',
  );
  const banks = data.systems.find(({ id }: { id: string }) => id === 'BANKS');
  expect(banks).toMatchObject({ state: 'DEGRADED', since: expect.any(String) });
  const parts = banks.parts.map(({ code, state }: Record<string, string>) => `${code} ${state}`);
  expect(parts).toEqual(['601 DOWN', '722 UP', '965 UP', '998 UP', '563 UP', 'TREASURY UP']);
  await own.stop();
});
