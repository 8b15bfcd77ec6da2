import { mailForm } from '../kernel/mail-address.ts';
import { mailAddress, map, oneLine, oneOf, secretAddress, textOrNull, wholeNumber } from './kinds.ts';

/** Encryption on the way to the mail server: `require` leaves a letter in the queue rather than send it in clear. */
const mailEncryptions = ['require', 'when-offered', 'never'] as const;
/** Address whose domain cannot exist (RFC 2606). */
export const nobodysMailbox = 'not-sent@tirek.invalid';

export const ticketSettings = {
  TICKET_BEFORE_REGISTRATION: oneOf(
    ['send', 'hold'],
    'Whether "not yet registered, because…" counts as the second fact of a support ticket (our reading of the orders).',
  ),
  TICKET_PICTURE: oneOf(
    ['counts', 'beside'],
    'Whether the drawn sequence of actions counts for the screenshots, the fifth fact (our reading of the orders).',
  ),
  TICKET_GROUPING: oneOf(
    ['incident', 'application'],
    'One message to a mailbox for many applications of an incident, or one for each.',
  ),
  TICKET_COLLECT_MS: wholeNumber(
    [60_000, 0, 60_000],
    'The first application is told at once; further ones are collected so long, ms …',
  ),
  TICKETS_PER_MESSAGE: wholeNumber([25, 1, 200], '… or until there are so many.'),
  SUPPORT_MAILBOXES: map(
    mailForm,
    'codes of state services with an e-mail address each, `CODE=address, CODE=address`',
    'Mailboxes for state services whose order names none: `LOSS_OF_CAPACITY_PAYMENT=desk@example.kz`.',
  ),
  PROVIDER_NAME: oneLine('Tirek demo', 'Who writes to the support service: the provider, in letters.'),
  PROVIDER_PHONE: oneLine('', 'Telephone that letters name; empty: none.'),
  MAIL_FROM: mailAddress('tirek@tirek.invalid', 'Sender of letters.'),
  MAIL_REPLY_TO: mailAddress('tirek@tirek.invalid', 'Where the support service answers.'),
  MAIL_REDIRECT_TO: mailAddress(
    nobodysMailbox,
    'Outside production every letter goes here, whatever mailbox it names: no drill reaches a real one. Obligatory there with `SMTP_URL`, refused in production.',
  ),
  OPERATOR_MAIL: mailAddress(null, 'Who is told of outages of our own making. Unset: the log alone tells.'),
  SMTP_URL: secretAddress(
    ['smtp:', 'smtps:'],
    'Mail server, `smtp://user:password@host:587`. Unset: letters are files in `DATA_DIR/mail`.',
  ),
  SMTP_TLS: {
    ...oneOf(
      mailEncryptions,
      'Encryption on the way to it. Unset: `require`, and `when-offered` on loopback; `never` is for loopback alone.',
    ),
    fallback: null,
  },
  SMTP_CA_FILE: textOrNull(
    'PEM file with the certificates by which that of the mail server is checked, in the place of those that Node knows. On loopback it is checked only with this file, or where encryption is required.',
  ),
  SMTP_TIMEOUT_MS: wholeNumber([20_000, 100, 600_000], 'After this a silent mail server has failed, ms.'),
  MAIL_PER_MINUTE: wholeNumber([60, 1, 10_000], 'Letters that one replica hands over in a minute.'),
  MAIL_RETRY_MAX_SECONDS: wholeNumber(
    [300, 1, 86_400],
    'Longest pause between two tries of a letter, seconds; the first is one second.',
  ),
} as const;
