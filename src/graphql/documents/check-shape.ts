import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { RefusedError } from '../../kernel/errors.ts';
import type { Fragments } from './expanded-size.ts';

/**
 * Walks one operation with spread fragments, by the keys of its answer. Its expanded size must be bounded before.
 * @throws RefusedError DOCUMENT_TOO_DEEP, TOO_MANY_ALIASES or DOCUMENT_TOO_LARGE
 */
export function checkShape(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  { maxDepth, maxAliases }: DocumentLimits,
): void {
  let aliases = 0;

  function walk(sets: readonly SelectionSetNode[], levels: number, most: number): void {
    if (levels > most)
      throw new RefusedError(
        'DOCUMENT_TOO_DEEP',
        `expected a document of at most ${maxDepth} levels (${maxIntrospectionDepth} of introspection), counted after its fragments are spread`,
      );
    const fields = new Map<string, FieldNode[]>();
    for (const set of sets) collect(set, fields);
    for (const nodes of fields.values()) {
      const [first] = nodes;
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inner.length === 0 || first === undefined) continue;
      if (levels === 1 && first.name.value.startsWith('__')) walk(inner, 1, maxIntrospectionDepth);
      else walk(inner, levels + 1, most);
    }
  }

  function collect({ selections }: SelectionSetNode, fields: Map<string, FieldNode[]>): void {
    for (const selection of selections) {
      checkDirectives(selection.directives?.length ?? 0);
      if (selection.kind === Kind.FIELD) addField(selection, fields);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, fields);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet, fields);
      }
    }
  }

  function addField(field: FieldNode, fields: Map<string, FieldNode[]>): void {
    if (field.alias) aliases += 1;
    if (aliases > maxAliases)
      throw new RefusedError(
        'TOO_MANY_ALIASES',
        `expected a document of at most ${maxAliases} aliases, counted after its fragments are spread`,
      );
    const key = field.alias?.value ?? field.name.value;
    const nodes = fields.get(key) ?? [];
    nodes.push(field);
    fields.set(key, nodes);
    if (nodes.length > maxSelectionsOfKey)
      throw new RefusedError(
        'DOCUMENT_TOO_LARGE',
        `expected at most ${maxSelectionsOfKey} selections under one key of one object`,
      );
  }

  checkDirectives(operation.directives?.length ?? 0);
  walk([operation.selectionSet], 1, maxDepth);
}

function checkDirectives(count: number): void {
  if (count > maxDirectivesAtPlace)
    throw new RefusedError(
      'DOCUMENT_TOO_LARGE',
      `expected at most ${maxDirectivesAtPlace} directives at one place`,
    );
}

/** Bounds of one GraphQL document. They hold before its expensive validation rules run. */
export interface DocumentLimits {
  readonly maxTokens: number;
  /** Fields and fragment spreads of all operations, counted after fragments are spread. */
  readonly maxFields: number;
  /** Levels of fields; below `__schema` and `__type` the bound is `maxIntrospectionDepth`. */
  readonly maxDepth: number;
  readonly maxAliases: number;
}

/** Largest number of selections under one key of one object: validation compares every pair of them. */
const maxSelectionsOfKey = 30;
/** Directives at one place: an operation needs at most `@skip`, `@include` and two of the client's own. */
const maxDirectivesAtPlace = 4;
/** Levels below `__schema` and `__type`: the usual introspection query needs 14. */
const maxIntrospectionDepth = 15;
