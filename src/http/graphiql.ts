/** GraphiQL at /graphiql: every file from this server, nothing inline, the example operations as tabs. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Text } from '../kernel/text.ts';

const packages = createRequire(import.meta.url);
/** Finds a file of a package. Its `exports` name modules only, so its folder is found first. */
const file = (name: string, path: string) => join(dirname(packages.resolve(`${name}/package.json`)), path);
const own = (name: string): string => fileURLToPath(new URL(`graphiql/${name}`, import.meta.url));

/** @throws Error where the optional packages are not installed: production has no such page */
const findFiles = (): Readonly<Record<string, readonly [path: string, type: string]>> => ({
  'react.js': [file('react', 'umd/react.production.min.js'), 'text/javascript'],
  'react-dom.js': [file('react-dom', 'umd/react-dom.production.min.js'), 'text/javascript'],
  'graphiql.js': [file('graphiql', 'graphiql.min.js'), 'text/javascript'],
  'graphiql.css': [file('graphiql', 'graphiql.min.css'), 'text/css'],
  'init.js': [own('init.js'), 'text/javascript'],
  'page.css': [own('page.css'), 'text/css'],
});

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
  /** Words of the page about the gateway. */
  readonly about: Text;
}

export function addGraphiql(app: FastifyInstance, { examples, about }: GraphiqlOptions): void {
  const page = readFileSync(own('index.html'), 'utf8').replace('<!-- about -->', () => toHtml(about));
  app.get('/graphiql', (_request, reply) =>
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page),
  );
  app.get('/graphiql/examples.json', async () => examples);
  for (const [name, [path, type]] of Object.entries(findFiles())) {
    const content = readFileSync(path);
    app.get(`/graphiql/${name}`, (_request, reply) => reply.type(`${type}; charset=utf-8`).send(content));
  }
}

/** The texts are ours, and contain no sign of HTML. */
const toHtml = (about: Text): string =>
  Object.entries(about)
    .map(([key, text]) => `<span lang="${key}">${text}</span>`)
    .join(' · ');

/** An example operation, as a tab of GraphiQL shows it. */
export interface ExampleOperation {
  readonly name: string;
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
  /** JSON text with headers such as `Tirek-Drill`. */
  readonly headers: string;
}

const folder = new URL('../../schema/operations/', import.meta.url);

/** Reads schema/operations in order of names: each operation with the `variables` and `headers` of its JSON file. */
export function readExampleOperations(): ExampleOperation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace('.graphql', '');
      const { variables = {}, headers = {} } = JSON.parse(
        readFileSync(new URL(`${name}.json`, folder), 'utf8'),
      );
      return {
        name,
        query: readFileSync(new URL(file, folder), 'utf8'),
        variables: JSON.stringify(variables, null, 2),
        headers: JSON.stringify(headers, null, 2),
      };
    });
}
