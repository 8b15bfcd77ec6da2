import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSealing } from '../../src/storage/sealing.ts';

const keyOf = (id: string) => ({ id, secret: randomBytes(32) });
const first = keyOf('2026');
const hashSecret = randomBytes(32);
const sealing = createSealing([first], hashSecret);
const iin = '770102490018';

test('Sealed text opens again, and names its key', () => {
  for (const text of [iin, '', 'Әлия 𝔘', 'x'.repeat(100_000)]) {
    const sealed = sealing.seal(text, 'iin');
    expect(sealed.keyId).toBe('2026');
    expect(sealing.open(sealed, 'iin')).toBe(text);
  }
});

test('Sealed text shows nothing of the text, and never looks the same twice', () => {
  const looks = Array.from({ length: 20 }, () => sealing.seal(iin, 'iin').bytes);
  expect(new Set(looks.map((bytes) => bytes.toString('hex'))).size).toBe(20);
  expect(looks.some((bytes) => bytes.includes(iin))).toBe(false);
});

test('Text sealed for one purpose does not open for another', () => {
  expect(() => sealing.open(sealing.seal(iin, 'iin'), 'filing')).toThrow();
});

test('Sealed text with any bit changed, or cut anywhere, does not open', () => {
  const { bytes, keyId } = sealing.seal(iin, 'iin');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    // In words of our own: an error of the library's would be taken for a database that is away.
    expect(() => sealing.open({ bytes: changed, keyId }, 'iin')).toThrow(/^expected/);
  }
  // The tag ends the sealed form of an empty text.
  for (const whole of [bytes, sealing.seal('', 'iin').bytes]) {
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => sealing.open({ bytes: whole.subarray(0, length), keyId }, 'iin')).toThrow(/^expected/);
    }
  }
});

test('The new key seals after a change of keys, and the older one still opens', () => {
  const before = sealing.seal(iin, 'iin');
  const changed = createSealing([keyOf('2027'), first], hashSecret);
  expect(changed.open(before, 'iin')).toBe(iin);
  expect(changed.seal(iin, 'iin').keyId).toBe('2027');
});

test('The error for a missing key names its setting, and not the sealed text', () => {
  const other = createSealing([keyOf('2028')], hashSecret);
  expect(() => other.open(sealing.seal(iin, 'iin'), 'iin')).toThrow(/DATA_KEYS/);
  expect(() =>
    createSealing([{ ...first, secret: randomBytes(32) }], hashSecret).open(sealing.seal(iin, 'iin'), 'iin'),
  ).toThrow();
});

test('A hash stays the same when keys are changed, and differs for another text, purpose or secret', () => {
  const changed = createSealing([keyOf('2027'), first], hashSecret);
  const hash = sealing.hash(iin, 'iin');
  expect(hash).toHaveLength(32);
  expect(changed.hash(iin, 'iin')).toEqual(hash);
  const others = [
    sealing.hash('770102490028', 'iin'),
    sealing.hash(iin, 'application'),
    createSealing([first], randomBytes(32)).hash(iin, 'iin'),
  ];
  expect(new Set([hash, ...others].map((one) => one.toString('hex'))).size).toBe(4);
});

test('The keyed hash is HMAC-SHA-256, whatever the text', () => {
  const key = Buffer.from(hkdfSync('sha256', hashSecret, '', 'tirek hash', 32));
  const texts = [
    '',
    iin,
    'Әлия 𝔘',
    '\ud800 alone',
    'x'.repeat(100_000),
    ...Array.from({ length: 200 }, (_, i) => 'y'.repeat(i)),
  ];
  for (const text of texts)
    expect(sealing.hash(text, 'chain')).toEqual(createHmac('sha256', key).update(`chain\0${text}`).digest());
});
