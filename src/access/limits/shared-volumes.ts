/** Volumes in the database: each replica tells its new people, and learns no more of the others than their number. */
import { sql } from 'kysely';
import { type Clock, startOfDay } from '../../kernel/clock.ts';
import type { Database } from '../../storage/database.ts';
import { type Allowance, fingerprint, type News, nameOf, type Volumes } from './volumes.ts';

/** Any number, the same in every release: replicas count one after the other, so that none waits for another's people. */
const lock = 840_197;

/** People that are told at once: no statement takes long, whatever has gathered while the database was away. */
const mostTold = 5000;

/** Tells the database the new people of this replica, and takes over the numbers of all. @throws Error of the database */
export async function shareVolumes(database: Database, volumes: Volumes): Promise<void> {
  for (let told = mostTold; told >= mostTold; ) {
    const news = volumes.news(mostTold);
    told = news.reduce((sum, { people }) => sum + people.length, 0);
    if (told > 0) await tell(database, volumes, news);
  }
}

async function tell(database: Database, volumes: Volumes, news: readonly News[]): Promise<void> {
  const byVolume = new Map(news.map((one) => [nameOf(one), one]));
  const totals = await database.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(tx);
    return countNews(tx, news);
  });
  for (const { account, article, people } of totals) {
    const one = byVolume.get(nameOf({ account, article }));
    if (one) volumes.told(one, people);
  }
}

interface Total {
  readonly account: string;
  readonly article: string;
  readonly people: number;
}

async function countNews(database: Database, news: readonly News[]): Promise<readonly Total[]> {
  const given = JSON.stringify(news.map((one) => ({ ...one, article: one.article ?? '' })));
  const rows = sql`jsonb_to_recordset(${given}::jsonb)
    as news (day bigint, account text, article text, people jsonb)`;
  // A conflict would use up a number of a volume at each call; the lock keeps others from making the same one.
  await sql`insert into volumes (day, account, article) select day, account, article from ${rows}
    where not exists (select from volumes as known
      where (known.day, known.account, known.article) = (news.day, news.account, news.article))`.execute(
    database,
  );
  const counted = await sql<Total>`
    with news as (
      select volumes.id, news.people from ${rows} join volumes using (day, account, article)
    ), fresh as (
      insert into volume_people (volume_id, person)
      select distinct id, jsonb_array_elements_text(people) from news
      on conflict do nothing returning volume_id
    )
    update volumes
    set people = volumes.people + (select count(*) from fresh where volume_id = volumes.id)
    from news where volumes.id = news.id
    returning account, article, volumes.people`.execute(database);
  return counted.rows;
}

/** Asks the database for a volume and for people who may be among its own. @throws Error of the database */
export async function consultVolume(
  database: Database,
  volumes: Volumes,
  { account, article }: Pick<Allowance, 'account' | 'article'>,
  people: readonly string[],
  clock: Clock,
): Promise<void> {
  const asked = people.map(fingerprint);
  const key = { day: startOfDay(clock.now()), account, article };
  const volume = await database
    .selectFrom('volumes')
    .select(['id', 'people'])
    .where((is) => is.and({ ...key, article: article ?? '' }))
    .executeTakeFirst();
  if (volume === undefined) return volumes.compare(key, 0, []);
  const known = await database
    .selectFrom('volume_people')
    .select('person')
    .where('volume_id', '=', volume.id)
    .where(sql<boolean>`person = any(${asked})`)
    .execute();
  volumes.compare(
    key,
    volume.people,
    known.map(({ person }) => person),
  );
}

/** Rows that are erased at once: no statement takes long. */
const piece = 50_000;

/** Erases a piece of the people of earlier days. @throws Error of the database */
export async function forgetVolumes(database: Database, now: number): Promise<void> {
  const today = startOfDay(now);
  await sql`delete from volume_people where ctid = any(array(
    select volume_people.ctid from volumes join volume_people on volume_id = volumes.id where day < ${today}
    limit ${piece}))`.execute(database);
  await sql`delete from volumes where id = any(array(
    select id from volumes where day < ${today}
    and not exists (select from volume_people where volume_id = volumes.id) limit ${piece}))`.execute(
    database,
  );
}
