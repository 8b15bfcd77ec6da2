import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A command that was started. */
export interface Launched {
  readonly child: ChildProcess;
  /** Base address, once it has printed a line with "ready"; undefined if it ended before that. */
  readonly ready: Promise<string | undefined>;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** The same, once it is ready or has ended. */
export interface Started extends Omit<Launched, 'ready'> {
  readonly address: string | undefined;
}

/**
 * Starts a command of the project with an environment of its own: free ports, nothing inherited but the path.
 * @param folder of the project, or of a copy of it
 */
export async function start(
  command: string,
  args: string[],
  settings: Record<string, string> = {},
  folder = root,
): Promise<Started> {
  const { ready, ...launched } = launch(command, args, settings, folder);
  return { ...launched, address: await ready };
}

/** The same, without waiting for it. */
export function launch(
  command: string,
  args: string[],
  settings: Record<string, string | undefined> = {},
  folder = root,
  options: Pick<SpawnOptions, 'detached' | 'uid' | 'gid'> & { readonly stdin?: 'pipe' } = {},
): Launched {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, PORT: '0', MOCKS_PORT: '0', SHUTDOWN_DELAY_MS: '0', ...settings };
  const child = spawn(command, args, {
    ...options,
    cwd: folder,
    env,
    stdio: [options.stdin ?? 'ignore', 'pipe', 'pipe'],
  });
  // It may end before the whole text was typed.
  child.stdin?.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let output = '';
  const ready = new Promise<string | undefined>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        output += `${line}\n`;
        const found = /ready: (http:\/\/\S+)\/graphiql/.exec(line)?.[1];
        if (found) resolve(found);
      });
    }
    void ended.then(() => resolve(undefined));
  });
  return { child, ready, output: () => output, ended };
}

/** A process and everything below it, by /proc. */
export function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended during the look.
    }
  }
  const family = [pid];
  for (const member of family)
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

/** Command line of a process. */
export function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
}

export function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z';
  } catch {
    return false;
  }
}

/** Waits until none of them is alive; gives those still alive after a minute. */
export async function survivors(pids: readonly number[]): Promise<number[]> {
  for (let waited = 0; waited < 60_000 && pids.some(isAlive); waited += 50) await sleep(50);
  return pids.filter(isAlive);
}

/** PostgreSQL processes whose data lie in a folder, with their workers. */
export async function postgresOf(folder: string): Promise<number[]> {
  const pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return pids
    .map(Number)
    .filter((pid) => {
      try {
        return commandOf(pid).includes(`-D ${folder}/`);
      } catch {
        return false;
      }
    })
    .flatMap(familyOf);
}
