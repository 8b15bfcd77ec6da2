/** Files of GraphiQL's page. @fastify/static serves them from one folder, compressed beforehand: none of them is about a person. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Packages of the page, which a production install leaves out. */
const fromPackages = {
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
  'explorer.js': ['@graphiql/plugin-explorer', 'dist/index.umd.js'],
  'explorer.css': ['@graphiql/plugin-explorer', 'dist/style.css'],
} as const;

const own = [
  ...['init.js', 'examples.js', 'panel.js', 'viewer-menu.js', 'headers.js'],
  ...['curl.js', 'curl-button.js', 'storage.js', 'page.css'],
];

/** The page is switched on, and a package of it is not installed. */
export class MissingPackage extends Error {
  constructor(name: string) {
    super(
      `Tirek could not start: expected the package ${name}, which the page /graphiql of this profile needs. Install the optional packages too: npm ci --include=optional.`,
    );
  }
}

const compress = promisify(gzip);
const here = (name: string): string => fileURLToPath(new URL(`graphiql/${name}`, import.meta.url));

/**
 * Adds a route for each file. An unchanged file is not sent twice: a browser asks with its ETag, and gets 304.
 * @param folder takes the files as they are served; it is written at the first request
 * @throws MissingPackage
 */
export async function addGraphiqlFiles(app: FastifyInstance, folder: string): Promise<void> {
  const files = findFiles();
  const { fastifyStatic } = await import('@fastify/static').catch(() => {
    throw new MissingPackage('@fastify/static');
  });
  await app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, maxAge: 0 });
  let prepared: Promise<unknown> | null = null;
  const prepare = async () => {
    prepared ??= writeFiles(files, folder);
    await prepared.catch((error: unknown) => {
      prepared = null;
      throw error;
    });
  };
  for (const name of files.keys())
    app.get(`/graphiql/${name}`, { onRequest: prepare }, (_request, reply: FastifyReply) =>
      reply.sendFile(name),
    );
}

/** Paths by name. A package's `exports` name modules only, so its folder is found first. */
function findFiles(): ReadonlyMap<string, string> {
  const packages = createRequire(import.meta.url);
  const found = new Map(own.map((name) => [name, here(name)]));
  for (const [name, [from, path]] of Object.entries(fromPackages))
    try {
      found.set(name, join(dirname(packages.resolve(`${from}/package.json`)), path));
    } catch {
      throw new MissingPackage(from);
    }
  return found;
}

async function writeFiles(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, path] of files) {
    const content = await readFile(path);
    await put(join(folder, name), content);
    await put(join(folder, `${name}.gz`), await compress(content, { level: 9 }));
  }
}

/** Another gateway may have the same folder: its browsers must never get half a file. */
async function put(path: string, content: Buffer): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}
