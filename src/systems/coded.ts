import { eachLanguage, type Text } from '../kernel/text.ts';

/** Known part of a register's dictionary. */
export interface Dictionary {
  /** True when rules branch on its codes: a code outside the list is unknown, whatever name the register gives it. */
  readonly closed: boolean;
  /** Known codes with their English names, or with all three where the register gives none. */
  readonly names: Readonly<Record<string, string | Text>>;
}

/** Value of a register's dictionary. */
export interface Coded {
  readonly code: string;
  /** Null where neither the register nor the gateway has a name. */
  readonly name: Text | null;
  /** False: show it, do not decide on it. */
  readonly known: boolean;
}

interface WireCoded {
  readonly code: string;
  readonly nameRu?: string | undefined;
  readonly nameKz?: string | undefined;
}

export function toCoded({ code, nameRu, nameKz }: WireCoded, { closed, names }: Dictionary): Coded {
  const listed = Object.hasOwn(names, code) ? names[code] : undefined;
  const ours: Partial<Text> | undefined = typeof listed === 'string' ? { en: listed } : listed;
  const en = ours?.en ?? nameRu ?? nameKz;
  if (en === undefined) return { code, name: null, known: false };
  const ru = nameRu ?? ours?.ru ?? nameKz ?? en;
  const said: Partial<Text> = { ...ours, kk: nameKz ?? ours?.kk ?? ru, ru };
  return { code, name: eachLanguage((tag) => said[tag] ?? en), known: listed !== undefined || !closed };
}
