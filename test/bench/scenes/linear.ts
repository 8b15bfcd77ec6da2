/** `persons(n)`: cost of one more person. */
import { fixed, table } from '../figures.ts';
import { leastCpu, measureRound, type Round } from '../measure.ts';
import { createPeople } from '../people.ts';
import { startGateway, startSystems, stopAll } from '../programs.ts';
import { askPersons } from '../questions.ts';

const sizes = [1, 2, 5, 10, 20, 50, 100];

export async function measureLinearity(rounds: number): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems({});
  const gateway = await startGateway('gateway', String(systems.addresses[0]));
  const measured = new Map<number, Round[]>(sizes.map((size) => [size, []]));
  let wrong = 0;
  for (let round = -2; round < rounds; round += 1)
    for (const size of sizes) {
      const next = () => askPersons(Array.from({ length: size }, nextPerson));
      const figures = await measureRound(gateway, { next, places: 2, count: Math.ceil(1000 / size) });
      wrong += figures.wrong;
      if (round >= 0) measured.get(size)?.push(figures);
    }
  await stopAll([gateway]);
  await systems.stop();

  const one = leastCpu(measured.get(1) ?? []);
  const rows = [...measured].map(([size, list]) => {
    const cpu = leastCpu(list);
    const further = size === 1 ? '' : fixed((cpu - one) / (size - 1));
    return [String(size), fixed(cpu), fixed(cpu / size), further];
  });
  console.log(table(['people', 'CPU µs', 'per person', 'each beyond the first'], rows));
  console.log(`\n${rounds} rounds; wrong answers: ${wrong}`);
  return wrong;
}
