/** Changes of an application by people: each is one transaction, and of two the second is refused. */
import type { Updateable } from 'kysely';
import type { Changed } from '../kernel/changed.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Owner } from '../kernel/owner.ts';
import type { StateServiceCode } from '../services/catalogue.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import { changeOnce, ifUnchanged } from '../storage/change-kept.ts';
import type { Transaction } from '../storage/database.ts';
import type { ApplicationsTable } from '../storage/tables.ts';
import { upsertPerson } from '../storage/upsert-person.ts';
import { type Advance, advance, noteStage } from './advance.ts';
import type { Applicant, Application } from './application.ts';
import { lockApplication, type RowsParts, sealOrganisation } from './application-rows.ts';
import type { StageQueues } from './stages/told-to.ts';

export interface ApplicationsParts extends RowsParts {
  readonly clock: Clock;
  readonly newId: NewId;
  /** Queues of the deliveries to the systems that learn stages. */
  readonly stages: StageQueues;
}

export interface NewApplication {
  readonly stateService: StateServiceCode;
  readonly route: ApplicationRoute;
  readonly iin: string;
  readonly applicant: Applicant | null;
  readonly owner: Owner;
  readonly by: string;
}

/** An application as a person has seen it, and the person's account. */
export type Seen = { readonly id: string; readonly expectedVersion: number; readonly by: string };

/** Creates an application once under a key. */
export function createApplication(
  { database, sealing, clock, newId, stages }: ApplicationsParts,
  key: string,
  { stateService, route, iin, applicant, owner, by }: NewApplication,
): Promise<Changed> {
  const at = clock.now();
  const hashOf = (one: string) => sealing.hash(one, 'iin').toString('hex');
  const input = {
    ...{ stateService, route, owner, by, iin: hashOf(iin) },
    applicant: applicant && {
      representation: applicant.representation,
      ...(applicant.organisation === null
        ? { iin: hashOf(applicant.iin) }
        : { organisation: hashOf(JSON.stringify(applicant.organisation)) }),
    },
  };
  return changeOnce(database, { owner, key, mutation: 'createApplication', input, at }, async (tx) => {
    const id = `APP-${newId()}`;
    // People are locked in one order: two applications of the same two people never wait for each other.
    const people = new Map<string, number>();
    for (const one of [iin, applicant?.iin ?? []].flat().sort())
      people.set(one, await upsertPerson(tx, one, at, sealing));
    await tx
      .insertInto('applications')
      .values({
        ...{ id, state: 'DRAFT', version: 1, state_service: stateService, route, owner },
        ...{ created_by: by, created_at: at, changed_at: at },
        person_id: people.get(iin) ?? 0,
        applicant_id: people.get(applicant?.iin ?? '') ?? null,
        representation: applicant?.representation ?? null,
        ...(applicant?.organisation && sealOrganisation(id, applicant.organisation, sealing)),
      })
      .execute();
    await noteStage(tx, { id, state: 'DRAFT', stateService }, { at, by, number: null }, stages);
    return { kind: 'done', id };
  });
}

/** Changes an application in a transaction, if it has the version that was seen. */
export function changeSeen<Result = Changed>(
  { database, sealing }: ApplicationsParts,
  { id, expectedVersion }: Seen,
  change: (tx: Transaction, application: Application) => Promise<Result>,
): Promise<Result | Changed> {
  return database.transaction().execute(async (tx) => {
    const found = await lockApplication(tx, id, sealing);
    return ifUnchanged(found, expectedVersion, (application) => change(tx, application));
  });
}

/** Takes one step of an application that has not changed since it was seen. */
export function takeStepOf(
  parts: ApplicationsParts,
  seen: Seen,
  step: Advance['step'],
  changes: Advance['changes'] = {},
): Promise<Changed> {
  const advanced = { step, at: parts.clock.now(), by: seen.by, changes };
  return changeSeen(parts, seen, async (tx, application) => {
    const done = await advance(tx, application, advanced, parts.stages);
    return done ? { kind: 'done', id: seen.id } : { kind: 'outOfTurn', state: application.state };
  });
}

/** A change that is no step in its life: its version rises, its state stays. The application must be locked in the transaction. */
export async function changeColumns(
  tx: Transaction,
  { id, version }: Pick<Application, 'id' | 'version'>,
  at: number,
  changes: Updateable<ApplicationsTable> = {},
): Promise<void> {
  await tx
    .updateTable('applications')
    .set({ ...changes, version: version + 1, changed_at: at })
    .where('id', '=', id)
    .execute();
}
