/**
 * The systems that register statements and take cases, asked on behalf of one request: each question goes on record, and
 * fails as an outcome.
 */

import { Defect } from '../../kernel/defect.ts';
import type { AskContext } from '../../registers/data-source.ts';
import type { Registers } from '../../registers/registers.ts';
import type { Register } from '../../registers/ways.ts';
import type { RegisteringSystem } from '../../services/state-service.ts';
import type { CaseHandOver, NewCase, NewStatement, StatementRegistration } from '../../systems/statements.ts';

/** A system that registers statements. */
export type Registering = ReturnType<typeof createRegisteringSystems>[RegisteringSystem];

export function createRegisteringSystems(registers: Registers, ask: AskContext) {
  const { serviceCentre, caseSystemThroughServiceCentre: unloading, caseSystem: emaket } = registers;
  const fund = registers.pensionFundStatements;
  /** The system that has the cases is asked about them: one that only passes them on may have lost its answer. */
  return {
    SERVICE_CENTRE: {
      ...toRegistering(serviceCentre, unloading, ask),
      findCase: (reference: string, iin: string) =>
        emaket.source.ask(ask, { iin }, (attempt) => emaket.client.findCase(reference, iin, attempt)),
    },
    PENSION_FUND: {
      ...toRegistering(fund, fund, ask),
      findCase: (reference: string, iin: string) =>
        fund.source.ask(ask, { iin }, async (attempt) => {
          const found = await fund.client.find(reference, iin, attempt);
          return found.flatMap(({ acceptedCase }) => acceptedCase ?? []);
        }),
    },
  } as const satisfies Record<RegisteringSystem, object>;
}

function toRegistering(
  statements: Register<StatementRegistration>,
  cases: Register<CaseHandOver>,
  ask: AskContext,
) {
  return {
    register: (statement: NewStatement) =>
      statements.source.write(ask, statement, (attempt) => statements.client.register(statement, attempt)),
    /** By our own id of the application. */
    async find(reference: string, iin: string) {
      const found = await statements.source.ask(ask, { iin }, (attempt) =>
        statements.client.find(reference, iin, attempt),
      );
      if (found.kind === 'answered' && found.records.length > 1)
        ask.onDefect(new Defect('expected one statement under a reference'));
      return found;
    },
    /**
     * Hands the electronic case over, there or to the system behind it.
     * @param read gives it when there is leave to send: no case waits with all its scans in memory
     */
    handOver: (iin: string, read: () => Promise<NewCase>) =>
      cases.source.write(ask, { iin }, async (attempt) => cases.client.handOver(await read(), attempt)),
    /** True while a question would be refused at once. */
    refuses: () => statements.source.refuses(ask),
  };
}
