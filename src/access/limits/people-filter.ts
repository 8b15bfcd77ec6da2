/** A Bloom filter of people: two bytes for each, whatever their number, and a small share of strangers taken for known ones. */

/** Bits of a filter for each person that it is made for. */
const bitsPerPerson = 16;
/** Bits that a person sets. Eight of sixteen: one stranger in 1,700 finds all of them set. */
const probes = 8;
/** People in the first slice; each further slice takes twice as many. */
const firstSlice = 2 ** 20;
/** Most slices: 66 million people in 132 MB. Further people are new at each sight. */
const mostSlices = 6;

/** Share of strangers, at most, that a filter takes for people it knows: each slice adds its own. */
export const mostMistaken = mostSlices * (1 - Math.exp(-probes / bitsPerPerson)) ** probes;

export function createPeopleFilter() {
  const slices = [createSlice(firstSlice)];

  return {
    has(person: string): boolean {
      const hashes = hashesOf(person);
      return slices.some((slice) => slice.has(hashes));
    },
    add(person: string): void {
      const last = slices.at(-1);
      if (last?.add(hashesOf(person))) return;
      if (slices.length === mostSlices) return;
      const next = createSlice(firstSlice * 2 ** slices.length);
      next.add(hashesOf(person));
      slices.push(next);
    },
  };
}

type Hashes = readonly [number, number];

function createSlice(people: number) {
  const words = new Uint32Array((people * bitsPerPerson) / 32);
  const mask = people * bitsPerPerson - 1;
  let free = people;

  /** Calls back with the word and the bit of each probe, until one answer is false. */
  function everyProbe([start, step]: Hashes, test: (word: number, bit: number) => boolean): boolean {
    for (let n = 0, at = start; n < probes; n += 1, at += step) {
      const place = at & mask;
      if (!test(place >>> 5, 1 << (place & 31))) return false;
    }
    return true;
  }

  return {
    has: (hashes: Hashes) => everyProbe(hashes, (word, bit) => ((words[word] ?? 0) & bit) !== 0),
    /** @returns false for a full slice, which stays as it was */
    add(hashes: Hashes): boolean {
      if (free === 0) return false;
      free -= 1;
      return everyProbe(hashes, (word, bit) => {
        words[word] = (words[word] ?? 0) | bit;
        return true;
      });
    },
  };
}

/** Start and odd step of a person's probes (FNV-1a over a text that is a hash already). */
function hashesOf(person: string): Hashes {
  let start = 0x811c9dc5;
  let step = 0x01000193;
  for (let at = 0; at < person.length; at += 1) {
    const code = person.charCodeAt(at);
    start = Math.imul(start ^ code, 0x01000193);
    step = Math.imul(step ^ code, 0x85ebca6b);
    step ^= step >>> 13;
  }
  return [mixed(start), mixed(step) | 1];
}

/** Spreads a hash over all bits (the last steps of MurmurHash3). */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
