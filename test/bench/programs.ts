/** The compared programs, each in a process of its own, over the same systems. */
import { addressedSystems } from '../../src/systems/systems.ts';
import type { HttpConnection } from '../../src/transport/http.ts';
import { openLine } from './load.ts';
import type { MachineClient } from './machine-client.ts';
import { type BenchProcess, startProcess } from './processes.ts';

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

export async function startFloor(upstream: string): Promise<Program> {
  const process = await startProcess('targets/floor.ts', { upstream });
  return { name: 'floor', process, line: openLine(String(process.addresses[0])) };
}

/** All three: the floor first. */
export async function startAll(upstream: string): Promise<Program[]> {
  const apollo = await startProcess('targets/apollo.ts', { upstream });
  return [
    await startFloor(upstream),
    await startGateway('gateway', upstream),
    { name: 'stock Apollo Server', process: apollo, line: openLine(String(apollo.addresses[0])) },
  ];
}

/** Programs of the packages that people use: their targets by name. */
const peers = {
  'Apollo, soap, axios': 'targets/peer-soap.ts',
  'Apollo, fast-xml-parser, undici': 'targets/peer-apollo.ts',
  'Mercurius, fast-xml-parser, undici': 'targets/peer-mercurius.ts',
  'Yoga, fast-xml-parser, undici': 'targets/peer-yoga.ts',
};

/** Floor, gateway and peers. All but the floor check the caller's token. */
export async function startBesidePeers(upstream: string, client: MachineClient, settings: object = {}) {
  const { headers, tokens } = client;
  const programs: Program[] = [
    await startFloor(upstream),
    { ...(await startGateway('gateway', upstream, { ...client.settings, ...settings })), headers },
  ];
  for (const [name, target] of Object.entries(peers)) {
    const process = await startProcess(target, { upstream, tokens }, { NODE_ENV: 'production' });
    programs.push({ name, process, line: openLine(String(process.addresses[0])), headers });
  }
  return programs;
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
