/** GraphiQL at /graphiql: everything from this server, nothing inline, the example operations as tabs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Text } from '../kernel/text.ts';
import type { ExampleOperation } from './example-operations.ts';

const packages = createRequire(import.meta.url);

/** A file of a package. Its `exports` name modules, not the files that browsers load, so the folder is found first. */
function file(name: string, path: string): string {
  return join(dirname(packages.resolve(`${name}/package.json`)), path);
}

const files: Readonly<Record<string, readonly [path: string, type: string]>> = {
  'react.js': [file('react', 'umd/react.production.min.js'), 'text/javascript'],
  'react-dom.js': [file('react-dom', 'umd/react-dom.production.min.js'), 'text/javascript'],
  'graphiql.js': [file('graphiql', 'graphiql.min.js'), 'text/javascript'],
  'graphiql.css': [file('graphiql', 'graphiql.min.css'), 'text/css'],
  'init.js': [own('init.js'), 'text/javascript'],
  'page.css': [own('page.css'), 'text/css'],
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface GraphiqlOptions {
  readonly examples: readonly ExampleOperation[];
  /** What the page says of the gateway it asks: the profile, and who asks. */
  readonly about: Text;
}

export function addGraphiql(app: FastifyInstance, { examples, about }: GraphiqlOptions): void {
  const page = readFileSync(own('index.html'), 'utf8').replace('<!-- about -->', () => toHtml(about));
  app.get('/graphiql', (_request, reply) =>
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page),
  );
  app.get('/graphiql/examples.json', async () => examples);
  for (const [name, [path, type]] of Object.entries(files)) {
    const content = readFileSync(path);
    app.get(`/graphiql/${name}`, (_request, reply) => reply.type(`${type}; charset=utf-8`).send(content));
  }
}

/** The texts are ours, and have nothing in them that HTML would read. */
function toHtml(about: Text): string {
  return Object.entries(about)
    .map(([key, text]) => `<span lang="${key}">${text}</span>`)
    .join(' · ');
}

function own(name: string): string {
  return fileURLToPath(new URL(`graphiql/${name}`, import.meta.url));
}
