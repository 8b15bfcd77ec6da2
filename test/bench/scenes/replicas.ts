/** Several gateways on one database: their cost, the database's, and the traffic between them, for each question. */

import { type DatabaseUse, startDatabase } from '../database.ts';
import { fixed, minimum, percentile, table } from '../figures.ts';
import { askInTurn } from '../load.ts';
import { startMachineClient } from '../machine-client.ts';
import { createPeople } from '../people.ts';
import { type Program, startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossier, type Question } from '../questions.ts';

const most = 3;
const places = 16;
const count = 2000;
const warmUpRounds = 3;

interface Round extends DatabaseUse {
  readonly gatewayMicros: number;
  readonly perSecond: number;
  readonly wrong: number;
}

/** All gateways run all the time, so that one without questions shows what it reads of the others. */
export async function measureReplicas(rounds: number): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems({});
  const caller = await startMachineClient();
  const database = await startDatabase();
  const gateways: Program[] = [];
  for (let i = 0; i < most; i += 1) {
    const settings = { ...caller.settings, DATABASE_URL: await database.doorFor() };
    const gateway = await startGateway(`replica ${i}`, String(systems.addresses[0]), settings);
    gateways.push({ ...gateway, headers: caller.headers });
  }
  const next = () => askDossier(nextPerson(), caller.purpose);
  const measured = new Map<number, Round[]>();
  for (let round = -warmUpRounds; round < rounds; round += 1)
    for (let asked = 1; asked <= most; asked += 1) {
      const begun = await database.use();
      const figures = await measureRound(gateways, asked, next);
      const { wrong, ...of } = figures;
      const used = await database.usedSince(begun, count);
      if (round >= 0) measured.set(asked, [...(measured.get(asked) ?? []), { ...of, ...used, wrong }]);
    }
  await stopAll(gateways);
  await database.stop();
  await caller.stop();
  await systems.stop();

  const head = ['replicas asked', 'gateways, CPU µs, least', 'median', 'PostgreSQL, CPU µs, least', 'median'];
  const more = ['rows', 'bytes stored', 'WAL bytes', 'bytes read from it', 'per second'];
  console.log(
    table(
      [...head, ...more],
      [...measured].map(([asked, list]) => rowOf(asked, list)),
    ),
  );
  const wrong = [...measured.values()].flat().reduce((sum, round) => sum + round.wrong, 0);
  console.log(`\n${rounds} rounds of ${count}, ${places} at once over all; wrong answers: ${wrong}`);
  return wrong;
}

async function measureRound(gateways: readonly Program[], asked: number, next: () => Question) {
  const cpu = async () => {
    const uses = await Promise.all(gateways.map(({ process }) => process.usage()));
    return uses.reduce((sum, { cpuMicros }) => sum + cpuMicros, 0);
  };
  const before = await cpu();
  const loads = await Promise.all(
    gateways
      .slice(0, asked)
      .map(({ line, headers }, i) =>
        askInTurn(line, shareOf(places, asked, i), shareOf(count, asked, i), next, headers),
      ),
  );
  const durationMs = Math.max(...loads.map((load) => load.durationMs));
  return {
    gatewayMicros: ((await cpu()) - before) / count,
    perSecond: (count / durationMs) * 1000,
    wrong: loads.reduce((sum, load) => sum + load.wrong, 0),
  };
}

/** Part of a number for one of several, so that all parts together are the number. */
const shareOf = (all: number, parts: number, i: number): number =>
  Math.floor(all / parts) + (i < all % parts ? 1 : 0);

function rowOf(asked: number, list: readonly Round[]): string[] {
  const of = (pick: (round: Round) => number) => list.map(pick);
  const middle = (pick: (round: Round) => number) => fixed(percentile(of(pick), 0.5));
  const gateway = (round: Round) => round.gatewayMicros;
  const database = (round: Round) => round.cpuMicros;
  return [
    String(asked),
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
