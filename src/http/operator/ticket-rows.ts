/** Tickets as rows: those that wait for a person with the mail server's words, and the actions on each. */
import type { MissingFact, TicketFragment } from '../generated/operator.ts';
import { actionForm, type Field, foldedForm, reasonField } from './form-markup.ts';
import { html, type Markup } from './markup.ts';
import { type Names, nameOf, serviceInShort } from './names.ts';
import { pageTexts } from './page-texts.ts';
import { missingFacts, ticketStates } from './state-texts.ts';
import type { View } from './view.ts';

interface Around extends Names {
  /** Page to which its forms return. */
  readonly back: string;
}

const resendForm = 'resend-chosen';

/** Tickets with a choice of the refused ones, which leave again as one letter for each mailbox and outage. */
export function ticketTable(view: View, tickets: readonly TicketFragment[], around: Around): Markup {
  const { say } = view;
  const parked = tickets.filter(({ state }) => state === 'PARKED');
  const heads = [pageTexts.choose, pageTexts.ticket, pageTexts.why, pageTexts.waits, pageTexts.actions];
  return html`${parked.length > 0 && resendForms(view, parked, around.back)}<table class="tickets">
<thead><tr>${heads.map((words) => html`<th scope="col">${say(words)}</th>`)}</tr></thead>
<tbody>${tickets.map((ticket) => row(view, ticket, around))}</tbody></table>`;
}

/** One form for all that are shown, one for those that the boxes of the table choose. */
function resendForms(view: View, parked: readonly TicketFragment[], back: string): Markup {
  const { say } = view;
  const form = { action: 'resend-tickets', fields: [], back };
  const ids = parked.flatMap(({ id }) => id ?? []);
  const all = `${say(pageTexts.resendAll)} (${parked.length})`;
  return html`<div class="actions">${actionForm(view, { ...form, id: 'resend-all', button: all, hidden: { id: ids } })}${actionForm(
    view,
    { ...form, id: resendForm, button: say(pageTexts.resendChosen), hidden: {}, isQuiet: true },
  )}</div>`;
}

function row(view: View, ticket: TicketFragment, around: Around): Markup {
  const { say } = view;
  const { id, state, incident, recipient } = ticket;
  const system = nameOf(around.systems, incident.system, incident.part);
  const service = serviceInShort(ticket.stateService, around.stateServices);
  const application = ticket.registrationNumber ?? ticket.applicationRef;
  const tone = state === 'PARKED' ? 'bad' : state === 'DRAFT' ? 'warn' : '';
  return html`<tr><td data-label="${say(pageTexts.choose)}">${
    state === 'PARKED' &&
    html`<input type="checkbox" form="${resendForm}" id="choose-${id}" name="id" value="${id}" aria-label="${say(pageTexts.choose)}: ${id}">`
  }</td>
<td data-label="${say(pageTexts.ticket)}">${[service, application].filter(Boolean).join(' · ')}${incident.drill && html` · <strong>${say(pageTexts.isDrill)}</strong>`} <a class="mono" href="/operator/tickets/${id}">${id}</a><br><span class="soft">${system}${recipient && ` → ${recipient.mailbox}`}</span></td>
<td data-label="${say(pageTexts.why)}">${state !== null && html`<span class="state ${tone}">${say(ticketStates[state])}</span> `}${whyWaiting(view, ticket)}</td>
<td class="nowrap" data-label="${say(pageTexts.waits)}">${ticket.failedAt !== null && view.age(ticket.failedAt)}</td>
<td data-label="${say(pageTexts.actions)}">${ticketActions(view, ticket, around)}</td></tr>`;
}

/** The mail server's words, or the facts that are missing. */
export function whyWaiting({ say }: View, { state, missing, message }: TicketFragment): string | null {
  if (state === 'PARKED')
    return `${say(pageTexts.mailSaid)}: ${message?.reply ?? '–'} (${say(pageTexts.attempts)}: ${message?.attempts ?? 0})`;
  if (state !== 'DRAFT') return null;
  if (missing.length === 0) return say(pageTexts.readyToSend);
  return `${say(pageTexts.lacks)}: ${missing.map((one) => say(missingFacts[one])).join(', ')}`;
}

/** Actions that the state of the ticket allows. */
export function ticketActions(
  view: View,
  ticket: TicketFragment,
  { stateServices, back }: Omit<Around, 'systems'>,
): Markup {
  const { say } = view;
  const { id, version, state, missing } = ticket;
  if (id === null || version === null || (state !== 'PARKED' && state !== 'DRAFT')) return html``;
  const hidden = { id, version };
  const fields = completeFields(view, ticket, stateServices);
  return html`<div class="actions">${[
    state === 'DRAFT' &&
      fields.length > 0 &&
      foldedForm(view, {
        ...{ id: `complete-${id}`, action: 'complete-ticket', button: say(pageTexts.complete) },
        ...{ hidden, fields, back },
      }),
    state === 'DRAFT' &&
      missing.length === 0 &&
      actionForm(view, {
        ...{ id: `send-${id}`, action: 'send-ticket', button: say(pageTexts.send) },
        ...{ hidden, fields: [], back },
      }),
    foldedForm(view, {
      ...{ id: `sent-${id}`, action: 'record-sent', button: say(pageTexts.sentOtherwise) },
      ...{ hidden, fields: [reasonField(view, 'note')], back },
    }),
  ]}</div>`;
}

/** Fields for the facts that are missing, and for no others. */
function completeFields({ say }: View, { missing }: TicketFragment, stateServices: Names['stateServices']) {
  const services = stateServices.map(({ code, number, name }) => ({
    value: code,
    text: `${number} ${name}`,
  }));
  const all: readonly (Field & { readonly fact: MissingFact })[] = [
    {
      ...{ fact: 'STATE_SERVICE', name: 'stateService', label: say(pageTexts.stateService), value: '' },
      options: [{ value: '', text: '–' }, ...services],
    },
    {
      fact: 'REGISTRATION_NUMBER',
      name: 'applicationNumber',
      label: say(pageTexts.applicationNumber),
      maxLength: 64,
    },
    { fact: 'IIN', name: 'iin', label: say(pageTexts.iin), maxLength: 12 },
    { fact: 'SCREENSHOTS', name: 'screenshots', label: say(pageTexts.screenshots) },
  ];
  return all.filter(({ fact }) => missing.includes(fact)).map(({ fact: _, ...field }) => field);
}
