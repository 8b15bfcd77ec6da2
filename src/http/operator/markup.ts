import { escapeMarkup } from '../../kernel/text.ts';

/** A piece of HTML whose texts are escaped. Only `html` makes one. */
export interface Markup {
  readonly markup: string;
}

/** A value within HTML: a text is escaped; `null`, `undefined` and `false` are nothing; `true` is nothing but a value of an attribute. */
type Value = string | number | Markup | readonly Value[] | null | undefined | false;

/** Writes HTML. Every value is escaped, for a text and for an attribute in double quotes alike. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.map((part, i) => part + written(values[i])).join('') };
}

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(written).join('');
}
