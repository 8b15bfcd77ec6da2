/** Reads `@each`: in lists with it, a malformed number affects only its own item. */
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { forgive, isMistyped, mistyped } from '../scalars/mistyped.ts';

type Variables = Readonly<Record<string, unknown>>;
export type Forgiving = ReturnType<typeof createForgiving>;

export function createForgiving(schema: GraphQLSchema) {
  const namesOf = new WeakMap<DocumentNode, ReadonlySet<string>>();

  return {
    /** Marks the numbers that a document writes out in such lists, before its validation. */
    mark(document: DocumentNode): void {
      const types = new TypeInfo(schema);
      const within = new Set<string>();
      const elsewhere = new Set<string>();
      let isWithin = false;
      const note = (literal: Parameters<typeof forgive>[0]) => {
        if (isWithin && isForgivable(types.getInputType())) forgive(literal);
      };
      visit(
        document,
        visitWithTypeInfo(types, {
          VariableDefinition: () => false,
          Argument: {
            enter() {
              isWithin =
                types.getArgument()?.astNode?.directives?.some(({ name }) => name.value === 'each') ?? false;
            },
            leave() {
              isWithin = false;
            },
          },
          Variable({ name }) {
            (isWithin ? within : elsewhere).add(name.value);
          },
          StringValue: note,
          IntValue: note,
          FloatValue: note,
          BooleanValue: note,
          EnumValue: note,
        }),
      );
      namesOf.set(document, new Set([...within].filter((name) => !elsewhere.has(name))));
    },

    /** @returns the variables with `mistyped` in place of malformed numbers that only such lists receive */
    read(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Variables {
      const names = namesOf.get(document);
      if (!names?.size) return variables;
      const read = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
        const name = variable.name.value;
        const wanted = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
        return names.has(name) && wanted && Object.hasOwn(variables, name)
          ? [[name, readValue(variables[name], wanted)] as const]
          : [];
      });
      return { ...variables, ...Object.fromEntries(read) };
    },
  };
}

/** Scalars that let `mistyped` through. */
function isForgivable(type: GraphQLInputType | null | undefined): boolean {
  const named = getNamedType(type);
  return named?.name === 'IIN' || named?.name === 'IBAN';
}

function readValue(value: unknown, type: GraphQLInputType): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return readValue(value, type.ofType);
  if (isListType(type))
    return Array.isArray(value)
      ? value.map((item) => readValue(item, type.ofType))
      : readValue(value, type.ofType);
  if (isInputObjectType(type)) return readFields(value, type.getFields());
  // An object or a list is not a mistyped number.
  if (!isScalarType(type) || !isForgivable(type) || typeof value === 'object') return value;
  try {
    return type.parseValue(value);
  } catch {
    return mistyped;
  }
}

function readFields(
  value: unknown,
  fields: Readonly<Record<string, { readonly type: GraphQLInputType }>>,
): unknown {
  if (typeof value !== 'object' || Array.isArray(value) || isMistyped(value)) return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field ? readValue(inner, field.type) : inner];
    }),
  );
}
