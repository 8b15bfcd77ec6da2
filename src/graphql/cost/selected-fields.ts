import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Fragments } from '../documents/expanded-size.ts';

/** Document within its limits, with the variables of one request. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Selections under one key of one type: they are resolved once, with the first one's arguments. */
export interface SelectedField {
  readonly parent: GraphQLCompositeType;
  readonly node: FieldNode;
  readonly inner: SelectionSetNode[];
}

/** Selections of an object with spread fragments, without those that `@skip` and `@include` leave out. */
export function selectedFields(
  { schema, fragments, variables }: Asked,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Iterable<SelectedField> {
  const fields = new Map<string, SelectedField>();

  function collect(parent: GraphQLCompositeType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = `${parent.name}.${selection.alias?.value ?? selection.name.value}`;
        const field = fields.get(key) ?? { parent, node: selection, inner: [] };
        if (selection.selectionSet) field.inner.push(selection.selectionSet);
        fields.set(key, field);
        continue;
      }
      const spread =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = spread?.typeCondition && schema.getType(spread.typeCondition.name.value);
      if (spread) collect(isCompositeType(condition) ? condition : parent, spread.selectionSet);
    }
  }

  for (const set of sets) collect(type, set);
  return fields.values();
}

/** True when variables may leave out a part of the document. */
export function hasConditions(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive({ arguments: given }) {
      found ||= given?.some(({ value }) => value.kind === Kind.VARIABLE) ?? false;
      return found ? BREAK : undefined;
    },
  });
  return found;
}

function isIncluded(node: SelectionNode, variables: Asked['variables']): boolean {
  if (!node.directives?.length) return true;
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return skip?.if !== true && include?.if !== false;
  } catch {
    // An unreadable condition is refused when the document runs.
    return true;
  }
}
