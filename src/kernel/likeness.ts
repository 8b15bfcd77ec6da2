/** Reader of compared texts: keyboards, scanners and registers write one name or number in many ways. */

export type Agreement = 'same' | 'alike' | 'different';

/** Letters of both scripts that look the same, capital and small, Cyrillic before Latin. */
const toLatin = pairs(
  'АA ЁË ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ӘƏ ӨƟ аa ёë сc еe іi јj оo рp ѕs хx уy һh әə өɵ',
);
const toCyrillic = new Map([...toLatin].map(([cyrillic, latin]) => [latin, cyrillic]));
/** Kazakh letters with the Russian letters that replace them, and letters of free choice. */
const atWill = pairs('ӘА ҒГ ҚК ҢН ӨО ҰУ ҮУ ҺХ ІИ ӀИ ЈИ ЫИ ЭЕ ЄЕ');
const signs = /[ЪЬ]/g;

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

const invisible = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;
const hyphen = /[\p{Pd}\u2043\u2212\u02D7]/gu;
const apostrophe = /[\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u02C8\u0060\u00B4\u2032\uFF07\u055A]/g;
/** Longest text, characters: no name or number is longer. A longer text stays unchanged, and fits no form. */
const longest = 1000;
/** Latin letters and digits alone, as most numbers are: nothing in them is to be tidied. */
const plainNumber = /^[A-Za-z0-9]*$/;

/**
 * A text as a system receives it: composed letters, none invisible, plain hyphens and apostrophes, single blanks, and
 * letters of one script where the other letters show which one is meant.
 * @param script of a text whose letters fit both
 */
export function tidy(text: string, script: 'Latin' | 'as written' = 'as written'): string {
  if (text.length > longest || plainNumber.test(text)) return text;
  const plain = text
    .replace(invisible, '')
    .split('№')
    .map((part) => part.normalize('NFKC'))
    .join('№')
    .replace(hyphen, '-')
    .replace(apostrophe, "'")
    .replace(/\s+/gu, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
  return inOneScript(plain, script);
}

function inOneScript(text: string, script: 'Latin' | 'as written'): string {
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter));
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter));
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const isCyrillic = cyrillic.some((letter) => !toLatin.has(letter));
  const isLatin = latin.some((letter) => !toCyrillic.has(letter));
  if (isCyrillic && isLatin) return text;
  const meansLatin = isLatin || (!isCyrillic && (script === 'Latin' || latin.length > cyrillic.length));
  const map = meansLatin ? toLatin : toCyrillic;
  if (!isCyrillic && !isLatin && script === 'as written' && cyrillic.length * latin.length === 0) return text;
  return [...text].map((letter) => map.get(letter) ?? letter).join('');
}

/** Compares two texts. Same: equal letters, without case and blanks. Alike: a person would take one for the other. */
export function agreement(asked: string, found: string): Agreement {
  const exact = [asked, found].map((text) => tidy(text).toUpperCase());
  if (exact[0] === exact[1]) return 'same';
  const [one = [], other = []] = [asked, found].map(partsOf);
  if (one.length === 0 || other.length === 0) return 'different';
  if (one.join('') === other.join('')) return 'alike';
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.every((part) => longer.includes(part)) ? 'alike' : 'different';
}

/** Words of a text without the signs of free choice. */
function partsOf(text: string): string[] {
  const bare = tidy(text).normalize('NFKD').replace(/\p{M}/gu, '').replace(/'/g, '');
  // Similar letters of both scripts end as Cyrillic ones.
  return [...bare]
    .map((letter) => (toCyrillic.get(letter) ?? letter).toUpperCase())
    .map((letter) => toCyrillic.get(letter) ?? letter)
    .map((letter) => atWill.get(letter) ?? letter)
    .join('')
    .replace(signs, '')
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '');
}

/** The best of several agreements; `different` for an empty list. */
export function bestOf(agreements: readonly Agreement[]): Agreement {
  return order.find((one) => agreements.includes(one)) ?? 'different';
}

/** The worst of several agreements; `same` for an empty list. */
export function worstOf(agreements: readonly Agreement[]): Agreement {
  return order.toReversed().find((one) => agreements.includes(one)) ?? 'same';
}

const order = ['same', 'alike', 'different'] as const;
