/** Replies to questions about people: a register's answer, or the reason for which it was not asked. */
import type { Text } from '../../kernel/text.ts';
import type { Outcome, Unavailable } from '../../registers/outcome.ts';
import type { SystemId, SystemKey } from '../../systems/systems.ts';
import type { Consent, GrantedConsent, NeededConsent } from '../consent/consent.ts';
import type { WithheldReason } from '../withheld-reason.ts';

export type Reply<Item = unknown> = Outcome<Item> | Refusal | NotAsked;

/** The question may not be asked, or no answer tells its permission. */
export type Refusal = Withheld | ConsentNeeded | Unanswered;

/** The viewer has no right to the answer. */
export interface Withheld {
  readonly kind: 'withheld';
  readonly systemId: SystemKey;
  readonly reason: WithheldReason;
  /** Cause where the pension consent is the basis: not on record, or its record cannot be asked here. Else left out. */
  readonly pensionConsent?: 'MISSING' | 'NOT_CONNECTED';
}

/** The person must agree first. */
export interface ConsentNeeded extends Omit<NeededConsent, 'kind'> {
  readonly kind: 'consentNeeded';
  readonly systemId: SystemKey;
}

/** A system gave no answer. */
export type Unanswered = Outcome<never> &
  Unavailable & {
    /** IIN of the person whom the system was asked about, where the question is about another. */
    readonly about?: string;
  };

export interface NotAsked {
  readonly kind: 'notAsked';
  /** OTHER: a rule names a system without an id. */
  readonly systemId: SystemId | 'OTHER';
  readonly because: NotAskedReason;
  /** Item of the order that forbids the question; null: no item does. */
  readonly item: string | null;
  /** The matter that the question is about. */
  readonly matter: Text;
}

export type NotAskedReason =
  /** The rules of the route do not name the system. */
  | 'NOT_NAMED'
  /** An earlier answer decides already. */
  | 'DECIDED'
  /** The item has the package of documents looked at first. */
  | 'PACKAGE_FIRST'
  /** A check that comes first is open: its system has not answered. */
  | 'FIRST_CHECK_OPEN'
  | 'INPUT_MISSING'
  /** The number of the person or account has a wrong form. */
  | 'MISTYPED'
  | 'NOT_CONNECTED'
  | 'BANK_NOT_CONNECTED';

export function withheld(systemId: SystemKey, reason: WithheldReason): Withheld {
  return { kind: 'withheld', systemId, reason };
}

/** The refusal of a question without the consent that it needs. */
export function withoutConsent(systemId: SystemKey, consent: Exclude<Consent, GrantedConsent>) {
  if (consent.kind === 'unavailable') return consent.outcome;
  const { state, requestableFrom } = consent;
  return { kind: 'consentNeeded', systemId, state, requestableFrom } as const;
}

export function notAsked(
  because: NotAskedReason,
  systemId: NotAsked['systemId'],
  item: string | null,
  matter: Text,
): NotAsked {
  return { kind: 'notAsked', because, systemId, item, matter };
}

/** Gap that a reply leaves; null: none. A rule that forbids the question leaves no gap. */
export function lackOf(reply: Reply): 'unavailable' | 'withheld' | 'consentNeeded' | null {
  switch (reply.kind) {
    case 'answered':
      return null;
    case 'notAsked':
      return reply.item === null ? 'unavailable' : null;
    default:
      return reply.kind;
  }
}
