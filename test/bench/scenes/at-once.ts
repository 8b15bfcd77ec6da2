/** Throughput and partial answers with few and with many questions at once, over quick and over slow registers. */
import { fixed, percentile, table } from '../figures.ts';
import { askInTurn } from '../load.ts';
import { createPeople } from '../people.ts';
import { startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossierInDrill } from '../questions.ts';
import { type Behaviour, benchRegisters } from '../upstream/behaviour.ts';

const delaysMs = [0, 200];
const numbersAtOnce = [16, 64, 256];
/** Bursts: the next one comes when the last question of the one before is answered. */
const bursts = 20;

/** Prints the table. @returns the number of partial, refused and wrong answers */
export async function measureAtOnce(): Promise<number> {
  const systems = await startSystems(...delaysMs.map(allAfter));
  const rows: string[][] = [];
  let failed = 0;
  for (const [i, delayMs] of delaysMs.entries()) {
    // One viewer stands for all of them here.
    const settings = { MAX_REQUESTS_PER_ACCOUNT: '100000' };
    const gateway = await startGateway('gateway', String(systems.addresses[i]), settings);
    const nextPerson = createPeople();
    let partial = 0;
    const next = () =>
      askDossierInDrill(nextPerson(), () => {
        partial += 1;
      });
    await askInTurn(gateway.line, 64, 1500, next);
    for (const atOnce of numbersAtOnce) {
      partial = 0;
      const before = await gateway.process.usage();
      const timesMs: number[] = [];
      let [durationMs, wrong] = [0, 0];
      for (let n = 0; n < bursts; n += 1) {
        const load = await askInTurn(gateway.line, atOnce, atOnce, next);
        timesMs.push(...load.timesMs);
        durationMs += load.durationMs;
        wrong += load.wrong;
      }
      const after = await gateway.process.usage();
      failed += partial + wrong;
      const whole = timesMs.length - partial - wrong;
      rows.push([
        String(delayMs),
        String(atOnce),
        fixed((whole / durationMs) * 1000),
        fixed(percentile(timesMs, 0.5)),
        fixed(percentile(timesMs, 0.99)),
        String(partial),
        String(wrong),
        fixed((after.cpuMicros - before.cpuMicros) / timesMs.length),
        fixed(after.maxRssBytes / 1e6),
      ]);
    }
    await stopAll([gateway]);
  }
  await systems.stop();
  const head = [
    'registers, ms',
    'at once',
    'whole a second',
    'p50 ms',
    'p99 ms',
    'partial',
    'refused or wrong',
    'CPU µs each',
    'MB',
  ];
  console.log(table(head, rows));
  return failed;
}

const allAfter = (delayMs: number): Behaviour =>
  Object.fromEntries(benchRegisters.map((register) => [register, { delayMs }]));
