/** Answers of the operator's page: pages under the strict policy, in the language of the reader; errors as pages with words. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from '../../kernel/accept-language.ts';
import type { Clock } from '../../kernel/clock.ts';
import { type ErrorCode, errorTable, RefusedError } from '../../kernel/errors.ts';
import type { NewId } from '../../kernel/ids.ts';
import { viewerAt } from '../door.ts';
import { statusOf } from '../errors.ts';
import { createAsk, type Fault, type RunDocument } from './ask.ts';
import { documents } from './documents.ts';
import { notice, page, pagePolicy } from './frame.ts';
import { logInForm } from './log-in-form.ts';
import { html, type Markup } from './markup.ts';
import { type PageLanguage, pageLanguages, pageTexts } from './page-texts.ts';
import type { Content } from './pages.ts';
import { authorizationOf, chosenLanguage, dropToken, hasSession, keepLanguage } from './session.ts';
import { expectedWords, faultWords } from './told-texts.ts';
import { createView, type View } from './view.ts';

export interface RespondParts {
  readonly run: RunDocument;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly onDefect: (error: unknown) => void;
}

export function createRespond({ run, clock, newId, onDefect }: RespondParts) {
  const viewOf = (request: FastifyRequest, reply: FastifyReply): View =>
    createView(languageOf(request, reply), clock.now(), newId, request.correlationId);

  const askAs = (request: FastifyRequest, language: PageLanguage) =>
    createAsk(run, { viewer: viewerAt(request), correlationId: request.correlationId, language });

  function send(reply: FastifyReply, status: number, text: string) {
    return (
      reply
        .code(status)
        .type('text/html; charset=utf-8')
        .header('content-security-policy', pagePolicy)
        // A form of the page names its origin, which the gateway checks; other sites learn no address.
        .header('referrer-policy', 'same-origin')
        .send(text)
    );
  }

  /** Shows a page, or the reason why there is none. @param make asks its questions as the viewer of the request */
  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    make: (view: View, ask: ReturnType<typeof askAs>) => Promise<Content | { readonly fault: Fault }>,
    { told = () => null, isLive = true }: { told?: (view: View) => Markup | null; isLive?: boolean } = {},
  ) {
    const view = viewOf(request, reply);
    const ask = askAs(request, view.language);
    const [content, viewer] = await Promise.all([make(view, ask), ask(documents.viewer, {})]);
    if ('fault' in content) return refuse(request, reply, content.fault);
    const frame = { ...content, viewer, hasSession: hasSession(request), notice: told(view), isLive };
    return send(reply, 200, page(view, frame));
  }

  /** A page with the reason, and what was expected. */
  function refuse(request: FastifyRequest, reply: FastifyReply, fault: Fault) {
    const view = viewOf(request, reply);
    const { say } = view;
    const code = (Object.hasOwn(errorTable, fault.code) ? fault.code : 'OUR_DEFECT') as ErrorCode;
    const needsToken = request.viewer === null && (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
    const wasGiven = authorizationOf(request) !== undefined;
    if (code === 'UNAUTHENTICATED' && hasSession(request)) dropToken(request, reply);
    const expected = expectedWords(fault.message);
    const why = code === 'FORBIDDEN' ? pageTexts.needsRole : wasGiven ? pageTexts.sessionEnded : null;
    const words = needsToken
      ? why && notice(html`${say(why)}`, false)
      : notice(
          html`${say(faultWords(code))} ${expected ? say(expected) : html`<span lang="en">${fault.message}</span>`} <code>${view.correlationId}</code>`,
          false,
        );
    const main = needsToken
      ? logInForm(view)
      : html`<div><p><a class="button" href="/operator">${say(pageTexts.back)}</a></p></div>`;
    return send(
      reply,
      statusOf(code),
      page(view, {
        ...{ title: say(pageTexts.title), viewer: null, systems: [], hasSession: hasSession(request) },
        ...{ notice: words, main, isLive: false, columns: 1 },
      }),
    );
  }

  /** Turns every error that is thrown on the way into a page. */
  function onError(
    error: Error & { code?: string; statusCode?: number },
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    if (error instanceof RefusedError) {
      if (error.retryAfterSeconds !== undefined) reply.header('retry-after', error.retryAfterSeconds);
      return refuse(request, reply, error);
    }
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
      return refuse(request, reply, { code: 'BODY_TOO_LARGE', message: errorTable.BODY_TOO_LARGE.meaning });
    if ((error.statusCode ?? 500) < 500)
      return refuse(request, reply, { code: 'BAD_REQUEST', message: 'expected a form of this page' });
    onDefect(error);
    return refuse(request, reply, { code: 'OUR_DEFECT', message: errorTable.OUR_DEFECT.meaning });
  }

  return { viewOf, askAs, show, refuse, onError };
}

/** The language that the operator chose here, now or before; else the browser's, of the two of this page. */
function languageOf(request: FastifyRequest, reply: FastifyReply): PageLanguage {
  const { lang } = request.query as { readonly lang?: unknown };
  const asked = pageLanguages.find((one) => one === lang);
  if (asked) keepLanguage(request, reply, asked);
  const chosen = asked ?? pageLanguages.find((one) => one === chosenLanguage(request));
  return chosen ?? (preferredLanguage(request.headers['accept-language']) === 'KK' ? 'kk' : 'ru');
}
