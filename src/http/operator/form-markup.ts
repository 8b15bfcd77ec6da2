/** Forms of the page: each works without scripts, and names its fields by labels. */
import { html, type Markup } from './markup.ts';
import { pageTexts } from './page-texts.ts';
import type { View } from './view.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'datetime-local' | 'checkbox' | 'search' | 'password';
  readonly value?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  /** Makes the field a choice. */
  readonly options?: readonly { readonly value: string; readonly text: string }[];
}

interface ActionForm {
  /** Unique on the page: the script keeps a form that is being filled in. */
  readonly id: string;
  /** Name of the action (actions.ts). */
  readonly action: string;
  readonly button: string;
  readonly hidden: Readonly<Record<string, string | number | readonly string[]>>;
  /** True for the second choice of two forms side by side. */
  readonly isQuiet?: boolean;
  readonly fields: readonly Field[];
  /** Page to return to. */
  readonly back?: string;
}

export function fieldMarkup(form: string, field: Field): Markup {
  const id = `${form}-${field.name}`;
  if (field.options)
    return html`<label for="${id}">${field.label}<select id="${id}" name="${field.name}">${field.options.map(
      ({ value, text }) =>
        html`<option value="${value}"${value === field.value && html` selected`}>${text}</option>`,
    )}</select></label>`;
  if (field.type === 'checkbox')
    return html`<label for="${id}" class="wide"><input id="${id}" type="checkbox" name="${field.name}" value="yes"> ${field.label}</label>`;
  const isWide = field.name === 'reason' || field.name === 'note';
  return html`<label for="${id}"${isWide && html` class="wide"`}>${field.label}<input id="${id}" type="${field.type ?? 'text'}" name="${field.name}" value="${field.value}" maxlength="${field.maxLength ?? 200}" autocomplete="off"${field.required && html` required`}></label>`;
}

/** A form that runs an action. Its key is new with each page: the same form sent twice is done once. */
export function actionForm(view: View, form: ActionForm): Markup {
  const hidden = { ...form.hidden, key: view.newId(), back: form.back ?? '/operator' };
  return html`<form id="${form.id}" method="post" action="/operator/do/${form.action}">${Object.entries(
    hidden,
  ).map(([name, values]) =>
    [values].flat().map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  )}${
    form.fields.length > 0 &&
    html`<div class="fields">${form.fields.map((field) => fieldMarkup(form.id, field))}</div>`
  }<button id="${form.id}-go"${form.isQuiet && html` class="quiet"`}>${form.button}</button></form>`;
}

/** A form behind its name: one more click before a change. */
export const foldedForm = (view: View, form: ActionForm): Markup =>
  html`<details id="${form.id}-fold"><summary id="${form.id}-open">${form.button}…</summary>${actionForm(view, form)}</details>`;

/** One line with the reason of a person. */
export const reasonField = (view: View, name: 'reason' | 'note' = 'reason'): Field => ({
  name,
  label: view.say(name === 'note' ? pageTexts.note : pageTexts.reason),
  required: true,
  maxLength: 500,
});
