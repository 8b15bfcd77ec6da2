/** The systems that take a step, as an application sees them: each question goes on record, and fails as an outcome. */
import type { Outcome } from '../../systems/outcome.ts';
import type { SystemId } from '../../systems/systems.ts';
import type { AcceptedCase, NewCase, NewStatement, RegisteredStatement } from '../../systems/statements.ts';

/** A system that registers statements. */
export interface Registering {
  register(statement: NewStatement): Promise<Outcome<RegisteredStatement>>;
  /** By our own id of the application. */
  find(reference: string, iin: string): Promise<Outcome<RegisteredStatement>>;
  /** Hands the electronic case over, there or to the system behind it. */
  handOver(newCase: NewCase): Promise<Outcome<AcceptedCase>>;
}

/** @returns null for a system that is not connected, or registers nothing */
export type RegisteringSystem = (system: SystemId) => Registering | null;
