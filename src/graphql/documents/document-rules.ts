/** Rules that graphql-js lacks, or applies only when it runs a document. */
import { GraphQLError, type ValidationRule } from 'graphql';
import type { ErrorCode } from '../../kernel/errors.ts';
import { isWritable, writableExpected } from '../../kernel/text.ts';
import { refusal } from '../scalars/scalars.ts';

/** Refuses an operation of a kind that the schema lacks: graphql-js would notice when it runs one. */
const knownOperationsRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    const message = `The schema has no operations of the kind ${node.operation}.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/** Refuses a text that cannot be stored or passed on, whatever its scalar accepts. */
const writableTextsRule: ValidationRule = (context) => ({
  StringValue(node) {
    if (!isWritable(node.value)) context.reportError(refusal(writableExpected, node));
  },
});

/** Longest name, characters: far more than any name of the schema or of a client. */
const longestName = 128;

/** Refuses long names: an alias stands in the answer as often as its field does. */
const shortNamesRule: ValidationRule = (context) => ({
  Name(node) {
    if (node.value.length <= longestName) return;
    const expected = `expected names of at most ${longestName} characters`;
    const extensions = { code: 'DOCUMENT_TOO_LARGE' satisfies ErrorCode };
    context.reportError(new GraphQLError(expected, { nodes: node, extensions }));
  },
});

export const documentRules: readonly ValidationRule[] = [
  knownOperationsRule,
  writableTextsRule,
  shortNamesRule,
];
