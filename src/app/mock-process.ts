/** Runs the simulated systems as a child process, which ends whenever this process ends. */
import { spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/settings.ts';
import type { SimulatedSystems } from './base.ts';

export interface MockProcess {
  readonly simulated: SimulatedSystems;
  /** Resolves when the process has ended, whether asked to or not. */
  readonly ended: Promise<void>;
  /** Resolves when a signal has asked the process to stop. The process continues: the gateway has questions under way. */
  readonly askedToStop: Promise<unknown>;
  stop(): Promise<void>;
}

/** Reason why the gateway cannot start, as a sentence for the operator. */
export class StartError extends Error {}

type MockSettings = Pick<Config, 'MOCKS_HOST' | 'MOCKS_PORT' | 'MOCKS_SECRET'> &
  Partial<Pick<Config, 'SHEP_SIGNER_BIN'>>;

/**
 * Starts the simulated systems and waits until they listen. The child is detached, so that Ctrl-C does not end it before us,
 * and ends when its stdin closes, at the latest by our death.
 */
export async function startMockProcess(config: MockSettings): Promise<MockProcess> {
  const script = fileURLToPath(new URL('../../mocks/main.ts', import.meta.url));
  const { MOCKS_HOST, MOCKS_PORT, MOCKS_SECRET, SHEP_SIGNER_BIN } = config;
  const env = {
    ...{ MOCKS_HOST, MOCKS_PORT: String(MOCKS_PORT), MOCKS_SECRET: MOCKS_SECRET ?? '' },
    SHEP_SIGNER_BIN: SHEP_SIGNER_BIN ?? '',
  };
  const child = spawn(process.execPath, [script, '--stop-with-stdin'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  // The child may be gone before its stdin is closed.
  child.stdin.on('error', () => {});
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout });
  const [addresses, askedToStop] = twoLines(lines);
  const line = await Promise.race([addresses, ended]);
  if (line === undefined)
    throw new StartError('The simulated systems did not start; their own message stands above.');
  return {
    simulated: JSON.parse(line) as SimulatedSystems,
    ended,
    askedToStop,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** The second line may follow the first at once. */
function twoLines(lines: Interface): readonly [Promise<string>, Promise<string>] {
  const first = Promise.withResolvers<string>();
  const second = Promise.withResolvers<string>();
  lines.once('line', (line) => {
    lines.once('line', second.resolve);
    first.resolve(line);
  });
  return [first.promise, second.promise];
}
