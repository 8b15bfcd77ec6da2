/** Questions of our own, where a test identifier is configured: recovery then does not wait for a clerk's question. */

import { askIdentity } from '../access/asking/identity.ts';
import type { Consents } from '../access/consent/consents.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { AskContext } from '../registers/data-source.ts';
import { runProber } from '../resilience/prober.ts';
import { type OwnQuestions, tellContextOf } from './own-questions.ts';

interface Probe {
  readonly iin: string | null;
  /** Keys of the breakers that the question would pass. */
  readonly keys: readonly string[];
  readonly ask: (context: AskContext, iin: string) => Promise<unknown>;
}

/** @param signal ends the probing */
export function startProbes(
  parts: OwnQuestions,
  consentsFor: (context: AskContext) => Consents,
  signal: AbortSignal,
): void {
  const { config, registers, world, onDefect } = parts;
  const { personRegister, disabilityDatabank, pensionFund, digitalDocuments, caseSystem } = registers;
  const probes: Probe[] = [
    {
      iin: config.PERSON_REGISTER_PROBE_IIN,
      keys: ['PERSON_REGISTER', 'CONSENT_SERVICE', 'SHEP'],
      ask: (context, iin) =>
        askIdentity(personRegister, consentsFor(context), context, { iin, route: null, asksPerson: false }),
    },
    {
      iin: config.DISABILITY_DATABANK_PROBE_IIN,
      keys: ['DISABILITY_DATABANK', 'SHEP'],
      ask: (context, iin) =>
        disabilityDatabank.source.askMany(context, [iin], disabilityDatabank.client.byIins),
    },
    {
      iin: config.PENSION_FUND_PROBE_IIN,
      keys: ['PENSION_FUND'],
      ask: (context, iin) => pensionFund.source.askMany(context, [iin], pensionFund.client.byIins),
    },
    {
      iin: config.DIGITAL_DOCUMENTS_PROBE_IIN,
      keys: ['DIGITAL_DOCUMENTS'],
      ask: (context, iin) =>
        digitalDocuments.source.ask(context, { iin }, (attempt) =>
          digitalDocuments.client.representedBy(iin, attempt),
        ),
    },
    {
      iin: config.CASE_SYSTEM_PROBE_IIN,
      keys: ['CASE_SYSTEM'],
      ask: (context, iin) =>
        caseSystem.source.ask(context, { iin }, (attempt) => caseSystem.client.appointments(iin, attempt)),
    },
  ];
  const isDue = (key: string) => {
    const breaker = world.health.breaker(key);
    return breaker.kind !== 'closed' && !breaker.refuses();
  };
  const intervalMs = Math.min(1000, config.BREAKER_OPEN_MS);
  for (const { iin, keys, ask } of probes) {
    if (iin !== null)
      void runProber(
        () => keys.some(isDue),
        async () => {
          const looks = parts.createLooks();
          // While looks cannot be put on record no question leaves: the next probe comes soon.
          await ask({ ...tellContextOf(parts), looks, isProbe: true }, iin).catch((error: unknown) => {
            if (!(error instanceof RefusedError)) onDefect(error);
          });
          await looks.settle();
        },
        intervalMs,
        signal,
      );
  }
}
