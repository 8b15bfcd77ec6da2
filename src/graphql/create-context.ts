import { ownerOf } from '../access/application-sight.ts';
import { createLoaders } from '../access/asking/loaders.ts';
import { askerOf, type Company } from '../access/consent/consent.ts';
import { createConsents } from '../access/consent/consents.ts';
import type { RequestConsentParts } from '../access/consent/request-consent.ts';
import type { RateLimit } from '../access/limits/rate-limit.ts';
import type { RequestLooks } from '../access/looks/request-looks.ts';
import type { Viewer } from '../access/viewer.ts';
import { createApplicationPartLoaders } from '../applications/application-parts.ts';
import type { Applications } from '../applications/applications.ts';
import { createHeldToApplications } from '../applications/held-to-applications.ts';
import type { Incidents } from '../incidents/incidents.ts';
import type { SystemStatus } from '../incidents/system-status.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Language } from '../kernel/text.ts';
import type { Drills } from '../registers/drills.ts';
import { createOpenQuestions } from '../registers/open-questions.ts';
import type { Registers } from '../registers/registers.ts';
import { deadlinePassed } from '../resilience/deadline.ts';
import type { Health } from '../resilience/health.ts';
import type { Purpose } from '../services/purpose.ts';
import { createFilings } from '../tickets/filings.ts';
import type { OutageRecords } from '../tickets/outage-records.ts';
import { createAnswerSummary } from './answer-summary.ts';
import { createAnswers } from './answers/answers.ts';
import type { UnavailableSettings } from './answers/unavailable.ts';
import type { Context, RequestLimits } from './context.ts';
import { drillFromHeader } from './inputs/drill.ts';
import { createLetters } from './letters.ts';

/** What the process, or a drilled request alone, knows of the systems. */
export interface World {
  readonly health: Health;
  readonly incidents: Incidents;
  readonly systemStatus: SystemStatus;
}

/** Whose looks are to be put on record. */
export interface LooksRequest {
  readonly viewer: Viewer;
  readonly correlationId: string | null;
  readonly drill: boolean;
}

export interface ContextParts {
  readonly world: World;
  /** A world that starts healthy and is thrown away with its request. */
  readonly createDrilledWorld: () => World;
  readonly registers: Registers;
  readonly applications: Applications;
  readonly drills: Drills | null;
  readonly records: OutageRecords;
  readonly looksOf: (request: LooksRequest) => RequestLooks;
  readonly flushLooks: () => Promise<boolean>;
  readonly consents: RequestConsentParts;
  /** In whose name a viewer without an organisation asks for consent. */
  readonly provider: Company;
  readonly settings: UnavailableSettings;
  readonly answerTimeoutMs: number;
  readonly charge: RateLimit;
  readonly limits: RequestLimits;
  readonly clock: Clock;
  readonly readPurpose: (header: string | undefined) => Purpose;
  readonly onDefect: (error: unknown) => void;
}

/** What of an HTTP request matters here. */
interface IncomingRequest {
  readonly viewer: Viewer;
  readonly correlationId: string;
  readonly drillHeader: string | undefined;
  readonly purposeHeader: string | undefined;
  readonly preferredLanguage: () => Language;
  /** Calls back once: when the answer has left, or the caller has gone away before it could. */
  readonly onEnd: (callback: (answered: boolean) => void) => void;
}

export function createContextFactory(parts: ContextParts): (request: IncomingRequest) => Context {
  const { drills, settings, clock } = parts;

  return (request) => {
    const drill =
      drills === null ? undefined : drillFromHeader(request.drillHeader, drills.systems, request.viewer);
    const world = drill === undefined ? parts.world : parts.createDrilledWorld();
    // What a drilled request breaks is its own: it leaves no ticket behind.
    const filings = createFilings(drill === undefined ? parts.records.desk : null, ({ route }) =>
      ownerOf(request.viewer, route),
    );
    const summary = createAnswerSummary();
    const onDefect = (error: unknown) => {
      summary.defects += 1;
      parts.onDefect(error);
    };
    const questions = createOpenQuestions();
    const { viewer, correlationId } = request;
    const signal = boundedSignal(request, parts.answerTimeoutMs);
    const looks = parts.looksOf({ viewer, correlationId, drill: drill !== undefined });
    const ask = {
      account: viewer.id,
      signal,
      deadlineAt: clock.now() + parts.answerTimeoutMs,
      health: world.health,
      incidents: world.incidents,
      looks,
      drill,
      drilling: drill !== undefined || (drills?.active ?? false),
      isProbe: false,
      onQuestion: questions.add,
      onDefect,
    };
    const consents = createConsents(parts.consents, (route) => askerOf(viewer, route, parts.provider), ask);
    const systemStatus: SystemStatus = (id) => questions.settled().then(() => world.systemStatus(id));
    return {
      viewer,
      correlationId,
      preferredLanguage: request.preferredLanguage,
      looks,
      flushLooks: parts.flushLooks,
      purpose: parts.readPurpose(request.purposeHeader),
      ask,
      loaders: createLoaders(parts.registers, ask, consents),
      consents,
      registers: parts.registers,
      applications: parts.applications,
      applicationParts: createApplicationPartLoaders(parts.applications.parts),
      applicationsAllow: createHeldToApplications(parts.applications.parts, viewer, ask),
      answers: createAnswers(summary.lacks, filings.add, settings),
      summary,
      filings,
      charge: (points) => parts.charge(viewer, points),
      limits: parts.limits,
      systemStatus,
      drills,
      records: parts.records,
      letters: createLetters({ records: parts.records, settings, viewer }, signal),
      clock,
      settings,
    };
  };
}

/** One signal for both ends of waiting: the caller has gone, or the answer's time is over. */
function boundedSignal(request: IncomingRequest, answerTimeoutMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(deadlinePassed), answerTimeoutMs);
  request.onEnd((answered) => {
    clearTimeout(timer);
    if (!answered) controller.abort();
  });
  return controller.signal;
}
