/**
 * Writes `.data/sbom.json`: the packages of a production install as CycloneDX, by npm. The whole list is asked for and cut
 * here: `npm sbom --omit dev` also leaves out packages that production shares with development (graphql among them).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/sources.ts';
import { productionPackages } from './production-packages.ts';

interface Sbom {
  readonly metadata: { readonly component: { 'bom-ref': string; name: string } };
  readonly components: readonly { readonly 'bom-ref': string; readonly hashes?: unknown }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
const all: Sbom = JSON.parse(
  execFileSync('npm', args, { cwd: root, maxBuffer: 100_000_000, encoding: 'utf8' }),
);
const own = all.metadata.component;
// npm takes the name of the folder.
own.name = 'tirek';
const wanted = new Set(productionPackages().map(({ id }) => id));
const isKept = (ref: string) => wanted.has(ref) || ref === own['bom-ref'];
const components = all.components.filter((one) => isKept(one['bom-ref']));
const dependencies = all.dependencies
  .filter(({ ref }) => isKept(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isKept) }));

const listed = new Set(components.map((one) => one['bom-ref']));
const lacking = [...wanted].filter((id) => !listed.has(id));
const bare = components.filter(({ hashes }) => hashes === undefined).map((one) => one['bom-ref']);
if (lacking.length > 0) throw new Error(`npm's list lacks packages of production: ${lacking.join(', ')}`);
if (bare.length > 0) throw new Error(`npm's list has no hash of: ${bare.join(', ')}`);

const file = join(root, '.data/sbom.json');
mkdirSync(join(root, '.data'), { recursive: true });
writeFileSync(file, `${JSON.stringify({ ...all, components, dependencies }, null, 2)}\n`);
console.log(`${file}: ${components.length} packages`);
