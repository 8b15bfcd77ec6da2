/** The simulated systems as a child process: it ends when this process does, however that happens. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import type { SimulatedSystems } from './app.ts';
import type { Config } from './config.ts';

export interface MockProcess {
  readonly simulated: SimulatedSystems;
  /** Ends when the process has ended, wanted or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** What kept the gateway from starting, in a sentence for whoever started it. */
export class StartError extends Error {}

type MockSettings = Pick<Config, 'MOCKS_HOST' | 'MOCKS_PORT' | 'MOCKS_SECRET'>;

/** Starts the mock network and waits until it listens. Its stdin is a leash: closed by us, or by our death. */
export async function startMockProcess(config: MockSettings): Promise<MockProcess> {
  const script = fileURLToPath(new URL('../mocks/main.ts', import.meta.url));
  const { MOCKS_HOST, MOCKS_PORT, MOCKS_SECRET } = config;
  const env = { MOCKS_HOST, MOCKS_PORT: String(MOCKS_PORT), MOCKS_SECRET: MOCKS_SECRET ?? '' };
  const child = spawn(process.execPath, [script, '--stop-with-stdin'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const simulated = await firstLine(child, ended);
  return {
    simulated,
    ended,
    async stop() {
      child.stdin?.end();
      await ended;
    },
  };
}

async function firstLine(child: ChildProcess, ended: Promise<void>): Promise<SimulatedSystems> {
  if (!child.stdout) throw new Error('the simulated systems have no output to read');
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([new Promise<string>((resolve) => lines.once('line', resolve)), ended]);
  if (line === undefined)
    throw new StartError('The simulated systems did not start; their own message stands above.');
  return JSON.parse(line) as SimulatedSystems;
}
