/** Turns the text of a document into a runnable document, by rules of growing cost: the cheap ones refuse first. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  KnownFragmentNamesRule,
  LoneAnonymousOperationRule,
  NoFragmentCyclesRule,
  NoSchemaIntrospectionCustomRule,
  NoUnusedFragmentsRule,
  OverlappingFieldsCanBeMergedRule,
  parse,
  specifiedRules,
  UniqueFragmentNamesRule,
  UniqueOperationNamesRule,
  type ValidationRule,
  validate,
} from 'graphql';
import { RefusedError } from '../../kernel/errors.ts';
import { checkShape, type DocumentLimits } from './check-shape.ts';
import { documentRules } from './document-rules.ts';
import { expandedSize, fragmentsOf } from './expanded-size.ts';
import type { Forgiving } from './forgiving.ts';

/** Runnable document, or the reasons of its refusal. */
export type CheckedDocument =
  | { readonly document: DocumentNode }
  | { readonly errors: readonly GraphQLFormattedError[] };

interface DocumentCheckSettings {
  readonly limits: DocumentLimits;
  readonly forgiving: Forgiving;
  /** False: no document may read the schema, and no refusal suggests its names. */
  readonly introspection: boolean;
}

/** Rules that must hold before fragments are spread, and cheap rules: each looks at each node once. */
const structuralRules = [
  ...documentRules,
  UniqueOperationNamesRule,
  LoneAnonymousOperationRule,
  UniqueFragmentNamesRule,
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  NoUnusedFragmentsRule,
];
const mergeRule = OverlappingFieldsCanBeMergedRule;
const fieldRules = specifiedRules.filter((rule) => rule !== mergeRule && !structuralRules.includes(rule));
/** Largest number of errors in one answer: more of the same document help no caller. */
const maxErrors = 10;

export function createDocumentCheck(
  schema: GraphQLSchema,
  { limits, introspection, forgiving }: DocumentCheckSettings,
): (text: string) => CheckedDocument {
  const options = { maxErrors, hideSuggestions: !introspection };
  const firstRules = introspection ? structuralRules : [...structuralRules, NoSchemaIntrospectionCustomRule];

  function checkRules(document: DocumentNode, rules: readonly ValidationRule[]): void {
    const errors = validate(schema, document, rules, options);
    if (errors.length > 0) throw new InvalidDocument(errors);
  }

  function checkSize(document: DocumentNode): void {
    const fragments = fragmentsOf(document);
    if (expandedSize(document, fragments) > limits.maxFields)
      throw new RefusedError(
        'DOCUMENT_TOO_LARGE',
        `expected a document of at most ${limits.maxFields} fields, counted after its fragments are spread`,
      );
    for (const one of document.definitions)
      if (one.kind === Kind.OPERATION_DEFINITION) checkShape(one, fragments, limits);
  }

  return (text) => {
    try {
      const document = parse(text, { maxTokens: limits.maxTokens });
      checkRules(document, firstRules);
      checkSize(document);
      forgiving.mark(document);
      checkRules(document, fieldRules);
      checkRules(document, [mergeRule]);
      return { document };
    } catch (error) {
      if (error instanceof InvalidDocument)
        return { errors: error.errors.map((one) => coded(one, 'GRAPHQL_VALIDATION_FAILED')) };
      if (error instanceof RefusedError)
        return { errors: [{ message: error.message, extensions: { code: error.code } }] };
      if (error instanceof GraphQLError) return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
      // The parser recurses into lists and inputs, and exhausted the stack before the limit of tokens.
      if (error instanceof RangeError)
        return {
          errors: [
            { message: 'expected a document of fewer levels', extensions: { code: 'DOCUMENT_TOO_DEEP' } },
          ],
        };
      throw error;
    }
  };
}

class InvalidDocument extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('the document breaks a rule of validation');
    this.errors = errors;
  }
}

/** Plain error without the nodes of the document, so that a remembered refusal stays small. */
function coded(error: GraphQLError, code: string): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { code: error.extensions.code ?? code } };
}
