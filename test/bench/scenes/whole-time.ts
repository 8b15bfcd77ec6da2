/** Excess of a dossier's time over its slowest register's. */
import { fixed, percentile, table } from '../figures.ts';
import { askAtRate } from '../load.ts';
import { createPeople } from '../people.ts';
import { startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossier } from '../questions.ts';
import type { Behaviour } from '../upstream/behaviour.ts';

const slowestMs = 120;
const behaviour: Behaviour = {
  CONSENT_SERVICE: { delayMs: 40 },
  PERSON_REGISTER: { delayMs: 40 },
  DISABILITY_DATABANK: { delayMs: 80 },
  BANKS: { delayMs: 60 },
  PENSION_FUND: { delayMs: slowestMs },
};

export async function measureWholeTime(): Promise<number> {
  const nextPerson = createPeople();
  const next = () => askDossier(nextPerson());
  const systems = await startSystems(behaviour);
  const gateway = await startGateway('gateway', String(systems.addresses[0]));
  await askAtRate(gateway.line, 50, 4, next);
  const { timesMs, wrong } = await askAtRate(gateway.line, 50, 20, next);
  await stopAll([gateway]);
  await systems.stop();
  const beyond = (share: number) => fixed(percentile(timesMs, share) - slowestMs, 1);
  const head = ['slowest register, ms', 'p50 beyond it', 'p95', 'p99', 'slowest of all'];
  console.log(table(head, [[String(slowestMs), beyond(0.5), beyond(0.95), beyond(0.99), beyond(1)]]));
  console.log(`\n1000 dossiers, 50 a second; wrong answers: ${wrong}`);
  return wrong;
}
