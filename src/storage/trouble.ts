/** Errors of the database: some pass, some the operator must mend, some are our defects. */
import { getSystemErrorMap } from 'node:util';

/** `AWAY` passes by itself. `OPERATOR`: a person must mend the database. `OURS`: a mistake in this program. */
type Trouble =
  | { readonly kind: 'AWAY' }
  | { readonly kind: 'OURS' }
  | { readonly kind: 'OPERATOR'; readonly code: string; readonly expected: string };

const away = { kind: 'AWAY' } as const;
const ours = { kind: 'OURS' } as const;

/**
 * Troubles by SQLSTATE, or its first two signs (PostgreSQL, appendix A); a longer entry goes before a shorter one. A text
 * names the expected state, which the operator must restore. All other errors are our defects.
 */
const sqlStates: Readonly<Record<string, typeof away | string>> = {
  '08': away, // connection, also a pooler's that has lost its server
  '25006': 'a database that may be written to: no standby, no default_transaction_read_only',
  '25P03': away, // a transaction was idle for too long
  '25P04': away, // a transaction took too long
  '28': 'a role that may log in with the password of the address',
  '3D000': 'the database that the address names',
  '3F000': 'the schemas as the gateway made them',
  '40': away, // two transactions in each other's way
  '42501': 'the rights that the gateway has given to its role',
  '53': away, // disk, memory, connections
  '55000': 'a server that is not being recovered, and a database that takes connections',
  '55006': away, // in use just now
  '55P03': away, // a lock was not available
  '57': away, // an operator's intervention, or a time that was over
  '58': away, // the server's operating system
  '72': away,
  F0: 'a server whose configuration can be read',
  XX000: away, // the word of a pooler without a server
  XX001: 'a server whose data are not damaged',
  XX002: 'a server whose indexes are not damaged',
};

/** A server's certificate that is not accepted, in the words of Node and OpenSSL. */
const certificate = /CERT|SIGNATURE|ERR_TLS/;

/** Words of the operating system and the resolver: from a database they tell of the connection to it. */
const systemWords = new Set(['ENOTFOUND', ...[...getSystemErrorMap().values()].map(([word]) => word)]);

/** Reads an error by its code alone; the driver's own have one too (database.ts). Errors of files, or without a code, are ours. */
export function troubleOf(error: unknown): Trouble {
  if (typeof error !== 'object' || error === null || !('code' in error) || 'path' in error) return ours;
  const code = String(error.code);
  if (isSqlState(code)) return toTrouble(sqlStates[code] ?? sqlStates[code.slice(0, 2)], code);
  if (certificate.test(code)) return toTrouble('a certificate that the gateway accepts', code);
  return systemWords.has(code) || code.startsWith('ERR_SSL_') ? away : ours;
}

/** True for an error of a database that cannot be used now; false for a mistake of ours. */
export function isDatabaseDown(error: unknown): boolean {
  return troubleOf(error).kind !== 'OURS';
}

/** Words of Node have five letters too (`EPIPE`), but no class of SQLSTATE begins as they do. */
function isSqlState(code: string): boolean {
  return /^(?:\d[\dA-Z]|F0|HV|P0|XX)[\dA-Z]{3}$/.test(code);
}

function toTrouble(entry: typeof away | string | undefined, code: string): Trouble {
  return typeof entry === 'string' ? { kind: 'OPERATOR', code, expected: entry } : (entry ?? ours);
}
