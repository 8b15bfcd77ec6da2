import type { Generated } from 'kysely';

/** Tables of the volumes of accounts (access/limits/). */
export interface VolumeTables {
  /** Number of different people whom an account asked about in a day (access/limits/). */
  volumes: {
    id: Generated<number>;
    /** Begin of the day, epoch ms. */
    day: number;
    account: string;
    /** Empty for questions by no article. */
    article: string;
    people: Generated<number>;
  };
  /** Those people, by the first 64 bits of their keyed hash: kept until the day is over. */
  volume_people: { volume_id: number; person: string };
}
