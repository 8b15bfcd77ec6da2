/** The provider's decision on an arrived case (S4.12, S6.9 p4): each act is one transaction with its record, and a person's. */

import type { Transaction } from '../../storage/database.ts';
import { advance } from '../advance.ts';
import { afterStep } from '../application-state.ts';
import { changeColumns, changeSeen } from '../changes.ts';
import { type ArrivedCase, decidingSystemOf } from '../decision/ask-decision.ts';
import { type Proceeding, proceedingOf } from '../decision/proceeding.ts';
import { latestOf, type NewDecision, type NewProceedingRecord } from '../decision/proceeding-records.ts';
import type { RefusalObstacle, Terms } from '../decision/terms.ts';
import { decisionSteps, writeDecision } from '../decision/write-decision.ts';
import { addRecord, proceedingRecordsOfAll } from '../records/record-rows.ts';
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
  | { readonly kind: 'wrongInput'; readonly field: string; readonly expected: string };

interface Act {
  readonly tx: Transaction;
  readonly application: ArrivedCase;
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
export function decide(useCase: UseCase, decision: Omit<NewDecision, 'told'>): Promise<DecisionResult> {
  const { applications, asking } = useCase;
  return act(useCase, async ({ tx, application, proceeding, signed }) => {
    const { id, state } = application;
    const { outcome } = decision;
    const step = decisionSteps[outcome];
    if (decidingSystemOf(proceeding.rule, applications.isConnected) !== null) return toldBySystem;
    if (afterStep(state, step) === null) return { kind: 'outOfTurn', state };
    const hindrance = outcome === 'REFUSED' ? hindranceOf(proceeding) : wrongPeriodOf(decision, proceeding);
    if (hindrance !== null) return hindrance;
    const issuer = { account: signed.by, organisation: asking.viewer.organisation };
    await writeDecision(tx, applications, application, decision, issuer);
    return { kind: 'done', id };
  });
}

/** Two sources of one decision would contradict each other some day. */
const toldBySystem: DecisionResult = {
  ...{ kind: 'wrongInput', field: 'id' },
  expected: 'an application whose decision no connected system tells (`takeDecision` asks the system)',
};

/** The period is the provider's own (S7.3 p1): it must be there where an item names one, and nothing else is judged. */
function wrongPeriodOf(
  { period = null }: Pick<NewDecision, 'period'>,
  { rule }: Pick<Proceeding, 'rule'>,
): DecisionResult | null {
  const wrong = (expected: string) => ({ kind: 'wrongInput', field: 'period', expected }) as const;
  if (rule.period === null) return period === null ? null : wrong('left out: no item names a period');
  if (period === null) return wrong(`the period that the provider set (${rule.period.item})`);
  const { from, until } = period;
  return until !== null && until < from ? wrong('an end that is not before the beginning') : null;
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
      : ({ kind: 'wrongInput', field, expected: 'not before the notice, and not in the future' } as const);
  switch (record.kind) {
    case 'NOTICE':
      if (record.hearingAt > now) return null;
      return { kind: 'wrongInput', field: 'hearingAt', expected: 'an instant in the future' };
    case 'OBTAINED':
      return happened('obtainedAt', record.obtainedAt);
    case 'OBJECTION':
      return happened('madeAt', record.madeAt);
    case 'HEARING': {
      const announced = notice?.hearingAt ?? 0;
      if (record.came || record.heldAt >= announced) return happened('heldAt', record.heldAt);
      const expected = 'not before the announced instant, where the person did not come';
      return { kind: 'wrongInput', field: 'heldAt', expected };
    }
    case 'DECISION':
      return null;
  }
}
