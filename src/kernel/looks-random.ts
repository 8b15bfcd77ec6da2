/**
 * True for a key that may be random: no text, few values, pattern or counting. It refuses one in 10^13 random keys of 32
 * bytes.
 */
export const looksRandom = (bytes: Uint8Array): boolean =>
  !isText(bytes) && !hasFewValues(bytes) && !comesAgain(bytes) && !counts(bytes);

const isText = (bytes: Uint8Array) => bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
const hasFewValues = (bytes: Uint8Array) => new Set(bytes).size * 2 < bytes.length;

function comesAgain(bytes: Uint8Array): boolean {
  const periods = Array.from({ length: Math.floor(bytes.length / 2) }, (_, i) => i + 1);
  return periods.some((period) => bytes.every((byte, i) => i < period || byte === bytes[i - period]));
}

/** Counts in steps of one size, upwards or downwards, also over 255. */
function counts(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  const step = second - first;
  return bytes.every((byte, i) => byte === (((first + i * step) % 256) + 256) % 256);
}
