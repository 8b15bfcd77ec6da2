/** One round of questions to one program, and its cost. */
import { fixed, minimum, percentile } from './figures.ts';
import { askInTurn } from './load.ts';
import type { Program } from './programs.ts';
import type { Question } from './questions.ts';

export interface RoundOptions {
  readonly next: () => Question;
  /** Questions at once. */
  readonly places: number;
  /** Questions in one round, to each program. */
  readonly count: number;
}

export interface Round {
  /** CPU time of the program's process, all threads, per question. */
  readonly cpuMicros: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  readonly wrong: number;
}

export async function measureRound(
  { process, line, headers }: Program,
  options: RoundOptions,
): Promise<Round> {
  const { places, count, next } = options;
  const before = await process.usage();
  const load = await askInTurn(line, places, count, next, headers);
  const after = await process.usage();
  return {
    cpuMicros: (after.cpuMicros - before.cpuMicros) / count,
    perSecond: (count / load.durationMs) * 1000,
    p50: percentile(load.timesMs, 0.5),
    p99: percentile(load.timesMs, 0.99),
    bytes: load.bytes / count,
    wrong: load.wrong,
  };
}

/** Rounds in which the programs take turns, after some that warm up. @returns rounds by the program's name */
export async function measureInTurn(
  programs: readonly Program[],
  rounds: number,
  options: RoundOptions,
): Promise<Map<string, Round[]>> {
  const measured = new Map<string, Round[]>(programs.map(({ name }) => [name, []]));
  for (let round = -warmUpRounds; round < rounds; round += 1)
    // Each round begins with another program: none always has the quieter moment.
    for (let i = 0; i < programs.length; i += 1) {
      const program = programs[(i + round + warmUpRounds) % programs.length];
      if (!program) continue;
      const figures = await measureRound(program, options);
      if (round >= 0) measured.get(program.name)?.push(figures);
    }
  return measured;
}

const warmUpRounds = 4;

export const leastCpu = (rounds: readonly Round[]): number =>
  minimum(rounds.map(({ cpuMicros }) => cpuMicros));
export const medianCpu = (rounds: readonly Round[]): number =>
  percentile(
    rounds.map(({ cpuMicros }) => cpuMicros),
    0.5,
  );
export const wrongAnswers = (measured: ReadonlyMap<string, readonly Round[]>): number =>
  [...measured.values()].flat().reduce((sum, { wrong }) => sum + wrong, 0);

/** The best of the rounds, as cells of a table. */
export function bestOf(rounds: readonly Round[]): string[] {
  const least = (pick: (round: Round) => number) => minimum(rounds.map(pick));
  return [
    fixed(-least(({ perSecond }) => -perSecond)),
    fixed(
      least(({ p50 }) => p50),
      1,
    ),
    fixed(
      least(({ p99 }) => p99),
      1,
    ),
    fixed(least(({ bytes }) => bytes)),
  ];
}

export const bestHead = ['per second', 'p50 ms', 'p99 ms', 'bytes'];
