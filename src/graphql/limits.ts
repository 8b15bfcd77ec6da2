import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { ErrorCode } from '../kernel/errors.ts';

/** What a document may cost before anything of it is run. */
export interface DocumentLimits {
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
}

/** Validation rules for depth and aliases. Tokens are counted by the parser (`parseOptions.maxTokens`). */
export function limitRules({ maxDepth, maxAliases }: DocumentLimits): ValidationRule[] {
  return [
    maxDepthRule({
      n: maxDepth,
      flattenFragments: true,
      propagateOnRejection: false,
      onReject: [
        reject(
          'DOCUMENT_TOO_DEEP',
          `expected a document of at most ${maxDepth} levels, counted after its fragments are spread`,
        ),
      ],
    }),
    maxAliasesRule({
      n: maxAliases,
      allowList: [],
      propagateOnRejection: false,
      onReject: [
        reject(
          'TOO_MANY_ALIASES',
          `expected a document of at most ${maxAliases} aliases, counted after its fragments are spread`,
        ),
      ],
    }),
  ] as ValidationRule[];
}

function reject(code: ErrorCode, message: string) {
  return (context: ValidationContext | null) =>
    context?.reportError(new GraphQLError(message, { extensions: { code } }));
}
