import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();
/** Runs the work of one request under its correlation id, which any error can then name. */
export const withCorrelationId = <Result>(id: string, run: () => Result): Result => storage.run(id, run);
/** The id of the current request; null outside of one. */
export const currentCorrelationId = (): string | null => storage.getStore() ?? null;
