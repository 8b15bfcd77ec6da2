import { mailForm } from '../kernel/mail-address.ts';
import { mailAddress, map, oneLine, oneOf, secretAddress, textOrNull, wholeNumber } from './kinds.ts';

/** Encryption on the way to the mail server: `require` leaves a letter in the queue rather than send it in clear. */
const mailEncryptions = ['require', 'when-offered', 'never'] as const;
/** Address whose domain cannot exist (RFC 2606). */
export const unsentMailbox = 'not-sent@tirek.invalid';

export const ticketSettings = {
  TICKET_BEFORE_REGISTRATION: oneOf(
    ['send', 'hold'],
    'Our reading of the orders: "not yet registered, because…" is the second fact of a ticket (`send`), or not (`hold`).',
  ),
  TICKET_PICTURE: oneOf(
    ['counts', 'beside'],
    'Our reading of the orders: the drawn sequence of actions is the fifth fact of a ticket (`counts`), or not (`beside`).',
  ),
  TICKET_GROUPING: oneOf(
    ['incident', 'application'],
    'One message for all applications of an incident, or one for each.',
  ),
  TICKET_COLLECT_MS: wholeNumber(
    [60_000, 0, 60_000],
    'Time in which further applications are collected, ms …',
  ),
  TICKETS_PER_MESSAGE: wholeNumber([25, 1, 200], '… or until there are so many.'),
  SUPPORT_MAILBOXES: map(
    mailForm,
    'codes of state services with an e-mail address each, `CODE=address, CODE=address`',
    'Mailboxes for state services whose order names none: `LOSS_OF_CAPACITY_PAYMENT=desk@example.kz`.',
  ),
  PROVIDER_NAME: oneLine('Tirek demo', 'The provider, who writes to the support service.'),
  PROVIDER_PHONE: oneLine('', 'Telephone that letters name; empty: none.'),
  MAIL_FROM: mailAddress('tirek@tirek.invalid', 'Sender of letters.'),
  MAIL_REPLY_TO: mailAddress('tirek@tirek.invalid', 'Address for answers of the support service.'),
  MAIL_REDIRECT_TO: mailAddress(
    unsentMailbox,
    'Outside production every letter goes here, so that no drill reaches a real mailbox. Obligatory there with `SMTP_URL`, refused in production.',
  ),
  OPERATOR_MAIL: mailAddress(
    null,
    'Mailbox of the operator, for outages of our own making. Unset: only the log reports them.',
  ),
  SMTP_URL: secretAddress(
    ['smtp:', 'smtps:'],
    'Mail server, `smtp://user:password@host:587`. Unset: letters are files in `DATA_DIR/mail`.',
  ),
  SMTP_TLS: {
    ...oneOf(
      mailEncryptions,
      'Encryption of the connection to the mail server. Unset: `require`, and `when-offered` on loopback; `never` is for loopback alone.',
    ),
    fallback: null,
  },
  SMTP_CA_FILE: textOrNull(
    "PEM file with the certificates of the mail server's issuers, instead of Node's. On loopback only this file, or required encryption, causes a check.",
  ),
  SMTP_TIMEOUT_MS: wholeNumber(
    [20_000, 100, 600_000],
    'Longest silence of a mail server, ms; then the try has failed.',
  ),
  MAIL_PER_MINUTE: wholeNumber([60, 1, 10_000], 'Letters that one replica hands over in a minute.'),
  MAIL_RETRY_MAX_SECONDS: wholeNumber([300, 1, 86_400], 'Longest pause between two tries of a letter, s.'),
} as const;
