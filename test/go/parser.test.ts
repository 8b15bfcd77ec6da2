/** Go's parser, which gateways and generators in Go share, reads the shipped schema and the example operations. */
import { execFile } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplesFor, readShipped, shipped } from '../client/shipped.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);
let folder: TemporaryFolder;
let program: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  program = join(folder.path, 'reads');
  for (const name of ['main.go', 'go.mod']) cpSync(new URL(name, import.meta.url), join(folder.path, name));
  // Debian's sources alone: nothing is fetched.
  const own = { GOPROXY: 'off', GOSUMDB: 'off', GOFLAGS: '-mod=mod', CGO_ENABLED: '0' };
  const caches = { GOCACHE: join(folder.path, 'cache'), GOPATH: join(folder.path, 'path') };
  const env = { ...process.env, ...own, ...caches };
  await run('go', ['build', '-o', program, 'main.go'], { cwd: folder.path, env });
});
afterAll(() => folder.remove());

/** Documents that the parser refuses. */
async function refusals(sdl: string, documents: readonly string[]): Promise<string> {
  const files = [sdl, ...documents].map((text, i) => {
    const file = join(folder.path, `${i}.graphql`);
    writeFileSync(file, text);
    return file;
  });
  return (await run(program, files)).stdout;
}

test.for(shipped)('Go’s parser takes %s and the example operations', async (name) => {
  const documents = examplesFor(name).map(({ query }) => query);
  expect(documents.length).toBeGreaterThan(20);
  expect(await refusals(readShipped(name), documents)).toBe('');
});

test.for([
  ['a directive that is not defined', (sdl: string) => sdl.replace(/^directive @oneOf.*$/m, ''), 'oneOf'],
  [
    'a type that is defined twice',
    (sdl: string) => `${sdl}\ntype PageInfo { endCursor: String }`,
    'PageInfo',
  ],
  [
    'an operation whose field is not there',
    (sdl: string) => sdl.replace(/^ {2}systems: \[ConnectedSystem.*$/m, '  machines: Int'),
    'Cannot query field',
  ],
] as const)('Go’s parser refuses %s', async ([, spoil, word]) => {
  const sdl = readShipped('schema.graphql');
  expect(spoil(sdl)).not.toBe(sdl);
  expect(await refusals(spoil(sdl), ['{ systems { id } }'])).toContain(word);
});
