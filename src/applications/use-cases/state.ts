/** Keeps the statement of the applicant until the application is registered. */
import { papersOf } from '../../papers/paper-rows.ts';
import type { Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Application } from '../application.ts';
import { sealStatement } from '../application-rows.ts';
import { isBeforeRegistration } from '../application-state.ts';
import { changeColumns, changeTogether } from '../changes.ts';
import { birthDateExpected } from '../statement/birth-date.ts';
import type { Statement } from '../statement/statement.ts';
import type { RecordResult } from './record.ts';
import type { UseCase } from './use-case.ts';

/** S7.2(6): of applications that rest on one statement, each that is not registered yet has its text. */
export function enterStatement(
  { applications: { parts }, application: { oneStatement }, seen }: UseCase,
  statement: Statement,
): Promise<RecordResult> {
  return changeTogether<RecordResult>(parts, seen, oneStatement, async (tx, application, others) => {
    const { id, state } = application;
    if (!isBeforeRegistration(state)) return { kind: 'outOfTurn', state };
    const { notification = null, birthDate } = statement;
    const open = others.filter((one) => isBeforeRegistration(one.state));
    const [expected = null] = [application, ...open].flatMap(
      (one) => birthDateExpected(one, birthDate) ?? [],
    );
    if (expected !== null) return { kind: 'unknownCode', field: 'birthDate', expected };
    if (notification !== null && !(await isIssued(tx, id, notification.number, parts.sealing)))
      return { kind: 'unknownCode', field: 'notification.number', expected: issuedExpected };
    const keep = (one: Application, stated: Statement) =>
      changeColumns(tx, one, parts.clock.now(), sealStatement(one.id, stated, parts.sealing));
    await keep(application, statement);
    // A notification is confirmed for the application that it was issued for (S7.8 p2).
    for (const other of open)
      await keep(other, { ...statement, notification: other.statement?.notification ?? null });
    return { kind: 'done', id };
  });
}

const issuedExpected = 'the number of the notification that was issued for this application';

/** S7.8 p2: the applicant confirms the notification that was handed over to them, and no other. */
async function isIssued(tx: Transaction, id: string, number: string, sealing: Sealing): Promise<boolean> {
  const [papers = []] = await papersOf(tx, [id], sealing);
  return papers.some((paper) => paper.kind === 'CONTRIBUTIONS_NOTIFICATION' && paper.number === number);
}
