import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from '../kernel/accept-language.ts';
import type { Language } from '../kernel/text.ts';

/** Tells the reader's language. An answer that was written by it says in Vary that another reader gets another one. */
export function createPreferredLanguage(request: FastifyRequest, reply: FastifyReply): () => Language {
  let known: Language | undefined;
  return () => {
    if (known === undefined) {
      const vary = reply.getHeader('vary');
      reply.header('vary', vary ? `${vary}, Accept-Language` : 'Accept-Language');
      known = preferredLanguage(request.headers['accept-language']);
    }
    return known;
  };
}
