/** Settings of the storage (config.ts). */
import { secretAddress, secretKeys, text, wholeNumber } from './kinds.ts';

export const storageSettings = {
  DATABASE_URL: secretAddress(
    ['postgres:', 'postgresql:'],
    'PostgreSQL. Unset: the gateway starts one under `DATA_DIR`, and stops it with the last gateway that uses it.',
  ),
  DATABASE_MIGRATION_URL: secretAddress(
    ['postgres:', 'postgresql:'],
    'The same for a role that may alter it. Unset: `DATABASE_URL`.',
  ),
  DATA_DIR: text('.data', 'Folder for what must outlive the process: journals, letters, our own PostgreSQL.'),
  DATABASE_CONNECTIONS: wholeNumber([10, 2, 200], 'Connections to PostgreSQL.'),
  DATABASE_TIMEOUT_MS: wholeNumber(
    [5000, 100, 60_000],
    'Longest time of a statement, ms; then it has failed.',
  ),
  DATABASE_PATIENCE_MS: wholeNumber(
    [500, 0, 10_000],
    'Longest wait of an answer for the database, ms; then the disk keeps the rest.',
  ),
  DATA_KEYS: secretKeys(
    'demo:dGlyZWstZGVtby1rZXktdGlyZWstZGVtby1rZXktMDA=',
    'Keys that seal IINs, scans and dossiers at rest, `name:base64` of 32 bytes. The first seals, all open. The default is public.',
  ),
  DATA_HASH_KEY: secretKeys(
    'demo:dGlyZWstZGVtby1oYXNoLXRpcmVrLWRlbW8taGFzaDA=',
    'Key of the hashes that find a person again, in the same form. A change would lose every person.',
  ),
  RETENTION_DAYS: wholeNumber([1095, 1, 36_500], 'Days after its end until an incident and its tickets go.'),
} as const;
