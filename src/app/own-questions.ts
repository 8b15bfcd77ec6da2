/** Questions of the gateway itself, without a request: probes, outcomes of steps, stages. */
import { gatewayItself } from '../access/looks/look-rows.ts';
import type { RequestLooks } from '../access/looks/request-looks.ts';
import type { World } from '../graphql/context.ts';
import type { TellContext } from '../registers/data-source.ts';
import type { Drills } from '../registers/drills.ts';
import type { Registers } from '../registers/registers.ts';
import { deadlineSignal } from '../resilience/deadline.ts';
import type { Base } from './base.ts';

export interface OwnQuestions extends Base {
  readonly world: World;
  /** Null where nothing is simulated. */
  readonly drills: Pick<Drills, 'active'> | null;
  readonly registers: Registers;
  readonly createLooks: () => RequestLooks;
}

/**
 * Bounds of one question, which incidents count: a failure within the flap window reopens the outage. Probes set `isProbe`.
 */
export const tellContextOf = ({ config, world, drills, clock, onDefect }: OwnQuestions): TellContext => ({
  ...world,
  account: gatewayItself.id,
  signal: deadlineSignal(config.ANSWER_TIMEOUT_MS),
  deadlineAt: clock.now() + config.ANSWER_TIMEOUT_MS,
  drill: undefined,
  drilling: drills?.active ?? false,
  isProbe: false,
  onQuestion: () => {},
  onDefect,
});
