/**
 * The request that a provider must write to the support service when a system fails: five facts (S1.17, S3.13, S5.13, S6.14), the
 * mailbox, the evidence, and a list of what is still missing.
 */
import type { Text } from '../kernel/text.ts';
import {
  isStateServiceCode,
  itemsBeforeNumber,
  nameIn,
  type StateServiceCode,
  stateServiceOf,
} from '../services/catalogue.ts';
import type { RuleItem } from '../services/state-service.ts';
import type { FailedQuestion } from './failed-question.ts';
import { sequenceOfActions } from './recorded-steps.ts';
import { notYetRegistered } from './texts/letter-texts.ts';

export interface TicketSettings {
  /** `hold`: a ticket waits for its registration number, although that may come only when the outage is over. */
  readonly beforeRegistration: 'send' | 'hold';
  /** `beside`: the drawn picture does not count as the screenshots of the orders; a person attaches some. */
  readonly picture: 'counts' | 'beside';
  /** Mailboxes for state services whose order names none, by their code. */
  readonly mailboxes: Readonly<Partial<Record<StateServiceCode, string>>>;
}

/** The facts of a failed question. */
function factsOf(question: FailedQuestion, settings: TicketSettings, screenshots: readonly string[]) {
  const { purpose, incident } = question;
  const service = stateServiceOf(purpose.stateService);
  return {
    incident,
    /** The question that the ticket was written from. */
    question,
    /** Relation to the person of the one who applies for them; null: the person does, or the caller does not say. */
    applicant: purpose.applicant ?? null,
    /** The front end's own id of an application without a number. */
    applicationRef: purpose.applicationRef ?? null,
    /** Null where the purpose names none of the orders' state services. */
    stateServiceCode: isStateServiceCode(purpose.stateService) ? purpose.stateService : null,
    /** The mailbox, with the item that names it; without one it is the operator's own setting. */
    recipient: recipientOf(purpose.stateService, settings),
    /** Fact 1. */
    stateService: service?.name ?? null,
    /** Fact 2: the number, or the reason why there is none yet, with its item. */
    registration: registrationOf(question, settings),
    /** Fact 3. */
    iin: question.iin,
    /** Fact 4. */
    sequenceOfActions: sequenceOfActions(question),
    /** Fact 5: the picture of the sequence of actions (picture/), where it counts as the screenshots. */
    hasPicture: settings.picture === 'counts',
    /** Fact 5: addresses or names of screenshots that a person has. */
    screenshots,
  };
}

/** Facts that an order demands, each with its test. */
const hasFact = {
  STATE_SERVICE: ({ stateService }) => stateService !== null,
  REGISTRATION_NUMBER: ({ registration }) => registration !== null,
  IIN: ({ iin }) => iin !== null,
  SEQUENCE_OF_ACTIONS: ({ sequenceOfActions: actions }) => actions.length > 0,
  SCREENSHOTS: ({ hasPicture, screenshots }) => hasPicture || screenshots.length > 0,
  RECIPIENT: ({ recipient }) => recipient !== null,
} as const satisfies Record<string, (facts: ReturnType<typeof factsOf>) => boolean>;

export type MissingFact = keyof typeof hasFact;
export type SupportTicket = Readonly<ReturnType<typeof writeSupportTicket>>;

/** Writes the ticket of one failed question. @param screenshots those that a person added */
export function writeSupportTicket(
  question: FailedQuestion,
  settings: TicketSettings,
  screenshots: readonly string[] = [],
) {
  const facts = factsOf(question, settings, screenshots);
  const missing = (Object.keys(hasFact) as MissingFact[]).filter((fact) => !hasFact[fact](facts));
  return { ...facts, missing: missing as readonly MissingFact[] };
}

/** Mailbox of the order; a setting counts only where the order names none. */
function recipientOf(code: FailedQuestion['purpose']['stateService'], settings: TicketSettings) {
  if (!isStateServiceCode(code)) return null;
  const mailbox = settings.mailboxes[code];
  return stateServiceOf(code)?.support ?? (mailbox === undefined ? null : { mailbox, item: null });
}

function registrationOf(
  question: FailedQuestion,
  settings: TicketSettings,
): { readonly number: string } | { readonly notYetBecause: Text; readonly items: RuleItem[] } | null {
  const { purpose, systemId } = question;
  if (purpose.applicationNumber) return { number: purpose.applicationNumber };
  if (settings.beforeRegistration === 'hold') return null;
  const service = stateServiceOf(purpose.stateService);
  const items = itemsBeforeNumber(service, systemId, purpose.route ?? null);
  return items.length === 0 ? null : { notYetBecause: notYetBecause(question, items), items: [...items] };
}

/** Our reading of the orders: a request that waited for a number would leave when the outage is over. */
function notYetBecause(
  { systemId, part, culprit, purpose }: FailedQuestion,
  items: readonly RuleItem[],
): Text {
  const { stateService } = purpose;
  const name = nameIn(stateService, systemId, part);
  const bus = culprit === systemId ? null : nameIn(stateService, culprit);
  return notYetRegistered(name, bus, items.map(itemNumber).join(', '));
}

/** The number of an item in its order's rules: `17` of `S1.17`. */
export function itemNumber(item: RuleItem): string {
  return item.slice(item.indexOf('.') + 1);
}
