/** Changes of kept records: once under a key, and only of the version that was seen. */
import type { Changed } from '../kernel/changed.ts';
import type { Database, Transaction } from './database.ts';
import { once } from './idempotency.ts';

type OnceRequest = Parameters<typeof once>[1];

/** Changes a record in a transaction, once under a key. @param key null: the version alone tells a repetition */
export function changeOnce<Refused extends { readonly kind: string } = Changed>(
  database: Database,
  { key, ...request }: Omit<OnceRequest, 'key'> & { readonly key: string | null },
  change: (tx: Transaction) => Promise<Changed | Refused>,
): Promise<Changed | Refused> {
  return database.transaction().execute(async (tx) => {
    if (key === null) return change(tx);
    let changed: Changed | Refused = { kind: 'keyInUse' };
    const result = await once(tx, { ...request, key }, async () => {
      changed = await change(tx);
      return changed.kind === 'done' && 'id' in changed ? changed.id : null;
    });
    return 'resultId' in result ? { kind: 'done', id: result.resultId } : changed;
  });
}

/** Makes a change unless another came since the version that was seen. The record must be locked in the transaction. */
export async function ifUnchanged<Thing extends { readonly version: number }, Result>(
  thing: Thing | null | undefined,
  expectedVersion: number,
  change: (thing: Thing) => Promise<Result>,
): Promise<Result | Changed> {
  if (!thing) return { kind: 'notFound' };
  const { version } = thing;
  return version === expectedVersion ? change(thing) : { kind: 'versionChanged', version };
}
