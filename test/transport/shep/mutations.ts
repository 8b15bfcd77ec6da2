/** Mutations of a document: by chance, from a seed. */
import { attributes, pieces, prologs } from './mutation-pieces.ts';

type Random = () => number;

/** The same document with one to three mutations. */
export function mutated(document: string, random: Random): string {
  let text = document;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1)
    text = pick(mutations, random)(text, random);
  return text;
}

type Mutation = (text: string, random: Random) => string;

const insertAnywhere: Mutation = (text, random) => inserted(text, place(text, random), pick(pieces, random));
/** Between two tags, or a tag and a text: most documents stay well formed. */
const insertBetween: Mutation = (text, random) =>
  inserted(text, text.indexOf('>', place(text, random)) + 1, pick(pieces, random));
const insertAttribute: Mutation = (text, random) => {
  const end = text.indexOf('>', place(text, random));
  return inserted(text, text[end - 1] === '/' ? end - 1 : end, pick(attributes, random));
};
const replaceProlog: Mutation = (text, random) =>
  pick(prologs, random) + text.slice(text.startsWith('<?xml') ? text.indexOf('?>') + 2 : 0);
const cut: Mutation = (text, random) => text.slice(0, place(text, random));
const double: Mutation = (text, random) => {
  const [from, to] = stretch(text, random);
  return inserted(text, to, text.slice(from, to));
};
const remove: Mutation = (text, random) => {
  const [from, to] = stretch(text, random);
  return text.slice(0, from) + text.slice(to);
};
const flipByte: Mutation = (text, random) => {
  const bytes = Buffer.from(text);
  const at = Math.floor(random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return bytes.toString();
};
const otherEncoding: Mutation = (text, random) =>
  Buffer.from(text).toString(pick(['latin1', 'utf16le'] as const, random));
const append: Mutation = (text, random) => text + pick(pieces, random);

const often = [insertAnywhere, insertBetween, insertBetween, insertAttribute, flipByte];
const mutations = [
  ...often,
  ...often,
  ...often,
  replaceProlog,
  replaceProlog,
  cut,
  double,
  remove,
  append,
  otherEncoding,
];

const place = (text: string, random: Random): number => Math.floor(random() * (text.length + 1));
const inserted = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);

function stretch(text: string, random: Random): readonly [number, number] {
  const from = place(text, random);
  return [from, Math.min(text.length, from + Math.floor(random() * 60))];
}

function pick<Item>(list: readonly Item[], random: Random): Item {
  return list[Math.floor(random() * list.length)] as Item;
}
