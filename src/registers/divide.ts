import type { FaultClass } from '../resilience/fault-classes.ts';
import type { Attempt, AttemptRecord, CallContext, Guard, Guarded } from '../resilience/guard.ts';
import type { ItemAnswer } from '../systems/batch.ts';

/** One call about several keys, answered by key. */
export type BatchCall<Item> = (
  keys: readonly string[],
  attempt: Attempt,
) => Promise<ReadonlyMap<string, ItemAnswer<Item>>>;

/** Faults that one record may cause for the answer around it. */
const unreadable: readonly FaultClass[] = ['CONTRACT_DRIFT', 'BAD_RESPONSE'];
/** Largest number of calls: 26 calls find two records among a hundred. */
const mostCalls = 32;
/** Largest number of calls without any answer: after them no single record is to blame. */
const mostInVain = 6;

/**
 * Asks about all keys at once, and in halves where one record makes the answer unreadable. Keys without an answer keep the
 * first fault.
 */
export async function readDivided<Item>(
  guard: Guard,
  context: CallContext,
  keys: readonly string[],
  call: BatchCall<Item>,
): Promise<Guarded<ReadonlyMap<string, ItemAnswer<Item>>>> {
  const ask = (part: readonly string[]) => guard.read(context, (attempt) => call(part, attempt), part);
  const whole = await ask(keys);
  if (whole.ok || !unreadable.includes(whole.fault.faultClass)) return whole;

  const attempts: AttemptRecord[] = [...whole.attempts];
  const answers = new Map<string, ItemAnswer<Item>>();
  const failed = (part: readonly string[]) => part.map((key) => [key, whole.fault] as const);
  let calls = 0;
  let hasAnswer = false;
  const parts = halvesOf(keys);
  while (parts.length > 0 && calls < (hasAnswer ? mostCalls : mostInVain)) {
    const asked = parts.splice(0, mostCalls - calls);
    calls += asked.length;
    const results = await Promise.all(asked.map(ask));
    for (const [i, part] of asked.entries()) {
      const result = results[i];
      attempts.push(...(result?.attempts ?? []));
      if (result?.ok) hasAnswer = true;
      else if (result && unreadable.includes(result.fault.faultClass)) parts.push(...halvesOf(part));
      for (const [key, answer] of result?.ok ? result.value : failed(part)) answers.set(key, answer);
    }
  }
  return hasAnswer ? { ok: true, value: answers, attempts } : { ok: false, fault: whole.fault, attempts };
}

function halvesOf(keys: readonly string[]): (readonly string[])[] {
  const middle = Math.ceil(keys.length / 2);
  return keys.length < 2 ? [] : [keys.slice(0, middle), keys.slice(middle)];
}
