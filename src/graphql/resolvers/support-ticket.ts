import { inLanguage } from '../../kernel/text.ts';
import { kept } from '../../storage/kept.ts';
import type { MessageState } from '../../tickets/delivery/messages.ts';
import { isForSupport } from '../../tickets/failed-question.ts';
import { eventsOf, type TicketEvent } from '../../tickets/filing/ticket-events.ts';
import type { MessageKind } from '../../tickets/message/told.ts';
import { type SupportTicket, writeSupportTicket } from '../../tickets/support-ticket.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { SupportTicketSource } from '../sources.ts';

const toAddress = (support: SupportTicket['recipient']) =>
  support && { mailbox: support.mailbox, ruleItem: support.item };

const unkept = {
  state: null,
  version: null,
  laterNumber: null,
  failedAt: null,
  createdAt: null,
  sentAt: null,
  messageId: null,
};

export const supportTicketResolvers = {
  RegisterUnavailable: {
    async supportTicket({ failedQuestion }, _, { settings, filings }): Promise<SupportTicketSource | null> {
      if (failedQuestion === null || !isForSupport(failedQuestion.fault.faultClass)) return null;
      const filed = await filings.find(failedQuestion);
      const written = () => ({ ...writeSupportTicket(failedQuestion, settings), ...unkept });
      return filed ?? { ...written(), id: filings.idOf(failedQuestion) };
    },
  },
  SupportTicket: {
    recipient: ({ recipient }) => toAddress(recipient),
    stateService: (ticket, { language }) => ticket.stateService && inLanguage(ticket.stateService, language),
    registrationNumber: ({ registration, laterNumber }) =>
      laterNumber ?? (registration && 'number' in registration ? registration.number : null),
    notYetRegisteredBecause: ({ registration }, { language }) =>
      registration && 'items' in registration ? inLanguage(registration.notYetBecause, language) : null,
    notYetRegisteredItems: ({ registration }) =>
      registration && 'items' in registration ? registration.items : [],
    sequenceOfActions: ({ sequenceOfActions }, { language }) =>
      sequenceOfActions.map(({ at, text }, i) => ({ number: i + 1, at, text: inLanguage(text, language) })),
    screenshots: ({ screenshots }) => [...screenshots],
    picture: ({ question }, { language }, { letters }) => letters.picture(question, language),
    handOverSeconds: ({ sentAt, failedAt }) =>
      sentAt === null || failedAt === null ? null : (sentAt - failedAt) / 1000,
    numberFollowed: ({ laterNumber }) => laterNumber !== null,
    async events({ id, state }, _, { records }) {
      if (id === null || state === null) return [];
      const events = await kept(() => eventsOf(records.database, id));
      return events.map((event) => ({ ...event, what: event.what as TicketEvent }));
    },
    complete: ({ missing }) => missing.length === 0,
    missing: ({ missing }) => [...missing],
    message: (ticket, _, { letters }) => letters.ofTicket(ticket),
  },
  SupportMessage: {
    id: ({ kept: message }) => message?.id ?? null,
    kind: ({ kept: message }) => (message?.kind as MessageKind | undefined) ?? null,
    state: ({ kept: message }) => (message?.state as MessageState | undefined) ?? null,
    sentAt: ({ kept: message }) => message?.sent_at ?? null,
    attempts: ({ kept: message }) => message?.attempts ?? 0,
    reply: ({ kept: message }) => message?.reply ?? null,
    messageId: ({ message }) => message.messageId,
    to: ({ message }) => message.to,
    subject: ({ message }) => message.subject,
    text: ({ message }) => message.text,
    html: ({ message }) => message.html,
    eml: ({ message }, _, { letters }) => letters.eml(message),
  },
} satisfies Resolvers;
