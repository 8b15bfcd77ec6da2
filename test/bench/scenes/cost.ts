/** Cost of a question: CPU time of each program per question. */
import { fixed, table } from '../figures.ts';
import {
  bestHead,
  bestOf,
  leastCpu,
  measureInTurn,
  medianCpu,
  type Round,
  type RoundOptions,
  wrongAnswers,
} from '../measure.ts';
import { startAll, startSystems, stopAll } from '../programs.ts';

/** Prints the table. @returns the number of wrong answers */
export async function compareCost(rounds: number, options: RoundOptions): Promise<number> {
  const systems = await startSystems({});
  const programs = await startAll(String(systems.addresses[0]));
  const measured = await measureInTurn(programs, rounds, options);
  await stopAll(programs);
  await systems.stop();

  const floor = leastCpu(measured.get('floor') ?? []);
  const head = ['program', 'CPU µs, least', 'median', 'tax µs', '× floor', ...bestHead];
  console.log(
    table(
      head,
      [...measured].map(([name, list]) => toRow(name, list, floor)),
    ),
  );
  const wrong = wrongAnswers(measured);
  console.log(`\n${rounds} rounds of ${options.count}, ${options.places} at once; wrong answers: ${wrong}`);
  return wrong;
}

function toRow(name: string, rounds: readonly Round[], floor: number): string[] {
  const cpu = leastCpu(rounds);
  return [
    name,
    fixed(cpu),
    fixed(medianCpu(rounds)),
    fixed(cpu - floor),
    fixed(cpu / floor, 2),
    ...bestOf(rounds),
  ];
}
