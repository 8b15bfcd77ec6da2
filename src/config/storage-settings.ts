/** Settings of the storage (config.ts). */
import { secretAddress, secretKeys, text, wholeNumber } from './kinds.ts';

export const storageSettings = {
  DATABASE_URL: secretAddress(
    ['postgres:', 'postgresql:'],
    'PostgreSQL. Unset: one of our own is started under `DATA_DIR`, and stopped with the last gateway that uses it.',
  ),
  DATABASE_MIGRATION_URL: secretAddress(
    ['postgres:', 'postgresql:'],
    'The same database for a role that may alter it. Unset: `DATABASE_URL`.',
  ),
  DATA_DIR: text('.data', 'Folder for what must outlive the process: journals, letters, our own PostgreSQL.'),
  DATABASE_CONNECTIONS: wholeNumber([10, 2, 200], 'Connections to PostgreSQL.'),
  DATABASE_TIMEOUT_MS: wholeNumber([5000, 100, 60_000], 'After this a statement has failed, ms.'),
  DATABASE_PATIENCE_MS: wholeNumber(
    [500, 0, 10_000],
    'How long an answer waits for the database, ms; what is not written by then is on disk, and written later.',
  ),
  DATA_KEYS: secretKeys(
    'demo:dGlyZWstZGVtby1rZXktdGlyZWstZGVtby1rZXktMDA=',
    'Keys that seal IINs, scans and dossiers at rest, `name:base64` of 32 bytes. The first seals, all open. The default is known to everybody.',
  ),
  DATA_HASH_KEY: secretKeys(
    'demo:dGlyZWstZGVtby1oYXNoLXRpcmVrLWRlbW8taGFzaDA=',
    'Key of the hashes by which a person is found again, in the same form. Never change it: nobody would be found.',
  ),
  RETENTION_DAYS: wholeNumber(
    [1095, 1, 36_500],
    'An incident is deleted with its tickets and messages so many days after its end.',
  ),
} as const;
