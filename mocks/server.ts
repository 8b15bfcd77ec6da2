import { getResponse, type RequestHandler } from 'msw';
import { bankProviders } from './banks/provider.ts';
import { createCalls } from './calls.ts';
import { createConsents } from './consent-service/consents.ts';
import { consentService } from './consent-service/provider.ts';
import { controlHandlers } from './control/handlers.ts';
import { disabilityDatabank } from './disability-databank/provider.ts';
import { createFaults } from './faults.ts';
import { pensionFundHandlers } from './pension-fund/handlers.ts';
import { personRegister, personRegisterByToken } from './person-register/provider.ts';
import { type Sender, shepHandlers } from './shep/handlers.ts';
import { shepPath } from './shep/names.ts';
import { createSocketServer, type SocketServer } from './socket-server.ts';
import type { MockSystem } from './systems.ts';
import { tokenIssuerHandlers } from './token-issuer/handlers.ts';
import { createTokenIssuer } from './token-issuer/issuer.ts';

/** Where the network listens. A system behind SHEP has no address of its own: null. */
export interface Addresses {
  readonly control: string;
  readonly systems: Readonly<Record<MockSystem, string | null>>;
  /** The token issuer: its public keys are at `jwks` below. */
  readonly tokens: string;
}

/** The sender that the simulated bus lets in. The password needs escaping in XML, on purpose. */
export const demoSender: Sender = { id: 'tirek-demo', password: `demo-password <&>"'` };

export interface MockNetworkOptions {
  /** Port of the control server; SHEP, the pension fund and the token issuer take those behind it. 0: any free ports. */
  readonly port: number;
  readonly host: string;
  readonly sender?: Sender;
}

/** The simulated systems on real sockets. */
export interface MockNetwork {
  /** @throws when a port is taken; nothing listens then */
  start(): Promise<Addresses>;
  stop(): Promise<void>;
}

/** Systems with a socket of their own, and the path of their address. */
const paths = { SHEP: shepPath, PENSION_FUND: '/' } as const;

type OwnSystem = keyof typeof paths;

function isOwn(system: MockSystem): system is OwnSystem {
  return Object.hasOwn(paths, system);
}

/** Builds the network; nothing listens before `start`. */
export function createMockNetwork({ port, host, sender = demoSender }: MockNetworkOptions): MockNetwork {
  let addresses: Addresses | undefined;
  let listening = Promise.resolve();

  const calls = createCalls();
  const faults = createFaults((system) => {
    if (isOwn(system)) listening = listening.then(() => followFault(system));
  });
  const portAt = (offset: number) => (port === 0 ? 0 : port + offset);
  const consents = createConsents();
  const providers = [
    personRegister,
    personRegisterByToken(consents.tokens),
    disabilityDatabank,
    consentService(consents),
    ...bankProviders,
  ];
  const sockets: Readonly<Record<OwnSystem, SocketServer>> = {
    SHEP: createSocketServer(host, portAt(1), answerWith(shepHandlers({ sender, providers, faults, calls }))),
    PENSION_FUND: createSocketServer(host, portAt(2), answerWith(pensionFundHandlers({ faults, calls }))),
  };
  const issuer = createSocketServer(host, portAt(3), answerWith(tokenIssuerHandlers(createTokenIssuer())));
  const control = createSocketServer(
    host,
    port,
    answerWith(
      controlHandlers({
        faults,
        calls,
        consents,
        systems: () => addresses?.systems ?? {},
        settled: () => listening,
      }),
    ),
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
        `http://${host}:${await sockets[system].open()}${paths[system]}`;
      const behindShep = {
        PERSON_REGISTER: null,
        DISABILITY_DATABANK: null,
        BANKS: null,
        CONSENT_SERVICE: null,
      };
      addresses = {
        control: `http://${host}:${controlPort}`,
        systems: { SHEP: await at('SHEP'), ...behindShep, PENSION_FUND: await at('PENSION_FUND') },
        tokens: `http://${host}:${await issuer.open()}/`,
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
