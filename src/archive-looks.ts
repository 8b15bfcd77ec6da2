/** Moves old days of the access log into files for `npm run archive-looks`, under the role that owns the tables. */
import { parseArgs } from 'node:util';
import { archiveLooks } from './access/looks/archive-looks.ts';
import { runRecordCommand } from './app/record-command.ts';
import { systemClock, toDate } from './kernel/clock.ts';
import { isDay } from './kernel/dates.ts';

await runRecordCommand({
  name: 'archive-looks',
  isOwner: true,
  async work({ database, sealing }) {
    const { before, into } = parseArgs({
      options: { before: { type: 'string' }, into: { type: 'string' } },
    }).values;
    if (before === undefined || into === undefined || !isDay(before))
      throw new Error('expected: --before YYYY-MM-DD --into FOLDER');
    if (before > toDate(systemClock.now())) throw new Error('--before: expected today or an earlier day');
    const days = archiveLooks({ database, sealing, folder: into, clock: systemClock }, before);
    for await (const { day, rows, kept } of days) {
      process.stdout.write(kept === null ? `${day}: ${rows} rows archived\n` : `${day}: KEPT: ${kept}\n`);
      if (kept !== null) process.exitCode = 1;
    }
  },
});
