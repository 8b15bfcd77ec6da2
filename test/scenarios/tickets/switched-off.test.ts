import { expect, test } from 'vitest';
import { toDateTime } from '../../../src/kernel/clock.ts';
import { createTestClock } from '../../support/clock.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  draft,
  incidentsOf,
  lettersOf,
  rowsOf,
  someIin,
  startBoth,
  startMail,
  startWith,
  stateOf,
  ticketsOf,
} from './ticket-gateway.ts';

const hourMs = 3_600_000;

const payload = `result { __typename ... on Done { changedId } ... on OutOfTurn { state } }
  incident { id system audience resolvedBy resolutionReason forced { by reason } }`;

async function force(gateway: TestGateway, untilMs: number, system: string, tickets: boolean) {
  const query = `mutation ($input: ForceOutageInput!) { forceOutage(input: $input) { ${payload} } }`;
  const input = {
    idempotencyKey: `off-${system}`,
    system,
    until: toDateTime(untilMs),
    reason: 'it answers about other people',
    tickets,
  };
  const { data, errors } = await gateway.ask(query, { input });
  expect(errors).toEqual([]);
  return data.forceOutage;
}

async function resolve(gateway: TestGateway, id: string) {
  const query = `mutation ($input: ResolveIncidentInput!) { resolveIncident(input: $input) { ${payload} } }`;
  const { data } = await gateway.ask(query, { input: { id, reason: 'the owner called at 14:05' } });
  return data.resolveIncident;
}

test('A register that a person switched off is not asked, its applications get tickets, and it is on again at the end', async () => {
  const clock = createTestClock();
  const { smtp, gateway } = await startBoth({}, clock);
  const { result, incident } = await force(gateway, clock.now() + hourMs, 'PERSON_REGISTER', true);
  expect(incident).toMatchObject({
    id: result.changedId,
    audience: 'SUPPORT',
    forced: { by: 'demo-specialist', reason: 'it answers about other people' },
  });
  await gateway.resetCalls();
  for (let i = 0; i < 3; i += 1) {
    expect(await ask(gateway, draft('draft-1'))).toMatchObject({
      __typename: 'RegisterUnavailable',
      faultClass: 'NOT_TRIED',
      origin: 'REGISTER',
      incident: { id: incident.id },
    });
  }
  expect((await gateway.calls()).services).toEqual({});
  expect(await stateOf(gateway, 'PERSON_REGISTER')).toMatchObject({
    state: 'FORCED_OFF',
    openIncident: { id: incident.id },
  });
  await until(() => smtp.received().length === 1);
  expect(lettersOf(smtp)[0]?.text).toContain(incident.id);

  clock.advance(hourMs);
  await until(async () => (await stateOf(gateway, 'PERSON_REGISTER')).state === 'UP');
  expect((await ask(gateway, draft('draft-1'))).__typename).toBe('IdentityRecord');
  expect(await incidentsOf(gateway)).toMatchObject([
    { id: incident.id, resolvedBy: 'END', resolutionReason: null },
  ]);
});

test('An answer under way does not switch a register on; a person does, with a reason', async () => {
  const clock = createTestClock();
  const { smtp, gateway } = await startBoth({}, clock);
  await gateway.setFault('PERSON_REGISTER', 'slow', { delayMs: 3000 });
  const underWay = ask(gateway, {});
  await until(async () => (await gateway.calls()).services.GBDFLUniversal_token === 1);
  const { incident } = await force(gateway, clock.now() + hourMs, 'PERSON_REGISTER', false);
  expect((await underWay).__typename).toBe('IdentityRecord');
  await gateway.endFault('PERSON_REGISTER');
  expect((await stateOf(gateway, 'PERSON_REGISTER')).state).toBe('FORCED_OFF');
  // No mailbox may get a letter.
  expect((await ask(gateway, draft('draft-1'))).incident).toMatchObject({
    id: incident.id,
    audience: 'OPERATOR',
  });
  expect(await ticketsOf(gateway)).toEqual([]);

  expect(await resolve(gateway, incident.id)).toMatchObject({
    result: { __typename: 'Done', changedId: incident.id },
    incident: {
      resolvedBy: 'OPERATOR',
      resolutionReason: expect.stringContaining('the owner called at 14:05'),
    },
  });
  expect((await stateOf(gateway, 'PERSON_REGISTER')).state).toBe('UP');
  expect((await ask(gateway, {})).__typename).toBe('IdentityRecord');
  expect((await resolve(gateway, incident.id)).result).toEqual({
    __typename: 'OutOfTurn',
    state: 'RESOLVED',
  });
  expect((await resolve(gateway, 'INC-0')).result).toEqual({ __typename: 'NotFound' });
  expect(smtp.received()).toEqual([]);
});

test('No gateway asks a system behind a bus that a person switched off', async () => {
  const clock = createTestClock();
  const smtp = await startMail();
  const a = await startWith(smtp, {}, clock);
  const b = await startWith(smtp, { DATABASE_URL: a.databaseUrl }, clock);
  const { incident } = await force(a, clock.now() + hourMs, 'SHEP', false);
  const query = `query ($iin: IIN!) {
    person(iin: $iin) { identity { ...Down } disability { ...Down } pensionAccounts { __typename } }
  } fragment Down on RegisterUnavailable { faultClass origin incident { id } }`;
  for (const gateway of [a, b]) {
    await until(async () => (await stateOf(gateway, 'SHEP')).state === 'FORCED_OFF');
    await gateway.resetCalls();
    const { identity, disability, pensionAccounts } = (await gateway.ask(query, { iin: someIin })).data
      .person;
    for (const one of [identity, disability])
      expect(one).toEqual({ faultClass: 'NOT_TRIED', origin: 'BUS', incident: { id: incident.id } });
    expect(pensionAccounts.__typename).not.toBe('RegisterUnavailable');
    const { systems, services } = await gateway.calls();
    expect(systems).toMatchObject({ SHEP: 0, PENSION_FUND: 1 });
    expect(services).toEqual({});
    for (const id of ['PERSON_REGISTER', 'DISABILITY_DATABANK', 'BANKS'])
      expect((await stateOf(gateway, id)).state, id).toBe('UNREACHABLE');
  }
});

test('An outage prolonged at another replica does not end at its old time', async () => {
  const clock = createTestClock();
  const { gateway } = await startBoth({}, clock);
  const { incident } = await force(gateway, clock.now() + hourMs, 'PERSON_REGISTER', false);
  const later = JSON.stringify({ by: 'other', until: clock.now() + 3 * hourMs, reason: 'not yet' });
  await rowsOf(gateway, `update incidents set forced = '${later}' where id = '${incident.id}'`);
  // Before this replica has read it.
  clock.advance(hourMs + 1);
  expect(await incidentsOf(gateway)).toMatchObject([{ id: incident.id, resolvedAt: null }]);
  clock.advance(2 * hourMs);
  expect(await incidentsOf(gateway)).toMatchObject([{ id: incident.id, resolvedBy: 'END' }]);
});
