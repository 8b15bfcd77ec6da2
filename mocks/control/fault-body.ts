import { z } from 'zod';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import { type FaultSetting, faultDefaults } from '../faults.ts';
import { type MockSystem, systemRow } from '../systems.ts';
import { variants, variantsOf } from '../variants.ts';
import { parseJson } from './parse-json.ts';

/** A fault lasts at most an hour: a forgotten one must not look like a defect the next day. */
const maxTtlSeconds = 3600;
const maxDelayMs = 60_000;

const schema = z.strictObject({
  fault: z.enum(drillFaults),
  ttlSeconds: z.number().positive().max(maxTtlSeconds).default(faultDefaults.ttlSeconds),
  percent: z.int().min(1).max(100).default(faultDefaults.percent),
  delayMs: z.int().min(0).max(maxDelayMs).default(faultDefaults.delayMs),
  variant: z.enum(variants).default(faultDefaults.variant),
  service: z.string().optional(),
});

/** Body of `PUT /__faults/<system>`; the error shows it to a caller that sends another one. */
export const faultBodyExpected = {
  fault: [...drillFaults],
  ttlSeconds: `optional, above 0 and at most ${maxTtlSeconds}, default ${faultDefaults.ttlSeconds}`,
  percent: `optional, whole number 1 to 100: share of the requests that are hit, default ${faultDefaults.percent}`,
  delayMs: `optional, whole number 0 to ${maxDelayMs}: wait of the fault slow, default ${faultDefaults.delayMs}`,
  variant: `optional, ${variants.join(', ')}, default ${faultDefaults.variant}: gzip only of oversized, done (the change is made, its answer is lost) of systems that change something, the others only of the drift of a system that is asked in batches`,
  service: 'optional, only of BANKS: the code of one bank, or TREASURY',
};

/** A fault as a PUT asks for it. */
interface WantedFault {
  readonly setting: FaultSetting;
  /** Only this part of the system. */
  readonly service: string | undefined;
}

/** Reads the body of a PUT; a list of the wrong places if it does not fit. */
export function readFaultBody(system: MockSystem, body: string): WantedFault | { problems: string[] } {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`),
    };
  }
  const { service, ...setting } = parsed.data;
  const problems = [...variantProblem(system, setting), ...serviceProblem(system, service)];
  return problems.length > 0 ? { problems } : { setting, service };
}

function variantProblem(system: MockSystem, { fault, variant }: FaultSetting): string[] {
  const possible = variantsOf(fault, system);
  return possible.includes(variant) ? [] : [`variant: expected ${possible.join(' or ')}`];
}

function serviceProblem(system: MockSystem, service: string | undefined): string[] {
  if (service === undefined) return [];
  const { services } = systemRow(system);
  if (services.includes(service)) return [];
  return [`service: expected ${services.length === 0 ? 'none' : services.join(' or ')}`];
}
