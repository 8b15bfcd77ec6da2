/** The registers and systems that the gateway is connected to. */

import type { BanksClient } from '../systems/banks/client.ts';
import type { CaseSystemClient } from '../systems/case-system/client.ts';
import type { ConsentServiceClient } from '../systems/consent-service/client.ts';
import type { DigitalDocumentsClient } from '../systems/digital-documents/client.ts';
import type { DisabilityDatabankClient } from '../systems/disability-databank/client.ts';
import type { PensionFundClient } from '../systems/pension-fund/client.ts';
import type { PersonRegisterClient } from '../systems/person-register/client.ts';
import type { ServiceMonitoringClient } from '../systems/service-monitoring/client.ts';
import type { SignatureServiceClient } from '../systems/signature-service/client.ts';
import type { CaseHandOver, StatementRegistration, StatementsClient } from '../systems/statements.ts';
import type { DataSource } from './data-source.ts';

/** A register: its calls, and the policy that they run under. */
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
