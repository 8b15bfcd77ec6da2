/** Keeps the statement of the applicant until the application is registered. */
import { sealStatement } from '../application-rows.ts';
import { isBeforeRegistration } from '../application-state.ts';
import { changeColumns, changeSeen } from '../changes.ts';
import type { Statement } from '../statement/statement.ts';
import type { ApplicationResult, UseCase } from './use-case.ts';

export function enterStatement(
  { applications: { parts }, seen }: UseCase,
  statement: Statement,
): Promise<ApplicationResult> {
  return changeSeen(parts, seen, async (tx, application) => {
    const { id, state } = application;
    if (!isBeforeRegistration(state)) return { kind: 'outOfTurn', state };
    await changeColumns(tx, application, parts.clock.now(), sealStatement(id, statement, parts.sealing));
    return { kind: 'done', id };
  });
}
