import { beforeEach, describe, expect, test } from 'vitest';
import { createIncidents, type Incidents } from '../../src/incidents/incidents.ts';
import { createMemoryIncidentStore } from '../../src/incidents/memory-incident-store.ts';
import { newUuid } from '../../src/kernel/ids.ts';
import { culpritOf } from '../../src/registers/outcome.ts';
import { CallFault } from '../../src/resilience/call-fault.ts';
import { type FaultClass, faultRules } from '../../src/resilience/fault-classes.ts';

const flapWindowMs = 600_000;
let incidents: Incidents;
let changes: string[];

beforeEach(() => {
  changes = [];
  incidents = createIncidents({
    store: createMemoryIncidentStore('INC', newUuid),
    flapWindowMs,
    inMaintenance: () => false,
    onJoined() {},
    onChange: (change, { systemId }) => changes.push(`${change} ${systemId}`),
  });
});

const failed = (fault: CallFault, at: number) =>
  incidents.failed({
    culprit: culpritOf({ systemId: 'PERSON_REGISTER', busId: 'SHEP', fault }),
    fault,
    since: at,
    at,
    drill: false,
    part: null,
    questions: 1,
    evidence: null,
  });
const register = (faultClass: FaultClass, at: number) => failed(new CallFault(faultClass, 'REGISTER'), at);

test.for(Object.keys(faultRules) as FaultClass[])('%s opens the incident of its row', async (faultClass) => {
  const opened = await register(faultClass, 1000);
  const { incident } = faultRules[faultClass];
  if (incident === 'none' || incident === 'joins') expect(opened).toBeNull();
  else expect(opened).toMatchObject({ audience: incident.toUpperCase(), since: 1000, affectedQuestions: 1 });
});

describe('An incident', () => {
  test('An incident belongs to the bus if the bus is the origin', async () => {
    const opened = await failed(new CallFault('CONNECTION', 'BUS'), 5);
    expect(opened?.systemId).toBe('SHEP');
    expect(await incidents.openOf('PERSON_REGISTER', null)).toBeNull();
  });

  test('An incident joins later failures and keeps its beginning and its number', async () => {
    const first = await register('CONNECTION', 1000);
    const notTried = new CallFault('NOT_TRIED', 'REGISTER', { openedBy: 'CONNECTION' });
    const joined = await failed(notTried, 9000);
    expect(joined).toMatchObject({ id: first?.id, since: 1000, lastFailureAt: 9000, affectedQuestions: 2 });
    expect(joined?.faults).toEqual({ CONNECTION: { first: 1000, last: 9000, questions: 2 } });
  });

  test('An incident ends by an answer only, and the log shows each end once', async () => {
    await register('TIMEOUT', 1000);
    await register('TIMEOUT', 2000);
    await incidents.answered('PERSON_REGISTER', null, 3000);
    await incidents.answered('PERSON_REGISTER', null, 4000);
    expect(await incidents.openOf('PERSON_REGISTER', null)).toBeNull();
    expect(changes).toEqual(['incident opened PERSON_REGISTER', 'incident resolved PERSON_REGISTER']);
  });

  test('An incident reopens within the flap window, and a new one opens after it', async () => {
    const first = await register('TIMEOUT', 1000);
    await incidents.answered('PERSON_REGISTER', null, 2000);
    expect(await register('TIMEOUT', 2000 + flapWindowMs)).toMatchObject({ id: first?.id, since: 1000 });
    await incidents.answered('PERSON_REGISTER', null, 700_000);
    const second = await register('TIMEOUT', 700_001 + flapWindowMs);
    expect(second?.id).not.toBe(first?.id);
    expect(second?.since).toBe(700_001 + flapWindowMs);
  });

  test('An outage of a system never continues an incident of the gateway’s own making, or of a drill', async () => {
    const ours = await register('OUR_CAPACITY', 1);
    const theirs = await register('TIMEOUT', 2);
    expect(theirs).toMatchObject({ audience: 'SUPPORT', since: 2, affectedQuestions: 1 });
    expect(theirs?.id).not.toBe(ours?.id);
    // A fault of the gateway's own during their outage belongs to the outage.
    expect(await register('CONTRACT_DRIFT', 3)).toMatchObject({ id: theirs?.id, audience: 'SUPPORT' });
    await incidents.answered('PERSON_REGISTER', null, 4);
    expect(await incidents.openOf('PERSON_REGISTER', null)).toBeNull();

    const call = {
      culprit: 'PERSON_REGISTER',
      fault: new CallFault('TIMEOUT', 'REGISTER'),
      evidence: null,
      part: null,
      questions: 1,
    } as const;
    const drilled = await incidents.failed({ ...call, since: 5, at: 5, drill: true });
    expect(drilled).toMatchObject({ drill: true, since: 5 });
    await incidents.answered('PERSON_REGISTER', null, 6);
    expect(await register('TIMEOUT', 7)).toMatchObject({ id: theirs?.id, since: 2, drill: false });
    expect(changes.at(-1)).toBe('incident reopened PERSON_REGISTER');
  });
});

test.each([true, false])(
  'A question held back by an outage belongs to that outage (a drill: %s), whatever goes on now',
  async (drill) => {
    const failure = { culprit: 'PERSON_REGISTER', part: null, questions: 1, evidence: null } as const;
    const opened = await incidents.failed({
      ...failure,
      fault: new CallFault('CONNECTION', 'REGISTER'),
      since: 1000,
      at: 1000,
      drill,
    });
    const keptBack = await incidents.failed({
      ...failure,
      fault: new CallFault('NOT_TRIED', 'REGISTER', { openedBy: 'CONNECTION' }),
      since: 2000,
      at: 2000,
      drill: !drill,
    });
    expect(keptBack).toMatchObject({ id: opened?.id, drill });
    expect(changes).toEqual(['incident opened PERSON_REGISTER']);
  },
);
