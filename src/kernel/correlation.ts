import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs what belongs to one request under its correlation id, so that any error of it can name it. */
export function withCorrelationId<Result>(id: string, run: () => Result): Result {
  return storage.run(id, run);
}

/** The id of the request that is being worked on, or null outside of one. */
export function currentCorrelationId(): string | null {
  return storage.getStore() ?? null;
}
