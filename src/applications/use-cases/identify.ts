/** Takes the document that the person shows by a one-time code of the service of digital documents (S7.3(1)). */
import { permission } from '../../access/asking/permission.ts';
import type { Refusal, Reply } from '../../access/asking/reply.ts';
import { toDate } from '../../kernel/clock.ts';
import type { CodeFault, Presentation } from '../../systems/digital-documents/mapping.ts';
import type { AskedQuestion } from '../../tickets/failed-question.ts';
import { addAnswers } from '../answers/answer-rows.ts';
import { toKept } from '../answers/kept-answers.ts';
import { purposeOf } from '../application.ts';
import { isBeforeRegistration } from '../application-state.ts';
import { changeColumns, changeSeen } from '../changes.ts';
import { type KeptPresented, presentedAccess, presentedQuestion } from '../presented.ts';
import type { RecordResult } from './record.ts';
import { rulesOf, staleVersion, type UseCase } from './use-case.ts';

export type IdentifyResult =
  | RecordResult
  /** The code gives no document; or the refusal for which the service was not asked. */
  | {
      readonly kind: 'notShown';
      readonly fault: CodeFault | null;
      readonly refusal: Exclude<Refusal, { kind: 'unavailable' }> | null;
      readonly question: AskedQuestion;
    };

const expected = 'an application whose route has an identification (`ServiceRoute.identification`)';

/**
 * The service is asked once: the question uses the code up. An answer that was lost loses the code, and the person shows another
 * one; the application is as before. The person comes with the document, so it may be shown before any check.
 */
export async function recordPresented(useCase: UseCase, code: string): Promise<IdentifyResult> {
  const { application, asking } = useCase;
  const stale = staleVersion(useCase);
  // A code is not used up for a change that would be refused.
  if (stale !== null) return stale;
  const { state, iin } = application;
  if (rulesOf(application).route.identification === null)
    return { kind: 'unknownCode', field: 'id', expected };
  if (!isBeforeRegistration(state)) return { kind: 'outOfTurn', state };
  const question = { iin, purpose: purposeOf(application) };
  // The viewer holds the application already: no question looks it up again.
  const settled = { ...asking, applicationsAllow: () => null };
  const refusal = await permission(settled, { ...presentedAccess, ...question });
  if (refusal?.kind === 'unavailable') return { kind: 'unanswered', outcome: refusal, question };
  if (refusal !== null) return { kind: 'notShown', fault: null, refusal, question };
  const { source, client } = asking.registers.digitalDocuments;
  const reply = await source.askShown(asking.ask, { iin }, (attempt) =>
    client.presentedBy(iin, code, attempt),
  );
  if (reply.kind === 'unavailable') return { kind: 'unanswered', outcome: reply, question };
  const [found] = reply.records;
  if (found?.kind !== 'document')
    return { kind: 'notShown', fault: found?.fault ?? null, refusal: null, question };
  return keep(useCase, reply, { ...found.document, shownOn: toDate(reply.askedAt) });
}

function keep(
  { applications: { parts }, seen }: UseCase,
  reply: Extract<Reply<Presentation>, { kind: 'answered' }>,
  document: KeptPresented,
): Promise<IdentifyResult> {
  return changeSeen<IdentifyResult>(parts, seen, async (tx, application) => {
    const { id, state } = application;
    if (!isBeforeRegistration(state)) return { kind: 'outOfTurn', state };
    const at = parts.clock.now();
    const kept = { ...toKept(presentedQuestion, reply), records: [document] };
    await addAnswers(tx, id, at, [kept], parts.sealing);
    await changeColumns(tx, application, at);
    return { kind: 'done', id };
  });
}
