/** The systems that register statements and take cases, asked on behalf of one request. */
import type { Registering, RegisteringSystems } from '../applications/steps/systems-of-steps.ts';
import type { AskContext } from '../systems/data-source.ts';
import type { CaseHandOver, StatementRegistration } from '../systems/statements.ts';
import type { Register, Registers } from './loaders/loaders.ts';

export function createRegisteringSystems(registers: Registers, ask: AskContext): RegisteringSystems {
  const { serviceCentre, caseSystemThroughServiceCentre: unloading, pensionFundStatements: fund } = registers;
  return {
    SERVICE_CENTRE: toRegistering(serviceCentre, unloading, ask),
    PENSION_FUND: toRegistering(fund, fund, ask),
  };
}

function toRegistering(
  statements: Register<StatementRegistration>,
  cases: Register<CaseHandOver>,
  ask: AskContext,
): Registering {
  return {
    register: (statement) =>
      statements.source.write(ask, statement, (attempt) => statements.client.register(statement, attempt)),
    find: (reference, iin) =>
      statements.source.ask(ask, { iin }, (attempt) => statements.client.find(reference, iin, attempt)),
    handOver: (newCase) =>
      cases.source.write(ask, newCase, (attempt) => cases.client.handOver(newCase, attempt)),
  };
}
