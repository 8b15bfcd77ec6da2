/** Several gateways on one database: their cost, the database's, and the traffic between them, for each question. */

import { type DatabaseUse, startDatabase } from '../database.ts';
import { fixed, minimum, percentile, table } from '../figures.ts';
import { askInTurn } from '../load.ts';
import { startMachineClient } from '../machine-client.ts';
import { createPeople } from '../people.ts';
import { type Program, startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossier, type Question } from '../questions.ts';

/** Callers at once of each asked gateway. */
const places = 16;
const count = 2000;
const warmUpRounds = 3;

interface Round extends DatabaseUse {
  readonly gatewayMicros: number;
  readonly perSecond: number;
  readonly wrong: number;
}

/** Gateways that are asked together: the last of the four has a database of its own, to tell the sharing from the crowd on the cores. */
const sets: Readonly<Record<string, readonly number[]>> = {
  one: [0],
  two: [0, 1],
  'two, a database each': [0, 3],
  three: [0, 1, 2],
};

/** All gateways run all the time, so that one without questions shows what it reads of the others. */
export async function measureReplicas(rounds: number): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems({});
  const caller = await startMachineClient();
  const database = await startDatabase();
  const gateways: Program[] = [];
  for (const isShared of [true, true, true, false]) {
    const shared = isShared ? { DATABASE_URL: await database.doorFor() } : {};
    const gateway = await startGateway('replica', String(systems.addresses[0]), {
      ...caller.settings,
      ...shared,
    });
    gateways.push({ ...gateway, headers: caller.headers });
  }
  const next = () => askDossier(nextPerson(), caller.purpose);
  const measured = new Map<string, Round[]>();
  for (let round = -warmUpRounds; round < rounds; round += 1)
    for (const [asked, set] of Object.entries(sets)) {
      const begun = await database.use();
      const figures = await measureRound(gateways, set, next);
      const { wrong, ...of } = figures;
      const used = await database.usedSince(begun, count);
      if (round >= 0) measured.set(asked, [...(measured.get(asked) ?? []), { ...of, ...used, wrong }]);
    }
  await stopAll(gateways);
  await database.stop();
  await caller.stop();
  await systems.stop();

  const head = ['replicas', 'gateways, CPU µs, least', 'median', 'PostgreSQL, CPU µs, least', 'median'];
  const more = ['rows', 'bytes stored', 'WAL bytes', 'bytes read from it', 'per second'];
  console.log(
    table(
      [...head, ...more],
      [...measured].map(([asked, list]) => rowOf(asked, list)),
    ),
  );
  const wrong = [...measured.values()].flat().reduce((sum, round) => sum + round.wrong, 0);
  console.log(`\n${rounds} rounds of ${count}, ${places} at once of each; wrong answers: ${wrong}`);
  return wrong;
}

async function measureRound(gateways: readonly Program[], set: readonly number[], next: () => Question) {
  const cpu = async () => {
    const uses = await Promise.all(gateways.map(({ process }) => process.usage()));
    return uses.reduce((sum, { cpuMicros }) => sum + cpuMicros, 0);
  };
  const before = await cpu();
  const asked = gateways.filter((_, i) => set.includes(i));
  const share = Math.ceil(count / asked.length);
  const loads = await Promise.all(
    asked.map(({ line, headers }) => askInTurn(line, places, share, next, headers)),
  );
  const durationMs = Math.max(...loads.map((load) => load.durationMs));
  return {
    gatewayMicros: ((await cpu()) - before) / count,
    perSecond: (count / durationMs) * 1000,
    wrong: loads.reduce((sum, load) => sum + load.wrong, 0),
  };
}

function rowOf(asked: string, list: readonly Round[]): string[] {
  const of = (pick: (round: Round) => number) => list.map(pick);
  const middle = (pick: (round: Round) => number) => fixed(percentile(of(pick), 0.5));
  const gateway = (round: Round) => round.gatewayMicros;
  const database = (round: Round) => round.cpuMicros;
  return [
    asked,
    ...[fixed(minimum(of(gateway))), middle(gateway)],
    ...[fixed(minimum(of(database))), middle(database)],
    fixed(
      percentile(
        of(({ rows }) => rows),
        0.5,
      ),
      2,
    ),
    ...[
      middle(({ bytes }) => bytes),
      middle(({ walBytes }) => walBytes),
      middle(({ readBytes }) => readBytes),
    ],
    fixed(-minimum(of(({ perSecond }) => -perSecond))),
  ];
}
