/** Plugin of the code generator: the schema as one file that older readers of schemas take, too. */
import { plugin as printSchema } from '@graphql-codegen/schema-ast';
import { DirectiveLocation, type GraphQLSchema } from 'graphql';

/**
 * The printer of `schema-ast` leaves out the directives that graphql-js knows by itself; composition and Go's
 * parser do not know them.
 */
const oneOf = [
  '"Exactly one field of the input object must be given, and not null."',
  `directive @oneOf on ${DirectiveLocation.INPUT_OBJECT}`,
].join('\n');

/** The code generator calls it. */
export async function plugin(schema: GraphQLSchema): Promise<string> {
  return `${oneOf}\n\n${await printSchema(schema, [], { includeDirectives: true, sort: false })}`;
}
