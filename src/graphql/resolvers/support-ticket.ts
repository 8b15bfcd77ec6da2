import { inLanguage } from '../../kernel/text.ts';
import { previewMessage } from '../../outages/message/message.ts';
import { toEml } from '../../outages/message/to-eml.ts';
import { drawPicture } from '../../outages/picture/draw-picture.ts';
import { type SupportTicket, writeSupportTicket } from '../../outages/support-ticket.ts';
import { catalogue, stateServiceCodes } from '../../services/catalogue.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const toAddress = (support: SupportTicket['recipient']) =>
  support && { mailbox: support.mailbox, ruleItem: support.item };

export const supportTicketResolvers = {
  Query: {
    stateServices: () => stateServiceCodes.map((code) => ({ code, service: catalogue[code] })),
  },
  StateService: {
    number: ({ service }) => service.number,
    name: ({ service }, { language }) => inLanguage(service.name, language),
    order: ({ service }) => service.order,
    support: ({ service }) => toAddress(service.support),
  },
  RegisterUnavailable: {
    supportTicket: ({ failedQuestion }, _, { settings }) =>
      failedQuestion && writeSupportTicket(failedQuestion, settings),
  },
  SupportTicket: {
    recipient: ({ recipient }) => toAddress(recipient),
    stateService: (ticket, { language }) => ticket.stateService && inLanguage(ticket.stateService, language),
    registrationNumber: ({ registration }) =>
      registration && 'number' in registration ? registration.number : null,
    notYetRegisteredBecause: ({ registration }, { language }) =>
      registration && 'items' in registration ? inLanguage(registration.notYetBecause, language) : null,
    notYetRegisteredItems: ({ registration }) =>
      registration && 'items' in registration ? registration.items : [],
    sequenceOfActions: ({ sequenceOfActions }, { language }) =>
      sequenceOfActions.map(({ at, text }, i) => ({ number: i + 1, at, text: inLanguage(text, language) })),
    screenshots: () => [],
    picture: ({ question }, { language }) => drawPicture(question, language),
    complete: ({ missing }) => missing.length === 0,
    missing: ({ missing }) => [...missing],
    message: (ticket, _, { settings }) => previewMessage(ticket, settings.message),
  },
  SupportMessage: { eml: (message) => toEml(message) },
} satisfies Resolvers;
