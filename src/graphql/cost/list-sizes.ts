/** Estimates the items of a list before it is read. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export const isListField = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

/** Lists below a question: documents of a person, steps of a sequence of actions. */
const usual = 5;

/** True when arguments give the number of items: a page, or a list to ask about. */
export const takesItems = ({ args }: GraphQLField<unknown, unknown>) =>
  args.some(({ name, type }) => name === 'first' || isListType(isNonNullType(type) ? type.ofType : type));

export type Arguments = Readonly<Record<string, unknown>>;

/** Items of a page, or of the list in the arguments. @returns undefined where they give no number */
export function askedItems({ first, ...others }: Arguments): number | undefined {
  if (typeof first === 'number') return Math.max(1, first);
  return Object.values(others).find((value) => Array.isArray(value))?.length;
}

/** Values of one field: of introspection on average, from the schema itself; `usual` for every other list. */
export function createListSizes(schema: GraphQLSchema): (field: GraphQLField<unknown, unknown>) => number {
  const introspection = sizesOfIntrospection(schema);
  return (field) => introspection.get(field) ?? (isListField(field) ? usual : 1);
}

function sizesOfIntrospection(schema: GraphQLSchema): ReadonlyMap<GraphQLField<unknown, unknown>, number> {
  const types = Object.values(schema.getTypeMap());
  const count = (list: (type: GraphQLNamedType) => number) =>
    types.reduce((sum, type) => sum + list(type), 0);
  const hasFields = (type: GraphQLNamedType) => isObjectType(type) || isInterfaceType(type);
  const fields = types.flatMap((type) => (hasFields(type) ? Object.values(type.getFields()) : []));
  const sizes: Readonly<Record<string, number>> = {
    types: types.length,
    fields: fields.length / types.length,
    args: fields.reduce((sum, { args }) => sum + args.length, 0) / fields.length,
    inputFields:
      count((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)) / types.length,
    enumValues: count((type) => (isEnumType(type) ? type.getValues().length : 0)) / types.length,
    possibleTypes:
      count((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0)) / types.length,
    interfaces: count((type) => (hasFields(type) ? type.getInterfaces().length : 0)) / types.length,
    directives: schema.getDirectives().length,
    // A type is wrapped once more often than not; each further wrapper is rarer.
    ofType: 0.6,
    locations: 2,
  };
  const ofIntrospection = types.filter((type) => isObjectType(type) && type.name.startsWith('__'));
  return new Map(
    ofIntrospection
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .map((field) => [field, sizes[field.name] ?? 1]),
  );
}
