/** Changes of an application by people: each is one transaction, and of two the second is refused. */
import type { Updateable } from 'kysely';
import type { Changed } from '../kernel/changed.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import { ifUnchanged } from '../storage/change-kept.ts';
import type { Transaction } from '../storage/database.ts';
import type { ApplicationsTable } from '../storage/tables.ts';
import { type Advance, advance } from './advance.ts';
import type { Application } from './application.ts';
import { lockApplication, lockTogether, type RowsParts } from './application-rows.ts';
import type { StageQueues } from './stages/told-to.ts';

export interface ApplicationsParts extends RowsParts {
  readonly clock: Clock;
  readonly newId: NewId;
  /** Queues of the deliveries to the systems that learn stages. */
  readonly stages: StageQueues;
}

/** An application as a person has seen it, and the person's account. */
export type Seen = { readonly id: string; readonly expectedVersion: number; readonly by: string };

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

/** The same, with the other applications of its statement. All are locked. */
export function changeTogether<Result = Changed>(
  { database, sealing }: ApplicationsParts,
  { id, expectedVersion }: Seen,
  oneStatement: string | null,
  change: (tx: Transaction, application: Application, others: readonly Application[]) => Promise<Result>,
): Promise<Result | Changed> {
  return database.transaction().execute(async (tx) => {
    const all = await lockTogether(tx, id, oneStatement, sealing);
    const found = all.find((one) => one.id === id);
    const others = all.filter((one) => one !== found);
    return ifUnchanged(found, expectedVersion, (application) => change(tx, application, others));
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
