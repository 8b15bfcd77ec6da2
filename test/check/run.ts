import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command line tool of a package (or a script of the project) under this Node. Returns true if it succeeded. */
export function runNode(script: string, ...args: string[]): boolean {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** Biome is a native binary in a package of its own per platform; its launcher picks it. */
export function runBiome(...args: string[]): boolean {
  return runNode('node_modules/@biomejs/biome/bin/biome', ...args);
}

export function runCodegen(...args: string[]): boolean {
  return runNode(
    'node_modules/@graphql-codegen/cli/cjs/bin.js',
    '--config',
    'codegen.yml',
    '--silent',
    ...args,
  );
}

/** Reports a step and remembers if all of them held. */
export function createReport(): { step(name: string, run: () => boolean): void; readonly held: boolean } {
  let held = true;
  return {
    step(name, run) {
      const ok = run();
      held &&= ok;
      console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
    },
    get held() {
      return held;
    },
  };
}
