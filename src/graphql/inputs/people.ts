import { refusal } from '../scalars/strict-text.ts';
import { maxItems } from './max-items.ts';

/** @throws GraphQLError BAD_USER_INPUT */
export function checkPeople(iins: readonly string[]): readonly string[] {
  if (iins.length > maxItems) throw refusal(`iins: at most ${maxItems}`);
  return iins;
}
