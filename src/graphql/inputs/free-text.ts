import { safeId } from '../../kernel/ids.ts';
import { containsIin } from '../../kernel/iin.ts';
import { isOneLine } from '../../kernel/text.ts';
import { refusal } from '../scalars/strict-text.ts';

/**
 * Checks what a person wrote: it ends up in letters and lists, where a line break could forge a header and a turned
 * direction could disguise a name; and it is kept as it is, so that nobody's IIN may be in it.
 * @param where the input field, for the refusal
 * @throws GraphQLError BAD_USER_INPUT
 */
export function toFreeText(text: string, where: string, longest = 500): string {
  const trimmed = text.trim();
  const isHarmless = isOneLine(text) && !containsIin(text);
  if (trimmed !== '' && trimmed.length <= longest && isHarmless) return trimmed;
  throw refusal(`${where}: one line of 1 to ${longest} characters, without control or direction characters`);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toIdempotencyKey(key: string): string {
  if (key.length >= 8 && safeId(key)) return key;
  throw refusal('idempotencyKey: 8 to 64 letters, digits and . _ : -, and no IIN');
}
