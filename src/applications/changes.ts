/** Changes of an application by people. Each is one transaction; of two, the second is told. */
import type { Changed } from '../kernel/changed.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Owner } from '../kernel/owner.ts';
import type { StateServiceCode } from '../services/catalogue.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import { changeOnce, ifUnchanged } from '../storage/change-kept.ts';
import type { Database, Transaction } from '../storage/database.ts';
import type { Sealing } from '../storage/sealing.ts';
import { upsertPerson } from '../storage/upsert-person.ts';
import type { Jobs } from '../storage/work-queues.ts';
import { type Advance, advance, noteStage } from './advance.ts';
import type { Applicant, Application } from './application.ts';
import { lockApplication } from './application-rows.ts';

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
  return changeOnce(database, { owner, key, mutation: 'createApplication', input, at }, async (tx) => {
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
    return { kind: 'done', id };
  });
}

/** Changes an application in a transaction, where it is of the version that was seen. */
export function changeSeen(
  { database, sealing }: ApplicationsParts,
  { id, expectedVersion }: Seen,
  change: (tx: Transaction, application: Application) => Promise<Changed>,
): Promise<Changed> {
  return database.transaction().execute(async (tx) => {
    const found = await lockApplication(tx, id, sealing);
    return ifUnchanged(found, expectedVersion, (application) => change(tx, application));
  });
}

/** Done in the transaction of a step, once the step is taken. */
export type OnStep = (tx: Transaction, application: Application) => Promise<unknown>;

/** One step, of an application that was not changed since it was seen. */
export function takeStepOf(
  parts: ApplicationsParts,
  seen: Seen,
  step: Advance['step'],
  changes: Advance['changes'] = {},
  onStep: OnStep = async () => {},
): Promise<Changed> {
  const advanced = { step, at: parts.clock.now(), by: seen.by, changes };
  return changeSeen(parts, seen, async (tx, application) => {
    const done = await advance(tx, application, advanced, parts.stages);
    if (!done) return { kind: 'outOfTurn', state: application.state };
    await onStep(tx, application);
    return { kind: 'done', id: seen.id };
  });
}
