import { getResponse, type RequestHandler } from 'msw';
import { type Clock, systemClock } from '../src/kernel/clock.ts';
import { isLoopback } from '../src/kernel/loopback.ts';
import { bankProviders } from './banks/provider.ts';
import { createCalls } from './calls.ts';
import { caseSystem } from './case-system/handlers.ts';
import { createConsents } from './consent-service/consents.ts';
import { consentService } from './consent-service/provider.ts';
import { controlHandlers } from './control/handlers.ts';
import { createDocumentCodes } from './digital-documents/codes.ts';
import { digitalDocuments } from './digital-documents/handlers.ts';
import { presentedDocuments } from './digital-documents/presented.ts';
import { disabilityDatabank } from './disability-databank/provider.ts';
import { createDoor } from './door.ts';
import { factCheck } from './fact-check/handlers.ts';
import { createFaults } from './faults.ts';
import { type JsonService, jsonHandlers } from './json/json-service.ts';
import { pensionConsents } from './pension-consents/handlers.ts';
import { pensionFund } from './pension-fund/handlers.ts';
import { fundStatements } from './pension-fund/statements.ts';
import { personRegister, personRegisterByToken } from './person-register/provider.ts';
import { serviceCentre } from './service-centre/handlers.ts';
import { createStageEvents } from './service-monitoring/events.ts';
import { serviceMonitoring } from './service-monitoring/handlers.ts';
import { createDeliver } from './shep/async/deliver.ts';
import { asyncHandlers } from './shep/async/handlers.ts';
import { createMessages } from './shep/async/messages.ts';
import { asyncPath } from './shep/async/names.ts';
import { createNotifications } from './shep/async/notifications.ts';
import { type Sender, shepHandlers } from './shep/handlers.ts';
import { shepPath } from './shep/names.ts';
import { signatureHealth, signatureServices } from './signature-service/handlers.ts';
import { signingServices } from './signature-service/sign.ts';
import { socialInsuranceFund } from './social-insurance-fund/handlers.ts';
import { createSocketServer, type SocketServer } from './socket-server.ts';
import { createDesks } from './statements/desks.ts';
import { type MockSystem, mockSystemIds } from './systems.ts';
import { tokenIssuerHandlers } from './token-issuer/handlers.ts';
import { createTokenIssuer } from './token-issuer/issuer.ts';

/** Addresses of the network. A system behind SHEP has no address of its own: null. */
export interface Addresses {
  readonly control: string;
  readonly systems: Readonly<Record<MockSystem | 'SHEP_ASYNC', string | null>>;
  /** The token issuer: its public keys are at `jwks` below. */
  readonly tokens: string;
}

/** The sender that the simulated bus lets in. The password needs escaping in XML, on purpose. */
export const demoSender: Sender = { id: 'tirek-demo', password: `demo-password <&>"'` };

interface MockNetworkOptions {
  /** Port of the control server; the systems and the token issuer take the next ones (`portsAfter`). 0: any free ports. */
  readonly port: number;
  readonly host: string;
  /** Without a secret the network listens on this machine alone; with one every door wants it. */
  readonly secret?: string | null;
  readonly sender?: Sender;
  /** Clock of the issuer; the systems have the machine's. */
  readonly clock?: Clock;
}

/** The simulated systems on real sockets. */
export interface MockNetwork {
  /** @throws Error if a port is taken; then no port listens */
  start(): Promise<Addresses>;
  stop(): Promise<void>;
}

const megabyte = 1024 * 1024;
/** A case comes with its scans, and a signature with the signed data. */
const scansBytes = 32 * megabyte;

/** Systems with a socket of their own: its port counted from the control port, the path of their address, the largest question. */
const own = {
  SHEP: { offset: 1, path: shepPath, maxRequestBytes: megabyte },
  PENSION_FUND: { offset: 2, path: '/', maxRequestBytes: scansBytes },
  DIGITAL_DOCUMENTS: { offset: 4, path: '/', maxRequestBytes: megabyte },
  SERVICE_CENTRE: { offset: 5, path: '/', maxRequestBytes: scansBytes },
  CASE_SYSTEM: { offset: 6, path: '/', maxRequestBytes: scansBytes },
  SERVICE_MONITORING: { offset: 7, path: '/', maxRequestBytes: megabyte },
  SIGNATURE_SERVICE: { offset: 8, path: '/', maxRequestBytes: scansBytes },
  FACT_CHECK: { offset: 9, path: '/', maxRequestBytes: megabyte },
  PENSION_CONSENTS: { offset: 10, path: '/', maxRequestBytes: megabyte },
  SOCIAL_INSURANCE_FUND: { offset: 11, path: '/', maxRequestBytes: megabyte },
} as const;

/** The token issuer's port, counted from the control port. */
const issuerOffset = 3;

/** Number of ports taken after the control port. */
export const portsAfter = Math.max(issuerOffset, ...Object.values(own).map(({ offset }) => offset));

type OwnSystem = keyof typeof own;

function isOwn(system: MockSystem): system is OwnSystem {
  return Object.hasOwn(own, system);
}

/**
 * Builds the network; nothing listens before `start`.
 * @throws Error for a host beyond this machine without a secret
 */
export function createMockNetwork(options: MockNetworkOptions): MockNetwork {
  const { port, host, secret = null, sender = demoSender, clock = systemClock } = options;
  if (secret === null && !isLoopback(host))
    throw new Error('MOCKS_SECRET: expected with a MOCKS_HOST beyond this machine');
  const door = createDoor(secret);
  // An address to listen on need not be one to ask at.
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  let addresses: Addresses | undefined;
  let listening = Promise.resolve();

  const calls = createCalls();
  const faults = createFaults((system) => {
    if (isOwn(system)) listening = listening.then(() => followFault(system));
    // The bus tries again once the receiver is back.
    if (system === 'STATE_CORPORATION' && faults.of(system) === undefined)
      for (const message of messages.waiting()) void deliver(message, new Map());
  });
  const messages = createMessages();
  const notifications = createNotifications();
  const deliver = createDeliver({ messages, notifications, faults, calls });
  const portAt = (offset: number) => (port === 0 ? 0 : port + offset);
  const socketOf = (system: OwnSystem, handlers: RequestHandler[]) =>
    createSocketServer(
      host,
      portAt(own[system].offset),
      answerWith(handlers),
      door,
      own[system].maxRequestBytes,
    );
  const jsonSocket = (system: OwnSystem, ...services: readonly JsonService[]) =>
    socketOf(
      system,
      services.flatMap((service) => jsonHandlers(service, { faults, calls })),
    );
  const consents = createConsents();
  const desks = createDesks();
  const events = createStageEvents();
  const documentCodes = createDocumentCodes();
  const providers = [
    personRegister,
    personRegisterByToken(consents.tokens),
    disabilityDatabank,
    consentService(consents),
    ...bankProviders,
  ];
  const sockets: Readonly<Record<OwnSystem, SocketServer>> = {
    SHEP: socketOf('SHEP', [
      ...shepHandlers({ sender, providers, faults, calls }),
      ...asyncHandlers({ sender, messages, notifications, deliver, faults, calls }),
    ]),
    PENSION_FUND: jsonSocket(
      'PENSION_FUND',
      pensionFund,
      ...fundStatements(desks.fund, desks.fundCaseNumber),
    ),
    DIGITAL_DOCUMENTS: jsonSocket('DIGITAL_DOCUMENTS', digitalDocuments, presentedDocuments(documentCodes)),
    SERVICE_CENTRE: jsonSocket('SERVICE_CENTRE', ...serviceCentre(desks.centre, desks.cases)),
    CASE_SYSTEM: jsonSocket('CASE_SYSTEM', ...caseSystem(desks.cases, events, Boolean(sender.signerBin))),
    SERVICE_MONITORING: jsonSocket('SERVICE_MONITORING', serviceMonitoring(events)),
    SIGNATURE_SERVICE: socketOf('SIGNATURE_SERVICE', [
      ...[...signatureServices, ...signingServices].flatMap((service) =>
        jsonHandlers(service, { faults, calls }),
      ),
      signatureHealth,
    ]),
    FACT_CHECK: jsonSocket('FACT_CHECK', factCheck(desks.cases, desks.decisions)),
    PENSION_CONSENTS: jsonSocket('PENSION_CONSENTS', pensionConsents),
    SOCIAL_INSURANCE_FUND: jsonSocket('SOCIAL_INSURANCE_FUND', ...socialInsuranceFund(desks.decisions)),
  };
  const tokenHandlers = tokenIssuerHandlers(createTokenIssuer(clock));
  const issuer = createSocketServer(host, portAt(issuerOffset), answerWith(tokenHandlers), door);
  const control = createSocketServer(
    host,
    port,
    answerWith(
      controlHandlers({
        faults,
        calls,
        consents,
        desks,
        documentCodes,
        events,
        messages,
        notifications,
        systems: () => addresses?.systems ?? {},
        settled: () => listening,
      }),
    ),
    door,
  );

  /** `down` refuses connections, so it acts on the socket. A share of refusals is not possible: those are resets. */
  async function followFault(system: OwnSystem): Promise<void> {
    const put = faults.of(system);
    if (put?.fault === 'down' && put.percent === 100) await sockets[system].close();
    else await sockets[system].open();
  }

  async function start(): Promise<Addresses> {
    try {
      const controlPort = await control.open();
      const at = async (system: OwnSystem) =>
        `http://${name}:${await sockets[system].open()}${own[system].path}`;
      const systems: Partial<Record<MockSystem | 'SHEP_ASYNC', string | null>> = {};
      for (const system of mockSystemIds) systems[system] = isOwn(system) ? await at(system) : null;
      systems.SHEP_ASYNC = systems.SHEP?.replace(shepPath, asyncPath) ?? null;
      addresses = {
        control: `http://${name}:${controlPort}`,
        systems: systems as Addresses['systems'],
        tokens: `http://${name}:${await issuer.open()}/`,
      };
      return addresses;
    } catch (error) {
      await closeAll();
      throw error;
    }
  }

  async function closeAll(): Promise<void> {
    await Promise.all([control, issuer, ...Object.values(sockets)].map((socket) => socket.close()));
  }

  async function stop(): Promise<void> {
    faults.endAll();
    await listening;
    await closeAll();
  }

  return { start, stop };
}

function answerWith(handlers: RequestHandler[]) {
  return (request: Request) => getResponse(handlers, request);
}
