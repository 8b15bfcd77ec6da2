/** The tables of the record of looks (migrations/m0016-looks-by-day.ts). */
import type { Generated } from 'kysely';

export interface LookTables {
  /** Names of chains: one for each process. */
  access_chains: { id: Generated<number>; name: string };
  /** A row of the record of looks, in the partition of its day. It never changes. */
  access_log: {
    /** Chain of the process that wrote it (`access_chains`). */
    chain: number;
    sequence: number;
    at: number;
    /** Number of the first row of the same look; null for that row. */
    begun: number | null;
    kind: string;
    /** The row of the journal: hash and JSON. The other columns are read from it. */
    line: string;
    person_hash: Buffer | null;
    viewer_id: string | null;
    organisation: string | null;
  };
  /** The record of looks of earlier releases. */
  access_log_before: {
    chain: string;
    sequence: number;
    line: string;
    kind: string;
    at: number;
    look: string | null;
    person_hash: string | null;
    viewer_id: string | null;
    organisation: string | null;
  };
  /** Both tables for readers (a view). `chain_before`, `person_before` and `look` are of earlier rows, `begun` is of later ones. */
  access_looks: {
    chain: number | null;
    chain_before: string | null;
    sequence: number;
    begun: number | null;
    at: number;
    line: string;
    kind: string;
    person_hash: Buffer | null;
    person_before: string | null;
    viewer_id: string | null;
    organisation: string | null;
    look: string | null;
    /** Place in a list among rows of one instant. */
    place: string;
    /** Correlation id, as the row has it. */
    request: string | null;
  };
  /** Rows of a chain that lie in the file of their day. */
  access_archives: {
    chain: number;
    first: number;
    last: number;
    /** Hash of the row before the first, and of the last one. */
    hash_before: string;
    hash: string;
    /** `YYYY-MM-DD`. */
    day: string;
    archived_at: number;
  };
}
