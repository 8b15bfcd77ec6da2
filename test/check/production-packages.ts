/** The packages of a production install, by package-lock.json, and their table in deploy/README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/sources.ts';

interface ProductionPackage {
  /** `name@version`. */
  readonly id: string;
  /** SPDX expression of its package.json, or of its LICENSE file; `unknown` where there is neither. */
  readonly licence: string;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** Licences of packages whose package.json names none, read in their LICENSE files. */
const licencesByFile: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

/** Each package once, as `npm ci --omit=dev --omit=optional` installs it, in order of names. */
export function productionPackages(): ProductionPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = Object.entries<Locked>(lock.packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, { version, license }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return [`${name}@${version}`, license ?? licencesByFile[name] ?? 'unknown'] as const;
    });
  return [...new Map(found)].sort().map(([id, licence]) => ({ id, licence }));
}

const page = join(root, 'deploy/README.md');
const begin = '<!-- packages: written by `npm run codegen` from package-lock.json -->';
const end = '<!-- end of packages -->';

/** The page as the lock file gives it. */
export function packagesPage(): { readonly is: string; readonly shouldBe: string } {
  const byLicence = Object.entries(Object.groupBy(productionPackages(), ({ licence }) => licence))
    .map(([licence, packages = []]) => ({
      licence,
      names: packages.map(({ id }) => id.replace(/@[^@]*$/, '')),
    }))
    .sort((one, other) => other.names.length - one.names.length || one.licence.localeCompare(other.licence));
  const rows = byLicence.map(
    ({ licence, names }) =>
      `| ${licence} | ${names.length} | ${names.length > 20 ? 'the others' : [...new Set(names)].map((name) => `\`${name}\``).join(', ')} |`,
  );
  const is = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = is.split(begin);
  const table = [begin, '| licence | packages | names |', '|---|---|---|', ...rows, end].join('\n');
  return { is, shouldBe: `${before}${table}${rest.split(end)[1] ?? ''}` };
}

export function writePackagesPage(): void {
  writeFileSync(page, packagesPage().shouldBe);
}
