/** The registers of a bench, and their behaviour. */
import type { BrokenName } from './broken.ts';

export const benchRegisters = [
  'CONSENT_SERVICE',
  'PERSON_REGISTER',
  'DISABILITY_DATABANK',
  'BANKS',
  'PENSION_FUND',
] as const;

export type BenchRegister = (typeof benchRegisters)[number];

interface RegisterBehaviour {
  /** Time before an answer, ms. */
  readonly delayMs?: number;
  readonly hangs?: boolean;
  /** Share of questions that fail with HTTP 500, 0 to 1: evenly spread, not by chance. */
  readonly failing?: number;
  /** People about whom the answer is broken, by their IIN; of the person register. */
  readonly broken?: Readonly<Record<string, BrokenName>>;
}

export type Behaviour = Partial<Record<BenchRegister, RegisterBehaviour>>;
