import { type Launched, launch } from './processes.ts';

/** A gateway that is killed and started again. */
export interface Replica {
  /** Address of the gateway; undefined while it does not listen. */
  address(): string | undefined;
  /** Begins to start it. */
  start(): void;
  /** @throws Error with its output if it ended instead */
  ready(): Promise<void>;
  /** SIGKILL. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Process id of its present life; undefined while it does not run. */
  pid(): number | undefined;
  /** Output of all its lives. */
  output(): string;
}

export function createReplica(settings: Record<string, string>): Replica {
  const lives: Launched[] = [];
  let address: string | undefined;

  return {
    address: () => address,
    start() {
      // Without a shell or npm between: the signal must hit the gateway itself. The gateway must not outlive
      // the tests either.
      const life = launch(process.execPath, ['src/main.ts', '--stop-with-parent'], settings);
      lives.push(life);
      void life.ready.then((found) => {
        if (life === lives.at(-1)) address = found;
      });
    },
    async ready() {
      const life = lives.at(-1);
      if ((await life?.ready) === undefined) throw new Error(`the gateway ended: ${life?.output()}`);
    },
    async kill() {
      const life = lives.at(-1);
      address = undefined;
      life?.child.kill('SIGKILL');
      await life?.ended;
      address = undefined;
    },
    pid: () => lives.at(-1)?.child.pid,
    output: () => lives.map(({ output }) => output()).join(''),
  };
}
