const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Text like the beginning of a keyed hash in base64: another one for each number, and fast enough for fifty million. */
export function hashOfPerson(n: number): string {
  let [low, high] = [spread(n), spread(n ^ 0x5bd1e995)];
  let text = '';
  for (let at = 0; at < 5; at += 1, low >>>= 6) text += alphabet[low & 63];
  for (let at = 0; at < 6; at += 1, high >>>= 5) text += alphabet[high & 63];
  return text;
}

/** One to one over 32 bits: no two numbers share a value. */
function spread(n: number): number {
  let mixed = n;
  for (const factor of [0x7feb352d, 0x846ca68b]) {
    mixed = Math.imul(mixed ^ (mixed >>> 16), factor);
  }
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
