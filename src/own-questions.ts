/** What the gateway asks and tells by itself, with no request behind it: probes, what has become of a step, stages. */
import type { Config } from './config.ts';
import type { World } from './graphql/create-context.ts';
import type { Clock } from './kernel/clock.ts';
import type { AskContext, TellContext } from './systems/data-source.ts';
import type { Looks } from './systems/looks.ts';

export interface OwnQuestionsParts {
  readonly config: Pick<Config, 'ANSWER_TIMEOUT_MS'>;
  readonly world: World;
  readonly clock: Clock;
  readonly onDefect: (error: unknown) => void;
}

/** The bounds of one: incidents do not count it, since nobody waits for it. */
export function tellContextOf({ config, world, clock, onDefect }: OwnQuestionsParts): TellContext {
  return {
    ...world,
    signal: AbortSignal.timeout(config.ANSWER_TIMEOUT_MS),
    deadlineAt: clock.now() + config.ANSWER_TIMEOUT_MS,
    drill: undefined,
    drilling: false,
    isProbe: true,
    onQuestion: () => {},
    onDefect,
  };
}

/** The same for a question about a person. */
export function askContextOf(parts: OwnQuestionsParts, looks: Looks): AskContext {
  return { ...tellContextOf(parts), looks };
}
