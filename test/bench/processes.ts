/** Starts the processes of a bench and reads their use of the machine. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Usage } from './targets/target.ts';

export interface BenchProcess {
  readonly addresses: readonly string[];
  /** CPU time so far. */
  usage(): Promise<Usage>;
  /** The same after a full garbage collection. */
  usageAfterCollection(): Promise<Usage>;
  /** Hands something to the process and resolves with its reply. */
  ask(question: object): Promise<unknown>;
  /** Ends it, if it has not ended by itself. */
  stop(): Promise<void>;
}

export interface ProcessOptions {
  /** Its environment; empty without it. */
  readonly env?: NodeJS.ProcessEnv;
  /** True: what it says of its end is not printed. */
  readonly isQuiet?: boolean;
}

/** @param file below this folder; options go to it as JSON */
export async function startProcess(
  file: string,
  options: unknown,
  { env = {}, isQuiet = false }: ProcessOptions = {},
): Promise<BenchProcess> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(options)], {
    // Under the flags of src/launch.sh, which started this process too.
    execArgv: [...process.execArgv, '--expose-gc'],
    env,
    stdio: ['ignore', 'ignore', isQuiet ? 'ignore' : 'inherit', 'ipc'],
  });
  const addresses = (await answerOf(child)) as readonly string[];
  const ask = (question: string | object) => {
    child.send(question);
    return answerOf(child);
  };
  return {
    addresses,
    usage: () => ask('cpu') as Promise<Usage>,
    usageAfterCollection: () => ask('heap') as Promise<Usage>,
    ask,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`a process of the bench ended with ${code}`));
    child.once('exit', onExit);
    child.once('message', (answer) => {
      child.off('exit', onExit);
      resolve(answer);
    });
  });
}
