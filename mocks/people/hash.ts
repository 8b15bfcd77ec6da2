/** A whole number of 0 to 2^32 - 1 from a text (FNV-1a with a final mix): the same on every machine and in every run. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 13), 0x297a2d39);
  return (value ^ (value >>> 16)) >>> 0;
}

/** One item of a list that is not empty, chosen by a number from 0. */
export function pickFrom<Item>(list: readonly [Item, ...Item[]], number: number): Item {
  return list[number % list.length] ?? list[0];
}
