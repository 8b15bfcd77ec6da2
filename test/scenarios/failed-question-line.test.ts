import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { inventedIins } from '../support/persons.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({
    RETRY_MAX: '0',
    BREAKER_FAILURES_IN_A_ROW: '3',
    BREAKER_OPEN_MS: '600000',
    BREAKER_MAX_OPEN_MS: '600000',
  });
});
afterAll(() => gateway.stop());

// One person who fails again and again is that person's record, and opens no breaker.
const people = inventedIins(10).values();
const linesOf = (correlationId: string) =>
  gateway
    .logged()
    .split('\n')
    .filter((line) => line.includes('"question failed"') && line.includes(correlationId))
    .map((line) => JSON.parse(line));

/** The first of each opens the incident, and the next ones run into it; the last are no longer tried. */
test.for([
  ['PERSON_REGISTER', 'http500', 'SYSTEM_ERROR'],
  ['PERSON_REGISTER', 'truncated', 'BAD_RESPONSE'],
  ['PERSON_REGISTER', 'down', 'SYSTEM_ERROR'],
  ['PERSON_REGISTER', 'http500', 'NOT_TRIED'],
  ['PERSON_REGISTER', null, 'NOT_TRIED'],
  ['DISABILITY_DATABANK', 'drift', 'CONTRACT_DRIFT'],
  ['DISABILITY_DATABANK', 'wrongPerson', 'CONTRACT_DRIFT'],
  ['DISABILITY_DATABANK', 'http500', 'SYSTEM_ERROR'],
  ['PENSION_FUND', 'http500', 'SYSTEM_ERROR'],
  ['PENSION_FUND', 'truncated', 'BAD_RESPONSE'],
] as const)(
  'A question to %s that fails by %s leaves one line with its correlation id',
  async ([system, fault, faultClass]) => {
    const iin = people.next().value ?? '';
    if (fault !== null) await gateway.setFault(system, fault);
    const field = {
      PERSON_REGISTER: 'identity',
      DISABILITY_DATABANK: 'disability',
      PENSION_FUND: 'pensionAccounts',
    }[system];
    const { data, tirek } = await gateway.ask(
      `query ($iin: IIN!) { person(iin: $iin) { ${field} { ... on RegisterUnavailable { faultClass incident { id } } } } }`,
      { iin },
    );
    const { incident } = data.person[field];
    expect(data.person[field].faultClass).toBe(faultClass);
    const lines = linesOf(tirek.correlationId);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      systemId: system,
      faultClass,
      incidentId: incident.id,
      drill: expect.any(Boolean),
    });
    expect(JSON.stringify(lines)).not.toContain(iin);
    await gateway.endFault(system);
  },
);
