import {
  extendSchema,
  type GraphQLSchema,
  getNullableType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
} from 'graphql';
import { withSettledItems } from './settled-lists.ts';

/**
 * The schema for the compiler, mended where the compiler is not as graphql-js: lists with promises, and variables,
 * which it would read once more. The schema that was given stays as it is.
 */
export function createCompilerSchema(schema: GraphQLSchema): GraphQLSchema {
  // What it is extended by is seen by nobody: it makes this a copy, with types of its own.
  const copy = extendSchema(schema, parse('extend schema @copied'), { assumeValid: true });
  for (const type of Object.values(copy.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    // graphql-js has read the variables before; not every scalar can read what it has read.
    if (isScalarType(type)) type.parseValue = (value) => value;
    // Fields without a resolver hold plain data.
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : [])
      if (field.resolve && isListType(getNullableType(field.type)))
        field.resolve = withSettledItems(field.resolve);
  }
  return copy;
}
