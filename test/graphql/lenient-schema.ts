import {
  extendSchema,
  GraphQLList,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';

/** The schema with nothing obligatory in its answers: no null spreads, so every error that there can be is told. */
export function createLenientSchema(schema: GraphQLSchema): GraphQLSchema {
  const copy = extendSchema(schema, parse('extend schema @copied'), { assumeValid: true });
  for (const type of Object.values(copy.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) field.type = optional(field.type);
  }
  return copy;
}

function optional(type: GraphQLOutputType): GraphQLOutputType {
  if (isNonNullType(type)) return optional(type.ofType);
  return isListType(type) ? new GraphQLList(optional(type.ofType)) : type;
}
