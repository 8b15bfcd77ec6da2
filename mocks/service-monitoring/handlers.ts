import { z } from 'zod';
import { stageEventsPath } from '../../src/systems/service-monitoring/contract.ts';
import { badRequest, jsonReply } from '../json/exchange.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import type { StageEvents, WireEvent } from './events.ts';

/** Strict: nothing else of an application can come along unnoticed. */
const form = z.strictObject({
  application: z.string().min(1).max(64),
  sequence: z.int().min(1),
  stage: z.string().regex(/^[A-Z_]{1,40}$/),
  stateService: z.string().regex(/^[A-Z_]{1,60}$/),
  at: z.iso.datetime({ offset: true }).endsWith('+05:00'),
  number: z.string().min(1).max(64).nullable(),
});

const expected =
  '"application", "sequence" from 1, "stage", "stateService", "at" with +05:00, "number" or null';

/** The monitoring system of state services, which has an address of its own. The contract is invented. */
export const serviceMonitoring = (events: StageEvents): JsonService => ({
  system: 'SERVICE_MONITORING',
  path: stageEventsPath,
  read(contentType, body) {
    const event = readJson(contentType, body, form);
    return {
      exchange: {
        errorCode: 'MOCK-MONITORING-INTERNAL',
        perform: () => event && events.add(event, 'PROVIDER'),
        answer(kind) {
          const { application = '', sequence = 0 } = event ?? {};
          if (kind === 'drift') return { application, sequence };
          // No person is here: a well-formed answer about another event is the closest case.
          return { application, sequence: kind === 'wrongPerson' ? sequence + 1 : sequence, accepted: true };
        },
      },
      people: [],
      refusal: event ? refused(events, event) : badRequest('MOCK-MONITORING-BAD-REQUEST', expected),
    };
  },
});

function refused(events: StageEvents, event: WireEvent): Response | undefined {
  const why = events.refusal(event);
  return why && jsonReply({ error: { code: `MOCK-MONITORING-${why}` } }, 409);
}
