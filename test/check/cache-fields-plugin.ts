/** Plugin of the code generator: the schema's facts that Apollo Client's cache needs, for every type. */
import {
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

interface CacheFields {
  /** Types that are a part of the answer they came in: they have no id of their own, or not always. */
  readonly embedded: string[];
  /** By type: fields that are lists of objects. */
  readonly lists: Record<string, string[]>;
  /** By field of Query: its arguments. */
  readonly questions: Record<string, string[]>;
}

function cacheFields(schema: GraphQLSchema): CacheFields {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = types.map((type) => {
    const fields = Object.values(type.getFields()).filter(
      (field) => isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type)),
    );
    return [type.name, fields.map(({ name }) => name)] as const;
  });
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
  return {
    embedded: types
      .filter((type) => !roots.includes(type) && !isNonNullType(type.getFields().id?.type))
      .map(({ name }) => name),
    lists: Object.fromEntries(lists.filter(([, fields]) => fields.length > 0)),
    questions: Object.fromEntries(
      questions
        .filter(({ args }) => args.length > 0)
        .map(({ name, args }) => [name, args.map((argument) => argument.name)]),
    ),
  };
}

/** Entry of the code generator. */
export function plugin(schema: GraphQLSchema): string {
  const { embedded, lists, questions } = cacheFields(schema);
  const write = (value: unknown) => JSON.stringify(value, null, 2);
  return [
    '// Generated from the schema by `npm run codegen`.',
    '',
    '/** Types that are a part of the answer they came in: they have no id of their own, or not always. */',
    `export const embedded: readonly string[] = ${write(embedded)};`,
    '',
    '/** By type: fields that are lists of objects. */',
    `export const lists: Readonly<Record<string, readonly string[]>> = ${write(lists)};`,
    '',
    '/** By field of Query: its arguments, the purpose among them. */',
    `export const questions: Readonly<Record<string, string[]>> = ${write(questions)};`,
    '',
  ].join('\n');
}
