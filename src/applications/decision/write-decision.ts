/** The decision on a case in the transaction that makes it: record, state, stage, paper and result together. */
import type { Issuer } from '../../papers/paper.ts';
import type { Transaction } from '../../storage/database.ts';
import { advance } from '../advance.ts';
import type { Applications } from '../applications.ts';
import { handOutDecision } from '../hand-out.ts';
import { addRecord } from '../records/record-rows.ts';
import { enqueueResult } from '../results/enqueue-result.ts';
import type { ArrivedCase } from './ask-decision.ts';
import type { NewDecision } from './proceeding-records.ts';

/** @param application locked in the transaction, and undecided @param issuer the person who decided, or the system that told it */
export async function writeDecision(
  tx: Transaction,
  { parts, results }: Pick<Applications, 'parts' | 'results'>,
  application: ArrivedCase,
  decision: NewDecision,
  issuer: Issuer,
): Promise<void> {
  const { id, stateService, route, iin, registration, acceptedCase } = application;
  const { outcome, reasons } = decision;
  const signed = { at: parts.clock.now(), by: issuer.account };
  await addRecord(tx, id, { kind: 'DECISION', ...decision }, signed, parts.sealing);
  await advance(tx, application, { step: decisionSteps[outcome], ...signed }, parts.stages);
  const paper = await handOutDecision(tx, parts, application, decision, issuer);
  const result = {
    ...{ applicationId: id, stateService, route, iin, decision: outcome, decidedAt: signed.at },
    number: registration?.number ?? acceptedCase.number,
    paper: paper && { number: paper.number, issuedAt: paper.issuedAt },
    reasons: reasons.join(' ') || null,
  };
  await enqueueResult(tx, result, { ...parts, results });
}

/** Step by which each decision is made. */
export const decisionSteps = { GRANTED: 'grant', REFUSED: 'refuseService' } as const;
