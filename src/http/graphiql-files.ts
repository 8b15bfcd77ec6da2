/**
 * Files of GraphiQL's page, from memory: none of them is about a person. As whole answers, since the bound of slow readers
 * (transport/slow-readers.ts) knows no stream, and one that is never read would stay open for ever.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

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
const typeOf = (name: string) => (name.endsWith('.css') ? 'text/css' : 'text/javascript');

/**
 * Adds a route for each file. It is compressed once, at the first request; a browser that has it asks with its ETag, and gets 304.
 * @throws MissingPackage
 */
export function addGraphiqlFiles(app: FastifyInstance): void {
  for (const [name, path] of findFiles()) {
    const content = readFileSync(path);
    const digest = createHash('sha256').update(content).digest('base64url');
    let small: Promise<Buffer> | undefined;
    app.get(`/graphiql/${name}`, async ({ headers }, reply) => {
      const isSmall = takesGzip(headers['accept-encoding']);
      const etag = isSmall ? `"${digest}-gzip"` : `"${digest}"`;
      const vary = [reply.getHeader('vary') ?? [], 'Accept-Encoding'].flat().join(', ');
      reply.headers({ etag, vary, 'cache-control': 'no-cache' }).type(`${typeOf(name)}; charset=utf-8`);
      if (headers['if-none-match'] === etag) return reply.code(304).send();
      if (!isSmall) return reply.send(content);
      small ??= compress(content, { level: 9 });
      return reply.header('content-encoding', 'gzip').send(await small);
    });
  }
}

/** False where the header names gzip with the weight 0, or does not name it (RFC 9110, 12.5.3). */
const takesGzip = (header: string | string[] | undefined): boolean =>
  String(header ?? '')
    .split(',')
    .some((range) => /^\s*gzip\s*(;\s*q\s*=\s*(1|0?\.\d*[1-9]).*)?$/i.test(range));

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
