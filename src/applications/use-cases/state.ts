/** Keeps the statement of the applicant until the application is registered. */
import { papersOf } from '../../papers/paper-rows.ts';
import type { Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { sealStatement } from '../application-rows.ts';
import { isBeforeRegistration } from '../application-state.ts';
import { changeColumns, changeSeen } from '../changes.ts';
import type { Statement } from '../statement/statement.ts';
import type { RecordResult } from './record.ts';
import type { UseCase } from './use-case.ts';

export function enterStatement(
  { applications: { parts }, seen }: UseCase,
  statement: Statement,
): Promise<RecordResult> {
  return changeSeen<RecordResult>(parts, seen, async (tx, application) => {
    const { id, state } = application;
    if (!isBeforeRegistration(state)) return { kind: 'outOfTurn', state };
    const { notification = null } = statement;
    if (notification !== null && !(await isIssued(tx, id, notification.number, parts.sealing)))
      return { kind: 'unknownCode', field: 'notification.number', expected: issuedExpected };
    await changeColumns(tx, application, parts.clock.now(), sealStatement(id, statement, parts.sealing));
    return { kind: 'done', id };
  });
}

const issuedExpected = 'the number of the notification that was issued for this application';

/** S7.8 p2: the applicant confirms the notification that was handed over to them, and no other. */
async function isIssued(tx: Transaction, id: string, number: string, sealing: Sealing): Promise<boolean> {
  const [papers = []] = await papersOf(tx, [id], sealing);
  return papers.some((paper) => paper.kind === 'CONTRIBUTIONS_NOTIFICATION' && paper.number === number);
}
