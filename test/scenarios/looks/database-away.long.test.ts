import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { verifyChains } from '../../../src/access/looks/verify-chains.ts';
import { readConfig } from '../../../src/config/config.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { createSealing } from '../../../src/storage/sealing.ts';
import { startLookers } from '../../process/lookers.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { startGateway } from '../../support/gateway.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';
import { until } from '../../support/until.ts';
import { type Entry, entriesOf, noteSeen, recordedPairs, seenPairs } from './entries.ts';

async function startBehindProxy() {
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  const database = openDatabase({ url, applicationName: 'looks', connections: 2, timeoutMs: 10_000 });
  onTestFinished(() => database.destroy());
  const target = new URL(url);
  const proxy = await startTcpProxy({ host: target.hostname, port: Number(target.port) });
  onTestFinished(() => proxy.close());
  const through = Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(proxy.port) }).href;
  const gateway = await startGateway({
    DATABASE_URL: through,
    DATABASE_TIMEOUT_MS: '2000',
    DATABASE_PATIENCE_MS: '200',
    LOG_LEVEL: 'warn',
  });
  onTestFinished(() => gateway.stop());
  return { database, proxy, gateway };
}

test.for(['stop', 'freeze'] as const)(
  'Every look under load is on disk while the database is away (%s), and arrives later in its order',
  async (how) => {
    const { database, proxy, gateway } = await startBehindProxy();
    await noteSeen(gateway.control);
    const lookers = startLookers(() => gateway.address, 6);
    onTestFinished(() => lookers.stop());
    const more = async (count: number) => {
      const enough = lookers.answered().size + count;
      await until(() => lookers.answered().size >= enough);
    };
    const arrived = async () => {
      const { rows } = await sql<{ count: number }>`select count(*) from access_log`.execute(database);
      return Number(rows[0]?.count);
    };
    for (let outage = 0; outage < 2; outage += 1) {
      await more(100);
      await proxy[how]();
      await more(50);
      const before = await arrived();
      // Long enough for several tries to write it there.
      await more(400);
      expect(await arrived()).toBe(before);
      const { errors } = await gateway.ask('{ accessLog(first: 1) { nodes { id } } }');
      expect(errors[0]?.extensions.code).toBe('STORAGE_UNAVAILABLE');
      await proxy.start();
      await until(async () => (await arrived()) > before);
    }
    await lookers.stop();
    expect(lookers.odd()).toEqual([]);

    const answered = [...lookers.answered()];
    let entries: Entry[] = [];
    await until(async () => {
      entries = await entriesOf(gateway).catch(() => []);
      return entries.length >= answered.length;
    });
    const byRequest = new Map(entries.map((entry) => [entry.correlationId, entry]));
    const lost = answered.filter(([id, iin]) => byRequest.get(id)?.iin !== iin || !byRequest.get(id)?.ended);
    expect(lost).toEqual([]);
    const recorded = new Set(recordedPairs(entries));
    expect((await seenPairs(gateway.control)).filter((pair) => !recorded.has(pair))).toEqual([]);

    const rows = await database.selectFrom('access_log').select('sequence').orderBy('sequence').execute();
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, i) => i + 1));
    const { DATA_KEYS, DATA_HASH_KEY } = readConfig({});
    const sealing = createSealing(DATA_KEYS, DATA_HASH_KEY[0].secret);
    const chains = await verifyChains({ database, folder: `${gateway.dataFolder}/looks`, sealing });
    expect(chains).toMatchObject([{ broken: null, head: { sequence: rows.length } }]);
    expect(gateway.logged()).not.toContain('defect');
  },
);
