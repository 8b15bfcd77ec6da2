/** The question for the decision on a case to the provider's own system. */
import type { AskContext } from '../../registers/data-source.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { Registers } from '../../registers/registers.ts';
import type { DecidingSystem, DecisionRule } from '../../services/state-service.ts';
import type { FundDecision } from '../../systems/social-insurance-fund/mapping.ts';
import type { SystemKey } from '../../systems/systems.ts';
import type { Application } from '../application.ts';
import type { NewDecision } from './proceeding-records.ts';

/** An application whose case has arrived. */
export type ArrivedCase = Application & { readonly acceptedCase: NonNullable<Application['acceptedCase']> };

/** System whose answer is the decision; null: none is named, or the gateway is not connected to it, and a person records the decision. */
export function decidingSystemOf(
  { from }: Pick<DecisionRule, 'from'>,
  isConnected: (system: SystemKey) => boolean,
): DecidingSystem | null {
  return from !== null && isConnected(from) ? from : null;
}

/** Systems that tell decisions; null: not connected. */
const registerOf = { SOCIAL_INSURANCE_FUND: 'socialInsuranceFund' } as const satisfies Record<
  DecidingSystem,
  keyof Registers
>;

/** Asks once; no record: the provider has not decided. Null: the system is not connected. @throws RefusedError when the question cannot go on record */
export async function askDecision(
  registers: Registers,
  system: DecidingSystem,
  context: AskContext,
  { id: reference, iin, acceptedCase: { number: caseNumber } }: ArrivedCase,
): Promise<Outcome<FundDecision> | null> {
  const register = registers[registerOf[system]];
  if (register === null) return null;
  return register.source.ask(context, { iin }, (attempt) =>
    register.client.decision({ reference, caseNumber, iin }, attempt),
  );
}

/** The decision as it goes on record. */
export function toNewDecision(system: DecidingSystem, told: FundDecision): NewDecision {
  const { number, decidedOn, outcome, reasons, period } = told;
  return { outcome, reasons, period, told: { system, number, decidedOn } };
}
