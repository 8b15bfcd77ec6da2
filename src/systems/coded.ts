import type { Text } from '../kernel/text.ts';

/** A value of a register's dictionary: its code, its names, and whether the gateway knows the code. */
export interface Coded {
  readonly code: string;
  /** Null where neither the register nor the gateway has a name. */
  readonly name: Text | null;
  readonly known: boolean;
}

/**
 * @param english the known codes of this dictionary with their English names; registers name theirs in kk and ru
 */
export function toCoded(
  wire: { code: string; nameRu?: string | undefined; nameKz?: string | undefined },
  english: Readonly<Record<string, string>>,
): Coded {
  const known = Object.hasOwn(english, wire.code);
  const en = (known ? english[wire.code] : undefined) ?? wire.nameRu ?? wire.nameKz;
  if (en === undefined) return { code: wire.code, name: null, known };
  const ru = wire.nameRu ?? wire.nameKz ?? en;
  return { code: wire.code, name: { kk: wire.nameKz ?? ru, ru, en }, known };
}
