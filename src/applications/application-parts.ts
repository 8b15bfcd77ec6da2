/** Scans, papers, stages, answers, records and results of applications, read at once for a whole list. */
import DataLoader from 'dataloader';
import { maySeeApplication } from '../access/application-sight.ts';
import type { Viewer } from '../access/viewer.ts';
import { papersOf } from '../papers/paper-rows.ts';
import { catalogue } from '../services/catalogue.ts';
import { answersOfAll } from './answers/answer-rows.ts';
import type { Application } from './application.ts';
import { type RowsParts, selectApplications, toApplication } from './application-rows.ts';
import { proceedingRecordsOfAll, recordsOfAll } from './records/record-rows.ts';
import { resultsOfAll } from './results/result-rows.ts';
import { scansOfAll } from './scans/scan-rows.ts';
import { stagesOfAll } from './stages/stages.ts';

export type ApplicationPartLoaders = ReturnType<typeof createApplicationPartLoaders>;

/** By the application's id. Nothing is cached: a request reads again what it has changed. */
const placeOf = ({ stateService }: Application) => catalogue.findIndex(({ code }) => code === stateService);

export function createApplicationPartLoaders({ database, sealing }: RowsParts, viewer: Viewer) {
  const anew = { cache: false } as const;
  /** An unreadable one is an error of its own: the others are shown. */
  function seenOf(row: Parameters<typeof toApplication>[0] | undefined): Application | Error | null {
    try {
      const found = row === undefined ? null : toApplication(row, sealing);
      return found !== null && maySeeApplication(viewer, found) ? found : null;
    } catch (error) {
      return error as Error;
    }
  }
  return {
    /** The application itself, as far as the viewer may see it. */
    seen: new DataLoader(async (ids: readonly string[]) => {
      const rows = await selectApplications(database)
        .where('applications.id', 'in', [...ids])
        .execute();
      return ids.map((id) => seenOf(rows.find((row) => row.id === id)));
    }, anew),
    /** Applications of a statement, in the order of their state services, as far as the viewer may see them. */
    ofStatement: new DataLoader(async (ids: readonly string[]) => {
      const rows = await selectApplications(database)
        .where('applications.one_statement', 'in', [...ids])
        .execute();
      return ids.map((id) => {
        const seen: Application[] = [];
        for (const one of rows.filter((row) => row.one_statement === id).map(seenOf)) {
          if (one instanceof Error) return one;
          if (one !== null) seen.push(one);
        }
        return seen.toSorted((one, other) => placeOf(one) - placeOf(other));
      });
    }, anew),
    scans: new DataLoader((ids: readonly string[]) => scansOfAll(database, ids, sealing), anew),
    answers: new DataLoader((ids: readonly string[]) => answersOfAll(database, ids, sealing), anew),
    records: new DataLoader((ids: readonly string[]) => recordsOfAll(database, ids, sealing), anew),
    proceedings: new DataLoader(
      (ids: readonly string[]) => proceedingRecordsOfAll(database, ids, sealing),
      anew,
    ),
    papers: new DataLoader((ids: readonly string[]) => papersOf(database, ids, sealing), anew),
    stages: new DataLoader((ids: readonly string[]) => stagesOfAll(database, ids), anew),
    results: new DataLoader((ids: readonly string[]) => resultsOfAll(database, ids), anew),
  };
}
