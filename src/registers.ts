/** The composition root's second half: the registers, each with its connection, guard, client and data source. */
import type { Config } from './config.ts';
import type { Register, Registers } from './graphql/loaders/loaders.ts';
import type { Clock } from './kernel/clock.ts';
import type { NewId } from './kernel/ids.ts';
import type { Metrics } from './metrics.ts';
import { createGuard } from './resilience/guard.ts';
import { retrySettings } from './resilience-settings.ts';
import { createBanksClient } from './systems/banks/client.ts';
import { banks } from './systems/banks/codes.ts';
import { createConsentServiceClient } from './systems/consent-service/client.ts';
import { createDataSource } from './systems/data-source.ts';
import { createDigitalDocumentsClient } from './systems/digital-documents/client.ts';
import { createDisabilityDatabankClient } from './systems/disability-databank/client.ts';
import { createPensionFundClient } from './systems/pension-fund/client.ts';
import { createPersonRegisterClient } from './systems/person-register/client.ts';
import { createServiceMonitoringClient } from './systems/service-monitoring/client.ts';
import { createSignatureServiceClient } from './systems/signature-service/client.ts';
import {
  type AddressedSystem,
  type JsonSystem,
  partKey,
  type SystemKey,
  systemOf,
} from './systems/systems.ts';
import type { HttpConnection } from './transport/http.ts';
import { createJsonChannel, type JsonChannel } from './transport/json/channel.ts';
import { createShepChannel, type ShepChannel } from './transport/shep/channel.ts';

export interface RegisterParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly isSimulated: (id: SystemKey) => boolean;
  /** Opens connections of one register's own: a hanging neighbour takes none of them. */
  readonly connect: (address: string, connections: number, timeoutMs: number) => HttpConnection;
  readonly onOutcome: Metrics['question'];
  readonly addressOf: (system: AddressedSystem) => string;
}

/** Sockets for all drilled calls to one register: enough to watch them fail, and none of anybody else's. */
const drillSockets = 64;

export function createRegisters(parts: RegisterParts): Registers {
  const { config, clock, newId, connect } = parts;
  const calls = config.MAX_CALLS_PER_SYSTEM;
  const sender = { senderCode: config.SHEP_SENDER_ID, clock, newId };
  const shepAddress = parts.addressOf('SHEP');

  function createSource(systemId: SystemKey, part: string | null, timeoutMs: number, places: number) {
    const { busId } = systemOf(systemId);
    const key = partKey(systemId, part);
    const guard = createGuard({
      target: { key, busKey: busId, registerKey: systemId },
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
      isSimulated: parts.isSimulated(systemId),
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

  /** A system with an address of its own. */
  function overJson<Client>(
    systemId: JsonSystem,
    createClient: (channel: JsonChannel) => Client,
  ): Register<Client> {
    const timeoutMs = config[`${systemId}_TIMEOUT_MS`];
    const address = parts.addressOf(systemId);
    const channel = createJsonChannel({
      connection: connect(address, calls, timeoutMs),
      drillConnection: connect(address, drillSockets, timeoutMs),
      maxHintMs: config.RETRY_AFTER_MAX_MS,
      maxBodyBytes: config.MAX_JSON_ANSWER_BYTES,
      clock,
      newId,
    });
    return { source: createSource(systemId, null, timeoutMs, calls), client: createClient(channel) };
  }

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
    pensionFund: overJson('PENSION_FUND', (channel) => createPensionFundClient(channel, clock)),
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
