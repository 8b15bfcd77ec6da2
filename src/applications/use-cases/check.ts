/** Checks an application: asks the questions of its route, and keeps the answers. */
import type { AccountQuestion } from '../../access/asking/loaders.ts';
import type { NotAskedReason } from '../../access/asking/reply.ts';
import { deadlinePassed } from '../../resilience/deadline.ts';
import { advance } from '../advance.ts';
import { addAnswers } from '../answers/answer-rows.ts';
import { toKept, toKeptAnswers } from '../answers/kept-answers.ts';
import { askRepresentation, type RepresentationReply } from '../applicant/ask-representation.ts';
import { representationQuestion } from '../applicant/representation.ts';
import { type Application, purposeOf } from '../application.ts';
import { afterStep } from '../application-state.ts';
import { changeSeen } from '../changes.ts';
import { askDossier } from '../dossier/ask-dossier.ts';
import type { DossierMatter } from '../dossier/askers.ts';
import { type Replies, toFindings } from '../dossier/findings.ts';
import { issuerOf } from '../hand-out.ts';
import { type Circumstances, judge } from '../judge.ts';
import { circumstancesOf, readKeptParts } from '../kept-application.ts';
import type { Readiness } from '../readiness.ts';
import { refusalGroundsOf, refuse } from '../refusal.ts';
import { type ApplicationResult, rulesOf, staleVersion, type UseCase } from './use-case.ts';

/** The replies to a route's questions, and the readiness by the rules. */
export interface Dossier extends Pick<Circumstances, 'service' | 'route'> {
  readonly matter: DossierMatter;
  readonly replies: Replies;
  readonly readiness: Readiness;
  /** Reply of the service of digital documents about the applicant; null: it was not asked. */
  readonly representation: RepresentationReply | null;
}

/** Checks an application. Out of turn no system is asked, and there is no dossier. */
export async function checkApplication(
  useCase: UseCase,
  account: AccountQuestion | null,
): Promise<{ readonly dossier: Dossier | null; readonly result: ApplicationResult }> {
  const { asking, application, applications } = useCase;
  const stale = staleVersion(useCase);
  if (stale !== null) return { dossier: null, result: stale };
  const { id, iin, state } = application;
  if (afterStep(state, 'check') === null) return { dossier: null, result: { kind: 'outOfTurn', state } };
  const { parts } = applications;
  const rules = rulesOf(application);
  const kept = await readKeptParts(parts.database, id, parts.sealing);
  // A look at the package from before this check does not count where an item has it after the answers.
  const circumstances = {
    ...circumstancesOf(application, rules, kept, applications),
    checkedAt: parts.clock.now(),
  };
  const stated = application.statement?.account ?? null;
  const asked = account ?? (stated && { account: stated, iin });
  const matter = { iin, purpose: purposeOf(application), account: asked };
  // The viewer holds the application already: no question looks it up again.
  const settled = { ...asking, applicationsAllow: () => null };
  const replies = await askDossier(settled, matter, circumstances);
  const { representation, readiness } = await withApplicant(settled, application, replies, circumstances);
  const dossier = { ...rules, matter, replies, readiness, representation };
  const { signal } = asking.ask;
  // A check that was broken off proves nothing about the systems: the last whole check stays.
  if (signal.aborted && signal.reason !== deadlinePassed)
    return { dossier, result: { kind: 'outOfTurn', state } };
  // Nothing was asked: there is nothing to keep, and a check of before stays.
  if (isPackageFirst(replies)) return { dossier, result: { kind: 'notReady', readiness } };
  return { dossier, result: await keepCheck(useCase, dossier) };
}

/** The readiness, with the applicant's relation. While something else stands in the way, the applicant is looked up nowhere. */
async function withApplicant(
  asking: UseCase['asking'],
  application: Application,
  replies: Replies,
  circumstances: Circumstances,
): Promise<Pick<Dossier, 'representation' | 'readiness'>> {
  const { service, applying, statement } = circumstances;
  const findings = toFindings(replies, statement);
  const unasked = judge(findings, { ...circumstances, applying: { ...applying, shown: null } });
  const isHindered =
    unasked.kind === 'NOT_TO_BE_REGISTERED' ||
    unasked.kind === 'BLOCKED_BY_OUTAGE' ||
    [...replies.values()].some((reply) => reply.kind === 'notAsked' && isOfEarlierStep(reply.because));
  const representation = isHindered ? null : await askRepresentation(asking, application, service);
  if (representation === null) return { representation, readiness: unasked };
  const shown =
    representation.kind === 'unavailable' ? 'UNAVAILABLE' : (representation.records[0]?.state ?? null);
  return {
    representation,
    readiness: judge(findings, { ...circumstances, applying: { ...applying, shown } }),
  };
}

const isOfEarlierStep = (because: NotAskedReason) =>
  because === 'FIRST_CHECK_OPEN' || because === 'PACKAGE_FIRST';

function isPackageFirst(replies: Replies): boolean {
  return [...replies.values()].some((one) => one.kind === 'notAsked' && one.because === 'PACKAGE_FIRST');
}

/** Writes the answers in one transaction, with the refusal where they show a ground. */
function keepCheck(
  { applications: { parts }, seen, asking: { viewer } }: UseCase,
  dossier: Dossier,
): Promise<ApplicationResult> {
  const { clock, sealing, stages } = parts;
  const { service, replies, readiness, representation } = dossier;
  return changeSeen<ApplicationResult>(parts, seen, async (tx, application: Application) => {
    const { id, state, version } = application;
    const signed = { at: clock.now(), by: seen.by };
    const changes = { checked_at: signed.at };
    const isInTurn = await advance(tx, application, { step: 'check', ...signed, changes }, stages);
    if (!isInTurn) return { kind: 'outOfTurn', state };
    const shown = representation === null ? [] : [toKept(representationQuestion, representation)];
    await addAnswers(tx, id, signed.at, [...toKeptAnswers(replies), ...shown], sealing);
    const grounds = refusalGroundsOf(service, readiness);
    if (grounds.length === 0) return { kind: 'done', id };
    const issuer = issuerOf(application.owner, viewer.id, viewer.organisation);
    const checked = { ...application, state: 'CHECKED', version: version + 1 } as const;
    await refuse(tx, checked, grounds, { at: signed.at, issuer }, parts);
    return { kind: 'notAccepted', grounds };
  });
}
