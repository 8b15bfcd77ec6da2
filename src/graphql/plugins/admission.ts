import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type GraphQLFormattedError, parse } from 'graphql';
import type { Context } from '../context.ts';
import { type RequestLimits, refusalOfPrice } from '../cost/price-limits.ts';
import { type Pricing, pointsOfRefusal } from '../cost/price-request.ts';
import type { KnownDocuments } from '../documents/known-documents.ts';
import { formatError } from '../format-error.ts';

interface AdmissionParts {
  readonly documents: KnownDocuments;
  readonly priceOf: Pricing;
  readonly limits: RequestLimits;
}

/** Replaces a refused document, so that the server neither parses nor validates it. */
const nothing = parse('{ __typename }');

/** Admits a request with its document and price, within the limits of a request and of its account, before it runs. */
export function admissionPlugin(parts: AdmissionParts): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let refused: readonly GraphQLFormattedError[] | null = null;
      return {
        async didResolveSource(request) {
          const found = parts.documents.find(request.queryHash, request.source);
          if ('errors' in found) refused = found.errors;
          // The server parses and validates only a request without a document.
          Object.assign(request, { document: 'errors' in found ? nothing : found.document });
        },
        async didResolveOperation({ document, operation, request, contextValue: context }) {
          if (refused) return context.charge(pointsOfRefusal);
          if (!operation) return;
          const price = parts.priceOf({
            document,
            operation,
            variables: request.variables ?? {},
            ownIin: context.viewer.ownIin,
            basis: context.purpose.basis?.kind ?? null,
          });
          context.summary.price = price;
          const refusal = refusalOfPrice(price, parts.limits);
          if (refusal) throw refusal;
          context.charge(price.points);
        },
        async responseForOperation() {
          if (refused === null) return null;
          const errors = refused.map((error) => formatError(error, undefined));
          return {
            http: { headers: new HeaderMap(), status: 400 },
            body: { kind: 'single', singleResult: { errors } },
          };
        },
      };
    },
  };
}
