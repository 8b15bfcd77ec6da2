import type { Config } from '../config/config.ts';
import type { MessageSettings } from '../tickets/message/message.ts';
import type { TicketSettings } from '../tickets/support-ticket.ts';

/** The settings of tickets and of their messages, in the words of the room that writes them. */
export function ticketSettingsOf(config: Config): { tickets: TicketSettings; messages: MessageSettings } {
  return {
    tickets: {
      beforeRegistration: config.TICKET_BEFORE_REGISTRATION,
      picture: config.TICKET_PICTURE,
      mailboxes: Object.fromEntries(config.SUPPORT_MAILBOXES),
    },
    messages: {
      provider: config.PROVIDER_NAME,
      phone: config.PROVIDER_PHONE || null,
      environment: config.PROFILE,
      from: config.MAIL_FROM,
      replyTo: config.MAIL_REPLY_TO,
      operator: config.OPERATOR_MAIL,
      // Nothing but production ever reaches a real mailbox.
      redirectTo: config.PROFILE === 'production' ? null : config.MAIL_REDIRECT_TO,
    },
  };
}
