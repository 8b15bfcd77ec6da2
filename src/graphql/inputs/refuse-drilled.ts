import type { Context } from '../context.ts';
import { refusal } from '../scalars/strict-text.ts';

/**
 * A drilled request breaks what is its own, and changes nothing that is kept.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function refuseDrilled({ ask }: Context): void {
  if (ask.drill !== undefined)
    throw refusal('no header Tirek-Drill: break the system for everybody (`drill`), or ask `dossier`');
}
