import { z } from 'zod';
import { faultNames } from '../fault-names.ts';
import { type FaultSetting, faultDefaults } from '../faults.ts';

/** A fault lasts at most an hour: one that was forgotten must not look like a defect the next day. */
const maxTtlSeconds = 3600;
const maxDelayMs = 60_000;

const schema = z.strictObject({
  fault: z.enum(faultNames),
  ttlSeconds: z.number().positive().max(maxTtlSeconds).default(faultDefaults.ttlSeconds),
  percent: z.int().min(1).max(100).default(faultDefaults.percent),
  delayMs: z.int().min(0).max(maxDelayMs).default(faultDefaults.delayMs),
  variant: z.enum(['plain', 'gzip']).default(faultDefaults.variant),
});

/** What `PUT /__faults/<system>` takes; shown to whoever sends something else. */
export const faultBodyExpected = {
  fault: [...faultNames],
  ttlSeconds: `optional, above 0 and at most ${maxTtlSeconds}, default ${faultDefaults.ttlSeconds}`,
  percent: `optional, whole number 1 to 100: share of the requests that are hit, default ${faultDefaults.percent}`,
  delayMs: `optional, whole number 0 to ${maxDelayMs}: wait of the fault slow, default ${faultDefaults.delayMs}`,
  variant: `optional, plain or gzip: how the fault oversized is large, default ${faultDefaults.variant}`,
};

/** Reads the body of a PUT; a list of the places that do not fit when it is something else. */
export function readFaultBody(body: string): { setting: FaultSetting } | { problems: string[] } {
  const parsed = schema.safeParse(parseJson(body));
  if (parsed.success) return { setting: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`),
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
