/** The composition root's fifth part: the record of looks. */
import { join } from 'node:path';
import { openDays } from '../access/looks/days.ts';
import { createJournalDrain } from '../access/looks/drain-journal.ts';
import { gatewayItself, toRecordedViewer } from '../access/looks/look-rows.ts';
import { createRequestLooks } from '../access/looks/request-looks.ts';
import { takeUpLooks } from '../access/looks/take-up-looks.ts';
import { defaultRoute } from '../access/withheld-reason.ts';
import type { LooksRequest } from '../graphql/context.ts';
import { atMostEvery } from '../kernel/repeat.ts';
import { chainedLines } from '../storage/journal/chain.ts';
import { openJournal } from '../storage/journal/journal.ts';
import { ownJournalPath, removeJournal } from '../storage/journal/journal-files.ts';
import { isDatabaseDown } from '../storage/trouble.ts';
import { createWriteBehind } from '../storage/write-behind.ts';
import type { OutageRecords } from '../tickets/outage-records.ts';
import type { Base } from './base.ts';
import { openVolumes } from './volume-records.ts';

/** Folder of the journals of looks, below DATA_DIR. */
export const looksFolder = 'looks';
const drainEveryMs = 500;
const takeUpEveryMs = 60_000;
const openDaysEveryMs = 3_600_000;

interface AccessBase extends Omit<Base, 'metrics' | 'simulated'> {
  readonly metrics: Pick<Base['metrics'], 'accessRecordIsWell' | 'peopleBeyondVolume'>;
}

/** @throws Error of the disk */
export async function openAccessRecords(
  { config, clock, newId, log, metrics, onDefect }: AccessBase,
  { database, sealing }: Pick<OutageRecords, 'database' | 'sealing'>,
) {
  const folder = join(config.DATA_DIR, looksFolder);
  const chain = newId();
  await takeUpLooks(folder, database, onDefect);
  const journal = openJournal(() => ownJournalPath(folder), chainedLines(chain, sealing, clock.now));
  const volumes = openVolumes({ config, clock, log, metrics }, database);

  const report = (error: unknown) => {
    // The writer of the outages tells that the database is away.
    if (!isDatabaseDown(error)) onDefect(error);
  };

  const { drain, drained } = createJournalDrain(journal, database, chain, () =>
    log.warn('a journal of looks was taken away: what was not in the database yet is lost'),
  );
  const takeUp = () => takeUpLooks(folder, database, onDefect);
  const takeUpNow = atMostEvery(takeUpEveryMs, clock, takeUp, clock.now());

  const openDaysNow = atMostEvery(openDaysEveryMs, clock, () => openDays(database, clock.now()));

  const writeBehind = createWriteBehind({
    async write() {
      await openDaysNow().catch(report);
      await drain();
      await takeUpNow();
    },
    everyMs: drainEveryMs,
    onTrouble: report,
    onRecovered: () => {},
  });
  // Apart: a reader of the record waits for no volume.
  const volumesBehind = createWriteBehind({
    write: volumes.write,
    everyMs: drainEveryMs,
    onTrouble: report,
    onRecovered: () => {},
  });
  await writeBehind.flush(config.DATABASE_TIMEOUT_MS);
  let isWell = true;
  function onDisk(error: unknown): void {
    const well = error === null;
    if (well === isWell) return;
    isWell = well;
    metrics.accessRecordIsWell(well);
    if (well) log.info('looks can be put on record again');
    else log.warn('looks cannot be put on record: no register is asked', { errno: errnoOf(error) });
  }

  const common = { journal, sealing, newId, clock, onDisk };
  return {
    looksOf({ viewer, correlationId, drill }: LooksRequest) {
      const route = defaultRoute(viewer);
      return createRequestLooks({
        ...common,
        viewer: toRecordedViewer(viewer),
        ownIin: viewer.ownIin,
        route: route === 'none' ? null : route,
        correlationId,
        drill,
        admit: volumes.gate(viewer),
      });
    },
    ownLooks: () =>
      createRequestLooks({
        ...common,
        viewer: gatewayItself,
        ownIin: null,
        route: null,
        correlationId: null,
        drill: false,
        admit: (wanted) => wanted.map(() => ({ article: null, isBeyond: false })),
      }),
    /** Writes the looks of the journal into the database. @returns false while the database is away */
    flush: () => writeBehind.flush(config.DATABASE_PATIENCE_MS),
    async stop() {
      await Promise.all([
        writeBehind.stop(config.DATABASE_TIMEOUT_MS),
        volumesBehind.stop(config.DATABASE_TIMEOUT_MS),
      ]);
      await journal.close();
      // The next process of this machine takes in the other journals.
      for (const path of drained()) await removeJournal(path);
    },
  };
}

/** Error code of the disk: `ENOSPC`. */
const errnoOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
