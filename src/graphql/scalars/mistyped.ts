/** Stands for a malformed number of a list, and costs its own item alone. No client can send it. */
import type { ValueNode } from 'graphql';

class Mistyped {
  /** Empty, so that no answer, key or log shows it as a value. */
  toString(): string {
    return '';
  }
}

export const mistyped = new Mistyped();
export const isMistyped = (value: unknown): boolean => value === mistyped;

/** True for a mistyped value, or a value that contains one. */
export function hasMistyped(value: unknown): boolean {
  if (isMistyped(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasMistyped);
}

const forgiven = new WeakSet<ValueNode>();

/** Marks a literal of a document: if it is malformed, it is mistyped instead of an error. */
export function forgive(literal: ValueNode): void {
  forgiven.add(literal);
}

export const isForgiven = (literal: ValueNode | undefined) => literal !== undefined && forgiven.has(literal);
