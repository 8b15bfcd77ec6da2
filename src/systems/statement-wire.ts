import { z } from 'zod';
import { instant } from './wire.ts';

/**
 * Paths below the address of a system that registers statements. **Invented** like the contracts here: the orders name the
 * acts (registration, receipt of acceptance, unloading of the case: S3.10, S6.10, S6.12), no public contract was found
 * (DOMAIN.md 1.5).
 */
export const statementPaths = {
  /** Registers a statement without a key against doubles: a repetition registers twice. */
  register: 'mock/v1/statements',
  /** Finds the statements of our reference, `{ "reference": "…" }`. */
  find: 'mock/v1/statements/find',
  /** Hands over the case of a registered statement, with its scans: a repetition makes two cases. */
  handOver: 'mock/v1/statements/case',
} as const;

/** A number from a system, short and not empty, because messages quote it. */
export const givenNumber = z.string().min(1).max(64);
export const acceptedCase = z.object({ number: givenNumber, acceptedAt: instant });

/** A system's statement, with our reference and its person. */
export const statement = z.object({
  reference: z.string(),
  iin: z.string(),
  number: givenNumber,
  registeredAt: instant,
  /** Null before the hand-over of a case. */
  case: acceptedCase.nullable(),
});

/** The statements of a reference; none is a true absence. */
export const foundStatements = z.object({ reference: z.string(), statements: z.array(z.unknown()) });
/** Answer to a case. */
export const caseResponse = z.object({ reference: z.string(), iin: z.string(), case: acceptedCase });
