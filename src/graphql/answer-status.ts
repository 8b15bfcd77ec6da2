import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorTable } from '../kernel/errors.ts';
import { namesMediaType } from '../transport/header-values.ts';

/**
 * HTTP status of an answer. A fault of the request that graphql-js finds while it runs the document has no status of its own: it
 * is 400. GraphQL over HTTP: a client that accepts `application/json` alone reads another status than 200 as an answer of another
 * server, so it gets 200 with the fault in the body.
 * @param status as the errors ask for it; undefined for 200
 */
export function answerStatus(
  status: number | undefined,
  errors: readonly GraphQLFormattedError[] | undefined,
  accept: string | undefined,
): number | undefined {
  const own = (status ?? 200) === 200 && errors?.some(isOfRequest) ? 400 : status;
  if (own !== 400) return own;
  const isPlain =
    namesMediaType(accept, 'application/json') &&
    !namesMediaType(accept, 'application/graphql-response+json');
  const isDocument = errors?.every(({ extensions }) => extensions?.code !== 'BAD_REQUEST');
  return isPlain && isDocument ? 200 : own;
}

function isOfRequest({ extensions }: GraphQLFormattedError): boolean {
  const code = String(extensions?.code);
  return Object.hasOwn(errorTable, code) && errorTable[code as ErrorCode].status === 400;
}
