import type { Text } from '../../kernel/text.ts';
import { letterTexts } from '../texts/letter-texts.ts';
import type { Part, Value } from './letter.ts';

/** By label, in their order; null: no such row. */
export type Rows = Readonly<Partial<Record<keyof typeof letterTexts, Value | null>>>;

/** Builds a part of the full text. */
export function part(heading: Text, rows: Rows): Part {
  const written = Object.entries(rows).flatMap(([label, value]) =>
    value === null ? [] : [{ label: letterTexts[label as keyof typeof letterTexts], value }],
  );
  return { heading, rows: written };
}
