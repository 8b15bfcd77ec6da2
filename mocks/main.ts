import { isMockSecret } from '../src/kernel/mock-secret.ts';
import { surviveLostReaders } from '../src/kernel/outputs.ts';
import { stopWithParent } from '../src/kernel/parent.ts';
import { watchStopSignals } from '../src/kernel/stop-signals.ts';
import type { Addresses, MockNetwork } from './server.ts';

// A production install lacks a package that the network needs.
const { createMockNetwork, demoSender, portsAfter } = await import('./server.ts').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(
    'The simulated systems need the optional packages, and a production install lacks them. Run `npm ci`.\n',
  );
  process.exit(1);
});

/**
 * Runs the mock network as a process of its own. One line of JSON on stdout gives its addresses.
 *
 *   --stop-with-stdin    ends when stdin closes: the gateway that started it has gone. A signal reaches that gateway
 *                        as a second line, and nothing else: the gateway has questions under way
 *   --stop-with-parent   ends when its parent process has gone: `npm run mocks` stopped by its npm
 *   MOCKS_PORT           port of the control server, default 4010; 0 takes any free ports
 *   MOCKS_HOST           address to listen on, default 127.0.0.1
 *   SHEP_SIGNER_BIN      organisation whose signature SHEP wants in each request; unset: requests may come unsigned
 *   MOCKS_SECRET         obligatory with an address beyond this machine: every request must show it
 */
async function main(): Promise<void> {
  surviveLostReaders();
  const request = watchStopSignals();
  const port = readPort(process.env.MOCKS_PORT);
  if (port === undefined) return fail(`MOCKS_PORT: expected a whole number of 0 to ${lastPort}`);
  const host = process.env.MOCKS_HOST || '127.0.0.1';
  const secret = process.env.MOCKS_SECRET || null;
  if (secret !== null && !isMockSecret(secret))
    return fail('MOCKS_SECRET: expected 16 to 200 visible characters');

  let network: MockNetwork;
  let addresses: Addresses;
  try {
    const sender = { ...demoSender, signerBin: process.env.SHEP_SIGNER_BIN || null };
    network = createMockNetwork({ port, host, secret, sender });
    addresses = await network.start();
  } catch (error) {
    return fail(explain(error, port));
  }

  const stop = () => {
    network.stop().finally(() => process.exit(0));
  };
  process.stdout.write(`${JSON.stringify(addresses)}\n`);
  if (process.argv.includes('--stop-with-stdin')) {
    process.stdin.once('end', stop).once('close', stop).once('error', stop).resume();
    whenAsked(request.asked, () => process.stdout.write('asked to stop\n'));
    return;
  }
  whenAsked(request.asked, stop);
  // It has nothing of its own to save, and no child.
  whenAsked(request.hurried, () => process.exit(0));
  stopWithParent(request.ask);
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return 4010;
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= lastPort ? port : undefined;
}

/** The systems and the token issuer take the ports after the control port. */
const lastPort = 65535 - portsAfter;

/** The signal may have come before. */
function whenAsked(asked: AbortSignal, act: () => void): void {
  if (asked.aborted) act();
  else asked.addEventListener('abort', act);
}

function explain(error: unknown, port: number): string {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (isTaken)
    return `One of the ports ${port} to ${port + portsAfter} is in use. Set MOCKS_PORT to another port, or to 0 for any free ones.`;
  return `The mock network could not start: ${error instanceof Error ? error.message : 'unknown error'}`;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await main();
