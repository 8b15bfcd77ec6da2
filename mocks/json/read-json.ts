import type { z } from 'zod';

/** The body of a question in the form that is expected; undefined for any other, or another content type. */
export function readJson<Schema extends z.ZodType>(
  contentType: string | null,
  body: string,
  form: Schema,
): z.infer<Schema> | undefined {
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) return undefined;
  return form.safeParse(parse(body)).data;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
