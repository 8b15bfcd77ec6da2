import { expect, test } from 'vitest';
import {
  isAbout,
  isOpenAt,
  type MaintenanceWindow,
} from '../../../src/incidents/operations/maintenance-window.ts';
import { toDateTime } from '../../../src/kernel/clock.ts';
import { createTestClock } from '../../support/clock.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { ask, draft, incidentsOf, startBoth, stateOf, ticketsOf } from './ticket-gateway.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const opened = 'result { __typename ... on Done { changedId } } maintenanceWindow { id open repeats by }';

async function announce(gateway: TestGateway, input: object) {
  const query = `mutation ($input: OpenMaintenanceWindowInput!) { openMaintenanceWindow(input: $input) { ${opened} } }`;
  const { data, errors } = await gateway.ask(query, { input });
  expect(errors).toEqual([]);
  return data.openMaintenanceWindow;
}

test('Failures in announced maintenance open no incident and make no ticket; failures after it are an outage', async () => {
  const clock = createTestClock();
  const { smtp, gateway } = await startBoth({}, clock);
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const input = {
    idempotencyKey: 'window-1',
    system: 'PERSON_REGISTER',
    startsAt: toDateTime(clock.now()),
    endsAt: toDateTime(clock.now() + hourMs),
    reason: 'announced on 20.11.2026',
  };
  const { result, maintenanceWindow } = await announce(gateway, input);
  expect(maintenanceWindow).toEqual({
    id: result.changedId,
    open: true,
    repeats: 'NEVER',
    by: 'demo-specialist',
  });
  expect((await announce(gateway, input)).result).toEqual({
    __typename: 'Done',
    changedId: result.changedId,
  });

  for (let i = 0; i < 3; i += 1) {
    expect(await ask(gateway, draft(`draft-${i}`))).toMatchObject({
      __typename: 'RegisterUnavailable',
      faultClass: 'SYSTEM_ERROR',
      incident: null,
      supportTicket: null,
    });
  }
  expect((await stateOf(gateway, 'PERSON_REGISTER')).state).toBe('MAINTENANCE');
  expect(await incidentsOf(gateway)).toEqual([]);
  expect(await ticketsOf(gateway)).toEqual([]);

  clock.advance(hourMs);
  const { incident } = await ask(gateway, draft('draft-9'));
  expect(incident).toMatchObject({ system: 'PERSON_REGISTER', audience: 'SUPPORT' });
  const state = await stateOf(gateway, 'PERSON_REGISTER');
  expect(['DOWN', 'DEGRADED']).toContain(state.state);
  expect(state.openIncident.id).toBe(incident.id);
  expect(await ticketsOf(gateway)).toMatchObject([{ applicationRef: 'draft-9' }]);
  expect(smtp.received().length).toBeLessThanOrEqual(1);
});

test('A daily window opens again the next day, and a person may end it', async () => {
  const clock = createTestClock();
  const { gateway } = await startBoth({}, clock);
  const { maintenanceWindow } = await announce(gateway, {
    idempotencyKey: 'window-2',
    system: 'PENSION_FUND',
    startsAt: toDateTime(clock.now() + hourMs),
    endsAt: toDateTime(clock.now() + 2 * hourMs),
    repeats: 'DAILY',
    reason: 'each night',
  });
  const states: string[] = [];
  const look = async () => states.push((await stateOf(gateway, 'PENSION_FUND')).state);
  await look();
  for (const ms of [hourMs, hourMs, 23 * hourMs]) {
    clock.advance(ms);
    await look();
  }
  expect(states).toEqual(['UP', 'MAINTENANCE', 'UP', 'MAINTENANCE']);
  const query = 'mutation ($id: ID!) { endMaintenanceWindow(input: { id: $id }) { result { __typename } } }';
  const end = async () => (await gateway.ask(query, { id: maintenanceWindow.id })).data.endMaintenanceWindow;
  expect(await end()).toEqual({ result: { __typename: 'Done' } });
  await look();
  expect(states.at(-1)).toBe('UP');
  expect(await end()).toEqual({ result: { __typename: 'NotFound' } });
  expect((await gateway.ask('{ maintenanceWindows { id } }')).data.maintenanceWindows).toEqual([]);
});

const startsAt = Date.UTC(2026, 10, 21, 20);
const window: MaintenanceWindow = {
  id: 'MW-1',
  systemId: 'BANKS',
  part: null,
  startsAt,
  endsAt: startsAt + hourMs,
  repeats: 'NEVER',
  until: null,
  reason: 'announced',
  by: 'somebody',
  createdAt: 0,
  endedAt: null,
};

test.for([
  ['NEVER', -1, false],
  ['NEVER', 0, true],
  ['NEVER', hourMs - 1, true],
  ['NEVER', hourMs, false],
  ['NEVER', 7 * dayMs, false],
  ['DAILY', -dayMs, false],
  ['DAILY', dayMs + hourMs - 1, true],
  ['DAILY', dayMs + hourMs, false],
  ['DAILY', 100 * dayMs, true],
  ['WEEKLY', dayMs, false],
  ['WEEKLY', 7 * dayMs - 1, false],
  ['WEEKLY', 7 * dayMs, true],
  ['WEEKLY', 7 * dayMs + hourMs, false],
  ['WEEKLY', 70 * dayMs + minuteMs, true],
] as const)(
  'A window that comes again %s is, %i ms after its first beginning, open: %s',
  ([repeats, ms, isOpen]) => {
    expect(isOpenAt({ ...window, repeats }, startsAt + ms)).toBe(isOpen);
  },
);

test('A window does not come again after its last day or after a person ended it, and concerns only the system it names', () => {
  const daily = { ...window, repeats: 'DAILY' } as const;
  const next = startsAt + dayMs;
  expect(isOpenAt({ ...daily, until: next + 1 }, next)).toBe(true);
  expect(isOpenAt({ ...daily, until: next }, next)).toBe(false);
  expect(isOpenAt({ ...daily, endedAt: next }, next)).toBe(false);
  expect(isAbout(window, 'BANKS', '601')).toBe(true);
  expect(isAbout({ ...window, part: '601' }, 'BANKS', '601')).toBe(true);
  expect(isAbout({ ...window, part: '601' }, 'BANKS', '722')).toBe(false);
  expect(isAbout(window, 'SHEP', null)).toBe(false);
});
