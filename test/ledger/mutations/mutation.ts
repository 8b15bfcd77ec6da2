/** Small changes of the code, or of a data file, that take a rule out. `npm run ledger` applies each and expects a red test. */

interface TextMutation {
  /** Path from the root. */
  readonly file: string;
  /** Text that is in the file exactly once. */
  readonly find: string;
  /** The text in its place. */
  readonly put: string;
}

interface DataMutation {
  /** Path of a data file from the root. */
  readonly file: string;
  /** Keys from the root of the file; in a list, a value that one element alone has. */
  readonly at: readonly string[];
  /** The value in its place; undefined takes the element or the key out. */
  readonly value: unknown;
}

export type Mutation = TextMutation | DataMutation;

/** Mutations by the item of the row. */
export type Mutations = Readonly<Record<string, readonly Mutation[]>>;

/** A mutation of code. */
export function code(file: string, find: string, put: string): Mutation {
  return { file, find, put };
}

/** A mutation of one service's data file. @param file its name in the folder of the state services, without `.json` */
export function data(file: string, at: readonly string[], value: unknown): Mutation {
  return { file: `src/services/state-services/${file}.json`, at, value };
}

/** A mutation in a few words; equal texts are equal mutations. */
export function describeMutation(mutation: Mutation): string {
  const { file } = mutation;
  if ('at' in mutation)
    return `${file}: ${mutation.at.join('.')} = ${JSON.stringify(mutation.value) ?? 'nothing'}`;
  const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return `${file}: ${inOneLine(mutation.find)} -> ${inOneLine(mutation.put) || 'nothing'}`;
}

/** The text of a file after a mutation. @throws Error if the place is not in the text exactly once */
export function mutate(text: string, mutation: Mutation): string {
  if ('at' in mutation) return mutateData(text, mutation);
  const [before, after, ...more] = text.split(mutation.find);
  if (after === undefined || more.length > 0)
    throw new Error(`${mutation.file}: expected the text once: ${mutation.find}`);
  return `${before}${mutation.put}${after}`;
}

function mutateData(text: string, { file, at, value }: DataMutation): string {
  const root: unknown = JSON.parse(text);
  let place: unknown = root;
  for (const key of at.slice(0, -1)) place = elementOf(place, key);
  const last = at.at(-1) ?? '';
  const old = elementOf(place, last);
  if (old === undefined || typeof place !== 'object' || place === null)
    throw new Error(`${file}: expected a value at ${at.join('.')}`);
  if (Array.isArray(place)) place.splice(place.indexOf(old), 1, ...(value === undefined ? [] : [value]));
  // A key that is undefined is not written.
  else Object.assign(place, { [last]: value });
  return JSON.stringify(root, null, 2);
}

function elementOf(place: unknown, key: string): unknown {
  if (typeof place !== 'object' || place === null) return undefined;
  if (!Array.isArray(place)) return Object.entries(place).find(([name]) => name === key)?.[1];
  const found: unknown[] = place.filter((one) => one === key || Object.values(one ?? {}).includes(key));
  return found.length === 1 ? found[0] : undefined;
}
