/** A small generator of numbers in [0, 1): same seed, same sequence. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Odd but allowed values, for contract-valid answers. */
export const oddTexts = [
  'А',
  'Ә’лі-бек',
  '&amp;&lt;&gt;',
  '  ',
  '',
  'x'.repeat(500),
  '0',
  'null',
  '𝔘nicode',
  'Ә\u0301',
  '&#x202E;right',
  'a\nb',
];
export const oddCodes = [
  '1',
  '0',
  '00',
  '17',
  '002',
  '398',
  'Z99',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  'код',
];
export const oddDays = [
  '1900-01-01',
  '2000-02-29',
  '2026-11-21',
  '9999-12-31',
  '2020-05-05+06:00',
  '1999-09-09Z',
  '2010-01-01T00:00:00+05:00',
];

/** Parts that writers of random answers need. */
export function randomWriter(random: () => number) {
  const pick = <Item>(list: readonly [Item, ...Item[]] | readonly Item[]): Item => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('expected something to pick from');
    return item;
  };
  const maybe = (write: () => string, share = 0.5) => (random() < share ? write() : '');
  const element = (name: string, content: string) => `<${name}>${content}</${name}>`;
  const text = (name: string) => maybe(() => element(name, pick(oddTexts)));
  const day = (name: string) => maybe(() => element(name, pick(oddDays)));
  const coded = (name: string, share = 0.5) =>
    maybe(() => element(name, element('code', pick(oddCodes)) + text('nameRu') + text('nameKz')), share);
  const many = (write: () => string) => Array.from({ length: Math.floor(random() * 4) }, write).join('');
  return { random, pick, maybe, element, text, day, coded, many };
}
