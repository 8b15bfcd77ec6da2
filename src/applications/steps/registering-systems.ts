/** Systems that register statements and take cases, within one request: questions go on record, and fail as outcomes. */
import { Defect } from '../../kernel/defect.ts';
import type { AskContext } from '../../registers/data-source.ts';
import type { Registers } from '../../registers/registers.ts';
import type { Register } from '../../registers/ways.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { CaseTaker, RegisteringSystem } from '../../services/state-service.ts';
import type { CaseHandOver, NewCase, NewStatement, StatementRegistration } from '../../systems/statements.ts';

/** A system that registers statements, and one that takes cases. */
type Systems = ReturnType<typeof createRegisteringSystems>;
export type Registering = Systems[RegisteringSystem];
export type TakingCases = Systems[CaseTaker];

/** @param organisation BIN of the clerk's organisation, whose key signs the documents of a case; null: the gateway's own */
export function createRegisteringSystems(
  registers: Registers,
  ask: AskContext,
  organisation: string | null = null,
) {
  const { serviceCentre, caseSystemThroughServiceCentre: unloading, caseSystem: emaket } = registers;
  const fund = registers.pensionFundStatements;
  const { signing } = registers;
  const signer = signing === null ? organisation : signing.signerOf(organisation);
  const signed: SignCase = async (read, attempt) => {
    const newCase = await read(signer);
    if (signing === null) return newCase;
    return attempt.prepare(async (context) => {
      const documents = await signing.documents(newCase.documents, organisation, context);
      const { request } = newCase;
      if (request === undefined) return { ...newCase, documents };
      return { ...newCase, documents, request: await signing.request(request, organisation, context) };
    });
  };
  /** Cases are asked for in the system that has them: one that only passes them on may have lost its answer. */
  const findCaseAtEmaket = (reference: string, iin: string) =>
    emaket.source.ask(ask, { iin }, (attempt) => emaket.client.findCase(reference, iin, attempt));
  return {
    SERVICE_CENTRE: {
      ...toRegistering(serviceCentre, unloading, ask, signed),
      findCase: findCaseAtEmaket,
    },
    PENSION_FUND: {
      ...toRegistering(fund, fund, ask, signed),
      findCase: (reference: string, iin: string) =>
        fund.source.ask(ask, { iin }, async (attempt) => {
          const found = await fund.client.find(reference, iin, attempt);
          return found.flatMap(({ acceptedCase }) => acceptedCase ?? []);
        }),
    },
    /** It takes the cases of statements that no system registers (S4.9 p1). */
    CASE_SYSTEM: {
      findCase: findCaseAtEmaket,
      handOver: (iin: string, read: ReadCase) =>
        emaket.source.write(ask, { iin }, async (attempt) =>
          emaket.client.accept(await signed(read, attempt), attempt),
        ),
      refuses: () => emaket.source.refuses(ask),
    },
  } as const satisfies Record<CaseTaker, object>;
}

/** Reads a case that is about to leave. @param signer BIN of the organisation that signs it; null: none is known */
type ReadCase = (signer: string | null) => Promise<NewCase>;
type SignCase = (read: ReadCase, attempt: Attempt) => Promise<NewCase>;

function toRegistering(
  statements: Register<StatementRegistration>,
  cases: Register<CaseHandOver>,
  ask: AskContext,
  signed: SignCase,
) {
  return {
    register: (statement: NewStatement) =>
      statements.source.write(ask, statement, (attempt) => statements.client.register(statement, attempt)),
    /** Finds a statement by our own id of the application. */
    async find(reference: string, iin: string) {
      const found = await statements.source.ask(ask, { iin }, (attempt) =>
        statements.client.find(reference, iin, attempt),
      );
      if (found.kind === 'answered' && found.records.length > 1)
        ask.onDefect(new Defect('expected one statement under a reference'));
      return found;
    },
    /** Hands the electronic case over. @param read gives it when it may be sent: no case waits in memory with all its scans */
    handOver: (iin: string, read: ReadCase) =>
      cases.source.write(ask, { iin }, async (attempt) =>
        cases.client.handOver(await signed(read, attempt), attempt),
      ),
    /** True while a question would be refused at once. */
    refuses: () => statements.source.refuses(ask),
  };
}
