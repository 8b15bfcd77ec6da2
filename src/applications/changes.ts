/** What people do to an application. Each is one transaction, and tells who comes second. */
import type { Changed } from '../kernel/changed.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Owner } from '../kernel/owner.ts';
import type { StateServiceCode } from '../services/catalogue.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { Database, Transaction } from '../storage/database.ts';
import { once } from '../storage/idempotency.ts';
import type { Sealing } from '../storage/sealing.ts';
import { upsertPerson } from '../storage/upsert-person.ts';
import type { Jobs } from '../storage/work-queues.ts';
import { type Advance, advance, noteStage } from './advance.ts';
import type { Answers } from './answered.ts';
import type { Applicant, Application } from './application.ts';
import { lockApplication, sealAnswers } from './application-rows.ts';

export interface ApplicationsParts {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Queue of the deliveries to the monitoring system. */
  readonly stages: Jobs;
}

export interface NewApplication {
  readonly stateService: StateServiceCode;
  readonly route: ApplicationRoute;
  readonly iin: string;
  readonly applicant: Applicant | null;
  readonly owner: Owner;
  readonly by: string;
}

/** An application as a person has seen it, and who the person is. */
export interface Seen {
  readonly id: string;
  readonly expectedVersion: number;
  readonly by: string;
}

/** The same request under the same key is done once. */
export function createApplication(
  { database, sealing, clock, newId, stages }: ApplicationsParts,
  key: string,
  { stateService, route, iin, applicant, owner, by }: NewApplication,
): Promise<Changed> {
  const at = clock.now();
  const hashOf = (one: string) => sealing.hash(one, 'iin').toString('hex');
  const input = {
    ...{ stateService, route, owner, by, iin: hashOf(iin) },
    applicant: applicant && { ...applicant, iin: hashOf(applicant.iin) },
  };
  return database.transaction().execute(async (tx) => {
    const request = { owner, key, mutation: 'createApplication', input, at };
    const result = await once(tx, request, async () => {
      const id = `APP-${newId()}`;
      // In one order: of two applications of the same two people neither waits for the other for ever.
      const people = new Map<string, number>();
      for (const one of [iin, ...(applicant ? [applicant.iin] : [])].sort())
        people.set(one, await upsertPerson(tx, one, at, sealing));
      await tx
        .insertInto('applications')
        .values({
          ...{ id, state: 'DRAFT', version: 1, state_service: stateService, route, owner },
          ...{ created_by: by, created_at: at, changed_at: at },
          person_id: people.get(iin) ?? 0,
          applicant_id: applicant && (people.get(applicant.iin) ?? 0),
          representation: applicant?.representation ?? null,
        })
        .execute();
      await noteStage(tx, { id, state: 'DRAFT', stateService }, { at, by, number: null }, stages);
      return id;
    });
    return 'resultId' in result ? { kind: 'done', id: result.resultId } : { kind: 'keyInUse' };
  });
}

/** Changes an application in a transaction; what it says is the answer. */
type Change = (tx: Transaction, application: Application) => Promise<Changed>;

/** Of two who have seen the same, the second is told. */
export function changeSeen(parts: ApplicationsParts, seen: Seen, make: Change): Promise<Changed> {
  return parts.database.transaction().execute((tx) => changeSeenIn(tx, parts, seen, make));
}

/** The same within a transaction. */
export async function changeSeenIn(
  tx: Transaction,
  { sealing }: Pick<ApplicationsParts, 'sealing'>,
  { id, expectedVersion }: Seen,
  make: Change,
): Promise<Changed> {
  const application = await lockApplication(tx, id, sealing);
  if (application === null) return { kind: 'notFound' };
  const { version } = application;
  return version === expectedVersion ? make(tx, application) : { kind: 'versionChanged', version };
}

/** One step, of an application that nobody has changed since it was seen. */
export function takeStepOf(
  parts: ApplicationsParts,
  seen: Seen,
  step: Advance['step'],
  changes: Advance['changes'] = {},
): Promise<Changed> {
  const at = parts.clock.now();
  return changeSeen(parts, seen, async (tx, application) => {
    const done = await advance(tx, application, { step, at, by: seen.by, changes }, parts.stages);
    return done ? { kind: 'done', id: seen.id } : { kind: 'outOfTurn', state: application.state };
  });
}

/** Keeps what the registers said. */
export function keepCheck(parts: ApplicationsParts, seen: Seen, answers: Answers): Promise<Changed> {
  const changes = { ...sealAnswers(seen.id, answers, parts.sealing), checked_at: parts.clock.now() };
  return takeStepOf(parts, seen, 'check', changes);
}
