import { HttpResponse, http } from 'msw';
import { z } from 'zod';
import { codeLife, type DocumentCodes } from '../digital-documents/codes.ts';
import { documentsOf } from '../digital-documents/shown.ts';
import { parseJson } from './parse-json.ts';

const body = z.strictObject({
  kind: z.string().optional(),
  /** Time for which the code holds; 0: it has expired. */
  seconds: z.int().min(0).max(3600).default(codeLife),
});

/** Codes that people would show on their telephone: the control port gives one out. */
export function documentCodeHandlers(codes: DocumentCodes) {
  return [
    http.post('*/__document-codes/:iin', async ({ params, request }) => {
      const iin = String(params.iin);
      const text = await request.text();
      const read = body.safeParse(text === '' ? {} : parseJson(text)).data;
      const given = read && codes.give(iin, read.kind, read.seconds);
      if (given) return HttpResponse.json({ ...given, expiresAt: new Date(given.expiresAt).toISOString() });
      const kinds = documentsOf(iin).map(({ kind }) => kind);
      const expected = { path: '/__document-codes/ and an IIN', kind: kinds, seconds: '0 to 3600' };
      return HttpResponse.json({ error: 'no code was given', expected }, { status: 400 });
    }),
  ];
}
