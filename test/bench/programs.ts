/** The compared programs, each in a process of its own, over the same systems. */
import { addressedSystems } from '../../src/systems/systems.ts';
import type { HttpConnection } from '../../src/transport/http.ts';
import { openLine } from './load.ts';
import type { MachineClient } from './machine-client.ts';
import { type BenchProcess, type ProcessOptions, startProcess } from './processes.ts';

export interface Program {
  readonly name: string;
  readonly line: HttpConnection;
  readonly process: BenchProcess;
  /** Sent with every question to it. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Address of the systems as the settings of a gateway. */
const settingsFor = (upstream: string) =>
  Object.fromEntries(addressedSystems.map((system) => [`${system}_URL`, upstream]));

/**
 * @param settings beyond the defaults, as in the environment
 * @param target of this gateway, below this folder
 */
export async function startGateway(
  name: string,
  upstream: string,
  settings: object = {},
  target = 'targets/gateway.ts',
): Promise<Program> {
  const process = await startProcess(target, { ...settingsFor(upstream), ...settings });
  return { name, process, line: openLine(`${process.addresses[0]}/graphql`) };
}

async function startOther(
  name: string,
  target: string,
  options: object,
  more?: ProcessOptions,
): Promise<Program> {
  const process = await startProcess(target, options, more);
  return { name, process, line: openLine(String(process.addresses[0])) };
}

/** All three: the floor first. */
export async function startAll(upstream: string): Promise<Program[]> {
  return [
    await startOther('floor', 'targets/floor.ts', { upstream }),
    await startGateway('gateway', upstream),
    await startOther('stock Apollo Server', 'targets/apollo.ts', { upstream }),
  ];
}

/** Programs of the packages that people use: their targets by name. */
const peers = {
  'Apollo, soap, axios': 'targets/peer-soap.ts',
  'Apollo, fast-xml-parser, undici': 'targets/peer-apollo.ts',
  'Mercurius, fast-xml-parser, undici': 'targets/peer-mercurius.ts',
  'Yoga, fast-xml-parser, undici': 'targets/peer-yoga.ts',
};

/** Starts of floor, gateway and peers. All but the floor check the caller's token. */
export function besidePeers(upstream: string, { headers, tokens, settings }: MachineClient) {
  const asClient = async (program: Promise<Program>): Promise<Program> => ({ ...(await program), headers });
  const production = { env: { NODE_ENV: 'production' } };
  return [
    // It checks nothing, so that a broken answer may end it: no news.
    { name: 'floor', start: () => startOther('floor', 'targets/floor.ts', { upstream }, { isQuiet: true }) },
    { name: 'gateway', start: () => asClient(startGateway('gateway', upstream, settings)) },
    ...Object.entries(peers).map(([name, target]) => ({
      name,
      start: () => asClient(startOther(name, target, { upstream, tokens }, production)),
    })),
  ];
}

export async function stopAll(programs: readonly Program[]): Promise<void> {
  await Promise.all(programs.map(({ line }) => line.close()));
  await Promise.all(programs.map(({ process }) => process.stop()));
}

/** The systems, with one address for each behaviour. */
export async function startSystems(...behaviours: readonly object[]) {
  const process = await startProcess('upstream/main.ts', behaviours);
  return { addresses: process.addresses, stop: () => process.stop() };
}
