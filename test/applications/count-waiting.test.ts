import { beforeAll, expect, test } from 'vitest';
import { noTerms } from '../../src/access/clients/terms.ts';
import type { Viewer } from '../../src/access/viewer.ts';
import { demoViewer } from '../../src/access/viewer.ts';
import type { Applications } from '../../src/applications/applications.ts';
import { countWaiting } from '../../src/applications/count-waiting.ts';
import type { Owner } from '../../src/kernel/owner.ts';
import { ownDatabase } from '../support/outage-rows.ts';
import { viewerWith } from '../support/viewers.ts';

const own = ownDatabase('count-waiting');
const settleMs = 5000;
const now = 1_000_000;
/** From here on a step or a stage is left open. */
const old = now - settleMs - 60_000;

/** Makes an application, and its stages: each told, refused, or neither. */
async function addApplication(
  id: string,
  row: {
    state: string;
    changed_at: number;
    step_until: number | null;
    owner?: Owner;
    state_service?: string;
  },
  stages: readonly { at: number; told_at?: number; refused_at?: number }[] = [],
) {
  const person = { iin_sealed: Buffer.from('x'), key_id: 'k', iin_hash: Buffer.from(id), last_seen_at: 1 };
  const { id: person_id } = await own.database
    .insertInto('people')
    .values(person)
    .returning('id')
    .executeTakeFirstOrThrow();
  await own.database
    .insertInto('applications')
    .values({
      ...{ id, version: 1, state_service: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', person_id },
      ...{ owner: 'org:one' as const, created_by: 'clerk', created_at: 1, ...row },
    })
    .execute();
  for (const [i, stage] of stages.entries())
    await own.database
      .insertInto('application_events')
      .values({ application_id: id, sequence: i, stage: 'DRAFT', by: 'clerk', ...stage })
      .execute();
}

beforeAll(async () => {
  const open = { step_until: now + 1 };
  await addApplication('APP-1', { state: 'REGISTERING', changed_at: old, ...open });
  await addApplication('APP-2', { state: 'REGISTERING', changed_at: old - 7, ...open });
  await addApplication('APP-3', { state: 'REGISTERING', changed_at: old + 1, ...open });
  await addApplication('APP-4', { state: 'HANDING_OVER', changed_at: old - 9, ...open, owner: 'org:two' });
  const stages = [
    { at: 1, told_at: 2 },
    { at: now - 60_000 },
    { at: 70, refused_at: 80 },
    { at: now - 59_999 },
  ];
  await addApplication('APP-5', { state: 'REGISTERED', changed_at: old, step_until: null }, stages);
  await addApplication(
    'APP-6',
    { state: 'REGISTERED', changed_at: old, step_until: null, owner: 'org:two' },
    [{ at: 500 }],
  );
  // A state service whose stages the gateway does not tell.
  const untold = { state_service: 'DISABILITY_BENEFIT_NEVER_TOLD' };
  await addApplication('APP-7', { state: 'REGISTERED', changed_at: old, step_until: null, ...untold }, [
    { at: 3 },
  ]);
});

const of = (viewer: Viewer) =>
  countWaiting({ viewer }, {
    parts: { database: own.database, clock: { now: () => now }, settleMs },
  } as unknown as Applications);
const officer = (bin: string, role: 'specialist' | 'examiner' | 'operator' | 'auditor') =>
  viewerWith({
    ...{ id: 'someone', roles: [role], organisation: { bin, name: bin }, terms: noTerms },
    ...{ grantedScopes: null, iin: null },
  });

const registration = { step: 'REGISTRATION', count: 2, oldestSince: old - 7, state: 'OUTCOME_UNKNOWN' };
const young = { step: 'REGISTRATION', count: 1, oldestSince: old + 1, state: 'UNDER_WAY' };
const handOver = { step: 'CASE', count: 1, oldestSince: old - 9, state: 'OUTCOME_UNKNOWN' };
const all = {
  openSteps: [handOver, registration, young],
  refusedStages: 1,
  waitingStages: 2,
  oldestWaitingSince: 500,
};
const nothing = { openSteps: [], refusedStages: 0, waitingStages: 0, oldestWaitingSince: null };

test.for<[title: string, viewer: Viewer, wanted: object]>([
  ['an operator', officer('three', 'operator'), all],
  ['the demo viewer', demoViewer, all],
  [
    'a specialist of one organisation',
    officer('one', 'specialist'),
    {
      ...nothing,
      openSteps: [registration, young],
      refusedStages: 1,
      waitingStages: 1,
      oldestWaitingSince: now - 60_000,
    },
  ],
  [
    'a specialist of another',
    officer('two', 'specialist'),
    { ...nothing, openSteps: [handOver], waitingStages: 1, oldestWaitingSince: 500 },
  ],
  ['an officer without the route', officer('one', 'examiner'), nothing],
  ['an auditor', officer('one', 'auditor'), nothing],
])('Figures of waiting applications for %s', async ([, viewer, wanted]) => {
  expect(await of(viewer)).toEqual(wanted);
});
