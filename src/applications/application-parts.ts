/** What belongs to applications, read for all of a list at once. */
import DataLoader from 'dataloader';
import type { Database } from '../storage/database.ts';
import type { Sealing } from '../storage/sealing.ts';
import { type Scan, scansOfAll } from './scans/scan-rows.ts';
import { type Stage, stagesOfAll } from './stages/stages-of.ts';

/** By the application's id. Not kept: what a request changes it reads again. */
export interface ApplicationPartLoaders {
  readonly scans: DataLoader<string, Scan[]>;
  readonly stages: DataLoader<string, Stage[]>;
}

export function createApplicationPartLoaders({
  database,
  sealing,
}: {
  readonly database: Database;
  readonly sealing: Sealing;
}): ApplicationPartLoaders {
  const anew = { cache: false } as const;
  return {
    scans: new DataLoader((ids) => scansOfAll(database, ids, sealing), anew),
    stages: new DataLoader((ids) => stagesOfAll(database, ids), anew),
  };
}
