import type { Asking } from '../access/asking/asking.ts';
import type { ApplicationPartLoaders } from '../applications/application-parts.ts';
import type { Applications } from '../applications/applications.ts';
import type { SystemStatus } from '../incidents/system-status.ts';
import type { Language } from '../kernel/text.ts';
import type { Drills } from '../registers/drills.ts';
import type { Purpose } from '../services/purpose.ts';
import type { Filings } from '../tickets/filings.ts';
import type { OutageRecords } from '../tickets/outage-records.ts';
import type { AnswerSummary } from './answer-summary.ts';
import type { Answers } from './answers/answers.ts';
import type { UnavailableSettings } from './answers/unavailable.ts';
import type { Letters } from './letters.ts';

/** Bounds of one request: its price, and the people that it may ask about. */
export interface RequestLimits {
  readonly pointsPerRequest: number;
  readonly peoplePerRequest: number;
}

/** What one GraphQL request carries through its resolvers. */
export interface Context extends Asking {
  readonly correlationId: string;
  /** The reader's, by the header Accept-Language. An answer that asks for it varies with that header. */
  readonly preferredLanguage: () => Language;
  /** From the header `Tirek-Purpose`; an argument goes before it. */
  readonly purpose: Purpose;
  /** Takes what is on record of looks into the database; false while that is away. */
  readonly flushLooks: () => Promise<boolean>;
  readonly applications: Applications;
  readonly applicationParts: ApplicationPartLoaders;
  readonly answers: Answers;
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
  readonly settings: UnavailableSettings;
}
