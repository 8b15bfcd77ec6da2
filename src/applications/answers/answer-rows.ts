/** Kept answers in the database, sealed. Those of an earlier check stay: an answer is enclosed as it was given. */
import type { Database, Transaction } from '../../storage/database.ts';
import { nonEmpty, ofEach } from '../../storage/lists.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { KeptAnswer } from './kept-answers.ts';

/** An answer, and the check that it belongs to. */
export interface Enclosure extends KeptAnswer {
  readonly checkedAt: number;
}

const answerSeal = (applicationId: string, checkedAt: number, question: string) =>
  `answer ${applicationId} ${checkedAt} ${question}`;

/** @param checkedAt end of the check, epoch ms */
export async function addAnswers(
  tx: Transaction,
  applicationId: string,
  checkedAt: number,
  answers: readonly KeptAnswer[],
  sealing: Sealing,
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map((answer) => {
    const seal = answerSeal(applicationId, checkedAt, answer.question);
    const { bytes, keyId } = sealing.sealJson(answer, seal);
    return {
      ...{ application_id: applicationId, checked_at: checkedAt, question: answer.question },
      ...{ answer_sealed: bytes, key_id: keyId },
    };
  });
  await tx.insertInto('application_answers').values(rows).execute();
}

/** Answers of each application, those of the latest check last. */
export async function answersOfAll(
  database: Database | Transaction,
  applicationIds: readonly string[],
  sealing: Sealing,
): Promise<Enclosure[][]> {
  const rows = await database
    .selectFrom('application_answers')
    .selectAll()
    .where('application_id', 'in', nonEmpty(applicationIds))
    .orderBy('checked_at')
    .orderBy('id')
    .execute();
  return ofEach(applicationIds, rows, ({ application_id, checked_at: checkedAt, question, ...row }) => {
    const sealed = { bytes: row.answer_sealed, keyId: row.key_id };
    return {
      ...sealing.openJson<KeptAnswer>(sealed, answerSeal(application_id, checkedAt, question)),
      checkedAt,
    };
  });
}
