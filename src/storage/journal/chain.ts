/** A chain of rows, `<hash> <JSON>`: without the key of the hashes no row can be changed, left out or put in between. */
import type { Sealing } from '../sealing.ts';
import type { LineWriter } from './journal.ts';

export interface ChainHead {
  /** Number of the last row, from 1 on; 0 before the first. */
  readonly sequence: number;
  /** Hash of the last row, base64url. */
  readonly hash: string;
}

/** Form of the rows of a file; files of earlier releases name none. */
const form = 2;

export const chainStart: ChainHead = { sequence: 0, hash: '' };
type Hashing = Pick<Sealing, 'hash'>;
type Broken = { readonly broken: string };

/** Fields of a row; a function is told the row's number. */
export type RowBody = object | ((sequence: number) => object);

/** Writes rows as a chain; each file begins with its name. @param chain no other process has this name @param now epoch ms */
export function chainedLines(chain: string, sealing: Hashing, now: () => number): LineWriter<RowBody> {
  let head = chainStart;
  return (bodies, beginsFile) => {
    let last = head;
    let text = '';
    for (const body of beginsFile ? [{ kind: 'OPENED', at: now(), chain, form }, ...bodies] : bodies) {
      const row = chainRow(last, body, sealing);
      text += `${row.line}\n`;
      last = row.head;
    }
    return {
      text,
      onWritten() {
        head = last;
      },
    };
  };
}

/** Writes the row that follows, without a line break. `body` has no field `n`: the row's number stands there. */
export function chainRow(before: ChainHead, body: RowBody, sealing: Hashing) {
  const sequence = before.sequence + 1;
  const said: object = typeof body === 'function' ? body(sequence) : body;
  const text = `{"n":${sequence},${JSON.stringify(said).slice(1)}`;
  const hash = hashOf(before.hash, text, sealing);
  return { head: { sequence, hash }, line: `${hash} ${text}` };
}

/** Place of a row that should follow, or its fault. */
export function checkRow(before: ChainHead, line: string, sealing: Hashing): ChainHead | Broken {
  const sequence = before.sequence + 1;
  const hash = line.slice(0, hashLength);
  const text = textOfRow(line);
  const isRow = line[hashLength] === ' ' && text.startsWith(`{"n":${sequence},`);
  if (!isRow) return { broken: `expected row ${sequence} of the chain` };
  return hash === hashOf(before.hash, text, sealing)
    ? { sequence, hash }
    : { broken: `the hash of row ${sequence} does not fit what is written in it, or the row before it` };
}

/** Place that a row claims; 0 for a line that is no row. */
export function headOfRow(line: string): ChainHead {
  const sequence = Number(/^\{"n":(\d{1,15}),/.exec(textOfRow(line))?.[1] ?? 0);
  return { sequence, hash: line.slice(0, hashLength) };
}

export function textOfRow(line: string): string {
  return line.slice(hashLength + 1);
}

/** Characters of 32 bytes as base64url. */
const hashLength = 43;

function hashOf(before: string, text: string, sealing: Hashing): string {
  return sealing.hash(`${before} ${text}`, 'chain').toString('base64url');
}
