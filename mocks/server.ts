import { getResponse, type RequestHandler } from 'msw';
import { createCalls } from './calls.ts';
import { controlHandlers } from './control/handlers.ts';
import { createFaults } from './faults.ts';
import { personRegister } from './person-register/provider.ts';
import { type Sender, shepHandlers } from './shep/handlers.ts';
import { shepPath } from './shep/names.ts';
import { createSocketServer } from './socket-server.ts';
import type { MockSystem } from './systems.ts';

/** Where the network listens. A system behind SHEP has no address of its own: null. */
export interface Addresses {
  readonly control: string;
  readonly systems: Readonly<Record<MockSystem, string | null>>;
}

/** The sender that the simulated bus lets in. The password needs escaping in XML, on purpose. */
export const demoSender: Sender = { id: 'tirek-demo', password: `demo-password <&>"'` };

export interface MockNetworkOptions {
  /** Port of the control server; SHEP takes the next one. 0 gives every server any free port. */
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

/** Builds the network; nothing listens before `start`. */
export function createMockNetwork({ port, host, sender = demoSender }: MockNetworkOptions): MockNetwork {
  let addresses: Addresses | undefined;
  let listening = Promise.resolve();

  const calls = createCalls();
  const faults = createFaults((system) => {
    if (system === 'SHEP') listening = listening.then(followFault);
  });
  const shep = createSocketServer(
    host,
    port === 0 ? 0 : port + 1,
    answerWith(shepHandlers({ sender, providers: [personRegister], faults, calls })),
  );
  const control = createSocketServer(
    host,
    port,
    answerWith(
      controlHandlers({ faults, calls, systems: () => addresses?.systems ?? {}, settled: () => listening }),
    ),
  );

  /** `down` refuses connections, so it acts on the socket. A share of refusals is not possible: those are resets. */
  async function followFault(): Promise<void> {
    const put = faults.of('SHEP');
    if (put?.fault === 'down' && put.percent === 100) await shep.close();
    else await shep.open();
  }

  async function start(): Promise<Addresses> {
    const controlPort = await control.open();
    try {
      const shepPort = await shep.open();
      addresses = {
        control: `http://${host}:${controlPort}`,
        systems: { SHEP: `http://${host}:${shepPort}${shepPath}`, PERSON_REGISTER: null },
      };
      return addresses;
    } catch (error) {
      await control.close();
      throw error;
    }
  }

  async function stop(): Promise<void> {
    faults.endAll();
    await listening;
    await Promise.all([control.close(), shep.close()]);
  }

  return { start, stop };
}

function answerWith(handlers: RequestHandler[]) {
  return (request: Request) => getResponse(handlers, request);
}
