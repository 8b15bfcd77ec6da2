import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

/** One operation of a document that has passed validation. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Fields selected from values of a type. */
export interface Selected {
  readonly type: GraphQLNamedType | undefined;
  readonly from: SelectionSetNode;
}

/** What stands under one key of an answer. */
export interface ResponseField {
  /** Its place among the keys of its object. */
  readonly place: number;
  readonly type: GraphQLOutputType;
  readonly selected: Selected[];
}

export function rootOf({ schema, operation }: Operation): Selected {
  return { type: schema.getRootType(operation.operation) ?? undefined, from: operation.selectionSet };
}

/**
 * The fields of one object of an answer by their keys, whatever type the object turns out to have: validation saw to it
 * that all that may stand under one key has one shape, obligatory or not.
 */
export function responseFields(
  { schema, document }: Operation,
  selected: readonly Selected[],
): ReadonlyMap<string, ResponseField> {
  const fields = new Map<string, ResponseField>();
  const spread = new Set<string>();

  function add(node: FieldNode, parent: GraphQLNamedType | undefined): void {
    const type = typeOfField(parent, node.name.value);
    if (!type) return;
    const key = node.alias?.value ?? node.name.value;
    const field = fields.get(key) ?? { place: fields.size, type, selected: [] };
    if (node.selectionSet) field.selected.push({ type: getNamedType(type), from: node.selectionSet });
    fields.set(key, field);
  }

  function collect({ type: parent, from }: Selected): void {
    for (const selection of from.selections) {
      if (selection.kind === Kind.FIELD) {
        add(selection, parent);
        continue;
      }
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
      if (name !== undefined && spread.has(name)) continue;
      if (name !== undefined) spread.add(name);
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentNamed(document, name);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const type = condition === undefined ? parent : schema.getType(condition);
      collect({ type, from: fragment.selectionSet });
    }
  }

  for (const set of selected) collect(set);
  return fields;
}

const metaFields = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

function typeOfField(parent: GraphQLNamedType | undefined, name: string): GraphQLOutputType | undefined {
  const own = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return (own ?? metaFields.find((field) => field.name === name))?.type;
}

function fragmentNamed(document: DocumentNode, name: string | undefined) {
  return document.definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .find((fragment) => fragment.name.value === name);
}
