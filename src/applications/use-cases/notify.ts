/** Issues the notification of received contributions, from the answer of the Fund (S7.8 p1). */
import { permission } from '../../access/asking/permission.ts';
import type { Reply } from '../../access/asking/reply.ts';
import { papersOf } from '../../papers/paper-rows.ts';
import { accessOf } from '../../systems/systems.ts';
import type { AskedQuestion } from '../../tickets/failed-question.ts';
import { addAnswers } from '../answers/answer-rows.ts';
import { findingsOf, toKept } from '../answers/kept-answers.ts';
import { purposeOf } from '../application.ts';
import { changeColumns, changeSeen } from '../changes.ts';
import { openBefore } from '../dossier/first-check.ts';
import { handOutNotification, issuerOf } from '../hand-out.ts';
import { latestAnswers, readinessOfApplication, readKeptParts } from '../kept-application.ts';
import { factsOfNotification, notificationQuestion } from '../notification.ts';
import { withClerkFindings } from '../records/clerk-records.ts';
import type { RecordResult } from './record.ts';
import { rulesOf, staleVersion, type UseCase } from './use-case.ts';

export type NotifyResult =
  | RecordResult
  /** The reply that holds nothing to issue: no record, no period, no right, no consent, no connection. */
  | {
      readonly kind: 'notIssued';
      readonly reply: Exclude<Reply, { kind: 'unavailable' }>;
      readonly question: AskedQuestion;
    };

const system = 'SOCIAL_INSURANCE_FUND';
const expected =
  'an application whose state service has a notification on its route (`ServiceRoute.notification`)';

/** The Fund is asked after the check that may turn the applicant away (S7.10(1)): "in case of acceptance of documents". */
export async function issueNotification(useCase: UseCase): Promise<NotifyResult> {
  const { application, applications, asking } = useCase;
  const stale = staleVersion(useCase);
  if (stale !== null) return stale;
  const { route } = rulesOf(application);
  const { state, iin, checkedAt, statement } = application;
  if (route.notification === null) return { kind: 'unknownCode', field: 'id', expected };
  if (state !== 'CHECKED') return { kind: 'outOfTurn', state };
  const { database, sealing } = applications.parts;
  const { id } = application;
  const [papers = []] = await papersOf(database, [id], sealing);
  if (papers.some(({ kind }) => kind === notificationQuestion)) return { kind: 'done', id };
  const kept = await readKeptParts(database, id, sealing);
  const answered = findingsOf(latestAnswers({ checkedAt }, kept), statement);
  const findings = withClerkFindings(answered, kept.records, route);
  const turn = Math.max(...route.questions.map((question) => question.turn));
  if (openBefore({ turn }, route, findings) !== null)
    return { kind: 'notReady', readiness: readinessOfApplication(application, kept, applications) };
  const question = { iin, purpose: purposeOf(application) };
  // The viewer holds the application already: no question looks it up again.
  const settled = { ...asking, applicationsAllow: () => null };
  const refusal = await permission(settled, { system, scope: accessOf(system).scope, ...question });
  const reply = refusal ?? (await asking.loaders.socialContributions.load(iin));
  if (reply.kind === 'unavailable') return { kind: 'unanswered', outcome: reply, question };
  return reply.kind === 'answered'
    ? keepAnswer(useCase, reply, question)
    : { kind: 'notIssued', reply, question };
}

/** Writes the answer and the paper in one transaction. */
function keepAnswer(
  { applications: { parts }, seen, asking: { viewer } }: UseCase,
  reply: Extract<Reply, { kind: 'answered' }>,
  question: AskedQuestion,
): Promise<NotifyResult> {
  return changeSeen<NotifyResult>(parts, seen, async (tx, application) => {
    const { id, state, owner } = application;
    if (state !== 'CHECKED') return { kind: 'outOfTurn', state };
    const at = parts.clock.now();
    await addAnswers(tx, id, at, [toKept(notificationQuestion, reply)], parts.sealing);
    await changeColumns(tx, application, at);
    const facts = factsOfNotification(reply.records);
    if (facts === null) return { kind: 'notIssued', reply, question };
    await handOutNotification(tx, parts, application, facts, issuerOf(owner, viewer.id, viewer.organisation));
    return { kind: 'done', id };
  });
}
