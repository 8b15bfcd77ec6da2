/** Cost of one register's trouble for the questions that do not ask it: two gateways, one with the trouble. */
import { fixed, percentile, table } from '../figures.ts';
import { askAtRate } from '../load.ts';
import { createPeople } from '../people.ts';
import { type Program, startGateway, startSystems, stopAll } from '../programs.ts';
import { askParts, type Part } from '../questions.ts';
import type { Behaviour } from '../upstream/behaviour.ts';

interface TroubleOptions {
  readonly trouble: Behaviour;
  /** Register in trouble. */
  readonly dead: Part;
  /** Beyond the defaults, of both gateways. */
  readonly settings?: object;
  readonly rounds: number;
}

/** Time of every register before an answer, ms: as near as a register may be. */
const usualMs = 20;
const usual: Behaviour = {
  CONSENT_SERVICE: { delayMs: usualMs },
  PERSON_REGISTER: { delayMs: usualMs },
  DISABILITY_DATABANK: { delayMs: usualMs },
  BANKS: { delayMs: usualMs },
  PENSION_FUND: { delayMs: usualMs },
};
const perSecond = 100;
const deadPerSecond = 20;
const seconds = 4;

/** Prints p95 of the neighbours' questions and of the dead field's. @returns the number of wrong answers */
export async function measureNeighbours({
  trouble,
  dead,
  settings,
  rounds,
}: TroubleOptions): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems(usual, { ...usual, ...trouble });
  const [healthy, troubled] = systems.addresses.map(String);
  const programs = [
    await startGateway('all healthy', String(healthy), settings),
    await startGateway('with the trouble', String(troubled), settings),
  ];
  const parts = (['identity', 'disability', 'pensionAccounts', 'bankAccount'] as const).filter(
    (part) => part !== dead,
  );
  let wrong = 0;

  async function ask({ name, line }: Program) {
    const down = name === 'all healthy' ? undefined : dead;
    const [others, deads] = await Promise.all([
      askAtRate(line, perSecond, seconds, () => askParts(nextPerson(), parts)),
      askAtRate(line, deadPerSecond, seconds, () => askParts(nextPerson(), [dead], down)),
    ]);
    wrong += others.wrong + deads.wrong;
    return { others: percentile(others.timesMs, 0.95), dead: percentile(deads.timesMs, 0.95) };
  }

  const p95 = new Map(programs.map(({ name }) => [name, { others: [] as number[], dead: [] as number[] }]));
  for (let round = -2; round < rounds; round += 1)
    for (const program of round % 2 === 0 ? programs : [...programs].reverse()) {
      const figures = await ask(program);
      if (round < 0) continue;
      p95.get(program.name)?.others.push(figures.others);
      p95.get(program.name)?.dead.push(figures.dead);
    }
  await stopAll(programs);
  await systems.stop();

  const base = percentile(p95.get('all healthy')?.others ?? [], 0.5);
  const rows = [...p95].map(([name, { others, dead }]) => {
    const middle = percentile(others, 0.5);
    return [
      name,
      fixed(middle, 2),
      `${fixed((middle / base - 1) * 100, 1)} %`,
      fixed(percentile(dead, 0.5), 2),
    ];
  });
  console.log(
    table(['gateway', 'p95 of the others, ms', 'against healthy', 'p95 of the dead field, ms'], rows),
  );
  console.log(
    `\n${rounds} rounds of ${seconds} s, medians; ${perSecond} questions a second to the others, ${deadPerSecond} to the dead one; every register answers after ${usualMs} ms; wrong answers: ${wrong}`,
  );
  return wrong;
}
