import type { Attribute } from './attributes.ts';

/**
 * Namespaces inside of one element. Those that elements around it declare stand in `outer`: to copy them for each element
 * would let a document of one megabyte cost minutes.
 */
export interface Scope {
  /** Namespace of names without a prefix; empty where none is declared. */
  readonly unprefixed: string;
  /** Most elements that declare a prefix declare one. */
  readonly prefix: string | undefined;
  readonly namespace: string;
  readonly others: ReadonlyMap<string, string> | undefined;
  readonly outer: Scope | undefined;
}

export const outermost: Scope = {
  unprefixed: '',
  prefix: 'xml',
  namespace: 'http://www.w3.org/XML/1998/namespace',
  others: undefined,
  outer: undefined,
};

/** The namespace of a prefix: undefined for one that nothing declares. */
export function namespaceOf(prefix: string, scope: Scope): string | undefined {
  for (let one: Scope | undefined = scope; one !== undefined; one = one.outer) {
    if (one.prefix === prefix) return one.namespace;
    const namespace = one.others?.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

/** Scope inside of an element with these attributes; the outer one where they declare nothing. */
export function scopeWithin(attributes: readonly Attribute[], outer: Scope): Scope {
  let { unprefixed } = outer;
  let prefix: string | undefined;
  let namespace = '';
  let others: Map<string, string> | undefined;
  for (const { name, value } of attributes) {
    if (name === 'xmlns' || name === 'xmlns:') unprefixed = value;
    else if (!name.startsWith('xmlns:')) continue;
    else if (prefix === undefined) {
      prefix = name.slice(6);
      namespace = value;
    } else others = (others ?? new Map<string, string>()).set(name.slice(6), value);
  }
  if (prefix === undefined && unprefixed === outer.unprefixed) return outer;
  return { unprefixed, prefix, namespace, others, outer };
}
