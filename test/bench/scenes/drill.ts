/** A drill: a tenth of all questions to every register fail. Measures its cost, and the honesty of every answer. */
import { fixed, table } from '../figures.ts';
import { bestHead, bestOf, leastCpu, measureInTurn, medianCpu, wrongAnswers } from '../measure.ts';
import { createPeople } from '../people.ts';
import { startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossierInDrill } from '../questions.ts';
import { benchRegisters } from '../upstream/behaviour.ts';

export async function measureDrill(rounds: number): Promise<number> {
  const nextPerson = createPeople();
  let partial = 0;
  const next = () =>
    askDossierInDrill(nextPerson(), () => {
      partial += 1;
    });
  const failing = Object.fromEntries(benchRegisters.map((register) => [register, { failing: 0.1 }]));
  const systems = await startSystems({}, failing);
  const [healthy, drilled] = systems.addresses.map(String);
  const programs = [
    await startGateway('all healthy', String(healthy)),
    await startGateway('a tenth fails', String(drilled)),
    await startGateway('a tenth fails, no repetition', String(drilled), { RETRY_MAX: '0' }),
  ];
  const measured = await measureInTurn(programs, rounds, { next, places: 16, count: 1000 });
  await stopAll(programs);
  await systems.stop();
  const rows = [...measured].map(([name, list]) => [
    name,
    fixed(leastCpu(list)),
    fixed(medianCpu(list)),
    ...bestOf(list),
  ]);
  console.log(table(['gateway', 'CPU µs, least', 'median', ...bestHead], rows));
  const wrong = wrongAnswers(measured);
  console.log(`\n${rounds} rounds of 1000; partial answers in all: ${partial}; dishonest ones: ${wrong}`);
  return wrong;
}
