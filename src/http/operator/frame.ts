/** Frame of every page: policy, head, the line of truth, and the main part that the script keeps fresh. */
import type { OperatorViewerQuery } from '../generated/operator.ts';
import type { Answer } from './ask.ts';
import { html, type Markup } from './markup.ts';
import { nameOf, type Systems } from './names.ts';
import { pageTexts } from './page-texts.ts';
import { mailKinds, profiles } from './state-texts.ts';
import { isTold, toldTexts } from './told-texts.ts';
import type { View } from './view.ts';

/** Nothing inline, nothing from elsewhere, no frame. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

interface Frame {
  readonly title: string;
  /** Null: the request has no viewer who may see the page. */
  readonly viewer: Answer<OperatorViewerQuery> | null;
  readonly systems: Systems;
  /** True: the viewer came by a cookie, and can log out. */
  readonly hasSession: boolean;
  readonly notice: Markup | null;
  readonly main: Markup;
  /** False for a page that is the answer to a form. */
  readonly isLive: boolean;
  readonly columns: 1 | 2;
}

export function page(view: View, frame: Frame): string {
  const { say, language } = view;
  const other = language === 'kk' ? 'ru' : 'kk';
  const viewer = frame.viewer?.data?.viewer;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title} · Tirek</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/operator/page.css">
<script src="/operator/page.js" type="module"></script>
</head>
<body>
<a class="skip" href="#main">${say(pageTexts.skip)}</a>
<header class="top">
<h1><a href="/operator">Tirek</a> · ${say(pageTexts.title)}</h1>
<span class="grow"></span>
${
  frame.isLive
    ? html`<span id="live" data-on="${say(pageTexts.liveOn)}" data-off="${say(pageTexts.liveOff)}">${say(pageTexts.asOf)} ${view.time(view.shownAt)}</span>`
    : html`<span>${say(pageTexts.asOf)} ${view.time(view.shownAt)}</span>`
}
${viewer && html`<span>${viewer.account} · ${viewer.organisation?.name ?? viewer.roles.join(', ')}</span>`}
<a href="/operator?lang=${other}" lang="${other}" hreflang="${other}">${say(pageTexts.otherLanguage)}</a>
${frame.hasSession && html`<form method="post" action="/operator/log-out"><button class="quiet" id="log-out">${say(pageTexts.logOut)}</button></form>`}
</header>
${frame.viewer?.data && truth(view, frame.viewer.data.gateway, frame.systems)}
${frame.notice}
<main id="main" data-fresh tabindex="-1" class="${frame.columns === 1 && 'one'}">${frame.main}</main>
</body>
</html>
`.markup;
}

/** Profile, drills and the destination of letters: before an operator calls a ministry about a drill. */
function truth(
  view: View,
  { profile, version, drills, mail }: OperatorViewerQuery['gateway'],
  systems: Systems,
): Markup {
  const { say, time } = view;
  const tone = drills.length > 0 ? 'warn' : profile === 'PRODUCTION' ? 'real' : 'own';
  return html`<div class="truth ${tone}" id="truth" data-fresh>${
    drills.length === 0
      ? null
      : html`<p><strong>${say(pageTexts.drillGoesOn)}</strong>: ${drills.map(
          ({ system, fault, endsAt }, i) =>
            html`${i > 0 && '; '}${nameOf(systems, system, null)} (${fault}) ${view.until(endsAt)}`,
        )} — ${say(pageTexts.writeToNone)}</p>`
  }<p>${say(pageTexts.profile)}: <strong>${say(profiles[profile])}</strong> (${version})${drills.length === 0 && ` · ${say(pageTexts.noDrills)}`} · ${say(pageTexts.letters)}: ${say(mailKinds[mail.kind])}${mail.redirectedTo !== null && html` <strong>${mail.redirectedTo}</strong>`} · ${
    mail.lastAcceptedAt === null
      ? say(pageTexts.noLetterYet)
      : html`${say(pageTexts.lastLetter)} ${time(mail.lastAcceptedAt)}`
  }</p></div>`;
}

/** Result of an action, from the address after the redirect. */
export function told(view: View, result: unknown): Markup | null {
  if (!isTold(result)) return null;
  const isGood = result === 'Done' || result === 'LoggedOut';
  return notice(html`${view.say(toldTexts[result])}`, isGood);
}

export const notice = (words: Markup, isGood: boolean): Markup =>
  html`<p class="notice ${isGood ? 'good' : 'bad'}" role="${isGood ? 'status' : 'alert'}">${words}</p>`;
