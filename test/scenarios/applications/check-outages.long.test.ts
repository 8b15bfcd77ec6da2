import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { hasty } from '../../support/patience.ts';
import { nurlan, type Payload, startApplications, type Worker, workersAt } from './application-gateway.ts';
import { madeFor } from './desks.ts';

let gateway: TestGateway;
let corporation: Worker;
let worker: Worker;
beforeAll(async () => {
  gateway = await startApplications({
    ...{ BREAKER_FAILURES_IN_A_ROW: '1000', BREAKER_MIN_CALLS: '10000', RETRY_MAX: '0' },
    ...hasty(1500, 'CONSENT_SERVICE', 'PERSON_REGISTER', 'DISABILITY_DATABANK'),
    ...hasty(1500, 'PENSION_FUND', 'SERVICE_CENTRE'),
    STEP_SETTLE_MS: '150',
  });
  ({ corporation, worker } = await workersAt(gateway));
});
afterAll(async () => {
  await gateway?.stop();
  expect(gateway.logged()).not.toContain('"msg":"defect"');
});
afterEach(async () => {
  for (const [, system] of places) await gateway.endFault(system);
});

/** The asked system, the answer that shows the fault, and the system to blame, if it is not the failing one. */
const places = [
  ['corporation', 'CONSENT_SERVICE', 'identity'],
  ['corporation', 'PERSON_REGISTER', 'identity'],
  ['corporation', 'SHEP', 'identity'],
  ['corporation', 'PENSION_FUND', 'pensionAccounts'],
  ['corporation', 'SERVICE_CENTRE', 'pensionAccounts'],
  ['worker', 'DISABILITY_DATABANK', 'disability'],
  ['worker', 'SHEP', 'disability'],
] as const;
const faults = ['down', 'hang', 'http500', 'reset', 'truncated', 'drift', 'overload'] as const;
/** The token of the consent service is used again: it comes first, and it can fail only once. */
const cases = places.flatMap((place) =>
  (place[1] === 'CONSENT_SERVICE' ? (['http500'] as const) : faults).map(
    (fault) => [fault, ...place] as const,
  ),
);

/** Behind others, a silence, or a broken word that was handed on, is the last one's until more is known. */
function culpritOf(fault: string, system: string, field: string): readonly string[] {
  if (system === 'SHEP' && fault === 'hang')
    return ['SHEP', 'CONSENT_SERVICE', 'PERSON_REGISTER', 'DISABILITY_DATABANK'];
  if (system === 'SERVICE_CENTRE' && field === 'pensionAccounts' && ['hang', 'drift'].includes(fault))
    return ['SERVICE_CENTRE', 'PENSION_FUND'];
  return [system];
}

test.for(cases)(
  '%s in the middle of a check (%s: %s): no applicant is refused, the ticket is whole, and the check is repeated',
  async ([fault, who, system, field]) => {
    const route = who === 'corporation' ? corporation : worker;
    const { application } = await route.create(nurlan);
    await gateway.setFault(system, fault);
    const failed = await route.check(application);
    expect(failed.application).toMatchObject({ state: 'CHECKED', registration: null });
    expect(failed.application.readiness.kind).toBe('BLOCKED_BY_OUTAGE');
    expect(failed.application.readiness.reasons).toContainEqual(
      expect.objectContaining({ readiness: 'BLOCKED_BY_OUTAGE', kind: 'OUTAGE' }),
    );
    const answer = failed.dossier[field];
    const culprits = culpritOf(fault, system, field);
    expect(culprits).toContain(answer.incident?.system);
    expect(answer).toMatchObject({
      __typename: 'RegisterUnavailable',
      supportTicket: {
        ...{ complete: true, missing: [], recipient: { mailbox: 'oop@enbek.kz' } },
        ...{ incident: answer.incident && { system: answer.incident.system }, iin: nurlan },
        ...{ applicationRef: application.id, registrationNumber: null },
        notYetRegisteredBecause: expect.any(String),
      },
    });

    const notReady = await route.register(failed.application, 'a person cannot decide an outage away');
    expect(notReady.result).toMatchObject({
      __typename: 'NotReady',
      readiness: { kind: 'BLOCKED_BY_OUTAGE' },
    });
    expect(notReady.application).toMatchObject({ state: 'CHECKED', registration: null });
    expect(await madeFor(gateway, application.id)).toEqual({ statements: [], cases: [] });

    await gateway.endFault(system);
    const again = await route.check(notReady.application);
    expect(again.application.readiness).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
    const { application: registered } = await route.register(again.application);
    expect(registered.state).toBe('REGISTERED');
    expect(registered.stages.map(({ state }: Payload) => state)).toEqual(['DRAFT', 'CHECKED', 'REGISTERED']);
    expect((await madeFor(gateway, application.id)).statements).toEqual([registered.registration.number]);
  },
);
