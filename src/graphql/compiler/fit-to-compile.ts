import {
  type ASTNode,
  BREAK,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type TypeNode,
  visit,
} from 'graphql';
import type { Operation } from './response-fields.ts';

/**
 * Only what the compiler does exactly as graphql-js does is given to it; everything else stays with graphql-js. So do
 * mutations: after an obligatory one has failed, the next must not run.
 */
export function isFitToCompile(run: Operation): boolean {
  const { schema, operation } = run;
  const definitions = operation.variableDefinitions ?? [];
  return (
    operation.operation === 'query' &&
    !definitions.some(({ type }) => hasInnerValues(namedType(schema, type))) &&
    !hasTraps(run)
  );
}

/** What the compiler reads as something else, anywhere in the document. */
function hasTraps({ document }: Operation): boolean {
  let found = false;
  const trapIf = (isTrap: boolean) => {
    found ||= isTrap;
    return isTrap ? BREAK : undefined;
  };
  const trap = () => trapIf(true);
  visit(document, {
    // No text of a client's may come near a program that is written and run here: the compiler's own marks for values
    // that JSON has not would be one. Texts belong into variables.
    StringValue: trap,
    // It keeps a condition at a field's node: fields and fragments that stand at two places get those of both.
    Directive: trap,
    // It names fields by the keys of their path, joined by underscores: `a_b` could be `b` of `a`.
    Field: ({ alias }) => trapIf(alias?.value.includes('_') ?? false),
    // As a key it sets the prototype of an object.
    Name: ({ value }) => trapIf(value === '__proto__'),
    // A variable that is not given must leave the default of the field or item in force.
    Variable: (_node, _key, _parent, _path, ancestors) =>
      trapIf(ancestors.some((node) => isNode(node) && [Kind.OBJECT, Kind.LIST].includes(node.kind as Kind))),
  });
  return found;
}

function isNode(node: ASTNode | readonly ASTNode[]): node is ASTNode {
  return 'kind' in node;
}

/** An enum whose values are others inside than outside: the compiler reads variables again, by the names outside. */
function hasInnerValues(type: GraphQLNamedType | undefined, seen = new Set<GraphQLNamedType>()): boolean {
  if (isEnumType(type)) return type.getValues().some(({ name, value }) => name !== value);
  if (!isInputObjectType(type) || seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.getFields()).some((field) => hasInnerValues(getNamedType(field.type), seen));
}

function namedType(schema: GraphQLSchema, type: TypeNode): GraphQLNamedType | undefined {
  return type.kind === Kind.NAMED_TYPE ? schema.getType(type.name.value) : namedType(schema, type.type);
}
