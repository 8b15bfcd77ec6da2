/** Refuses unknown paths before their body: 404, or 405 with `Allow`. Runs before the routes are added. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './errors.ts';

export function addUnknownPaths(app: FastifyInstance): void {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url === '*') return;
    const known = methods.get(url) ?? new Set(['OPTIONS']);
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });

  function allowOf(target: string): string | undefined {
    const [path = ''] = target.split('?');
    const found = [...methods].find(([url]) => (url.includes(':') ? fits(url, path) : url === path));
    return found && [...found[1]].join(', ');
  }

  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    const allow = allowOf(request.raw.url ?? '');
    if (allow === undefined) return refuse(request, reply, 'NOT_FOUND');
    reply.header('allow', allow);
    if (request.method === 'OPTIONS') return reply.code(204).send();
    return refuse(request, reply, 'METHOD_NOT_ALLOWED');
  };
  app.addHook('onRequest', (request, reply, done) => {
    if (request.is404) void answer(request, reply);
    else done();
  });
  app.setNotFoundHandler(answer);
}

/** A route with a parameter fits a path of equally many steps. */
function fits(url: string, path: string): boolean {
  const steps = path.split('/');
  const wanted = url.split('/');
  return wanted.length === steps.length && wanted.every((one, i) => one.startsWith(':') || one === steps[i]);
}
