import { fieldMarkup } from './form-markup.ts';
import { html, type Markup } from './markup.ts';
import { pageTexts } from './page-texts.ts';
import { card, type View } from './view.ts';

/** A form for the token of an operator: the cookie that it leaves is for this page alone. */
export const logInForm = (view: View): Markup => {
  const { say } = view;
  const field = { name: 'token', label: say(pageTexts.token), type: 'password', required: true } as const;
  return html`<div>${card(
    'log-in',
    say(pageTexts.tokenHeading),
    html`<p>${say(pageTexts.needsToken)}</p><form method="post" action="/operator/log-in"><div class="fields">${fieldMarkup('log-in', { ...field, maxLength: 4000 })}</div><button id="log-in-go">${say(pageTexts.logIn)}</button></form>`,
  )}</div>`;
};
