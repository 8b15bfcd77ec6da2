import { expect, test } from 'vitest';
import {
  type ChainHead,
  chainRow,
  chainStart,
  checkRow,
  headOfRow,
  textOfRow,
} from '../../../src/storage/journal/chain.ts';
import { createSealing } from '../../../src/storage/sealing.ts';

const key = Buffer.alloc(32, 7);
const sealing = createSealing([{ id: 'a', secret: key }], key);
const bodies = Array.from({ length: 12 }, (_, i) => ({
  kind: 'SOME',
  look: `look-${i}`,
  about: 'Қазақ "x" \\',
}));

function chainOf(rows: readonly object[], hashing = sealing): string[] {
  let head = chainStart;
  return rows.map((body) => {
    const row = chainRow(head, body, hashing);
    head = row.head;
    return row.line;
  });
}

/** Number of the first row that does not follow from those before it; null if all do. */
function brokenAt(lines: readonly string[]): number | null {
  let head: ChainHead = chainStart;
  for (const line of lines) {
    const checked = checkRow(head, line, sealing);
    if ('broken' in checked) return head.sequence + 1;
    head = checked;
  }
  return null;
}

const lines = chainOf(bodies);

test('Rows are one line each, numbered from 1 on, with the written text', () => {
  expect(brokenAt(lines)).toBeNull();
  expect(lines.map((line) => JSON.parse(textOfRow(line)))).toEqual(
    bodies.map((body, i) => ({ n: i + 1, ...body })),
  );
  expect(lines.map((line) => headOfRow(line).sequence)).toEqual(bodies.map((_, i) => i + 1));
  expect(lines.join('')).not.toContain('\n');
  expect(headOfRow('what is no row').sequence).toBe(0);
});

test('The check names every flipped bit in a row at that row', () => {
  const at = 4;
  const bytes = Buffer.from(lines[at] ?? '');
  const unnoticed: number[] = [];
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (brokenAt(lines.with(at, changed.toString('utf8'))) !== at + 1) unnoticed.push(bit);
  }
  expect(unnoticed).toEqual([]);
});

test('The check names a missing, doubled, swapped or inserted row at its proper place', () => {
  for (let at = 0; at < lines.length - 1; at += 1) {
    expect(brokenAt(lines.toSpliced(at, 1))).toBe(at + 1);
    expect(brokenAt(lines.toSpliced(at, 0, lines[at] ?? ''))).toBe(at + 2);
    expect(brokenAt(lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? ''))).toBe(at + 1);
  }
});

test('An attacker without the key can neither continue a chain, nor begin one, nor renumber the rows behind', () => {
  const other = createSealing([{ id: 'a', secret: key }], Buffer.alloc(32, 8));
  expect(brokenAt(chainOf(bodies, other))).toBe(1);
  const forged = chainRow(headOfRow(lines[5] ?? ''), { kind: 'FORGED' }, other).line;
  expect(brokenAt([...lines.slice(0, 6), forged])).toBe(7);
  const renumbered = lines.toSpliced(3, 1).map((line, i) => line.replace(/"n":\d+/, `"n":${i + 1}`));
  expect(brokenAt(renumbered)).toBe(4);
});

test('The beginning of another chain of the same key does not fit before the rest of this one', () => {
  const others = chainOf(bodies.map((body) => ({ ...body, look: 'another' })));
  expect(brokenAt([...others.slice(0, 6), ...lines.slice(6)])).toBe(7);
});
