import { z } from 'zod';

/** The systems' own error body, which comes with HTTP 200 too. */
const ownError = z.object({ error: z.object({ code: z.string() }) });

/** The code in a system's own error body, `{"error":{"code":"…"}}`; undefined for every other body. */
export function errorCodeOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  return ownError.safeParse(body).data?.error.code;
}
