/** Forms of the operator's page: where they come from, and their fields. */
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { RefusedError } from '../../kernel/errors.ts';

/** Bytes of a form at most: 500 numbers of tickets. */
export const maxFormBytes = 64_000;
const formType = 'application/x-www-form-urlencoded';

/** Fields of a form by their names; only `id` may come several times. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Lets this part of the app read forms, and nothing else. */
export function addForms(part: FastifyInstance): void {
  part.removeAllContentTypeParsers();
  part.addContentTypeParser<string>(formType, { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
}

/** Refuses a form of another site: with the cookie of SameSite=Strict, the second of two locks. The demo has this one alone. */
export const refuseForeignForm: onRequestHookHandler = (request, _reply, done) =>
  isOwn(request)
    ? done()
    : done(new RefusedError('BAD_REQUEST', 'expected a form that was sent from the page of this gateway'));

function isOwn({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  // An older browser names the origin of every form.
  const { origin } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Reads the fields of a form.
 * @param known names of the form
 * @throws RefusedError BAD_REQUEST for another field, or a field that comes twice
 */
export function readFields(body: unknown, known: readonly string[]): Fields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(typeof body === 'string' ? body : '')) {
    const before = fields.get(name) ?? [];
    if (!known.includes(name) || (before.length > 0 && name !== 'id'))
      throw new RefusedError('BAD_REQUEST', `expected a form with the fields ${known.join(', ')}, each once`);
    fields.set(name, [...before, value]);
  }
  return fields;
}

/** Value of a field; an empty one counts as left out. */
export const fieldOf = (fields: Fields, name: string): string | undefined =>
  fields.get(name)?.[0]?.trim() || undefined;
