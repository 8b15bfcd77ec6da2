import type { MessageSettings } from '../../src/tickets/message/message.ts';

/** Settings of a provider whose name has to be escaped. */
export const letterSettings: MessageSettings = {
  provider: 'Provider <of> "examples"',
  phone: '+7 700 000 00 00',
  replyTo: 'answers@provider.invalid',
  environment: 'demo',
  shepSender: 'sender-7',
  isSigned: false,
  from: 'tirek@provider.invalid',
  operator: null,
  redirectTo: 'not-sent@provider.invalid',
};
