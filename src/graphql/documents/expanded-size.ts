import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** Fragments of a document by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return new Map((fragments as FragmentDefinitionNode[]).map((one) => [one.name.value, one]));
}

/**
 * Counts fields and spreads of all operations with spread fragments. Each fragment is counted once: a document of one
 * kilobyte that expands to a million fields costs no more than its kilobyte.
 * @returns Infinity where a fragment spreads itself
 */
export function expandedSize(document: DocumentNode, fragments: Fragments): number {
  const sizes = new Map<string, number>();

  function sizeOf({ selections }: SelectionSetNode): number {
    let size = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD)
        size += 1 + (selection.selectionSet ? sizeOf(selection.selectionSet) : 0);
      else if (selection.kind === Kind.INLINE_FRAGMENT) size += 1 + sizeOf(selection.selectionSet);
      else size += 1 + sizeOfFragment(selection.name.value);
    }
    return size;
  }

  function sizeOfFragment(name: string): number {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    // Marks the fragment as being counted: a second visit means a circle.
    sizes.set(name, Number.POSITIVE_INFINITY);
    const size = sizeOf(fragment.selectionSet);
    sizes.set(name, size);
    return size;
  }

  return document.definitions.reduce(
    (sum, one) => sum + (one.kind === Kind.OPERATION_DEFINITION ? sizeOf(one.selectionSet) : 0),
    0,
  );
}
