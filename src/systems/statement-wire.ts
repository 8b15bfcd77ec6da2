/**
 * What the contracts of the systems that take statements and cases share. **Invented**: the orders name the acts
 * (registration, receipt of acceptance, unloading of the case: S3.10, S6.10, S6.12), no public contract was found
 * (DOMAIN.md 1.5).
 */
import { z } from 'zod';
import { instant } from './wire.ts';

/** Below the address of a system that registers statements. */
export const statementPaths = {
  /** Registers a statement. It knows no key against doubles: twice asked is twice registered. */
  register: 'mock/v1/statements',
  /** What was registered under a reference of ours, `{ "reference": "…" }`. */
  find: 'mock/v1/statements/find',
  /** Hands over the case of a registered statement, with its scans. Twice handed over is two cases. */
  handOver: 'mock/v1/statements/case',
} as const;

/** A number that a system gave: it is quoted in messages, so it is neither empty nor a text. */
export const givenNumber = z.string().min(1).max(64);

export const acceptedCase = z.object({ number: givenNumber, acceptedAt: instant });

/** What every system says of a statement. It repeats the reference that we gave, and whom it is about. */
export const statement = z.object({
  reference: z.string(),
  iin: z.string(),
  number: givenNumber,
  registeredAt: instant,
  /** Null while no case was handed over. */
  case: acceptedCase.nullable(),
});

/** The statements found under a reference. None is a true absence. */
export const foundStatements = z.object({ reference: z.string(), statements: z.array(z.unknown()) });

/** The answer to a case that was handed over. */
export const caseResponse = z.object({ reference: z.string(), iin: z.string(), case: acceptedCase });
