/** Kinds of settings: each turns a text of the environment into a typed value, or says what was expected. */
import { readWebAddress, webAddressExpected } from '../kernel/address.ts';
import { mailForm } from '../kernel/mail-address.ts';
import { isOneLine, isWritable } from '../kernel/text.ts';

export interface Setting<Value> {
  readonly fallback: Value;
  /** The default in the README, where it is no text or number. */
  readonly shown?: string;
  /** Purpose of the setting, with the unit and the reason of the default. */
  readonly about: string;
  readonly expected: string;
  /** @returns undefined when the text is not as expected */
  readonly parse: (text: string) => Value | undefined;
}

export function text(fallback: string, about: string): Setting<string> {
  const parse = (value: string) => (isWritable(value) ? value : undefined);
  return { fallback, about, expected: 'a text without control characters', parse };
}

export const textOrNull = (about: string, form = /^.+$/, expected = 'a text'): Setting<string | null> => ({
  fallback: null,
  about,
  expected,
  parse: (value) => (isWritable(value) && form.test(value) ? value : undefined),
});

export function oneLine(fallback: string, about: string): Setting<string> {
  const parse = (value: string) => (isOneLine(value) ? value : undefined);
  return { fallback, about, expected: 'one line without control or direction characters', parse };
}

export function mailAddress<Fallback extends string | null>(
  fallback: Fallback,
  about: string,
): Setting<string | Fallback> {
  const parse = (value: string) => (mailForm.test(value) ? value : undefined);
  return { fallback, about, expected: 'one e-mail address', parse };
}

export const wholeNumber = (
  [fallback, min, max]: readonly [fallback: number, min: number, max: number],
  about: string,
): Setting<number> => ({
  fallback,
  about,
  expected: `a whole number from ${min} to ${max}`,
  parse(value) {
    const number = Number(value);
    return /^\d{1,12}$/.test(value) && number >= min && number <= max ? number : undefined;
  },
});

export const oneOf = <const Value extends string>(
  values: readonly [Value, ...Value[]],
  about: string,
): Setting<Value> => ({
  fallback: values[0],
  about,
  expected: `one of ${values.join(', ')}`,
  parse: (value) => values.find((candidate) => candidate === value),
});

export function trueOrFalse(fallback: boolean, about: string): Setting<boolean> {
  const parse = (value: string) => (value === 'true' ? true : value === 'false' ? false : undefined);
  return { fallback, about, expected: 'true or false', parse };
}

export function list(fallback: readonly string[], about: string): Setting<readonly string[]> {
  const parse = (value: string) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  return { fallback, about, expected: 'texts with commas between them', parse };
}

export function someOf<const Value extends string>(
  values: readonly Value[],
  about: string,
): Setting<readonly Value[]> {
  const parse = (text: string) => {
    const words = text.split(',').map((word) => word.trim());
    const known = values.filter((value) => words.includes(value));
    return words.every((word) => known.some((value) => value === word)) ? known : undefined;
  };
  return { fallback: [], about, expected: `some of ${values.join(', ')}, with commas between them`, parse };
}

/** Origins as a browser sends them. Another form would let no front end in; `*` or `null` would let every page in. */
export function origins(about: string): Setting<readonly string[]> {
  const { parse, ...common } = list([], about);
  const isOrigin = (text: string) =>
    /^https?:\/\//.test(text) && !text.includes('*') && URL.canParse(text) && new URL(text).origin === text;
  return {
    ...common,
    expected: 'origins (protocol, host and port, nothing behind them) with commas between them',
    parse: (text) => (parse(text)?.every(isOrigin) ? parse(text) : undefined),
  };
}

/** Names with texts of one form: `NAME=text, NAME=text`. */
export function map(form: RegExp, expected: string, about: string): Setting<ReadonlyMap<string, string>> {
  const parse = (value: string) => {
    const entries = value.split(',').map((entry) => entry.trim().split('=') as [string, string]);
    const fits = entries.every((entry) => entry.length === 2 && entry[0] !== '' && form.test(entry[1]));
    return fits ? new Map(entries) : undefined;
  };
  return { fallback: new Map(), shown: '', about, expected, parse };
}

/** Keys of 32 bytes, each with its name: `name:base64, name:base64`. */
export function secretKeys(fallback: string, about: string): Setting<readonly [SecretKey, ...SecretKey[]]> {
  const parse = (value: string) => {
    const keys = value.split(',').map((entry) => /^\s*([\w.-]{1,32}):([A-Za-z0-9+/]{43}=)\s*$/.exec(entry));
    const read = keys.flatMap((key) =>
      key ? [{ id: key[1] ?? '', secret: Buffer.from(key[2] ?? '', 'base64') }] : [],
    );
    const [first, ...others] = read;
    const isEachAnother = areDifferent(read.map(({ id }) => id)) && areDifferent(read.map(bytesOfKey));
    return first && read.length === keys.length && isEachAnother ? ([first, ...others] as const) : undefined;
  };
  const defaults = parse(fallback);
  if (defaults === undefined) throw new Error('expected a default of the form that is asked for');
  return {
    fallback: defaults,
    shown: fallback,
    about,
    expected: 'keys of 32 bytes, each another and with another name, `name:base64` with commas between them',
    parse,
  };
}

const areDifferent = (texts: readonly string[]) => new Set(texts).size === texts.length;
const bytesOfKey = ({ secret }: SecretKey) => secret.toString('base64');
export type SecretKey = { readonly id: string; readonly secret: Buffer };

/** Address with one of the protocols. It may contain credentials, so it is never shown. */
export function secretAddress(protocols: readonly string[], about: string): Setting<string | null> {
  const parse = (value: string) =>
    URL.canParse(value) && protocols.includes(new URL(value).protocol) ? value : undefined;
  const names = protocols.map((protocol) => `${protocol}//`).join(' or ');
  return { fallback: null, about, expected: `an address that begins with ${names}`, parse };
}

/** Host and port of a service with its own protocol, without credentials or a path. */
export function socketAddress(protocol: string, about: string): Setting<string | null> {
  const parse = (value: string) => {
    const url = URL.parse(value);
    const isBare = url && url.host !== '' && `${url.protocol}//${url.host}` === value.replace(/\/$/, '');
    return isBare && url.protocol === protocol ? value : undefined;
  };
  return { fallback: null, about, expected: `\`${protocol}//host:port\``, parse };
}

export function webAddress(about: string): Setting<string | null> {
  const parse = (value: string) => (readWebAddress(value) === undefined ? undefined : value);
  return { fallback: null, about, expected: webAddressExpected, parse };
}
