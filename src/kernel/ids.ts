import { randomUUID } from 'node:crypto';
import { containsIin } from './iin.ts';

/** Makes identifiers. Tests replace it to know them beforehand. */
export type NewId = () => string;
/** A random UUID without meaning, 36 characters. */
export const newUuid: NewId = () => randomUUID();
const harmless = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

/**
 * A caller's own id if it is safe to print: letters, digits, `. _ : -`, at most 64, without an IIN, which logs must not
 * show.
 */
export const safeId = (text: string | undefined): string | undefined =>
  text !== undefined && harmless.test(text) && !containsIin(text) ? text : undefined;
