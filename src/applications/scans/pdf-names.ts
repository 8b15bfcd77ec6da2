/** Names in a PDF, read as a viewer reads them: `/J#61vaScript` is `/JavaScript`. Nothing of the file is copied for it. */

const slash = 0x2f;
const escapes = 0x23;

/** A name ends with white space or a delimiter. */
const endsName = new Uint8Array(256);
for (const byte of Buffer.from('\0\t\n\f\r ()<>[]{}/%', 'latin1')) endsName[byte] = 1;

/** Finds which of its names stand in a part of a file. */
export type NameSearch = (part: Buffer) => ReadonlySet<string>;

export function searchFor(names: readonly string[]): NameSearch {
  /** By what a name begins with. */
  const wanted = Map.groupBy(names, (name) => name.charCodeAt(0));
  const total = new Set(names).size;
  return (part) => {
    const found = new Set<string>();
    for (let at = part.indexOf(slash); at !== -1 && found.size < total; at = part.indexOf(slash, at + 1)) {
      const candidates = wanted.get(letterAt(part, at + 1)) ?? [];
      for (const name of candidates) if (isAt(part, at + 1, name)) found.add(name);
    }
    return found;
  };
}

function isAt(part: Buffer, from: number, name: string): boolean {
  let at = from;
  for (let i = 0; i < name.length; i += 1) {
    if (letterAt(part, at) !== name.charCodeAt(i)) return false;
    at += isEscape(part, at) ? 3 : 1;
  }
  const behind = part[at];
  return behind === undefined || endsName[behind] === 1;
}

/** The letter that stands there, or that an escape stands for. */
function letterAt(part: Buffer, at: number): number {
  if (!isEscape(part, at)) return part[at] ?? -1;
  return 16 * digitOf(part[at + 1]) + digitOf(part[at + 2]);
}

function isEscape(part: Buffer, at: number): boolean {
  return part[at] === escapes && digitOf(part[at + 1]) >= 0 && digitOf(part[at + 2]) >= 0;
}

/** Of a hexadecimal digit its value, -1 for anything else. */
function digitOf(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
