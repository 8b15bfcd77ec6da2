import { z } from 'zod';
import {
  appointmentsPath,
  caseStagePath,
  casesPath,
  findCasesPath,
} from '../../src/systems/case-system/contract.ts';
import { badRequest, jsonReply } from '../json/exchange.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import { appointment, kinds } from '../people/appointments.ts';
import { personByIin } from '../people/find.ts';
import type { StageEvents, WireEvent } from '../service-monitoring/events.ts';
import { readCase, takeCase } from '../statements/case-exchange.ts';
import {
  caseQuestion,
  caseStageForm,
  iinQuestion,
  type OwnCaseQuestion,
  ownCaseQuestion,
  referenceQuestion,
} from '../statements/questions.ts';
import { refused, somebodyElse } from '../statements/services.ts';
import type { HeldCase } from '../statements/statements.ts';
import type { Cases } from './cases.ts';
import { requestProblem } from './check-request.ts';
import type { Appointment } from './record.ts';

const system = 'CASE_SYSTEM';
/** Words of the system of electronic cases for a failure of its own, and for a malformed question. */
export const caseErrorCode = 'MOCK-EMAKET-INTERNAL';
const badRequestCode = 'MOCK-EMAKET-BAD-REQUEST';

/** A case of E-maket's own, or of a statement that another system has registered. */
const anyCase = z.union([ownCaseQuestion, caseQuestion]);

/** The system of electronic cases (E-maket), which has an address of its own. The contract is invented. */
/** @param demandsSignature false: unsigned requests are taken, too, as the bus takes unsigned messages */
export function caseSystem(
  cases: Cases,
  events: StageEvents,
  demandsSignature = false,
): readonly JsonService[] {
  return [
    acceptance(cases, events, demandsSignature),
    stageEntry(cases, events),
    search(cases),
    appointments,
  ];
}

function acceptance(cases: Cases, events: StageEvents, demandsSignature: boolean): JsonService {
  return {
    system,
    path: casesPath,
    read(contentType, body) {
      const asked = readCase(contentType, body, badRequestCode, anyCase);
      if (asked instanceof Response) return refused(caseErrorCode, asked);
      const problem = 'statement' in asked ? requestProblem(asked, demandsSignature) : undefined;
      if (problem !== undefined) return refused(caseErrorCode, badRequest(problem.code, problem.expected));
      const exchange = takeCase(asked, caseErrorCode, cases.number, (taken) => {
        cases.add(asked, taken);
        // S4.10: of a case that arose here, the stages flow on by themselves.
        if ('statement' in asked) events.add(arrival(asked, taken), 'CASE_SYSTEM');
      });
      return { exchange, people: [asked.iin], refusal: undefined };
    },
  };
}

function arrival({ reference, stateService }: OwnCaseQuestion, { acceptedAt }: HeldCase): WireEvent {
  return {
    ...{ application: reference, sequence: 1, stage: 'CASE_HANDED_OVER', stateService },
    ...{ at: acceptedAt, number: null },
  };
}

/** A stage that the provider enters: it flows on to the monitoring system as our own (S4.10). */
function stageEntry(cases: Cases, events: StageEvents): JsonService {
  return {
    system,
    path: caseStagePath,
    read(contentType, body) {
      const entered = readJson(contentType, body, caseStageForm);
      if (!entered)
        return refused(caseErrorCode, badRequest(badRequestCode, '"reference", "sequence", "stage", "at"'));
      const { reference, sequence, stage, at } = entered;
      const why = cases.stageRefusal(entered);
      return {
        exchange: {
          errorCode: caseErrorCode,
          perform() {
            const place = cases.enterStage(entered);
            const stateService = cases.find(reference)[0]?.stateService ?? '';
            const flowing = { application: reference, stage, stateService, at, number: null };
            if (place !== null) events.add({ ...flowing, sequence: place }, 'CASE_SYSTEM');
          },
          answer(kind) {
            if (kind === 'drift') return { reference, sequence };
            return { reference, sequence: kind === 'wrongPerson' ? sequence + 1 : sequence, accepted: true };
          },
        },
        people: [],
        refusal:
          why && jsonReply({ error: { code: `MOCK-EMAKET-STAGE-${why}` } }, why === 'UNKNOWN' ? 404 : 409),
      };
    },
  };
}

function search(cases: Cases): JsonService {
  return {
    system,
    path: findCasesPath,
    read(contentType, body) {
      const asked = readJson(contentType, body, referenceQuestion);
      if (!asked) return refused(caseErrorCode, badRequest(badRequestCode, 'a "reference"'));
      const { reference } = asked;
      return {
        exchange: {
          errorCode: caseErrorCode,
          list: 'cases',
          answer(kind) {
            if (kind === 'drift') return { reference };
            const found = cases
              .find(reference)
              .slice(0, 1)
              .map(({ number, acceptedAt, iin }) => ({ reference, iin, number, acceptedAt }));
            if (kind === 'healthy') return { reference, cases: found };
            const [
              one = { reference, iin: '', number: 'MOCK-EMAKET-0', acceptedAt: '2026-01-01T00:00:00Z' },
            ] = found;
            return { reference, cases: [{ ...one, iin: somebodyElse(one.iin) }] };
          },
        },
        people: [],
        refusal: undefined,
      };
    },
  };
}

const appointments: JsonService = {
  system,
  path: appointmentsPath,
  read(contentType, body) {
    const asked = readJson(contentType, body, iinQuestion);
    if (!asked) return refused(caseErrorCode, badRequest(badRequestCode, '"iin": 12 digits'));
    const { iin } = asked;
    const { held = [], fault } = personByIin(iin)?.appointments ?? {};
    return {
      exchange: {
        errorCode: caseErrorCode,
        list: 'appointments',
        answer(kind) {
          if (kind === 'healthy') return { iin, appointments: held };
          const stranger = appointment(kinds.age, '2019-03-04');
          if (kind === 'wrongPerson') return { iin: somebodyElse(iin), appointments: [stranger] };
          return { iin, appointments: [...held, ...(held.length === 0 ? [stranger] : [])].map(withoutState) };
        },
      },
      people: [iin],
      ofPerson: fault,
      refusal: undefined,
    };
  },
};

function withoutState({ state: _, ...rest }: Appointment): object {
  return rest;
}
