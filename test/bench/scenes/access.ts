/** Cost of the viewer's identity, of their rights and of the record: the same gateway with all of it, and without. */
import { fixed, table } from '../figures.ts';
import { startMachineClient } from '../machine-client.ts';
import { bestHead, bestOf, leastCpu, measureInTurn, medianCpu, wrongAnswers } from '../measure.ts';
import { createPeople } from '../people.ts';
import { type Program, startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossier } from '../questions.ts';

export async function measureAccess(rounds: number): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems({});
  const upstream = String(systems.addresses[0]);
  const client = await startMachineClient();
  const without = await startGateway('without', upstream, {}, 'targets/without-record.ts');
  const withAll: Program = {
    ...(await startGateway('with', upstream, client.settings)),
    headers: client.headers,
  };
  const options = { next: () => askDossier(nextPerson(), client.purpose), places: 16, count: 2000 };
  const measured = await measureInTurn([without, withAll], rounds, options);
  await stopAll([without, withAll]);
  await systems.stop();
  await client.stop();

  const least = leastCpu(measured.get('without') ?? []);
  const rows = [...measured].map(([name, list]) => [
    `${name} token, rights and record`,
    fixed(leastCpu(list)),
    fixed(medianCpu(list)),
    fixed(leastCpu(list) / least, 2),
    ...bestOf(list),
  ]);
  console.log(table(['gateway', 'CPU µs, least', 'median', '× without', ...bestHead], rows));
  const wrong = wrongAnswers(measured);
  console.log(`\n${rounds} rounds of ${options.count}, ${options.places} at once; wrong answers: ${wrong}`);
  return wrong;
}
