import { coerceInputValue, GraphQLError, type GraphQLInputType } from 'graphql';
import { isLookAlike } from '../../applications/application-basis.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { containsIin } from '../../kernel/iin.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { PurposeInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';

/**
 * Letters of the three languages, each in one spelling: texts of a purpose end up in mails, where no character may break a
 * line or a header, and the database compares them byte by byte.
 */
const letter = 'A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі';
const numberForm = new RegExp(`^[${letter}\\d][${letter}\\d._:/-]{0,63}$`);
const referenceForm = new RegExp(`^[${letter}\\d][${letter}\\d ._:/()-]{0,63}$`);
/** Form of a front end's own id of an application, the same for every organisation. */
const ownIdForm = /^[A-Za-z\d][A-Za-z\d._/-]{0,63}$/;
/** The text is stored in clear, so it must contain no IIN; and it cannot pass for an application that is kept here. */
const fits = (form: RegExp, text: string) => form.test(text) && !containsIin(text) && !isLookAlike(text);

/** Checks the purpose of a field, or gives that of the request. @throws GraphQLError BAD_USER_INPUT */
export function toPurpose(input: PurposeInput | null | undefined, ofRequest: Purpose): Purpose {
  if (!input) return ofRequest;
  const { applicationNumber, applicationRef, basis } = input;
  if (applicationNumber && !fits(numberForm, applicationNumber))
    throw refusal(
      'purpose.applicationNumber: letters, digits and . _ : / -, at most 64, no IIN, and no APP- but of an application that is kept here',
    );
  if (applicationRef && !fits(ownIdForm, applicationRef))
    throw refusal(
      'purpose.applicationRef: Latin letters, digits and . _ / -, at most 64, no IIN, and no APP- but of an application that is kept here',
    );
  if (basis?.reference && !fits(referenceForm, basis.reference))
    throw refusal(
      'purpose.basis.reference: letters, digits, spaces and . _ : / ( ) -, at most 64, no IIN, and no APP- but of an application that is kept here',
    );
  return input;
}

/** Reads the header `Tirek-Purpose`: the JSON of a PurposeInput. @throws RefusedError BAD_REQUEST */
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
