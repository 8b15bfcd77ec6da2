/** What more callers than can be answered cost those who are: one, two and five times the capacity, and after it. */
import type { CrowdFigures, CrowdLoad } from '../crowd/main.ts';
import { fixed, percentile, table } from '../figures.ts';
import { askInTurn } from '../load.ts';
import { createPeople } from '../people.ts';
import { startProcess } from '../processes.ts';
import { startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossier } from '../questions.ts';

const at = (values: readonly number[], share: number) =>
  values.length === 0 ? '–' : fixed(percentile(values, share));

/** Prints the table. @returns how many answers were neither right nor a refusal with Retry-After */
export async function measureOverload(seconds: number): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems({});
  // One viewer stands for all of them here.
  const settings = { MAX_REQUESTS_PER_ACCOUNT: '100000' };
  const gateway = await startGateway('gateway', String(systems.addresses[0]), settings);
  const crowd = await startProcess('crowd/main.ts', String(gateway.process.addresses[0]));
  const load = (one: CrowdLoad) => crowd.ask(one) as Promise<CrowdFigures>;

  await askInTurn(gateway.line, 16, 2000, () => askDossier(nextPerson()));
  const calmBefore = await gateway.process.usage();
  const calm = await askInTurn(gateway.line, 24, 4000, () => askDossier(nextPerson()));
  const calmMicros = (await gateway.process.usage()).cpuMicros - calmBefore.cpuMicros;
  const capacity = Math.round((calm.timesMs.length / calm.durationMs) * 1000);

  let wrong = calm.wrong;
  const rows: string[][] = [];
  for (const times of [1, 2, 5]) {
    const before = await gateway.process.usage();
    const figures = await load({ perSecond: capacity * times, seconds });
    wrong += Object.values(figures.others).reduce((sum, one) => sum + one, 0);
    const after = await gateway.process.usage();
    const cpuMicros = after.cpuMicros - before.cpuMicros;
    rows.push([
      `${times} ×`,
      fixed(figures.good / seconds),
      `${fixed((figures.good / seconds / capacity) * 100)} %`,
      fixed(cpuMicros / figures.good),
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

  console.log(
    `capacity: ${capacity} dossiers a second, 24 at once, ${fixed(calmMicros / calm.timesMs.length)} µs of CPU each\n`,
  );
  console.log(
    table(
      [
        'load',
        'right a second',
        'of the capacity',
        'CPU µs each',
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
