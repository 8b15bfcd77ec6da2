/** By which names the gateway may be reached: a page of another name that resolves to this machine is none of its callers. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ErrorCode, errorTable } from '../kernel/errors.ts';
import { refuse } from './errors.ts';

/** Whether a name, without a port, is one of the gateway's. */
export type IsOwnHost = (name: string) => boolean;

/** A name or an address in the form of RFC 3986, with or without a port. */
const form = /^(\[[0-9a-f:.]+\]|[\w.~-]+)(?::\d{1,5})?$/i;

export function addHosts(app: FastifyInstance, isOwn: IsOwnHost): void {
  app.addHook('onRequest', (request, reply, done) => {
    const code = faultOf(request, isOwn);
    if (code === null) return done();
    void refuse(request, reply, code, errorTable[code].meaning);
  });
}

function faultOf({ raw }: FastifyRequest, isOwn: IsOwnHost): ErrorCode | null {
  // An absolute target is meant for a proxy, which this is not.
  if (!/^[/*]/.test(raw.url ?? '')) return 'MISDIRECTED';
  const [host, ...others] = raw.headersDistinct.host ?? [];
  const name = others.length === 0 ? form.exec(host ?? '')?.[1] : undefined;
  if (name === undefined) return 'BAD_REQUEST';
  return isOwn(name.toLowerCase()) ? null : 'MISDIRECTED';
}
