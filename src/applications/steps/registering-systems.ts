/** The systems that register statements and take cases, asked on behalf of one request. */

import { Defect } from '../../kernel/defect.ts';
import type { AskContext } from '../../registers/data-source.ts';
import type { Registers } from '../../registers/registers.ts';
import type { Register } from '../../registers/ways.ts';
import type { CaseHandOver, StatementRegistration } from '../../systems/statements.ts';
import type { Registering, RegisteringSystems } from './systems-of-steps.ts';

export function createRegisteringSystems(registers: Registers, ask: AskContext): RegisteringSystems {
  const { serviceCentre, caseSystemThroughServiceCentre: unloading, caseSystem: emaket } = registers;
  const fund = registers.pensionFundStatements;
  return {
    SERVICE_CENTRE: {
      ...toRegistering(serviceCentre, unloading, ask),
      findCase: (reference, iin) =>
        emaket.source.ask(ask, { iin }, (attempt) => emaket.client.findCase(reference, iin, attempt)),
    },
    PENSION_FUND: {
      ...toRegistering(fund, fund, ask),
      findCase: (reference, iin) =>
        fund.source.ask(ask, { iin }, async (attempt) => {
          const found = await fund.client.find(reference, iin, attempt);
          return found.flatMap(({ acceptedCase }) => acceptedCase ?? []);
        }),
    },
  };
}

function toRegistering(
  statements: Register<StatementRegistration>,
  cases: Register<CaseHandOver>,
  ask: AskContext,
): Omit<Registering, 'findCase'> {
  return {
    register: (statement) =>
      statements.source.write(ask, statement, (attempt) => statements.client.register(statement, attempt)),
    async find(reference, iin) {
      const found = await statements.source.ask(ask, { iin }, (attempt) =>
        statements.client.find(reference, iin, attempt),
      );
      if (found.kind === 'answered' && found.records.length > 1)
        ask.onDefect(new Defect('expected one statement under a reference'));
      return found;
    },
    handOver: (iin, read) =>
      cases.source.write(ask, { iin }, async (attempt) => cases.client.handOver(await read(), attempt)),
    refuses: () => statements.source.refuses(ask),
  };
}
