import { randomUUID } from 'node:crypto';
import { containsIin } from './iin.ts';

/** Makes identifiers. Tests replace it to know them beforehand. */
export type NewId = () => string;
/** A random UUID without meaning, 36 characters. */
export const newUuid: NewId = () => randomUUID();
const harmless = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

/**
 * A caller's own identifier (`X-Correlation-Id`, a draft id) if it is safe to print: letters, digits and `. _ : -`, at most
 * 64, without an IIN, which must not reach the logs as an id.
 */
export function safeId(text: string | undefined): string | undefined {
  return text !== undefined && harmless.test(text) && !containsIin(text) ? text : undefined;
}
