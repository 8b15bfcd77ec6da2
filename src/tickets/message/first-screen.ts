/** The first screen of a letter: the state of the outage, the request to its reader, the five facts, and how to search and answer. */
import type { Incident } from '../../incidents/incident.ts';
import { eachLanguage, languageOf, shortened, type Text } from '../../kernel/text.ts';
import { blockedWords } from '../../services/blocks-texts.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import { nameOf, systemOf } from '../../systems/systems.ts';
import { toMoment } from '../recorded-steps.ts';
import { itemNumber } from '../support-ticket.ts';
import { failureTexts } from '../texts/action-texts.ts';
import {
  affectedInShort,
  askOf,
  both,
  itemInShort,
  screenTexts,
  withMatter,
} from '../texts/first-screen-texts.ts';
import { kindTexts, letterTexts } from '../texts/letter-texts.ts';
import type { FirstScreen } from './letter.ts';
import { pictureLanguages, pictureName } from './picture-names.ts';
import type { Sender } from './sender.ts';
import { kindOf, knownNumberOf, type Told, type ToldTicket } from './told.ts';

export function firstScreenOf(told: Told, sender: Sender): FirstScreen {
  const { incident, tickets, kind } = told;
  const hasFacts = kind === 'TICKETS' || kind === 'NUMBER';
  const isOfOne = tickets.length === 1;
  const { id, since, resolvedAt, affectedQuestions, affectedApplications, affectedPeople } = incident;
  const counts = affectedInShort(affectedQuestions, affectedApplications, affectedPeople);
  const [only] = isOfOne ? tickets : [];
  const rows: [label: keyof typeof screenTexts, value: string | null][] = [
    ['incident', `${id} · ${inShort(since)} – ${resolvedAt === null ? '…' : inShort(resolvedAt)}`],
    ['classes', kind === 'OPERATOR' ? Object.keys(incident.faults).join(', ') : null],
    ['affected', kind === 'OPERATOR' ? both(counts) : null],
    ['blocked', kind === 'OPERATOR' ? both(blockedBy(incident, sender)) : null],
    ['told', hasFacts || kind === 'OPERATOR' ? null : String(tickets.length)],
    ['fact1', tickets.length === 0 ? null : servicesOf(tickets)],
    ['fact2', only ? numberInShort(only, 'with reason') : null],
    ['fact3', only && hasFacts ? (only.iin ?? both(letterTexts.none)) : null],
    ['fact4', only && kind === 'TICKETS' ? actionsInShort(only) : null],
    ['fact5', kind === 'TICKETS' ? picturesOf(tickets) : null],
    ['search', kind === 'NUMBER' || kind === 'CLOSING' ? null : searchKeys(incident, sender)],
    ['provider', sender.provider],
    ['contact', [sender.phone, sender.replyTo].filter(Boolean).join(' · ')],
  ];
  return {
    headline: `${stateInSubject(told)}: ${both(nameOf(incident.systemId, incident.part))}`,
    ask: askOf(kindOf(told), incident.drill),
    rows: rows.flatMap(([label, value]) =>
      value === null ? [] : [{ label: both(screenTexts[label]), value }],
    ),
    table: tableOf(told),
  };
}

/** The state of the outage, with the matter of the letter, in all languages: the beginning of headline and subject. */
export function stateInSubject(told: Pick<Told, 'kind' | 'incident'>): string {
  const state = told.incident.resolvedAt === null ? screenTexts.goesOn : screenTexts.over;
  return both(withMatter(state, kindTexts[kindOf(told)].matter));
}

/** The sentence about the services and steps that stand still without a system. */
function blockedBy({ systemId }: Incident, { isSigned }: Sender): Text {
  return eachLanguage((tag) => blockedWords(systemId, languageOf(tag), isSigned));
}

/** A line for each of several applications. */
function tableOf({ kind, tickets }: Told): FirstScreen['table'] {
  if (tickets.length < 2) return { head: [], lines: [] };
  const isWhole = kind === 'TICKETS';
  const columns = isWhole ? (['fact1', 'fact2', 'fact3', 'fact4'] as const) : (['fact1', 'fact2'] as const);
  return {
    head: ['№', ...columns.map((label) => both(screenTexts[label]))],
    lines: tickets.map((ticket, i) => {
      const service = stateServiceOf(ticket.stateServiceCode)?.number ?? both(letterTexts.none);
      const which = [String(i + 1), service, numberInShort(ticket)];
      return isWhole ? [...which, ticket.iin ?? both(letterTexts.none), actionsInShort(ticket)] : which;
    }),
  };
}

/** Fact 1: each state service with its number in the orders, its long name cut; the full text has it whole. */
function servicesOf(tickets: readonly ToldTicket[]): string {
  const codes = [...new Set(tickets.map(({ stateServiceCode }) => stateServiceCode))];
  const names = codes.map((code) => {
    const service = stateServiceOf(code);
    return service === null
      ? both(letterTexts.none)
      : `${service.number}: ${shortened(service.name.kk)} / ${shortened(service.name.ru)}`;
  });
  return names.join('; ');
}

/** Fact 2: the number, or that there is none yet; and the number in the front end. */
function numberInShort(ticket: ToldTicket, form: 'with reason' | 'bare' = 'bare'): string {
  const { registration, applicationRef } = ticket;
  const items = registration && 'items' in registration ? registration.items : [];
  const isWanted = items.length > 0 && form === 'with reason';
  const reason = isWanted
    ? `: ${both(screenTexts.noAnswer)} (${both(itemInShort(items.map(itemNumber).join(', ')))})`
    : '';
  const none = items.length > 0 ? `${both(screenTexts.notYet)}${reason}` : both(letterTexts.none);
  const draft =
    applicationRef && (form === 'bare' ? applicationRef : `${both(screenTexts.draft)} ${applicationRef}`);
  return [knownNumberOf(ticket) ?? none, draft].filter(Boolean).join(' · ');
}

/** Fact 4: the instant, the number of attempts, and the end of the last one. */
function actionsInShort({ question: { askedAt, attempts, fault } }: ToldTicket): string {
  const last = attempts.at(-1)?.evidence;
  const codes = [last?.httpStatus === undefined ? null : `HTTP ${last.httpStatus}`, last?.errorCode];
  const shown = codes.filter(Boolean).join(', ') || both(failureTexts[fault.faultClass]);
  return `${inShort(askedAt)}: ${attempts.length === 0 ? '' : `${attempts.length} × `}${shown}`;
}

/** Fact 5: the names of the drawn pictures, whose number is that of the application. */
function picturesOf(tickets: readonly ToldTicket[]): string {
  const added = tickets.some(({ hasPicture }) => !hasPicture) ? [both(letterTexts.attachByHand)] : [];
  const isOfOne = tickets.length === 1;
  const names = pictureLanguages(tickets.length).map((language) => pictureName(isOfOne ? 1 : '№', language));
  const note = both(screenTexts.attached) + (isOfOne ? '' : `; ${both(screenTexts.ofLine)}`);
  return [`${names.join(', ')} (${note})`, ...added].join('; ');
}

/** Ids by which the other side finds the failed call; behind SHEP with our own id there. */
function searchKeys({ systemId, lastEvidence }: Incident, { shepSender }: Sender): string | null {
  const sender = senderInShep(systemId, shepSender);
  const { httpStatus, errorCode, serviceId, messageId, sessionId } = lastEvidence ?? {};
  const keys = [
    httpStatus && `HTTP ${httpStatus}`,
    errorCode,
    serviceId,
    messageId && `messageId ${messageId}`,
    sessionId && `sessionId ${sessionId}`,
    sender && `senderId ${sender}`,
  ];
  return keys.filter(Boolean).join(' · ') || null;
}

/** Our id in SHEP; null where the system is not asked through it. */
export function senderInShep(systemId: Incident['systemId'], shepSender: string): string | null {
  return systemId === 'SHEP' || systemOf(systemId).busId === 'SHEP' ? shepSender : null;
}

/** `2026-11-21 18:20:00`, in Kazakhstan. */
const inShort = (at: number) => toMoment(at).slice(0, 19);
