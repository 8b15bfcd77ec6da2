import DataLoader from 'dataloader';
import type { Consents } from '../../access/consent/consents.ts';
import type { BanksClient } from '../../systems/banks/client.ts';
import type { AccountNumber, BankAccount } from '../../systems/banks/mapping.ts';
import type { CaseSystemClient } from '../../systems/case-system/client.ts';
import type { Appointments } from '../../systems/case-system/mapping.ts';
import type { ConsentServiceClient } from '../../systems/consent-service/client.ts';
import type { AskContext, DataSource } from '../../systems/data-source.ts';
import type { DigitalDocumentsClient } from '../../systems/digital-documents/client.ts';
import type { Representation } from '../../systems/digital-documents/mapping.ts';
import type { DisabilityDatabankClient } from '../../systems/disability-databank/client.ts';
import { disabilityBatchSize } from '../../systems/disability-databank/contract.ts';
import type { Disability } from '../../systems/disability-databank/mapping.ts';
import type { Outcome } from '../../systems/outcome.ts';
import type { PensionFundClient } from '../../systems/pension-fund/client.ts';
import { pensionBatchSize } from '../../systems/pension-fund/contract.ts';
import type { PensionAccounts } from '../../systems/pension-fund/mapping.ts';
import type { PersonRegisterClient } from '../../systems/person-register/client.ts';
import type { ServiceMonitoringClient } from '../../systems/service-monitoring/client.ts';
import type { SignatureServiceClient } from '../../systems/signature-service/client.ts';
import type { CaseHandOver, StatementRegistration, StatementsClient } from '../../systems/statements.ts';
import { askIdentity, type IdentityOutcome, type IdentityQuestion } from './identity.ts';

/** A register as resolvers use it: calls, and the policy they run under. */
export interface Register<Client> {
  readonly source: DataSource;
  readonly client: Client;
}

/** All registers the gateway is connected to. */
export interface Registers {
  readonly personRegister: Register<PersonRegisterClient>;
  readonly disabilityDatabank: Register<DisabilityDatabankClient>;
  readonly pensionFund: Register<PensionFundClient>;
  /** The statements that the fund registers itself (S6.12). */
  readonly pensionFundStatements: Register<StatementsClient>;
  /** The same questions to the fund by means of ITsS TsON, as the State corporation asks them (S6.10 p3). */
  readonly fundThroughServiceCentre: Register<PensionFundClient>;
  /** Statements at ITsS TsON (S3.10, S6.10 p4). Their cases are handed over by the register below. */
  readonly serviceCentre: Register<StatementRegistration>;
  /** The unloading of a case from ITsS TsON into E-maket (S6.10 p7): blamed on E-maket where the centre says that it is to blame. */
  readonly caseSystemThroughServiceCentre: Register<CaseHandOver>;
  /** E-maket itself (S4.9). */
  readonly caseSystem: Register<CaseSystemClient>;
  readonly digitalDocuments: Register<DigitalDocumentsClient>;
  readonly consentService: Register<ConsentServiceClient>;
  readonly serviceMonitoring: Register<ServiceMonitoringClient>;
  readonly signatureService: Register<SignatureServiceClient>;
  /** By bank code (three digits of an IBAN, or TREASURY). */
  readonly banks: ReadonlyMap<string, Register<BanksClient>>;
}

/** A bank's account, and the person it should belong to. */
export interface AccountQuestion {
  readonly bankCode: string;
  readonly account: AccountNumber;
  readonly iin: string;
}

/** One set per GraphQL request: within it nobody is asked about twice; nothing is kept beyond it. */
export interface Loaders {
  readonly identity: DataLoader<IdentityQuestion, IdentityOutcome, string>;
  readonly disability: DataLoader<string, Outcome<Disability>>;
  readonly pensionAccounts: DataLoader<string, Outcome<PensionAccounts>>;
  /** The same by means of ITsS TsON (S6.10 p3). */
  readonly pensionAccountsThroughServiceCentre: DataLoader<string, Outcome<PensionAccounts>>;
  readonly appointments: DataLoader<string, Outcome<Appointments>>;
  /** Whom somebody represents: asked to judge the viewer's own rights, never for a field. */
  readonly representations: DataLoader<string, Outcome<Representation>>;
  /** Null for a bank that the gateway is not connected to. */
  readonly bankAccount: DataLoader<AccountQuestion, Outcome<BankAccount> | null, string>;
}

/** Outcomes are matched by key: each is the answer to its own call, or to its own item of a batch. */
export function createLoaders(registers: Registers, ask: AskContext, consents: Consents): Loaders {
  const { personRegister, disabilityDatabank, digitalDocuments, caseSystem, banks } = registers;

  const representationsOf = (iin: string) =>
    digitalDocuments.source.ask(ask, { iin }, (attempt) =>
      digitalDocuments.client.representedBy(iin, attempt),
    );

  const appointmentsOf = (iin: string) =>
    caseSystem.source.ask(ask, { iin }, (attempt) => caseSystem.client.appointments(iin, attempt));

  const accountOf = async ({ bankCode, account, iin }: AccountQuestion) => {
    const bank = banks.get(bankCode);
    return bank
      ? bank.source.ask(ask, { iin }, (attempt) => bank.client.account(account, iin, attempt))
      : null;
  };

  const pensionAccountsBy = ({ source, client }: Register<PensionFundClient>) =>
    new DataLoader<string, Outcome<PensionAccounts>>((iins) => source.askMany(ask, iins, client.byIins), {
      maxBatchSize: pensionBatchSize,
    });

  return {
    identity: new DataLoader(
      (questions) =>
        Promise.all(questions.map((question) => askIdentity(personRegister, consents, ask, question))),
      { cacheKeyFn: ({ iin, route, asksPerson }) => `${iin} ${route ?? ''} ${asksPerson}` },
    ),
    disability: new DataLoader(
      (iins) => disabilityDatabank.source.askMany(ask, iins, disabilityDatabank.client.byIins),
      { maxBatchSize: disabilityBatchSize },
    ),
    pensionAccounts: pensionAccountsBy(registers.pensionFund),
    pensionAccountsThroughServiceCentre: pensionAccountsBy(registers.fundThroughServiceCentre),
    appointments: new DataLoader((iins) => Promise.all(iins.map(appointmentsOf))),
    representations: new DataLoader((iins) => Promise.all(iins.map(representationsOf))),
    bankAccount: new DataLoader((questions) => Promise.all(questions.map(accountOf)), {
      cacheKeyFn: ({ account, iin }) => `${account.kind}/${account.number}/${iin}`,
    }),
  };
}
