/** Numbers of a list that are not of their form: each costs its own item alone, not the list. */
import type { ValueNode } from 'graphql';

class Mistyped {
  /** So that it can be written into no answer, key or log as if it were a value. */
  toString(): string {
    return '';
  }
}

/** Stands in the place of such a number. No client can send it; the scalars let it through. */
export const mistyped = new Mistyped();

export function isMistyped(value: unknown): boolean {
  return value === mistyped;
}

/** True where a value, or something in it, is mistyped. */
export function hasMistyped(value: unknown): boolean {
  if (isMistyped(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasMistyped);
}

const forgiven = new WeakSet<ValueNode>();

/** Marks a literal of a document: if it is not of its form, it is mistyped, and no error. */
export function forgive(literal: ValueNode): void {
  forgiven.add(literal);
}

export function isForgiven(literal: ValueNode | undefined): boolean {
  return literal !== undefined && forgiven.has(literal);
}
