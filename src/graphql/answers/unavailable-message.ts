/** `RegisterAnswer.message` where nothing is known: the failure, the conclusion to avoid, and the next step. */

import type { Incident } from '../../incidents/incident.ts';
import { toDateTime } from '../../kernel/clock.ts';
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { KeyFault } from '../../resilience/call-fault.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { nameIn } from '../../services/catalogue.ts';
import type { Act } from '../../services/purpose.ts';
import type { SystemKey } from '../../systems/systems.ts';
import type { NextStep } from '../generated/resolvers.ts';
import { keyFaultTexts } from './key-fault-texts.ts';
import { messageTexts } from './message-texts.ts';
import { unavailableTexts } from './unavailable-texts.ts';

/** Facts of the message. Times are epoch milliseconds. */
interface UnavailableFacts {
  readonly system: SystemKey;
  /** Part of the system, null where it has no parts. */
  readonly part: string | null;
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  readonly faultClass: FaultClass;
  /** Fault of our signing key; left out: no key is at fault. */
  readonly keyFault?: KeyFault | undefined;
  /** State service of the question, whose rules may name a system in their own way. */
  readonly stateService: string | null | undefined;
  readonly since: number;
  readonly askAgainAt: number;
  readonly nextStep: NextStep;
  /** The outage to quote; null where there is none. */
  readonly incident: Pick<Incident, 'id' | 'drill'> | null;
  /** Address of the support service; null where the order names none. */
  readonly mailbox: string | null;
  /** The reader is the applicant, not a clerk. */
  readonly isApplicant: boolean;
  /** Act with an unknown result; null where no act was sent. */
  readonly doubt: Act | null;
}

export function unavailableMessage(facts: UnavailableFacts): Text {
  const { system, part, culprit, incident, faultClass, isApplicant, doubt } = facts;
  const since = minuteOf(facts.since);
  const asked = nameIn(facts.stateService, system, part);
  const failure = unavailableTexts.failures[faultClass](since);
  const throughBus =
    culprit === system ? null : unavailableTexts.causedBy(nameIn(facts.stateService, culprit), asked, since);
  const sentences = [
    incident?.drill && unavailableTexts.drillNote,
    unavailableTexts.unknown,
    throughBus ?? eachLanguage((key) => `${failure[key]} ${messageTexts.systemLabel[key]}: ${asked[key]}.`),
    facts.keyFault && keyFaultTexts[facts.keyFault],
    doubt === null ? unavailableTexts.notAbsent : unavailableTexts.doubts[doubt],
    !isApplicant && unavailableTexts.doNot,
    unavailableTexts.askAfter(secondOf(facts.askAgainAt)),
    advice(facts),
  ];
  return eachLanguage((key) => sentences.flatMap((one) => (one ? [one[key]] : [])).join(' '));
}

function advice({ nextStep, mailbox, incident }: UnavailableFacts): Text | null {
  if (incident?.drill) return null;
  const quoted = eachLanguage((key) =>
    incident === null ? '' : `, ${unavailableTexts.incidentLabel[key]} ${incident.id}`,
  );
  if (nextStep === 'TELL_OPERATOR') return unavailableTexts.tellOperator(quoted);
  return mailbox === null ? null : (unavailableTexts.advices[nextStep]?.(mailbox, quoted) ?? null);
}

/** `18:20, 21.11.2026` */
function minuteOf(epochMs: number): string {
  const text = toDateTime(epochMs);
  const [year, month, day] = text.slice(0, 10).split('-');
  return `${text.slice(11, 16)}, ${day}.${month}.${year}`;
}

const secondOf = (epochMs: number): string => toDateTime(epochMs).slice(11, 19);
