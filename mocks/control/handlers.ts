import { HttpResponse, http } from 'msw';
import type { Calls } from '../calls.ts';
import type { Consents } from '../consent-service/consents.ts';
import type { DocumentCodes } from '../digital-documents/codes.ts';
import type { Faults } from '../faults.ts';
import { cast } from '../people/cast.ts';
import type { StageEvents } from '../service-monitoring/events.ts';
import type { Messages } from '../shep/async/messages.ts';
import type { Notifications } from '../shep/async/notifications.ts';
import type { Desks } from '../statements/desks.ts';
import { isFaultTarget, isMockSystem, type MockSystem, mockSystemIds, targetOf } from '../systems.ts';
import { consentBodyExpected, readConsentBody } from './consent-body.ts';
import { documentCodeHandlers } from './document-codes.ts';
import { eventHandlers } from './event-handlers.ts';
import { faultBodyExpected, readFaultBody } from './fault-body.ts';
import { resultHandlers } from './result-handlers.ts';

/** State that the control port shows and changes. */
interface ControlSurroundings {
  readonly faults: Faults;
  readonly calls: Calls;
  readonly consents: Consents;
  readonly desks: Desks;
  readonly documentCodes: DocumentCodes;
  readonly events: StageEvents;
  readonly messages: Messages;
  readonly notifications: Notifications;
  /** Address by system; null for one that is reached through another. */
  systems(): Readonly<Record<string, string | null>>;
  /** Waits until a change of a fault has reached the listening socket of that system. */
  settled(system: MockSystem): Promise<void>;
}

/** MSW handlers of the control port. Its paths are described in mocks/README.md, and tests from outside rely on them. */
export function controlHandlers(surroundings: ControlSurroundings) {
  const { faults, calls, consents, desks, events, systems, settled } = surroundings;
  return [
    ...eventHandlers(events),
    ...documentCodeHandlers(surroundings.documentCodes),
    ...resultHandlers(surroundings),
    http.get('*/__systems', () => HttpResponse.json(systems())),
    http.get('*/__calls', () => HttpResponse.json(calls.list())),
    http.delete('*/__calls', () => {
      calls.reset();
      return HttpResponse.json(calls.list());
    }),
    http.get('*/__seen', () => HttpResponse.json(calls.listSeen())),
    http.put('*/__seen', () => {
      calls.beginToNote();
      return HttpResponse.json(calls.listSeen());
    }),
    http.delete('*/__seen', () => {
      calls.forgetSeen();
      return HttpResponse.json(calls.listSeen());
    }),
    http.get('*/__cast', () =>
      HttpResponse.json(
        cast.map(({ iin, name, story, expect, accountsToAsk }) => ({
          iin,
          name,
          story,
          expect,
          accounts: accountsToAsk,
        })),
      ),
    ),
    http.get('*/__faults', () => HttpResponse.json(faults.list())),
    http.put('*/__faults/:system', async ({ params, request }) => {
      const system = String(params.system);
      if (!isMockSystem(system)) return unknownSystem();
      const read = readFaultBody(system, await request.text());
      if ('problems' in read) return badFault(read.problems);
      const { setting, service } = read;
      faults.put(system, setting, service);
      await settled(system);
      return HttpResponse.json({ system, service, ...faults.list()[targetOf(system, service)] });
    }),
    http.delete('*/__faults/:system', async ({ params, request }) => {
      const system = String(params.system);
      const service = new URL(request.url).searchParams.get('service') ?? undefined;
      if (!isMockSystem(system) || !isFaultTarget(targetOf(system, service))) return unknownSystem();
      faults.end(system, service);
      await settled(system);
      return HttpResponse.json({ system, service, fault: null });
    }),
    http.get('*/__statements', () => HttpResponse.json(desks.list())),
    http.delete('*/__statements', () => {
      desks.forget();
      return HttpResponse.json(desks.list());
    }),
    http.get('*/__cases', () => HttpResponse.json(desks.listCases())),
    http.get('*/__consents', () => HttpResponse.json({ ...consents.list(), tokens: consents.tokens.list() })),
    http.put('*/__consents/:iin', async ({ params, request }) => {
      const answer = readConsentBody(await request.text());
      const iin = String(params.iin);
      if (!isIin(iin) || answer === undefined) return badConsent();
      consents.put(iin, answer);
      return HttpResponse.json({ answer });
    }),
    http.delete('*/__consents/:iin', ({ params }) => {
      const iin = String(params.iin);
      if (!isIin(iin)) return badConsent();
      consents.end(iin);
      return HttpResponse.json({ answer: null });
    }),
  ];
}

const isIin = (text: string) => /^\d{12}$/.test(text);

function badConsent() {
  return HttpResponse.json(
    { error: 'no answer of a person was put', expected: consentBodyExpected },
    { status: 400 },
  );
}

function unknownSystem() {
  return HttpResponse.json({ error: 'no such system', expected: mockSystemIds }, { status: 404 });
}

function badFault(problems: readonly string[]) {
  return HttpResponse.json(
    { error: 'no fault was put', problems, expected: faultBodyExpected },
    { status: 400 },
  );
}
