/** The check that comes before the other questions of a route (S5.9(1), S7.10(1)). */
import type { Question, ServiceRoute } from '../../services/state-service.ts';
import type { Findings } from '../finding.ts';

/**
 * The question that a turn waits for: one of an earlier turn without an answer. An outage, a missing consent or a missing right
 * leaves it open. Until it is closed the turn asks no system: a person whom the check may turn away is looked up nowhere else.
 * @returns null where the turn may be asked
 */
export function openBefore(
  { turn }: Pick<Question, 'turn'>,
  { questions }: Pick<ServiceRoute, 'questions'>,
  findings: Findings,
): Question | null {
  return questions.find((one) => one.turn < turn && findings[one.code]?.kind !== 'records') ?? null;
}
