/** Cost of a dossier beside programs of the packages that people use. */
import { fixed, table } from '../figures.ts';
import { startMachineClient } from '../machine-client.ts';
import { leastCpu, measureInTurn, medianCpu, wrongAnswers } from '../measure.ts';
import { createPeople } from '../people.ts';
import { besidePeers, type Program, startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossier } from '../questions.ts';

/** Prints the table. @returns the number of wrong answers */
export async function comparePeers(rounds: number): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems({});
  const client = await startMachineClient();
  const upstream = String(systems.addresses[0]);
  const programs: Program[] = [];
  for (const { start } of besidePeers(upstream, client)) programs.push(await start());
  const lighter = [
    'gateway without its record',
    upstream,
    client.settings,
    'targets/without-record.ts',
  ] as const;
  programs.push({ ...(await startGateway(...lighter)), headers: client.headers });
  const options = { next: () => askDossier(nextPerson(), client.purpose), places: 16, count: 2000 };
  const measured = await measureInTurn(programs, rounds, options);
  await stopAll(programs);
  await systems.stop();
  await client.stop();

  const floor = leastCpu(measured.get('floor') ?? []);
  const rows = [...measured].map(([name, list]) => [
    name,
    fixed(leastCpu(list)),
    fixed(medianCpu(list)),
    fixed(leastCpu(list) / floor, 2),
    fixed(Math.max(...list.map(({ perSecond }) => perSecond))),
  ]);
  console.log(table(['program', 'CPU µs, least', 'median', '× floor', 'per second'], rows));
  const wrong = wrongAnswers(measured);
  console.log(`\n${rounds} rounds of ${options.count}, ${options.places} at once; wrong answers: ${wrong}`);
  return wrong;
}
