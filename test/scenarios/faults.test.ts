import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrillFault, drillFaults } from '../../src/kernel/drill-faults.ts';
import { faultReadings } from '../support/fault-readings.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { createGateways } from '../support/gateways.ts';
import { hasty } from '../support/patience.ts';
import { inventedIins } from '../support/persons.ts';

const question = `query ($iin: IIN!) {
  healthy: systems { id }
  person(iin: $iin) { iin identity {
    __typename
    ... on RegisterAnswer { known system message(language: KK) nextStep request { attempts messageId } }
    ... on RegisterUnavailable {
      faultClass origin openedBy since askAgainAt
      incident { id system since audience faultClasses drill }
      supportTicket { complete missing }
    }
  } }
  systems { id state since openIncident { id } }
}`;

const iin = '900101490009';
const gateways = createGateways();
afterAll(() => gateways.stop());

// A question about a person's identity asks the consent service first: through a failing bus it gets no further.
const positions = [
  ['PERSON_REGISTER', 'behindBus', 'PERSON_REGISTER'],
  ['CONSENT_SERVICE', 'behindBus', 'CONSENT_SERVICE'],
  ['SHEP', 'bus', 'CONSENT_SERVICE'],
] as const;
const rows = drillFaults.flatMap((fault) =>
  positions.map(([system, position, asked]) => ({ fault, system, position, asked })),
);
const unanswered = rows.filter(({ fault }) => fault !== 'slow' && fault !== 'flapping');

describe.for(unanswered)('$fault at $system', ({ fault, system, position, asked }) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await gateways.under(fault, system);
  });

  test('The fault appears by its class and origin, with the state and the beginning of the outage', async () => {
    const before = Date.now();
    const answer = await gateway.ask(question, { iin }, { 'tirek-drill': `${system}=${fault}` });
    expect(answer.errors).toEqual([]);
    expect(answer.status).toBe(200);

    const { identity } = answer.data.person;
    const { faultClass, origin } = faultReadings[fault][position];
    expect(identity).toMatchObject({ __typename: 'RegisterUnavailable', known: false, faultClass, origin });
    const culprit = origin === 'BUS' ? 'SHEP' : asked;
    expect(identity.incident).toMatchObject({ system: culprit, since: identity.since, drill: true });
    expect(Date.parse(identity.since)).toBeGreaterThanOrEqual(before);

    const states = Object.fromEntries(answer.data.systems.map((row: { id: string }) => [row.id, row]));
    expect(states[culprit]).toMatchObject({
      state: 'DEGRADED',
      since: identity.since,
      openIncident: { id: identity.incident.id },
    });
    expect(states[asked].state).toBe('DEGRADED');
    expect(identity.system).toBe(asked);
    expect(answer.tirek).toMatchObject({ complete: false, unavailable: [asked], drill: true });
    expect(answer.headers.get('tirek-complete')).toBe('false');
  });

  test('The fault changes no answer to another caller', async () => {
    const drilled = gateway.ask(question, { iin }, { 'tirek-drill': `${system}=${fault}` });
    const healthy = await gateway.ask(question, { iin });
    expect(healthy.data.person.identity).toMatchObject({ __typename: 'IdentityRecord', known: true });
    expect(new Set(healthy.data.systems.map((row: { state: string }) => row.state))).toEqual(new Set(['UP']));
    expect(healthy.tirek).toMatchObject({ complete: true, unavailable: [], drill: false });
    await drilled;
  });
});

describe.for(rows.filter(({ fault }) => fault === 'slow' || fault === 'flapping'))(
  '$fault at $system',
  ({ fault, system, position }) => {
    test('The fault ends in a record or in its class, and is one incident however often it comes and goes', async () => {
      const impatient = await startGateway({
        ...(fault === 'slow' && hasty(1000, 'PERSON_REGISTER', 'CONSENT_SERVICE')),
        RETRY_MAX: '0',
        BREAKER_FAILURES_IN_A_ROW: '100',
        BREAKER_MIN_CALLS: '100',
      });
      // A slow answer is a record below the attempt's time of a second, and none above it.
      const delays = [0, 5000, 0, 5000];
      const { faultClass, origin } = faultReadings[fault as DrillFault][position];
      const incidents = new Set<string>();
      const outcomes: string[] = [];
      // One call for each question: the consent service alone, for a new person; or the register, with an
      // existing token.
      const people = system === 'CONSENT_SERVICE' ? inventedIins(4) : delays.map(() => iin);
      if (system !== 'CONSENT_SERVICE') await impatient.ask(question, { iin });
      for (const [i, delayMs] of delays.entries()) {
        if (fault === 'slow' || outcomes.length === 0) await impatient.setFault(system, fault, { delayMs });
        const { identity } = (await impatient.ask(question, { iin: people[i] })).data.person;
        outcomes.push(identity.__typename);
        if (identity.__typename === 'IdentityRecord') continue;
        expect(identity).toMatchObject({ __typename: 'RegisterUnavailable', faultClass, origin });
        incidents.add(identity.incident.id);
      }
      expect(outcomes.toSorted()).toEqual([
        ...['IdentityRecord', 'IdentityRecord'],
        ...['RegisterUnavailable', 'RegisterUnavailable'],
      ]);
      expect(incidents.size).toBe(1);
      await impatient.stop();
    });
  },
);

test('An answer cut after <persons> is BAD_RESPONSE, never NoRecord, in every form of data', async () => {
  for (const anyone of ['900101490009', '801231490008', '850630390007', '620315390007', '750102390104']) {
    for (const [system] of positions) {
      const gateway = await gateways.under('truncated', system);
      const answer = await gateway.ask(question, { iin: anyone }, { 'tirek-drill': `${system}=truncated` });
      expect(answer.data.person.identity).toMatchObject({
        __typename: 'RegisterUnavailable',
        faultClass: 'BAD_RESPONSE',
      });
    }
  }
});

test('The gateway offers the support ticket for failures of the other side and for drift, not for its own faults', async () => {
  for (const { fault, system, position } of unanswered) {
    const gateway = await gateways.under(fault, system);
    const answer = await gateway.ask(question, { iin }, { 'tirek-drill': `${system}=${fault}` });
    const ours = faultReadings[fault][position].origin === 'OURS';
    expect(answer.data.person.identity.supportTicket === null, `${fault} at ${system}`).toBe(ours);
  }
});
