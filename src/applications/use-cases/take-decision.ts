/** Takes over the decision that the provider's system tells (S7.2(5)): asked once, and written once. */

import { purposeOf } from '../application.ts';
import { afterStep } from '../application-state.ts';
import { changeSeen } from '../changes.ts';
import { type ArrivedCase, askDecision, decidingSystemOf, toNewDecision } from '../decision/ask-decision.ts';
import { latestOf, type NewDecision } from '../decision/proceeding-records.ts';
import { writeDecision } from '../decision/write-decision.ts';
import { proceedingRecordsOfAll } from '../records/record-rows.ts';
import type { DecisionResult } from './decide.ts';
import { rulesOf, staleVersion, type UseCase } from './use-case.ts';

export type TakeDecisionResult =
  | DecisionResult
  /** The provider's system answered that there is no decision yet. Epoch ms. */
  | { readonly kind: 'notDecided'; readonly askedAt: number };

const expected =
  'an application whose decision a system tells (`DecisionRule.system`); else the provider records it';

export async function takeDecision(useCase: UseCase): Promise<TakeDecisionResult> {
  const stale = staleVersion(useCase);
  if (stale !== null) return stale;
  const { application, applications, asking } = useCase;
  const { service } = rulesOf(application);
  const system = service.decision && decidingSystemOf(service.decision, applications.isConnected);
  if (system === null) return { kind: 'wrongInput', field: 'id', expected };
  const { id, iin, state, acceptedCase } = application;
  if (acceptedCase === null) return { kind: 'outOfTurn', state };
  if (afterStep(state, 'grant') === null)
    return (await isTaken(useCase)) ? { kind: 'done', id } : { kind: 'outOfTurn', state };
  const arrived = { ...application, acceptedCase };
  // Fact 2 of a ticket: the number of the case, where no system has registered the statement.
  const purpose = {
    ...purposeOf(application),
    applicationNumber: application.registration?.number ?? acceptedCase.number,
  };
  asking.looks.because(iin, purpose);
  const outcome = await askDecision(asking.registers, system, asking.ask, arrived);
  if (outcome === null) return { kind: 'wrongInput', field: 'id', expected };
  if (outcome.kind === 'unavailable') return { kind: 'unanswered', outcome, question: { iin, purpose } };
  const [told] = outcome.records;
  if (told === undefined) return { kind: 'notDecided', askedAt: outcome.askedAt };
  return keepTold(useCase, toNewDecision(system, told), system);
}

/** True where the decision on record is the one that a system told: a repetition asks it no more. */
async function isTaken({ application: { id }, applications: { parts } }: UseCase): Promise<boolean> {
  const [records = []] = await proceedingRecordsOfAll(parts.database, [id], parts.sealing);
  return latestOf(records, 'DECISION')?.told !== undefined;
}

function keepTold(
  { applications, seen }: UseCase,
  decision: NewDecision,
  account: string,
): Promise<TakeDecisionResult> {
  return changeSeen<TakeDecisionResult>(applications.parts, seen, async (tx, application) => {
    const { id, state, acceptedCase } = application;
    if (acceptedCase === null || afterStep(state, 'grant') === null) return { kind: 'outOfTurn', state };
    const arrived: ArrivedCase = { ...application, acceptedCase };
    await writeDecision(tx, applications, arrived, decision, { account, organisation: null });
    return { kind: 'done', id };
  });
}
