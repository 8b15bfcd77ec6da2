/** Sixteen faults at two positions: class, origin, incident and ticket as in the synchronous channel, and one result after each. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrillFault, drillFaults } from '../../../src/kernel/drill-faults.ts';
import { faultReadings } from '../../support/fault-readings.ts';
import { hasty } from '../../support/patience.ts';
import { eventually, until } from '../../support/until.ts';
import type { Payload } from '../applications/application-gateway.ts';
import { type ResultScene, startResults } from './result-scene.ts';

let scene: ResultScene;
beforeAll(async () => {
  scene = await startResults({
    ...hasty(600, 'STATE_CORPORATION'),
    // Each fault begins at a healthy system.
    ...{ FLAP_WINDOW_MS: '0', BREAKER_OPEN_MS: '50', BREAKER_MAX_OPEN_MS: '50', CREDENTIAL_PAUSE_MS: '50' },
    RESULT_PATIENCE_MS: '1500',
  });
});
afterAll(() => scene.stop());

interface Expected {
  readonly faultClass: string;
  readonly origin: string;
  readonly culprit: string;
  readonly part: string | null;
  /** True: the message is delivered in spite of the fault. */
  readonly passes: boolean;
}

/** Our refused credential is the operator's concern, and no outage of the receiver. */
const ours = {
  faultClass: 'OUR_CREDENTIALS',
  origin: 'OURS',
  culprit: 'STATE_CORPORATION',
  part: null,
  passes: false,
};

/** Silence in this channel is SHEP's own: no receiver takes part in the exchange. */
function atBus(fault: DrillFault): Expected {
  const { faultClass } = faultReadings[fault].bus;
  if (faultClass === 'OUR_CREDENTIALS') return ours;
  return { faultClass, origin: 'BUS', culprit: 'SHEP', part: 'ASYNC', passes: false };
}

/** SHEP tells of a receiver, as in the synchronous channel; it waits for a slow one. */
function atReceiver(fault: DrillFault): Expected {
  const { faultClass } = faultReadings[fault].behindBus;
  if (faultClass === 'OUR_CREDENTIALS') return ours;
  return {
    faultClass,
    origin: 'REGISTER',
    culprit: 'STATE_CORPORATION',
    part: null,
    passes: fault === 'slow',
  };
}

async function nodes(query: string): Promise<Payload[]> {
  const { data, errors } = await scene.gateway.ask(query);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.list.nodes;
}

const tickets = () =>
  nodes(
    '{ list: supportTickets(first: 100) { nodes { applicationRef incident { system part } sequenceOfActions(language: EN) { text } } } }',
  );
const incidents = () =>
  nodes('{ list: incidents(first: 1) { nodes { system part audience faultClasses } } }').then(
    ([newest]) => newest,
  );

/** Lines of failed questions since the log had this length. */
const failuresSince = (length: number): Payload[] =>
  scene.gateway
    .logged()
    .slice(length)
    .split('\n')
    .filter((line) => line.includes('"msg":"question failed"'))
    .map((line) => JSON.parse(line));

const positions = drillFaults.flatMap((fault) => [
  ['SHEP', fault, atBus(fault)] as const,
  ['STATE_CORPORATION', fault, atReceiver(fault)] as const,
]);

test.each(positions)(
  'Under the fault of %s, %s, the outage is told of its culprit with a ticket, and one result arrives',
  async (system, fault, expected) => {
    await scene.forget();
    const logged = scene.gateway.logged().length;
    const application = await scene.taken();
    await scene.gateway.setFault(system, fault, { delayMs: 900 });
    await scene.decide(application);
    if (!expected.passes) await outageIsTold(application, expected, logged);
    await scene.gateway.endFault(system);
    await arrives(application.id);
    const [result, ...others] = (await scene.results()).filter((one) => one.application === application.id);
    expect(others).toEqual([]);
    expect(result).toMatchObject({ inEffect: 1, state: 'DELIVERED' });
    await eventually(async () => expect(await scene.openIncidents()).toEqual([]));
  },
);

async function outageIsTold(
  { id }: Payload,
  { faultClass, origin, culprit, part }: Expected,
  logged: number,
) {
  const failure = await eventually(() => {
    const [first] = failuresSince(logged);
    expect(first).toBeDefined();
    return first;
  });
  expect(failure).toMatchObject({ systemId: 'STATE_CORPORATION', faultClass, origin });
  const incident = await eventually(async () => {
    const newest = await incidents();
    expect(newest).toMatchObject({ system: culprit, part });
    expect(newest.faultClasses).toContain(faultClass);
    return newest;
  });
  const isOperators = ['CONTRACT_DRIFT', 'OUR_CREDENTIALS'].includes(faultClass);
  expect(incident.audience).toBe(isOperators ? 'OPERATOR' : 'SUPPORT');
  const ofApplication = async () => (await tickets()).filter((one) => one.applicationRef === id);
  if (faultClass === 'OUR_CREDENTIALS') return expect(await ofApplication()).toEqual([]);
  const [ticket] = await eventually(async () => {
    const found = await ofApplication();
    expect(found).toHaveLength(1);
    return found;
  });
  expect(ticket.incident).toEqual({ system: culprit, part });
  expect(ticket.sequenceOfActions[0].text).toContain(
    'The delivery of the result of the state service began.',
  );
}

/** A person has a parked result sent again. */
async function arrives(id: string): Promise<void> {
  await until(async () => {
    const { state } = await scene.read(id);
    if (state === 'NOT_DELIVERED') await scene.resend(id, 'specialist');
    return state === 'DELIVERED';
  });
}
