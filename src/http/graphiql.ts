/** GraphiQL at /graphiql: every file from this server, nothing inline, the example operations in chapters. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { isRole, type Role, roleNames } from '../access/roles.ts';
import { RefusedError } from '../kernel/errors.ts';
import { inLanguage, type Language, type Text } from '../kernel/text.ts';
import { createPreferredLanguage } from './answer-headers.ts';
import type { ExampleOperation } from './example-operations.ts';
import { addGraphiqlFiles } from './graphiql-files.ts';
import { chapters, pageWords, roleWords } from './graphiql-texts.ts';

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

/** Fetches a token of the simulated issuer's invented person of a role. */
export type DemoToken = (role: Role) => Promise<string>;

export interface GraphiqlOptions {
  readonly examples: readonly ExampleOperation[];
  /** Words of the page about the gateway. */
  readonly about: Text;
  /** True: the browser keeps tabs with their variables and headers. They are about invented people then. */
  readonly keepsTabs: boolean;
  /** Null: tokens come from an issuer that the gateway cannot ask for them. */
  readonly demoToken: DemoToken | null;
}

export function addGraphiql(app: FastifyInstance, options: GraphiqlOptions): void {
  const { about, demoToken } = options;
  const template = readFileSync(new URL('graphiql/index.html', import.meta.url), 'utf8');
  const page = template.replace('<!-- about -->', () => toHtml(about));
  app.get('/graphiql', (_request, reply) =>
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page),
  );
  app.get('/graphiql/page.json', async (request, reply) =>
    contentOf(options, createPreferredLanguage(request, reply)()),
  );
  addGraphiqlFiles(app);
  if (demoToken)
    app.post<{ Params: { role: string } }>('/graphiql/tokens/:role', async ({ params: { role } }) => {
      if (isRole(role)) return { token: await demoToken(role) };
      throw new RefusedError('NOT_FOUND', `expected one of the roles ${roleNames.join(', ')}`);
    });
}

/** The texts are ours, and contain no sign of HTML. */
const toHtml = (about: Text): string =>
  Object.entries(about)
    .map(([key, text]) => `<span lang="${key}">${text}</span>`)
    .join(' · ');

/** Everything that the page shows beside GraphiQL itself. */
function contentOf({ examples, keepsTabs, demoToken }: GraphiqlOptions, language: Language) {
  const say = (text: Text) => inLanguage(text, language);
  return {
    language: language.toLowerCase(),
    keepsTabs,
    words: Object.fromEntries(Object.entries(pageWords).map(([key, text]) => [key, say(text)])),
    chapters: Object.entries(chapters).map(([name, title]) => ({
      title: say(title),
      examples: examples
        .filter(({ chapter }) => chapter === name)
        .map((one) => ({ ...one, title: say(one.title) })),
    })),
    roles: demoToken === null ? [] : roleNames.map((role) => ({ role, title: say(roleWords[role]) })),
  };
}
