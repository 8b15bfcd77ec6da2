import { type Language, languageOf, languageTags } from './text.ts';

/** A language tag, of which the first part counts, and its weight: `kk-KZ;q=0.8` (RFC 9110, 12.5.4). */
const rangeForm =
  /^\s*([a-z]{1,8}|\*)(?:-[a-z0-9]{1,8})*\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/**
 * The one of our languages that the header Accept-Language prefers: by weight, then in the order that it has them. Unreadable
 * parts of the header are passed over.
 * @returns the first of the list where it names none of them
 */
export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').split(',').flatMap((text, place) => {
    const [, tag, weight = '1'] = rangeForm.exec(text) ?? [];
    return tag === undefined ? [] : [{ tag: tag.toLowerCase(), weight: Number(weight), place }];
  });
  const wished = languageTags.flatMap((tag) => {
    const named = ranges.filter((range) => range.tag === tag);
    const best = bestOf(named.length > 0 ? named : ranges.filter((range) => range.tag === '*'));
    return best && best.weight > 0 ? [{ ...best, tag }] : [];
  });
  return languageOf(bestOf(wished)?.tag ?? languageTags[0]);
}

const bestOf = <Range extends { readonly weight: number; readonly place: number }>(
  ranges: readonly Range[],
): Range | undefined =>
  ranges.toSorted((one, other) => other.weight - one.weight || one.place - other.place)[0];
