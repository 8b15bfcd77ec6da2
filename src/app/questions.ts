/** The handler of `/graphql`: the short way for documents that were asked before, the GraphQL server for everything else. */
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Context, createContextFactory } from '../graphql/context.ts';
import type { KnownAnswer } from '../graphql/known-answers.ts';
import type { createGraphqlServer } from '../graphql/server.ts';
import { createPreferredLanguage } from '../http/answer-headers.ts';
import { viewerAt } from '../http/door.ts';
import type { HttpAppOptions } from '../http/http-app.ts';
import { RefusedError } from '../kernel/errors.ts';

export interface Questions extends ReturnType<typeof createGraphqlServer> {
  readonly createContext: ReturnType<typeof createContextFactory>;
}

type Handler = HttpAppOptions['graphql'];
type Request = Parameters<Handler>[0];
type Reply = Parameters<Handler>[1];

export function createQuestions({ server, known, createContext }: Questions): Handler {
  /** Contexts of requests that began on the short way. */
  const begun = new WeakMap<Request, Context>();

  const contextOf = (request: Request, reply: Reply): Context =>
    createContext({
      viewer: viewerAt(request),
      correlationId: request.correlationId,
      drillHeader: headerOf(request, 'tirek-drill'),
      purposeHeader: headerOf(request, 'tirek-purpose'),
      preferredLanguage: createPreferredLanguage(request, reply),
      // `request.signal` does not serve here: it aborts as soon as the body has been read.
      onEnd: (callback) => reply.raw.once('close', () => callback(reply.raw.writableFinished)),
    });

  const serve = fastifyApolloHandler(server, {
    context: async (request, reply) => begun.get(request) ?? contextOf(request, reply),
  }) as unknown as (request: Request, reply: Reply) => Promise<unknown>;

  /** @returns null where the server has to tell why there is no context: a header cannot be read */
  function beginShortly(request: Request, reply: Reply): Context | null {
    try {
      const context = contextOf(request, reply);
      begun.set(request, context);
      return context;
    } catch (error) {
      if (error instanceof RefusedError) return null;
      throw error;
    }
  }

  /** @returns null where the server has to answer */
  async function answerShortly(request: Request, reply: Reply): Promise<KnownAnswer | null> {
    const accept = headerOf(request, 'accept');
    const asked = request.method === 'POST' ? known.read(request.body, accept) : null;
    const context = asked && beginShortly(request, reply);
    return asked && context && known.answer(asked, context, accept);
  }

  return async (request, reply) => {
    const answer = await answerShortly(request, reply);
    if (answer === null) return serve(request, reply);
    return reply.code(answer.status).headers(Object.fromEntries(answer.headers)).send(answer.body);
  };
}

function headerOf({ headers }: { readonly headers: object }, name: string): string | undefined {
  const value = (headers as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}
