/** Opens the registers and systems of the gateway: a new register is a new row. */
import { createBanksClient } from '../systems/banks/client.ts';
import { banks } from '../systems/banks/codes.ts';
import { createCaseSystemClient } from '../systems/case-system/client.ts';
import { createConsentServiceClient } from '../systems/consent-service/client.ts';
import { createDigitalDocumentsClient } from '../systems/digital-documents/client.ts';
import { createDisabilityDatabankClient } from '../systems/disability-databank/client.ts';
import { createFactCheckClient } from '../systems/fact-check/client.ts';
import { createPensionConsentsClient } from '../systems/pension-consents/client.ts';
import { createFundStatementsClient, createPensionFundClient } from '../systems/pension-fund/client.ts';
import { createPersonRegisterClient } from '../systems/person-register/client.ts';
import { createServiceCentreClient } from '../systems/service-centre/client.ts';
import { fundRelayPrefix } from '../systems/service-centre/contract.ts';
import { createServiceMonitoringClient } from '../systems/service-monitoring/client.ts';
import { createSignatureServiceClient } from '../systems/signature-service/client.ts';
import { createSocialInsuranceFundClient } from '../systems/social-insurance-fund/client.ts';
import { createStateCorporationClient } from '../systems/state-corporation/client.ts';
import { isOptional, type SystemKey } from '../systems/systems.ts';
import { createWays, type RegisterParts } from './ways.ts';

export type Registers = ReturnType<typeof openRegisters>;

export function openRegisters(parts: RegisterParts) {
  const { clock, newId, settings } = parts;
  const { signing, loads, sourceOf, jsonChannel, behindShep, behindAsyncShep, ...ways } = createWays(parts);
  const { overJson, overJsonIfConnected, throughServiceCentre } = ways;
  const sender = { senderCode: settings.shep.senderId, clock, newId };
  const fund = { source: sourceOf('PENSION_FUND'), channel: jsonChannel('PENSION_FUND') };
  return {
    personRegister: behindShep('PERSON_REGISTER', (channel) =>
      createPersonRegisterClient({ channel, ...sender }),
    ),
    disabilityDatabank: behindShep('DISABILITY_DATABANK', (channel) =>
      createDisabilityDatabankClient({ channel, ...sender }),
    ),
    consentService: behindShep('CONSENT_SERVICE', createConsentServiceClient),
    pensionFund: { source: fund.source, client: createPensionFundClient(fund.channel, clock) },
    /** Statements that the fund registers itself (S6.12). */
    pensionFundStatements: { source: fund.source, client: createFundStatementsClient(fund.channel) },
    /** The same questions to the fund through ITsS TsON, as the State corporation asks them (S6.10 p3). */
    fundThroughServiceCentre: throughServiceCentre('PENSION_FUND', fundRelayPrefix, (channel) =>
      createPensionFundClient(channel, clock),
    ),
    /** Statements at ITsS TsON (S3.10, S6.10 p4). The next register hands over their cases. */
    serviceCentre: overJson('SERVICE_CENTRE', createServiceCentreClient),
    /** The unloading of a case from ITsS TsON into E-maket (S6.10 p7), blamed on E-maket where the centre blames it. */
    caseSystemThroughServiceCentre: throughServiceCentre('CASE_SYSTEM', '', createServiceCentreClient),
    /** E-maket itself (S4.9). */
    caseSystem: overJson('CASE_SYSTEM', createCaseSystemClient),
    digitalDocuments: overJson('DIGITAL_DOCUMENTS', createDigitalDocumentsClient),
    serviceMonitoring: overJson('SERVICE_MONITORING', createServiceMonitoringClient),
    signatureService: overJson('SIGNATURE_SERVICE', (channel) =>
      createSignatureServiceClient(channel, clock),
    ),
    /** Receiver of results (S4.12 p5, S6.9 p4). */
    stateCorporation: behindAsyncShep(
      'STATE_CORPORATION',
      (channel) => createStateCorporationClient(channel, settings.shep.faultCodes.refusedSender),
      (record) => record === 'DELIVERED',
    ),
    /** Earlier decisions (S5.9(1), S7.10(1)); null: not connected, a clerk asks. */
    factCheck: overJsonIfConnected('FACT_CHECK', createFactCheckClient),
    /** Consents given when a pension was appointed (S6.15 p3); null: not connected. */
    pensionConsents: overJsonIfConnected('PENSION_CONSENTS', createPensionConsentsClient),
    /** Social contributions (S7.8); null: not connected, a clerk asks. */
    socialInsuranceFund: overJsonIfConnected('SOCIAL_INSURANCE_FUND', createSocialInsuranceFundClient),
    /** Null: documents leave unsigned. */
    signing,
    loads,
    /** False for a system that production lacks. */
    isConnected: (id: SystemKey): boolean => !isOptional(id) || parts.isConnected(id),
    /** By bank code (three digits of an IBAN, or TREASURY). */
    banks: new Map(
      banks.map((bank) => [
        bank.code,
        behindShep('BANKS', (channel) => createBanksClient({ bank, channel, ...sender }), bank.code),
      ]),
    ),
  };
}
