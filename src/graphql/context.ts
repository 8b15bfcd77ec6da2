import type { Consents } from '../access/consent/consents.ts';
import type { RequestLooks } from '../access/looks/request-looks.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Drills } from '../incidents/drills.ts';
import type { SystemStatus } from '../incidents/system-status.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Language } from '../kernel/text.ts';
import type { AskContext } from '../registers/data-source.ts';
import type { Purpose } from '../services/purpose.ts';
import type { OutageRecords } from '../tickets/outage-records.ts';
import type { AnswerSummary } from './answer-summary.ts';
import type { UnavailableSettings } from './answers/unavailable.ts';
import type { Applications } from './application/applications.ts';
import type { Filings } from './filings.ts';
import type { Letters } from './letters.ts';
import type { ApplicationPartLoaders } from './loaders/application-parts.ts';
import type { Loaders, Registers } from './loaders/loaders.ts';

/** Bounds of one request: its price, and the people that it may ask about. */
export interface RequestLimits {
  readonly pointsPerRequest: number;
  readonly peoplePerRequest: number;
}

/** What one GraphQL request carries through its resolvers. */
export interface Context {
  readonly viewer: Viewer;
  readonly correlationId: string;
  /** The reader's, by the header Accept-Language. An answer that asks for it varies with that header. */
  readonly preferredLanguage: () => Language;
  /** From the header `Tirek-Purpose`; an argument goes before it. */
  readonly purpose: Purpose;
  readonly ask: AskContext;
  /** Who is asked about, put on record. */
  readonly looks: RequestLooks;
  /** Takes what is on record of looks into the database; false while that is away. */
  readonly flushLooks: () => Promise<boolean>;
  readonly loaders: Loaders;
  readonly consents: Consents;
  readonly registers: Registers;
  readonly applications: Applications;
  readonly applicationParts: ApplicationPartLoaders;
  readonly summary: AnswerSummary;
  readonly filings: Filings;
  /**
   * Charges the viewer's account.
   * @throws RefusedError RATE_LIMITED
   */
  readonly charge: (points: number) => void;
  readonly limits: RequestLimits;
  /** Read after the questions of this request: an answer agrees with itself. */
  readonly systemStatus: SystemStatus;
  /** Null where nothing is simulated. */
  readonly drills: Drills | null;
  readonly records: OutageRecords;
  readonly letters: Letters;
  readonly clock: Clock;
  readonly settings: UnavailableSettings;
}
