/**
 * Answers questions whose document was asked before, by our own steps and graphql-js alone: the general path of the server costs a
 * twentieth of a dossier. Everything that these steps do not read goes to the server, whose words it is: test/graphql asks both.
 */
import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import { RefusedError } from '../kernel/errors.ts';
import { answerStatus } from './answer-status.ts';
import type { Context } from './context.ts';
import { type RequestLimits, refusalOfPrice } from './cost/price-limits.ts';
import { type Pricing, priceOfUnreadable } from './cost/price-request.ts';
import type { Forgiving } from './documents/forgiving.ts';
import type { KnownDocuments } from './documents/known-documents.ts';
import { readVariables } from './documents/read-variables.ts';
import type { Head, Result, Summarize } from './summarize.ts';

interface KnownAnswersParts {
  readonly schema: GraphQLSchema;
  readonly documents: KnownDocuments;
  readonly forgiving: Forgiving;
  readonly priceOf: Pricing;
  readonly limits: RequestLimits;
  readonly executionOptions: { readonly maxCoercionErrors: number };
  readonly format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly summarize: Summarize;
}

interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contentType: string;
}

/** Content types of the answer, by the header Accept. Any other header is the server's to read. */
const contentTypes = new Map([
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
  // Apollo Client 4.
  [
    'application/graphql-response+json,application/json;q=0.9',
    'application/graphql-response+json; charset=utf-8',
  ],
]);

export interface KnownAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export type KnownAnswers = ReturnType<typeof createKnownAnswers>;

export function createKnownAnswers(parts: KnownAnswersParts) {
  const { schema, documents, forgiving, executionOptions, summarize } = parts;

  /** Admits a question as the server does. @returns its variables; null where the server has to find the words */
  function admit({ document, operationName, variables }: Asked, context: Context) {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return null;
    const read = readVariables(forgiving, document, operation, variables);
    if (read === null) return null;
    const { viewer, purpose } = context;
    const basis = purpose.basis?.kind ?? null;
    const price = parts.priceOf({ document, operation, variables: read, ownIin: viewer.ownIin, basis });
    if (price === priceOfUnreadable || refusalOfPrice(price, parts.limits)) return null;
    try {
      context.charge(price.points);
    } catch (error) {
      if (error instanceof RefusedError) return null;
      throw error;
    }
    context.summary.price = price;
    return read;
  }

  /** Errors as the server shows them, and what they ask of the head. */
  function formatted(errors: readonly GraphQLError[], head: Head): readonly GraphQLFormattedError[] {
    return errors.map((error) => {
      const { http, ...extensions } = error.extensions;
      if (isHead(http)) {
        head.status = http.status ?? head.status;
        for (const [name, value] of http.headers ?? []) head.headers.set(name, value);
      }
      const code = extensions.code ?? 'INTERNAL_SERVER_ERROR';
      return parts.format({ ...error.toJSON(), extensions: { ...extensions, code } }, error);
    });
  }

  return {
    /** Reads the body of a POST. @returns null for another document than a known one, and for more than a plain question */
    read(body: unknown, accept: string | undefined): Asked | null {
      const contentType = contentTypes.get(accept ?? '*/*');
      if (contentType === undefined) return null;
      if (typeof body !== 'object' || body === null) return null;
      const { query, variables, operationName, ...more } = body as Readonly<Record<string, unknown>>;
      if (typeof query !== 'string' || Object.keys(more).length > 0) return null;
      if (!isName(operationName) || !isVariables(variables)) return null;
      const document = documents.runnable(query);
      return document
        ? { document, operationName: operationName ?? undefined, variables: variables ?? {}, contentType }
        : null;
    },
    /** @returns null where the server has to answer; nothing is done then */
    async answer(asked: Asked, context: Context, accept: string | undefined): Promise<KnownAnswer | null> {
      const variableValues = admit(asked, context);
      if (variableValues === null) return null;
      const { document, operationName } = asked;
      const { data, errors } = await execute({
        ...{ schema, document, variableValues, operationName },
        ...{ contextValue: context, options: executionOptions },
      });
      const headers = new Map([['content-type', asked.contentType]]);
      const head: Head & { headers: typeof headers } = { status: undefined, headers };
      const result: Result = { data, errors: errors && formatted(errors, head) };
      head.status = answerStatus(head.status, result.errors, accept);
      await summarize(result, head, context);
      const body = { errors: result.errors, data: result.data, extensions: result.extensions };
      return { status: head.status ?? 200, headers, body: `${JSON.stringify(body)}\n` };
    },
  };
}

const isName = (name: unknown): name is string | null | undefined =>
  name === undefined || name === null || typeof name === 'string';

const isVariables = (variables: unknown): variables is Asked['variables'] | null | undefined =>
  variables === undefined ||
  variables === null ||
  (typeof variables === 'object' && !Array.isArray(variables));

type AskedHead = { readonly status?: number; readonly headers?: ReadonlyMap<string, string> };

const isHead = (http: unknown): http is AskedHead => typeof http === 'object' && http !== null;
