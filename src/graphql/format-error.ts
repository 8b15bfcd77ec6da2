/** Checks everything that goes into `errors[]`: a code of the table, no value, no foreign text. */
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { currentCorrelationId } from '../kernel/correlation.ts';
import { type ErrorCode, errorTable, RefusedError } from '../kernel/errors.ts';

/** Our codes for codes of the server. */
const renamed: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof RefusedError) return { ...placeOf(formatted), ...shownRefusal(cause) };
  const code = codeOf(formatted, error);
  if (code === 'OUR_DEFECT') return shown(formatted, code, errorTable.OUR_DEFECT.meaning);
  // The server's message quotes the requested name, which may be any text.
  if (code === 'OPERATION_RESOLUTION_FAILURE') return shown(formatted, code, errorTable[code].meaning);
  return shown(formatted, code, withoutValues(messageOf(formatted, error)));
}

export function shownRefusal({ code, message, retryAfterSeconds }: RefusedError): GraphQLFormattedError {
  const retryAfter = retryAfterSeconds === undefined ? {} : { retryAfter: retryAfterSeconds };
  return { message, extensions: { code, correlationId: currentCorrelationId(), ...retryAfter } };
}

function shown(formatted: GraphQLFormattedError, code: ErrorCode, message: string): GraphQLFormattedError {
  const extensions = { code, correlationId: currentCorrelationId() };
  return { message, ...placeOf(formatted), extensions };
}

function placeOf({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

function codeOf({ message, extensions }: GraphQLFormattedError, error: unknown): ErrorCode {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  // The server replaces the code of a scalar or a limit by its general code.
  const code = String((original instanceof GraphQLError && original.extensions.code) || extensions?.code);
  if (/Document contains more tha[nt] \d+ tokens/.test(message)) return 'DOCUMENT_TOO_LARGE';
  if (Object.hasOwn(errorTable, code)) return code as ErrorCode;
  return renamed[code] ?? (isCallersMistake(error) ? 'BAD_USER_INPUT' : 'OUR_DEFECT');
}

/** graphql-js prints the refused value before the reason; only the place and the reason are kept. */
function messageOf(formatted: GraphQLFormattedError, error: unknown): string {
  const variable = /^Variable "(\$\w+)" got invalid value [\s\S]*?( at "[\w.$[\]]+")?; /.exec(
    formatted.message,
  );
  if (!variable || !(error instanceof GraphQLError)) return formatted.message;
  const inner =
    error.originalError?.message ?? formatted.message.slice(formatted.message.lastIndexOf('; ') + 2);
  return `Variable "${variable[1]}"${variable[2] ?? ''}: ${inner}`;
}

/** Removes values from messages of the GraphQL library, which quotes literals in several ways. */
const withoutValues = (message: string): string =>
  message
    .replace(/, found [\s\S]*$/, '.')
    .replace(/(value:?) (?!.*(?:does not exist|is not defined))[\s\S]*$/, '$1 (not shown)')
    .replace(/Value "(?:[^"\\]|\\.)*" does not exist/, 'the value does not exist')
    .replace(/Field "(?:[^"\\]|\\.)*" is not defined by type/, 'a field is not defined by type')
    .replace(/^(Syntax Error: Unexpected \w+) [\s\S]*$/, '$1.')
    .replace(/\d{6,}/g, '(not shown)');

/**
 * True for an error that graphql-js raised because of the document or the variables: null for an obligatory argument or for
 * `@skip(if:)`, or too many wrong variables. False for an error of a resolver, and for an error about its result (it names
 * the field, or nothing).
 */
export function isCallersMistake(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const raised = innermost(error);
  if (raised.originalError !== undefined) return false;
  // Without a path no field has run yet, so only the request can be wrong.
  if (error.path === undefined) return true;
  return raised.nodes?.every(({ kind }) => kind !== Kind.FIELD) ?? false;
}

/** graphql-js wraps its own errors when it adds the path. */
const innermost = (error: GraphQLError): GraphQLError =>
  error.originalError instanceof GraphQLError ? innermost(error.originalError) : error;
