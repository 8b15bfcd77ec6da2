/** A database with applications that papers belong to, and the parts that issue them. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { PaperParts } from '../../src/papers/issue-paper.ts';
import type { Paper } from '../../src/papers/paper.ts';
import { papersOf } from '../../src/papers/paper-rows.ts';
import { type Database, openDatabase, type Transaction } from '../../src/storage/database.ts';
import { createSealing } from '../../src/storage/sealing.ts';
import { upsertPerson } from '../../src/storage/upsert-person.ts';
import { createTestDatabase } from '../support/databases.ts';

export interface PapersBench {
  readonly database: Database;
  readonly parts: PaperParts;
  /** Takes in an application of a state service, and gives its number. */
  addApplication(stateService: string): Promise<string>;
  transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  papersOf(applicationId: string): Promise<Paper[]>;
  close(): Promise<void>;
}

/** Instant at which the bench issues its papers, epoch ms. */
export const issuedAt = 1_796_010_060_000;

export async function openPapers(): Promise<PapersBench> {
  const own = await createTestDatabase();
  const database = openDatabase({
    ...{ url: own.url, applicationName: 'tirek-test', connections: 4, timeoutMs: 10_000 },
  });
  const sealing = createSealing([{ id: 'one', secret: randomBytes(32) }], randomBytes(32));
  const transact: PapersBench['transact'] = (work) => database.transaction().execute(work);
  return {
    database,
    transact,
    parts: { sealing, clock: { now: () => issuedAt }, newId: randomUUID },
    async addApplication(stateService) {
      const id = `APP-${randomUUID()}`;
      await transact(async (tx) => {
        const values = {
          ...{ id, state: 'CHECKED', version: 1, state_service: stateService, route: 'STATE_CORPORATION' },
          ...{ owner: 'org:160440007161' as const, created_by: 'clerk', created_at: 1, changed_at: 1 },
          person_id: await upsertPerson(tx, '850630390007', 1, sealing),
        };
        await tx.insertInto('applications').values(values).execute();
      });
      return id;
    },
    papersOf: async (applicationId) => (await papersOf(database, [applicationId], sealing))[0] ?? [],
    async close() {
      await database.destroy();
      await own.drop();
    },
  };
}
