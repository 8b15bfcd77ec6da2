/** Scans, papers and stages of applications, read for all of a list at once. */
import DataLoader from 'dataloader';
import { papersOf } from '../papers/paper-rows.ts';
import type { ApplicationsParts } from './changes.ts';
import { scansOfAll } from './scans/scan-rows.ts';
import { stagesOfAll } from './stages/stages.ts';

export type ApplicationPartLoaders = ReturnType<typeof createApplicationPartLoaders>;

/** By the application's id. Not kept: what a request changes it reads again. */
export function createApplicationPartLoaders({
  database,
  sealing,
}: Pick<ApplicationsParts, 'database' | 'sealing'>) {
  const anew = { cache: false } as const;
  return {
    scans: new DataLoader((ids: readonly string[]) => scansOfAll(database, ids, sealing), anew),
    papers: new DataLoader((ids: readonly string[]) => papersOf(database, ids, sealing), anew),
    stages: new DataLoader((ids: readonly string[]) => stagesOfAll(database, ids), anew),
  };
}
