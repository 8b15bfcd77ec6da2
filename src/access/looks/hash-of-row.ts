import { beginOf } from '../../kernel/working-days.ts';
import type { Database } from '../../storage/database.ts';
import { headOfRow } from '../../storage/journal/chain.ts';

const monthMs = 31 * 86_400_000;
const dayMs = 86_400_000;

/** Hash of a row that lies before those of a day; empty before the first of a chain, and where it is missing. @throws Error of the database */
export async function hashOf(
  database: Database,
  chain: number,
  sequence: number,
  day: string,
): Promise<string> {
  if (sequence === 0) return '';
  const archived = await database
    .selectFrom('access_archives')
    .select('hash')
    .where((is) => is.and({ chain, last: sequence }))
    .executeTakeFirst();
  if (archived) return archived.hash;
  const rows = database
    .selectFrom('access_log')
    .select('line')
    .where((is) => is.and({ chain, sequence }));
  const begin = beginOf(day);
  // The table of earlier releases: its rows before this one are in the same file, or missing.
  if (Number.isNaN(begin)) return '';
  // Few partitions first: most processes ask about a person within a month. Around midnight it may be of the next day.
  const near = rows.where('at', '>=', begin - monthMs).where('at', '<', begin + 2 * dayMs);
  const row = (await near.executeTakeFirst()) ?? (await rows.executeTakeFirst());
  return row ? headOfRow(row.line).hash : '';
}
