/** `/operator`: the page of the operator on duty. It asks the public schema alone, with the rights of its viewer. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest, preValidationHookHandler } from 'fastify';
import { checkOperator } from '../../access/ticket-sight.ts';
import { errorTable, RefusedError } from '../../kernel/errors.ts';
import { createDoor, type ViewerOf } from '../door.ts';
import { createPlaces, type Places } from '../places.ts';
import { actions } from './actions.ts';
import { documents } from './documents.ts';
import { addForms, fieldOf, maxFormBytes, readFields, refuseForeignForm } from './form.ts';
import { told } from './frame.ts';
import type { Live } from './live.ts';
import { mainPage } from './pages.ts';
import { findPage, messagePage, outagePage, ticketPage } from './record-pages.ts';
import { createRespond, type RespondParts } from './respond.ts';
import { authorizationOf, dropToken, keepToken, operatorPath, readToken } from './session.ts';
import type { Told } from './told-texts.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True for an answer that lasts as long as its reader likes: its time is no figure. */
    isStream?: true;
  }
}

interface OperatorParts extends RespondParts {
  readonly viewerOf: ViewerOf;
  /** Places of `/graphql`: a page asks as much as a question there. */
  readonly places: Places;
  readonly admit: preValidationHookHandler;
  readonly live: Live;
}

/** Streams at once: a few for each operator of the country, of some 10 kB each. */
const maxListeners = 1000;

const files = [
  ['page.js', 'text/javascript'],
  ['page.css', 'text/css'],
] as const;

/** A separate part of the app: it alone takes forms, and words its refusals as pages. */
export async function addOperator(app: FastifyInstance, parts: OperatorParts): Promise<void> {
  for (const [name, type] of files) {
    const content = readFileSync(new URL(name, import.meta.url));
    app.get(`${operatorPath}/${name}`, (_request, reply) =>
      reply.type(`${type}; charset=utf-8`).send(content),
    );
  }
  await app.register(async (part) => {
    const respond = createRespond(parts);
    addForms(part);
    part.setErrorHandler(respond.onError);
    const door = createDoor(parts.viewerOf, parts.places, checkOperator, authorizationOf);
    const onPage = { onRequest: [door], preValidation: parts.admit };
    const onForm = { ...onPage, onRequest: [refuseForeignForm, door], bodyLimit: maxFormBytes };

    part.get<{ Querystring: { told?: unknown } }>(operatorPath, onPage, (request, reply) =>
      respond.show(request, reply, mainPage, { told: (view) => told(view, request.query.told) }),
    );
    for (const [path, make] of Object.entries(recordPages))
      part.get<Numbered>(`${operatorPath}/${path}/:id`, onPage, (request, reply) =>
        respond.show(request, reply, (view, ask) => make(view, ask, request.params.id), {
          told: (view) => told(view, request.query.told),
        }),
      );
    part.get<Numbered>(`${operatorPath}/messages/:id/letter.eml`, onPage, async (request, reply) => {
      const found = await respond.askAs(request, 'ru')(documents.letterFile, { id: request.params.id });
      const letter = found.data?.supportMessage;
      if (!letter) return respond.refuse(request, reply, found.fault ?? { code: 'NOT_FOUND', message: '' });
      return reply
        .type('message/rfc822')
        .header('content-disposition', `attachment; filename="${letter.id}.eml"`)
        .header('content-security-policy', "sandbox; default-src 'none'")
        .send(letter.eml);
    });
    part.post(`${operatorPath}/find`, onForm, (request, reply) => {
      const number = fieldOf(readFields(request.body, ['number']), 'number') ?? '';
      return respond.show(request, reply, (view, ask) => findPage(view, ask, number), { isLive: false });
    });
    for (const [name, action] of Object.entries(actions))
      part.post(`${operatorPath}/do/${name}`, onForm, async (request, reply) => {
        const fields = readFields(request.body, [...action.fields, 'key', 'back']);
        const { data, fault } = await action.run(fields, respond.askAs(request, 'ru'));
        if (fault !== null) return respond.refuse(request, reply, fault);
        return goTo(reply, fieldOf(fields, 'back'), data.done.result.__typename);
      });
    addSession(part, parts.viewerOf);
    addEvents(part, parts);
  });
}

type Numbered = { Params: { id: string }; Querystring: { told?: unknown } };

const recordPages = { incidents: outagePage, tickets: ticketPage, messages: messagePage };

/** Pages to which a form may return: an address of the caller's choice would be an open door. */
const backForm = /^\/operator\/(incidents|tickets)\/[\w.-]{1,100}$/;

/** After a form: the result stands in the address, so that a reload sends nothing again. */
function goTo(reply: FastifyReply, back: string | undefined, result: string) {
  const path = back !== undefined && backForm.test(back) ? back : operatorPath;
  return reply.redirect(`${path}?told=${encodeURIComponent(result)}`, 303);
}

function addSession(part: FastifyInstance, viewerOf: ViewerOf): void {
  const options = { onRequest: refuseForeignForm, bodyLimit: maxFormBytes };
  part.post(`${operatorPath}/log-in`, options, async (request: FastifyRequest, reply: FastifyReply) => {
    const token = readToken(fieldOf(readFields(request.body, ['token']), 'token') ?? '');
    if (token === undefined)
      throw new RefusedError('UNAUTHENTICATED', 'expected a token of at most 4000 characters');
    checkOperator(await viewerOf(`Bearer ${token}`));
    keepToken(request, reply, token);
    return reply.redirect(operatorPath, 303);
  });
  part.post(`${operatorPath}/log-out`, options, async (request: FastifyRequest, reply: FastifyReply) => {
    dropToken(request, reply);
    return goTo(reply, undefined, 'LoggedOut' satisfies Told);
  });
}

function addEvents(part: FastifyInstance, { viewerOf, live }: OperatorParts): void {
  // Streams have places of their own: they take none of a question.
  const places = createPlaces({ max: maxListeners, share: maxListeners });
  const onRequest = createDoor(viewerOf, places, checkOperator, authorizationOf);
  const options = { onRequest, exposeHeadRoute: false, config: { isStream: true as const } };
  part.get(`${operatorPath}/events`, options, (request, reply) => {
    if (!live.isOpen()) throw new RefusedError('TOO_BUSY', errorTable.TOO_BUSY.meaning, 1);
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      // A proxy must pass each event on at once.
      'x-accel-buffering': 'no',
    });
    live.add(reply.raw, authorizationOf(request));
  });
}
