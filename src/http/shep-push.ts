/** `POST /shep/async`: SHEP tells of a message that we sent through its asynchronous channel. */

import { isUtf8 as isUtf8Text } from 'node:buffer';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Taken } from '../applications/results/take-news.ts';
import type { Clock } from '../kernel/clock.ts';
import { RefusedError } from '../kernel/errors.ts';
import { charsetOf, isUnencoded, isUtf8 } from '../transport/header-values.ts';
import type { DeliveryNotification } from '../transport/shep/async/notification.ts';
import { type PushFault, readPush, writePushAnswer, writePushFault } from '../transport/shep/async/push.ts';
import { createPlaces } from './places.ts';

export interface ShepPushOptions {
  /** SHEP's own credentials, shown by HTTP Basic: the public schema of the call has no place for them. */
  readonly id: string;
  readonly password: string;
  readonly take: (notification: DeliveryNotification) => Promise<Taken>;
  readonly clock: Clock;
}

/** Largest call, bytes: a notification has about one thousand. */
const maxBytes = 64_000;
/** Calls at once; their places are no other path's. */
const maxInFlight = 16;

const statuses: Partial<Record<PushFault, number>> = {
  UNAUTHORIZED: 401,
  TOO_LARGE: 413,
  WRONG_CONTENT_TYPE: 415,
  BUSY: 503,
  UNAVAILABLE: 503,
};

/** A separate part of the app: it takes XML alone, and answers in SOAP alone. */
export async function addShepPush(
  app: FastifyInstance,
  { id, password, take, clock }: ShepPushOptions,
  onDefect: (error: unknown) => void,
): Promise<void> {
  const expected = digest(`Basic ${Buffer.from(`${id}:${password}`).toString('base64')}`);
  const places = createPlaces({ max: maxInFlight, share: maxInFlight });
  const refuse = (reply: FastifyReply, fault: PushFault) =>
    send(reply.code(statuses[fault] ?? 500), writePushFault(fault, clock.now()));

  await app.register(async (part) => {
    part.removeAllContentTypeParsers();
    part.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    part.addHook('onSend', (_request, reply, _payload, done) => {
      if (reply.statusCode === 401) reply.header('www-authenticate', 'Basic realm="tirek"');
      done();
    });
    part.setErrorHandler<Error & { code?: string }>((error, _request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse(reply, 'TOO_LARGE');
      if (error instanceof RefusedError)
        return refuse(reply, error.code === 'TOO_BUSY' ? 'BUSY' : 'UNAVAILABLE');
      onDefect(error);
      return refuse(reply, 'INTERNAL');
    });
    part.post('/shep/async', {
      bodyLimit: maxBytes,
      // Nothing of the body is read before the credentials.
      async onRequest({ headers }, reply) {
        if (!timingSafeEqual(digest(headers.authorization ?? ''), expected))
          return refuse(reply, 'UNAUTHORIZED');
        const isXml = /^text\/xml\s*(;|$)/i.test(headers['content-type'] ?? '');
        if (
          !isXml ||
          !isUtf8(charsetOf(headers['content-type'])) ||
          !isUnencoded(headers['content-encoding'])
        )
          return refuse(reply, 'WRONG_CONTENT_TYPE');
        if (!reply.raw.destroyed) reply.raw.once('close', places.take('SHEP'));
      },
      async handler({ body }, reply) {
        const text = Buffer.isBuffer(body) && isUtf8Text(body) ? body.toString() : '';
        const read = readPush(text);
        if (typeof read === 'string') return refuse(reply, read);
        const taken = await take(read);
        if (taken.kind === 'unknown') return refuse(reply, 'UNKNOWN_MESSAGE');
        return send(reply.code(200), writePushAnswer(taken.receivedAt));
      },
    });
  });
}

/** Digests have one length, so a comparison takes the same time for every text. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const send = (reply: FastifyReply, body: string) => reply.type('text/xml; charset=utf-8').send(body);
