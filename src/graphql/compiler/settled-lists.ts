import { type GraphQLFieldResolver, locatedError } from 'graphql';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/**
 * A list that never holds a promise that will be rejected, which would make the compiler's list one item longer. Such
 * an item comes to an Error in its place instead, which is that item's error. Nobody waits for another's item.
 */
export function withSettledItems(resolve: Resolve): Resolve {
  return (...args) => {
    const list = resolve(...args);
    return isPromise(list) ? list.then(settled) : settled(list);
  };
}

/** A list without promises is returned itself, after one look at its items. */
function settled(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  let copy: unknown[] | undefined;
  for (let i = 0; i < list.length; i += 1) {
    const item: unknown = list[i];
    const quiet = isPromise(item) ? item.then(settled, toError) : settled(item);
    if (quiet === item) continue;
    copy ??= [...list];
    copy[i] = quiet;
  }
  return copy ?? list;
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : locatedError(reason, undefined, undefined);
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
