import { ownerOf } from '../access/application-sight.ts';
import type { Asking } from '../access/asking/asking.ts';
import { createLoaders } from '../access/asking/loaders.ts';
import { askerOf, type Company } from '../access/consent/consent.ts';
import { createConsents } from '../access/consent/consents.ts';
import type { RequestConsentParts } from '../access/consent/request-consent.ts';
import type { RateLimit } from '../access/limits/rate-limit.ts';
import type { RequestLooks } from '../access/looks/request-looks.ts';
import type { Viewer } from '../access/viewer.ts';
import { createHeldToApplications } from '../applications/application-basis.ts';
import {
  type ApplicationPartLoaders,
  createApplicationPartLoaders,
} from '../applications/application-parts.ts';
import type { Applications } from '../applications/applications.ts';
import type { Incidents } from '../incidents/incidents.ts';
import { createOutageDays, type OutageDays } from '../incidents/outage-days.ts';
import type { SystemStatus } from '../incidents/system-status.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Language } from '../kernel/text.ts';
import type { Drills } from '../registers/drills.ts';
import { createOpenQuestions } from '../registers/open-questions.ts';
import type { Registers } from '../registers/registers.ts';
import { deadlinePassed } from '../resilience/deadline.ts';
import type { Health } from '../resilience/health.ts';
import type { Purpose } from '../services/purpose.ts';
import { createFilings, type Filings } from '../tickets/filings.ts';
import type { OutageRecords } from '../tickets/outage-records.ts';
import { type AnswerSummary, createAnswerSummary } from './answer-summary.ts';
import { type AnswerFactory, createAnswerFactory } from './answers/answers.ts';
import type { UnavailableSettings } from './answers/unavailable.ts';
import type { RequestLimits } from './cost/price-limits.ts';
import { drillFromHeader } from './inputs/drill.ts';
import { createLetters, type Letters } from './letters.ts';
import { createSeenDeadlines, type SeenDeadlines } from './seen-deadlines.ts';

/** Knowledge of the systems: that of the process, or of one drilled request. */
export interface World {
  readonly health: Health;
  readonly incidents: Incidents;
  readonly systemStatus: SystemStatus;
}

/** Request whose looks go on record. */
export interface LooksRequest {
  readonly viewer: Viewer;
  readonly correlationId: string | null;
  readonly drill: boolean;
}

/** This replica, as it was started. */
export interface GatewayFacts {
  readonly version: string;
  readonly profile: 'DEMO' | 'SANDBOX' | 'PRODUCTION';
  /** Epoch ms. */
  readonly startedAt: number;
  readonly mail: 'SUPPORT_SERVICES' | 'REDIRECTED' | 'FILES';
}

interface SharedParts {
  readonly gateway: GatewayFacts;
  readonly registers: Registers;
  readonly applications: Applications;
  /** Null where nothing is simulated. */
  readonly drills: Drills | null;
  readonly records: OutageRecords;
  /** Takes the looks on disk into the database. @returns false while the database is away */
  readonly flushLooks: () => Promise<boolean>;
  readonly limits: RequestLimits;
  readonly settings: UnavailableSettings;
  readonly clock: Clock;
}

export interface ContextParts extends SharedParts {
  readonly world: World;
  /** World that starts healthy and ends with its request. */
  readonly createDrilledWorld: () => World;
  readonly looksOf: (request: LooksRequest) => RequestLooks;
  readonly consents: RequestConsentParts;
  /** Company in whose name a viewer without an organisation asks for consent. */
  readonly provider: Company;
  readonly answerTimeoutMs: number;
  readonly charge: RateLimit;
  readonly readPurpose: (header: string | undefined) => Purpose;
  readonly onDefect: (error: unknown) => void;
}

interface RequestParts {
  readonly viewer: Viewer;
  readonly correlationId: string;
  /** Language of the reader, by the header Accept-Language. An answer that reads it varies with that header. */
  readonly preferredLanguage: () => Language;
}

interface IncomingRequest extends RequestParts {
  readonly drillHeader: string | undefined;
  readonly purposeHeader: string | undefined;
  /** Calls back once: after the answer has left, or after the caller has gone. */
  readonly onEnd: (callback: (answered: boolean) => void) => void;
}

/** Objects that one GraphQL request carries through its resolvers. */
export interface Context extends Asking, SharedParts, RequestParts {
  /** From the header `Tirek-Purpose`; an argument overrides it. */
  readonly purpose: Purpose;
  readonly applicationParts: ApplicationPartLoaders;
  readonly answers: AnswerFactory;
  readonly summary: AnswerSummary;
  readonly filings: Filings;
  /** Charges the viewer's account. @throws RefusedError RATE_LIMITED */
  readonly charge: (points: number) => void;
  /** Read after the questions of this request, so that an answer agrees with itself. */
  readonly systemStatus: SystemStatus;
  readonly letters: Letters;
  readonly outageDays: OutageDays;
  readonly deadlines: SeenDeadlines;
}

export function createContextFactory(parts: ContextParts): (request: IncomingRequest) => Context {
  const { gateway, registers, applications, drills, records, flushLooks, limits, settings, clock } = parts;
  const shared = { gateway, registers, applications, drills, records, flushLooks, limits, settings, clock };

  return (request) => {
    const { viewer, correlationId, preferredLanguage } = request;
    const drill = drills === null ? undefined : drillFromHeader(request.drillHeader, drills.systems, viewer);
    const world = drill === undefined ? parts.world : parts.createDrilledWorld();
    // A drilled request breaks its own world only, so it leaves no ticket behind.
    const filings = createFilings(drill === undefined ? records.desk : null, ({ route }) =>
      ownerOf(viewer, route),
    );
    const summary = createAnswerSummary();
    const onDefect = (error: unknown) => {
      summary.defects += 1;
      parts.onDefect(error);
    };
    const questions = createOpenQuestions();
    const signal = boundedSignal(request, parts.answerTimeoutMs);
    const looks = parts.looksOf({ viewer, correlationId, drill: drill !== undefined });
    const ask = {
      ...{ account: viewer.id, signal, deadlineAt: clock.now() + parts.answerTimeoutMs },
      ...{ health: world.health, incidents: world.incidents, looks, drill },
      drilling: drill !== undefined || (drills?.active ?? false),
      isProbe: false,
      onQuestion: questions.add,
      onDefect,
    };
    const consents = createConsents(parts.consents, (route) => askerOf(viewer, route, parts.provider), ask);
    return {
      ...{ ...shared, viewer, correlationId, preferredLanguage, looks, ask, consents, summary, filings },
      purpose: parts.readPurpose(request.purposeHeader),
      loaders: createLoaders(registers, ask, consents),
      applicationParts: createApplicationPartLoaders(applications.parts, viewer),
      applicationsAllow: createHeldToApplications(applications.parts, viewer, ask),
      answers: createAnswerFactory(summary.lacks, filings.add, settings),
      charge: (points) => parts.charge(viewer, points),
      systemStatus: (id) => questions.settled().then(() => world.systemStatus(id)),
      letters: createLetters({ records, settings, viewer }, signal),
      outageDays: createOutageDays(records.database, clock),
      deadlines: createSeenDeadlines({ viewer, database: records.database, applications, clock }),
    };
  };
}

/** One signal for both reasons to stop: the caller has gone, or the answer's time is over. */
function boundedSignal(request: IncomingRequest, answerTimeoutMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(deadlinePassed), answerTimeoutMs);
  request.onEnd((answered) => {
    clearTimeout(timer);
    if (!answered) controller.abort();
  });
  return controller.signal;
}
