/** The composition root's second half: the registers, each with its connection, guard, client and data source. */
import type { Config } from '../config/settings.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Metrics } from '../observability/metrics.ts';
import { createDataSource, type DataSourceParts } from '../registers/data-source.ts';
import type { Register, Registers } from '../registers/registers.ts';
import { createGuard } from '../resilience/guard.ts';
import { createBanksClient } from '../systems/banks/client.ts';
import { banks } from '../systems/banks/codes.ts';
import { createCaseSystemClient } from '../systems/case-system/client.ts';
import { createConsentServiceClient } from '../systems/consent-service/client.ts';
import { createDigitalDocumentsClient } from '../systems/digital-documents/client.ts';
import { createDisabilityDatabankClient } from '../systems/disability-databank/client.ts';
import { createFundStatementsClient, createPensionFundClient } from '../systems/pension-fund/client.ts';
import { createPersonRegisterClient } from '../systems/person-register/client.ts';
import { createServiceCentreClient } from '../systems/service-centre/client.ts';
import { fundRelayPrefix, unansweredCodes } from '../systems/service-centre/contract.ts';
import { createServiceMonitoringClient } from '../systems/service-monitoring/client.ts';
import { createSignatureServiceClient } from '../systems/signature-service/client.ts';
import {
  type AddressedSystem,
  type JsonSystem,
  partKey,
  type SystemKey,
  systemOf,
} from '../systems/systems.ts';
import type { HttpConnection } from '../transport/http.ts';
import { createJsonChannel, type JsonChannel } from '../transport/json/channel.ts';
import { createRelayedChannel } from '../transport/json/relay.ts';
import { createShepChannel, type ShepChannel } from '../transport/shep/channel.ts';
import { retrySettings } from './settings-of.ts';

interface RegisterParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly isSimulated: (id: SystemKey) => boolean;
  /** Opens connections of one register's own: a hanging neighbour takes none of them. */
  readonly connect: (address: string, connections: number, timeoutMs: number) => HttpConnection;
  readonly onOutcome: Metrics['question'];
  readonly onFailure: DataSourceParts['onFailure'];
  readonly addressOf: (system: AddressedSystem) => string;
}

/** Sockets for all drilled calls to one register: enough to watch them fail, and none of anybody else's. */
const drillSockets = 64;

/** How a system is reached. */
interface Way {
  readonly busId: SystemKey | null;
  /** Where there are several ways: what tells this one from the others. */
  readonly wayKey?: string;
}

export function createRegisters(parts: RegisterParts): Registers {
  const { config, clock, newId, connect } = parts;
  const calls = config.MAX_CALLS_PER_SYSTEM;
  const sender = { senderCode: config.SHEP_SENDER_ID, clock, newId };
  const shepAddress = parts.addressOf('SHEP');

  function createSource(
    systemId: SystemKey,
    part: string | null,
    timeoutMs: number,
    places: number,
    { busId, wayKey }: Way = systemOf(systemId),
  ) {
    const key = partKey(systemId, part);
    const guard = createGuard({
      target: { key, busKey: busId, registerKey: systemId, wayKey },
      timeoutMs,
      retry: retrySettings(config),
      places,
      maxWaiting: config.MAX_QUEUED_PER_SYSTEM,
      clock,
      random: Math.random,
    });
    return createDataSource({
      systemId,
      part,
      busId,
      guard,
      onOutcome: (outcome, tookMs) => parts.onOutcome(systemId, outcome, tookMs),
      onFailure: parts.onFailure,
      isSimulated: parts.isSimulated(busId ?? systemId),
      clock,
    });
  }

  const createChannel = (timeoutMs: number, places: number): ShepChannel =>
    createShepChannel({
      connection: connect(shepAddress, places, timeoutMs),
      drillConnection: connect(shepAddress, drillSockets, timeoutMs),
      maxHintMs: config.RETRY_AFTER_MAX_MS,
      senderId: config.SHEP_SENDER_ID,
      senderPassword: config.SHEP_SENDER_PASSWORD,
      maxBodyBytes: config.MAX_SHEP_ANSWER_BYTES,
      faultCodes: {
        refusedSender: config.SHEP_REFUSED_SENDER_CODES,
        provider: config.SHEP_PROVIDER_FAULT_CODES,
      },
      clock,
      newId,
    });

  function behindShep<Client>(
    systemId: SystemKey,
    timeoutMs: number,
    createClient: (channel: ShepChannel) => Client,
  ): Register<Client> {
    const source = createSource(systemId, null, timeoutMs, calls);
    return { source, client: createClient(createChannel(timeoutMs, calls)) };
  }

  function jsonChannelTo(systemId: JsonSystem): JsonChannel {
    const timeoutMs = config[`${systemId}_TIMEOUT_MS`];
    const address = parts.addressOf(systemId);
    return createJsonChannel({
      connection: connect(address, calls, timeoutMs),
      drillConnection: connect(address, drillSockets, timeoutMs),
      maxHintMs: config.RETRY_AFTER_MAX_MS,
      maxBodyBytes: config.MAX_JSON_ANSWER_BYTES,
      clock,
      newId,
    });
  }

  /** A system with an address of its own. */
  function overJson<Client>(
    systemId: JsonSystem,
    createClient: (channel: JsonChannel) => Client,
  ): Register<Client> {
    const source = createSource(systemId, null, config[`${systemId}_TIMEOUT_MS`], calls);
    return { source, client: createClient(jsonChannelTo(systemId)) };
  }

  /** A system that the service centre asks for us: its failures are the system's only where the centre says so. */
  function throughServiceCentre<Client>(
    systemId: keyof typeof unansweredCodes,
    prefix: string,
    createClient: (channel: JsonChannel) => Client,
  ): Register<Client> {
    const way = { busId: 'SERVICE_CENTRE', wayKey: `${systemId} through SERVICE_CENTRE` } as const;
    const source = createSource(systemId, null, config.SERVICE_CENTRE_TIMEOUT_MS, calls, way);
    const relay = { prefix, unansweredCode: unansweredCodes[systemId] };
    return { source, client: createClient(createRelayedChannel(jsonChannelTo('SERVICE_CENTRE'), relay)) };
  }

  const fundChannel = jsonChannelTo('PENSION_FUND');
  const fundSource = createSource('PENSION_FUND', null, config.PENSION_FUND_TIMEOUT_MS, calls);

  return {
    personRegister: behindShep('PERSON_REGISTER', config.PERSON_REGISTER_TIMEOUT_MS, (channel) =>
      createPersonRegisterClient({ channel, ...sender }),
    ),
    disabilityDatabank: behindShep('DISABILITY_DATABANK', config.DISABILITY_DATABANK_TIMEOUT_MS, (channel) =>
      createDisabilityDatabankClient({ channel, ...sender }),
    ),
    consentService: behindShep(
      'CONSENT_SERVICE',
      config.CONSENT_SERVICE_TIMEOUT_MS,
      createConsentServiceClient,
    ),
    pensionFund: { source: fundSource, client: createPensionFundClient(fundChannel, clock) },
    pensionFundStatements: { source: fundSource, client: createFundStatementsClient(fundChannel) },
    fundThroughServiceCentre: throughServiceCentre('PENSION_FUND', fundRelayPrefix, (channel) =>
      createPensionFundClient(channel, clock),
    ),
    serviceCentre: overJson('SERVICE_CENTRE', createServiceCentreClient),
    caseSystemThroughServiceCentre: throughServiceCentre('CASE_SYSTEM', '', createServiceCentreClient),
    caseSystem: overJson('CASE_SYSTEM', createCaseSystemClient),
    digitalDocuments: overJson('DIGITAL_DOCUMENTS', createDigitalDocumentsClient),
    serviceMonitoring: overJson('SERVICE_MONITORING', createServiceMonitoringClient),
    signatureService: overJson('SIGNATURE_SERVICE', (channel) =>
      createSignatureServiceClient(channel, clock),
    ),
    banks: new Map(
      banks.map((bank) => {
        const source = createSource('BANKS', bank.code, config.BANKS_TIMEOUT_MS, config.MAX_CALLS_PER_BANK);
        const channel = createChannel(config.BANKS_TIMEOUT_MS, config.MAX_CALLS_PER_BANK);
        return [bank.code, { source, client: createBanksClient({ bank, channel, ...sender }) }];
      }),
    ),
  };
}
