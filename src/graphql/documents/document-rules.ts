/** Rules that graphql-js does not have, or applies only when it runs a document. */
import { GraphQLError, type ValidationRule } from 'graphql';
import type { ErrorCode } from '../../kernel/errors.ts';
import { isWritable, writableExpected } from '../../kernel/text.ts';
import { refusal } from '../scalars/scalars.ts';

/** Every operation is of a kind that the schema has: graphql-js would find out when it runs one. */
const knownOperationsRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    const message = `The schema has no operations of the kind ${node.operation}.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/** Every text of the document can be kept and passed on, whatever its scalar takes. */
const writableTextsRule: ValidationRule = (context) => ({
  StringValue(node) {
    if (!isWritable(node.value)) context.reportError(refusal(writableExpected, node));
  },
});

/** Far more than any name of the schema, or any client, has. */
const longestName = 128;

/** A name of the document that is an alias stands in the answer, as often as its field does. */
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
