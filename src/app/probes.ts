/** Probes a system with a configured test identifier, so that its recovery does not wait for a clerk's question. */

import { askByIin, createLoaders } from '../access/asking/loaders.ts';
import type { Consents } from '../access/consent/consents.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { AskContext } from '../registers/data-source.ts';
import { runProber } from '../resilience/prober.ts';
import { probedSystems, wayTo } from '../systems/systems.ts';
import { type OwnQuestions, tellContextOf } from './own-questions.ts';

export function startProbes(
  parts: OwnQuestions,
  consentsFor: (context: AskContext) => Consents,
  signal: AbortSignal,
): void {
  const { config, registers, world, onDefect } = parts;
  const isDue = (key: string) => {
    const breaker = world.health.breaker(key);
    return breaker.kind !== 'closed' && !breaker.refuses();
  };
  const intervalMs = Math.min(1000, config.BREAKER_OPEN_MS);
  for (const system of probedSystems) {
    const iin = config[`${system}_PROBE_IIN`];
    if (iin === null) continue;
    void runProber(
      () => wayTo(system).some(isDue),
      async () => {
        const looks = parts.createLooks();
        const context = { ...tellContextOf(parts), looks, isProbe: true };
        const loaders = createLoaders(registers, context, consentsFor(context));
        // While looks cannot be put on record, no register is asked. The next probe comes soon.
        await askByIin[system](loaders, iin).catch((error: unknown) => {
          if (!(error instanceof RefusedError)) onDefect(error);
        });
        await looks.settle();
      },
      intervalMs,
      signal,
    );
  }
}
