import { expect, test } from 'vitest';
import { createOutageDays } from '../../src/incidents/outage-days.ts';
import { addIncident, ownDatabase } from '../support/outage-rows.ts';

const own = ownDatabase('outage-days');
const at = (text: string) => Date.parse(`2027-03-${text}+05:00`);
const clock = { now: () => at('10T12:00:00') };
const second = { first: 1, last: 1, questions: 1 };
const hour = 3600;

type Span = readonly [since: string, resolved: string | null, more?: object];

test.for<
  [title: string, spans: readonly Span[], days: readonly (readonly [string, number, number, boolean])[]]
>([
  ['no outage', [], []],
  ['an outage within one day', [['09T10:00:00', '09T11:30:00']], [['2027-03-09', 1, 1.5 * hour, false]]],
  [
    'an outage over midnight in Kazakhstan, cut at the days',
    [['08T23:00:00', '09T02:00:00']],
    [
      ['2027-03-08', 1, hour, false],
      ['2027-03-09', 1, 2 * hour, false],
    ],
  ],
  [
    'an open outage, which goes on until now',
    [['09T22:00:00', null]],
    [
      ['2027-03-09', 1, 2 * hour, false],
      ['2027-03-10', 1, 12 * hour, false],
    ],
  ],
  [
    'two outages at the same time, which count once in time',
    [
      ['09T10:00:00', '09T12:00:00'],
      ['09T11:00:00', '09T13:00:00', { audience: 'OPERATOR' }],
    ],
    [['2027-03-09', 2, 3 * hour, false]],
  ],
  [
    'two outages one after the other, one of a drill',
    [
      ['09T10:00:00', '09T10:00:30'],
      ['09T20:00:00', '09T20:01:00', { drill: true }],
    ],
    [['2027-03-09', 2, 90, true]],
  ],
  [
    'an outage of before the first day that ended within it',
    [['01T10:00:00', '08T00:30:00']],
    [['2027-03-08', 1, hour / 2, false]],
  ],
  ['an outage that ended before the first day', [['01T10:00:00', '07T23:59:59']], []],
  ['an outage that ended at once', [['09T10:00:00', '09T10:00:00']], [['2027-03-09', 1, 0, false]]],
  [
    'a time in which only our own queue was full',
    [['09T10:00:00', '09T12:00:00', { faults: { OUR_CAPACITY: second, OUR_DEFECT: second } }]],
    [],
  ],
  [
    'our full queue within an outage, and a system that was switched off',
    [
      ['08T10:00:00', '08T11:00:00', { faults: { OUR_CAPACITY: second, TIMEOUT: second } }],
      ['09T10:00:00', '09T11:00:00', { faults: {} }],
    ],
    [
      ['2027-03-08', 1, hour, false],
      ['2027-03-09', 1, hour, false],
    ],
  ],
])('Three days show %s', async ([, spans, days]) => {
  await own.database.deleteFrom('incidents').execute();
  for (const [i, [since, resolved, more]] of spans.entries())
    await addIncident(own.database, `INC-${i}`, {
      ...{
        system_id: 'PENSION_FUND',
        since_at: at(since),
        resolved_at: resolved === null ? null : at(resolved),
      },
      ...more,
    });
  const shown = await createOutageDays(own.database, clock).load({
    systemId: 'PENSION_FUND',
    part: null,
    last: 3,
  });
  expect(shown.map(({ date }) => date)).toEqual(['2027-03-08', '2027-03-09', '2027-03-10']);
  const bad = shown.filter(({ incidents }) => incidents > 0);
  expect(bad).toEqual(
    days.map(([date, incidents, downSeconds, drill]) => ({ date, incidents, downSeconds, drill })),
  );
  for (const day of shown)
    if (!bad.includes(day)) expect(day).toMatchObject({ downSeconds: 0, drill: false });
});

test('A bank shows its own outages and those of all banks, the banks together each of them, other systems none', async () => {
  await own.database.deleteFrom('incidents').execute();
  const times = { since_at: at('09T10:00:00'), resolved_at: at('09T11:00:00'), system_id: 'BANKS' };
  await addIncident(own.database, 'INC-601', { ...times, part: '601' });
  await addIncident(own.database, 'INC-722', { ...times, part: '722', resolved_at: at('09T12:00:00') });
  await addIncident(own.database, 'INC-all', {
    ...times,
    since_at: at('08T10:00:00'),
    resolved_at: at('08T10:01:00'),
  });
  const days = createOutageDays(own.database, clock);
  const seconds = async (systemId: 'BANKS' | 'SHEP', part: string | null, last: number) =>
    (await days.load({ systemId, part, last })).map(({ downSeconds }) => downSeconds);
  // One query for all: each with its own number of days.
  const all = await Promise.all([
    seconds('BANKS', '601', 3),
    seconds('BANKS', '722', 2),
    seconds('BANKS', '999', 3),
    seconds('BANKS', null, 3),
    seconds('SHEP', null, 1),
  ]);
  expect(all).toEqual([[60, hour, 0], [2 * hour, 0], [60, 0, 0], [60, 2 * hour, 0], [0]]);
});
