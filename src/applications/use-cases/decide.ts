/** The provider's decision on an arrived case (S4.12, S6.9 p4): each act is one transaction with its record, and a person's. */

import type { Transaction } from '../../storage/database.ts';
import { advance } from '../advance.ts';
import type { Application } from '../application.ts';
import { afterStep } from '../application-state.ts';
import { changeColumns, changeSeen } from '../changes.ts';
import { type Proceeding, proceedingOf } from '../decision/proceeding.ts';
import { type DecisionOutcome, latestOf, type NewProceedingRecord } from '../decision/proceeding-records.ts';
import type { RefusalObstacle, Terms } from '../decision/terms.ts';
import { handOutDecision } from '../hand-out.ts';
import { addRecord, proceedingRecordsOfAll } from '../records/record-rows.ts';
import { enqueueResult } from '../results/enqueue-result.ts';
import type { ApplicationResult, UseCase } from './use-case.ts';

export type DecisionResult =
  | ApplicationResult
  /** A refusal before the terms of the person are over. */
  | {
      readonly kind: 'refusalNotLawful';
      readonly obstacles: readonly RefusalObstacle[];
      readonly terms: Terms;
    }
  /** A year in the way is not in the calendar, so that no obstacle can be excluded. */
  | { readonly kind: 'termsUnknown' }
  /** The field of the input, and what is expected there. */
  | { readonly kind: 'wrongInstant'; readonly field: string; readonly expected: string };

interface Act {
  readonly tx: Transaction;
  readonly application: Application & { readonly acceptedCase: NonNullable<Application['acceptedCase']> };
  readonly proceeding: Proceeding;
  readonly signed: { readonly at: number; readonly by: string };
}

/** Adds a record to a proceeding. A notice is the provisional decision, too, and a stage. */
export function recordInProceeding(useCase: UseCase, record: NewProceedingRecord): Promise<DecisionResult> {
  const { stages, sealing } = useCase.applications.parts;
  return act(useCase, async ({ tx, application, proceeding, signed }) => {
    const { id, state } = application;
    const isNotice = record.kind === 'NOTICE';
    const isInTurn = isNotice ? afterStep(state, 'intendRefusal') !== null : state === 'REFUSAL_INTENDED';
    if (!isInTurn || proceeding.rule.hearing === null) return { kind: 'outOfTurn', state };
    const wrong = wrongInstantOf(record, proceeding, signed.at);
    if (wrong !== null) return wrong;
    await addRecord(tx, id, record, signed, sealing);
    if (isNotice) await advance(tx, application, { step: 'intendRefusal', ...signed }, stages);
    else await changeColumns(tx, application, signed.at);
    return { kind: 'done', id };
  });
}

/** Decides. Paper, stage and result are written in the same transaction. A late decision is possible, and marked. */
export function decide(
  useCase: UseCase,
  outcome: DecisionOutcome,
  reasons: readonly string[],
): Promise<DecisionResult> {
  const { parts, results } = useCase.applications;
  return act(useCase, async ({ tx, application, proceeding, signed }) => {
    const { id, state, stateService, route, iin, registration, acceptedCase } = application;
    const step = outcome === 'GRANTED' ? 'grant' : 'refuseService';
    if (afterStep(state, step) === null) return { kind: 'outOfTurn', state };
    const hindrance = outcome === 'REFUSED' ? hindranceOf(proceeding) : null;
    if (hindrance !== null) return hindrance;
    await addRecord(tx, id, { kind: 'DECISION', outcome, reasons }, signed, parts.sealing);
    await advance(tx, application, { step, ...signed }, parts.stages);
    const issuer = { account: signed.by, organisation: useCase.asking.viewer.organisation };
    const paper = await handOutDecision(tx, parts, application, { outcome, reasons }, issuer);
    const result = {
      ...{ applicationId: id, stateService, route, iin, decision: outcome, decidedAt: signed.at },
      number: registration?.number ?? acceptedCase.number,
      paper: paper && { number: paper.number, issuedAt: paper.issuedAt },
      reasons: reasons.join(' ') || null,
    };
    await enqueueResult(tx, result, { ...parts, results });
    return { kind: 'done', id };
  });
}

/** Runs an act on a case that has arrived, locked. */
function act(useCase: UseCase, work: (one: Act) => Promise<DecisionResult>): Promise<DecisionResult> {
  const { applications, seen } = useCase;
  const { parts } = applications;
  return changeSeen<DecisionResult>(parts, seen, async (tx, application) => {
    const { id, state, acceptedCase } = application;
    const signed = { at: parts.clock.now(), by: seen.by };
    const [records = []] = await proceedingRecordsOfAll(tx, [id], parts.sealing);
    const proceeding = proceedingOf(application, records, signed.at, applications);
    if (proceeding === null || acceptedCase === null) return { kind: 'outOfTurn', state };
    return work({ tx, application: { ...application, acceptedCase }, proceeding, signed });
  });
}

function hindranceOf({ rule, terms, isUnknown }: Proceeding): DecisionResult | null {
  if (isUnknown && rule.hearing !== null) return { kind: 'termsUnknown' };
  if (terms === null || terms.obstacles.length === 0) return null;
  return { kind: 'refusalNotLawful', obstacles: terms.obstacles, terms };
}

/** An instant that cannot be true. */
function wrongInstantOf(
  record: NewProceedingRecord,
  { records }: Proceeding,
  now: number,
): DecisionResult | null {
  const notice = latestOf(records, 'NOTICE');
  const happened = (field: string, at: number) =>
    notice !== undefined && at >= notice.at && at <= now
      ? null
      : ({ kind: 'wrongInstant', field, expected: 'not before the notice, and not in the future' } as const);
  switch (record.kind) {
    case 'NOTICE':
      if (record.hearingAt > now) return null;
      return { kind: 'wrongInstant', field: 'hearingAt', expected: 'an instant in the future' };
    case 'OBTAINED':
      return happened('obtainedAt', record.obtainedAt);
    case 'OBJECTION':
      return happened('madeAt', record.madeAt);
    case 'HEARING': {
      const announced = notice?.hearingAt ?? 0;
      if (record.came || record.heldAt >= announced) return happened('heldAt', record.heldAt);
      const expected = 'not before the announced instant, where the person did not come';
      return { kind: 'wrongInstant', field: 'heldAt', expected };
    }
    case 'DECISION':
      return null;
  }
}
