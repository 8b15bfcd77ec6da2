/** Cost of too many callers for the answered ones: one, two and five times the capacity, and after it. */
import type { CrowdFigures, CrowdLoad } from '../crowd/main.ts';
import { fixed, percentile, table } from '../figures.ts';
import { askInTurn } from '../load.ts';
import { createPeople } from '../people.ts';
import { startProcess } from '../processes.ts';
import { startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossier } from '../questions.ts';

const at = (values: readonly number[], share: number) =>
  values.length === 0 ? '–' : fixed(percentile(values, share));

/** Prints the table. @returns the number of answers that are neither right nor a refusal with Retry-After */
export async function measureOverload(seconds: number): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems({});
  // One viewer stands for all of them here.
  const settings = { MAX_REQUESTS_PER_ACCOUNT: '100000' };
  const gateway = await startGateway('gateway', String(systems.addresses[0]), settings);
  const crowd = await startProcess('crowd/main.ts', String(gateway.process.addresses[0]));
  const load = (one: CrowdLoad) => crowd.ask(one) as Promise<CrowdFigures>;

  await askInTurn(gateway.line, 16, 2000, () => askDossier(nextPerson()));
  let wrong = 0;
  /** Dossiers a second, 24 at once. The machine is not as fast in one minute as in the next. */
  const measureCapacity = async () => {
    const before = await gateway.process.usage();
    const calm = await askInTurn(gateway.line, 24, 3000, () => askDossier(nextPerson()));
    wrong += calm.wrong;
    const cpuMicros = (await gateway.process.usage()).cpuMicros - before.cpuMicros;
    const perSecond = Math.round((calm.timesMs.length / calm.durationMs) * 1000);
    return { perSecond, micros: cpuMicros / calm.timesMs.length };
  };
  let calm = await measureCapacity();
  const capacity = calm.perSecond;
  const rows: string[][] = [];
  for (const times of [1, 2, 5]) {
    const before = await gateway.process.usage();
    const figures = await load({ perSecond: capacity * times, seconds });
    wrong += Object.values(figures.others).reduce((sum, one) => sum + one, 0);
    const after = await gateway.process.usage();
    const cpuMicros = after.cpuMicros - before.cpuMicros;
    const calmBefore = calm;
    calm = await measureCapacity();
    const peak = (calmBefore.perSecond + calm.perSecond) / 2;
    rows.push([
      `${times} ×`,
      fixed(figures.good / seconds),
      fixed(peak),
      `${fixed((figures.good / seconds / peak) * 100)} %`,
      fixed(cpuMicros / figures.good),
      fixed((calmBefore.micros + calm.micros) / 2),
      at(figures.goodMs, 0.5),
      at(figures.goodMs, 0.99),
      fixed(figures.refusedMs.length / seconds),
      at(figures.refusedMs, 0.5),
      at(figures.refusedMs, 0.99),
      at(figures.healthMs, 0.99),
      fixed(figures.ownLateMs),
      JSON.stringify(figures.others),
      fixed(after.maxRssBytes / 1e6),
    ]);
  }
  // Half of the capacity, right after the worst: a whole second of answers is the recovery.
  const after = await load({ perSecond: Math.round(capacity / 2), seconds: 8 });
  const recovered = after.goodBySecond.findIndex((good) => good >= capacity * 0.45);
  await crowd.stop();
  await stopAll([gateway]);
  await systems.stop();

  console.log(`capacity: ${capacity} dossiers a second, 24 at once\n`);
  console.log(
    table(
      [
        'load',
        'right a second',
        'capacity before and after it',
        'of that',
        'CPU µs each',
        'when calm',
        'p50, ms',
        'p99, ms',
        'refused a second',
        'p50, ms',
        'p99, ms',
        'health p99, ms',
        'callers late, ms',
        'others',
        'most memory, MB',
      ],
      rows,
    ),
  );
  console.log(
    `\n${seconds} s each; recovered in second ${recovered + 1} after it; right in each: ${after.goodBySecond.join(', ')}; refused ${after.refusedMs.length}`,
  );
  return wrong;
}
