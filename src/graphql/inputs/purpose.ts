import { coerceInputValue, GraphQLError, type GraphQLInputType } from 'graphql';
import { RefusedError } from '../../kernel/errors.ts';
import { safeId } from '../../kernel/ids.ts';
import type { Purpose } from '../../outages/failed-question.ts';
import type { PurposeInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/strict-text.ts';

/** Free text of a purpose ends up in mails: nothing that could break a line or a header may pass. */
const numberForm = /^[\p{L}\d][\p{L}\d._:/-]{0,63}$/u;

/**
 * Checks the purpose of a field; without one, the purpose of the whole request stands.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function toPurpose(input: PurposeInput | null | undefined, ofRequest: Purpose): Purpose {
  if (!input) return ofRequest;
  const { applicationNumber, applicationRef, basis } = input;
  if (applicationNumber && !numberForm.test(applicationNumber)) {
    throw refusal('purpose.applicationNumber: letters, digits and . _ : / -, at most 64');
  }
  if (applicationRef && !safeId(applicationRef)) {
    throw refusal('purpose.applicationRef: letters, digits and . _ : -, at most 64, and no IIN');
  }
  if (basis?.reference && !/^[\p{L}\d][\p{L}\d ._:/()-]{0,63}$/u.test(basis.reference)) {
    throw refusal('purpose.basis.reference: letters, digits, spaces and . _ : / ( ) -, at most 64');
  }
  return input;
}

/**
 * Reads the header `Tirek-Purpose`: the JSON of a PurposeInput.
 * @throws RefusedError BAD_REQUEST
 */
export function purposeFromHeader(header: string | undefined, type: GraphQLInputType): Purpose {
  if (header === undefined) return {};
  let where = '';
  const notePath = (path: readonly (string | number)[]): never => {
    where = path.length === 0 ? '' : `; not so at ${path.join('.')}`;
    throw new TypeError('not a PurposeInput');
  };
  try {
    return toPurpose(coerceInputValue(JSON.parse(header), type, notePath) as PurposeInput, {});
  } catch (error) {
    const why = error instanceof GraphQLError ? `: ${error.message}` : where;
    throw new RefusedError(
      'BAD_REQUEST',
      `expected the header Tirek-Purpose to be the JSON of a PurposeInput${why}`,
    );
  }
}
