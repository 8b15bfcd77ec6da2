// @ts-check
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const oldest = 24;

/** Prints the path of a Node that runs TypeScript, for launch.sh: the machine's own, or else the one among the packages. */
function findRuntime() {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath;
  const pinned = resolve(`node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (spawnSync(pinned, ['--version']).status === 0) return pinned;
  return undefined;
}

const runtime = findRuntime();
if (runtime) process.stdout.write(runtime);
else {
  process.stderr.write(
    `Tirek needs Node ${oldest} or newer. This is Node ${process.version}, and among the packages there is none that runs here: ` +
      'npm has one for Linux on x64 and arm64, and `--omit=optional` leaves it out.\n',
  );
  process.exitCode = 1;
}
