/** `GET /papers/{id}.html` and `.pdf`: a paper that was handed out, to be printed or kept. */
import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Viewer } from '../access/viewer.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { Paper } from '../papers/paper.ts';
import { printFile, printPage } from '../papers/print-paper.ts';
import { type SheetLanguage, sheetLanguages } from '../papers/sheet.ts';
import { pagePolicy } from '../papers/to-html.ts';
import { viewerAt } from './door.ts';

/** A paper by its number, as the viewer may see it; null where there is none. */
export type FindPaper = (id: string, viewer: Viewer) => Promise<Paper | null>;

interface Asked {
  Params: { file: string };
  Querystring: { lang?: unknown };
}

/** In one language (`?lang=kk`, `?lang=ru`), or in both, one behind the other. */
export function addPapers(app: FastifyInstance, door: onRequestAsyncHookHandler, find: FindPaper): void {
  app.get<Asked>('/papers/:file', { onRequest: door }, async (request, reply) => {
    const [, id, kind] = /^(PAPER-[\w-]{1,64})\.(html|pdf)$/.exec(request.params.file) ?? [];
    const language = toLanguage(request.query.lang);
    const paper = id === undefined ? null : await find(id, viewerAt(request));
    if (paper === null)
      throw new RefusedError('NOT_FOUND', 'expected the number of a paper, and .html or .pdf');
    // The IIN is on it.
    reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
    if (kind === 'html')
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', pagePolicy)
        .send(printPage(paper, language));
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${paper.number}.pdf"`)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .send(await printFile(paper, language));
  });
}

/** @throws RefusedError BAD_REQUEST for anything but a language in which papers are printed */
function toLanguage(lang: unknown): SheetLanguage | null {
  if (lang === undefined) return null;
  const language = sheetLanguages.find((one) => one === lang);
  if (language === undefined)
    throw new RefusedError('BAD_REQUEST', 'expected lang=kk or lang=ru, or no lang for both languages');
  return language;
}
