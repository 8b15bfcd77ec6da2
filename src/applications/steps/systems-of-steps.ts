/** The systems that take a step, as an application sees them: each question goes on record, and fails as an outcome. */

import type { Outcome } from '../../registers/outcome.ts';
import type { RegisteringSystem } from '../../services/state-service.ts';
import type { AcceptedCase, NewCase, NewStatement, RegisteredStatement } from '../../systems/statements.ts';

/** A system that registers statements. */
export interface Registering {
  register(statement: NewStatement): Promise<Outcome<RegisteredStatement>>;
  /** By our own id of the application. */
  find(reference: string, iin: string): Promise<Outcome<RegisteredStatement>>;
  /**
   * Hands the electronic case over, there or to the system behind it.
   * @param read gives it when there is leave to send: nobody waits with all its scans in memory
   */
  handOver(iin: string, read: () => Promise<NewCase>): Promise<Outcome<AcceptedCase>>;
  /** Asked of the system that has the cases: who only passes them on may have lost its answer. */
  findCase(reference: string, iin: string): Promise<Outcome<AcceptedCase>>;
  /** True while a question would be refused at once. */
  refuses(): boolean;
}

export type RegisteringSystems = Readonly<Record<RegisteringSystem, Registering>>;
