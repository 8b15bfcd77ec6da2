/** What the gateway asks and tells by itself, with no request behind it: probes, what has become of a step, stages. */
import { gatewayItself } from '../access/looks/look-rows.ts';
import type { RequestLooks } from '../access/looks/request-looks.ts';
import type { World } from '../graphql/context.ts';
import type { AskContext, TellContext } from '../registers/data-source.ts';
import type { Drills } from '../registers/drills.ts';
import type { Looks } from '../registers/looks.ts';
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
 * The bounds of one. Incidents count it: an application is behind it, though nobody waits, and what was not answered within the
 * flap window reopens the outage. What only asks how a system is says so itself (`isProbe`).
 */
export function tellContextOf({ config, world, drills, clock, onDefect }: OwnQuestions): TellContext {
  return {
    ...world,
    account: gatewayItself.id,
    signal: deadlineSignal(config.ANSWER_TIMEOUT_MS),
    deadlineAt: clock.now() + config.ANSWER_TIMEOUT_MS,
    drill: undefined,
    drilling: drills?.active ?? false,
    isProbe: false,
    onQuestion: () => {},
    onDefect,
  };
}

/** The same for a question about a person. */
export function askContextOf(parts: OwnQuestions, looks: Looks): AskContext {
  return { ...tellContextOf(parts), looks };
}
