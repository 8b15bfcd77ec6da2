/** The last look at everything that goes into `errors[]`: a code of the table, no value, no text that is not ours. */
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { currentCorrelationId } from '../kernel/correlation.ts';
import { type ErrorCode, errorTable, RefusedError } from '../kernel/errors.ts';

/** Codes that other words of the server's stand for. */
const renamed: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

/** The error as a client may see it. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof RefusedError) return { ...placeOf(formatted), ...shownRefusal(cause) };
  const code = codeOf(formatted, error);
  if (code === 'OUR_DEFECT') return shown(formatted, code, errorTable.OUR_DEFECT.meaning);
  // It quotes the name that was asked for, which is any text.
  if (code === 'OPERATION_RESOLUTION_FAILURE') return shown(formatted, code, errorTable[code].meaning);
  return shown(formatted, code, withoutValues(messageOf(formatted, error)));
}

/** A refusal as a client may see it. */
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
  // The server puts its general code over the one that a scalar or a limit gave.
  const code = String((original instanceof GraphQLError && original.extensions.code) || extensions?.code);
  if (/Document contains more tha[nt] \d+ tokens/.test(message)) return 'DOCUMENT_TOO_LARGE';
  if (Object.hasOwn(errorTable, code)) return code as ErrorCode;
  return renamed[code] ?? (isCallersMistake(error) ? 'BAD_USER_INPUT' : 'OUR_DEFECT');
}

/** graphql-js prints the refused value before the reason; what is kept is where it stood and the reason. */
function messageOf(formatted: GraphQLFormattedError, error: unknown): string {
  const variable = /^Variable "(\$\w+)" got invalid value [\s\S]*?( at "[\w.$[\]]+")?; /.exec(
    formatted.message,
  );
  if (!variable || !(error instanceof GraphQLError)) return formatted.message;
  const inner =
    error.originalError?.message ?? formatted.message.slice(formatted.message.lastIndexOf('; ') + 2);
  return `Variable "${variable[1]}"${variable[2] ?? ''}: ${inner}`;
}

/** Takes values out of the messages of the GraphQL library, which quotes literals in several ways. */
function withoutValues(message: string): string {
  return message
    .replace(/, found [\s\S]*$/, '.')
    .replace(/(value:?) (?!.*(?:does not exist|is not defined))[\s\S]*$/, '$1 (not shown)')
    .replace(/Value "(?:[^"\\]|\\.)*" does not exist/, 'the value does not exist')
    .replace(/Field "(?:[^"\\]|\\.)*" is not defined by type/, 'a field is not defined by type')
    .replace(/^(Syntax Error: Unexpected \w+) [\s\S]*$/, '$1.')
    .replace(/\d{6,}/g, '(not shown)');
}

/**
 * True for an error that graphql-js raised because of the document or the variables, while it prepared or ran them:
 * null for an obligatory argument, for `@skip(if:)`, too many wrong variables. An error of a resolver, and one that
 * graphql-js raises because a resolver gave the wrong thing (it names the field, or nothing), is none.
 */
export function isCallersMistake(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const raised = innermost(error);
  if (raised.originalError !== undefined) return false;
  // Without a path no field had been run yet: only the request can be wrong.
  if (error.path === undefined) return true;
  return raised.nodes?.every(({ kind }) => kind !== Kind.FIELD) ?? false;
}

/** graphql-js wraps its own errors when it adds the path. */
function innermost(error: GraphQLError): GraphQLError {
  return error.originalError instanceof GraphQLError ? innermost(error.originalError) : error;
}
