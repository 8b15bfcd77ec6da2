import { CallFault } from '../../src/resilience/call-fault.ts';
import type { SystemKey } from '../../src/systems/systems.ts';
import { type Message, type MessageSettings, writeMessage } from '../../src/tickets/message/message.ts';
import type { MessageKind, ToldTicket } from '../../src/tickets/message/told.ts';
import { writeSupportTicket } from '../../src/tickets/support-ticket.ts';
import { at, failedQuestion } from './failed-questions.ts';
import { letterSettings } from './letter-settings.ts';

const notTried = { attempts: [], fault: new CallFault('NOT_TRIED', 'REGISTER', { openedBy: 'TIMEOUT' }) };
export const iinOf = (i: number): string => String(900_101_490_000 + i);
/** Instant at which the outage of an ended letter ended. */
const endedAt = at + 600_000;

interface Many {
  readonly kind?: MessageKind;
  readonly applications: number;
  readonly drill?: boolean;
  /** Number of applications for which a system was asked; for the others the breaker was open. */
  readonly tried?: number;
  readonly isOver?: boolean;
  readonly system?: SystemKey;
  readonly purpose?: object;
  readonly screenshots?: readonly string[];
  readonly settings?: Partial<MessageSettings>;
}

/** A letter about applications `draft-1`, `draft-2`, … of as many people, seven seconds apart. */
export function letterAbout(many: Many): Message {
  const { kind = 'TICKETS', applications, tried = applications, isOver = false, drill = false } = many;
  const systemId = many.system ?? failedQuestion.systemId;
  const incident = { ...failedQuestion.incident, systemId, drill, resolvedAt: isOver ? endedAt : null };
  const tickets = Array.from({ length: applications }, (_, i): ToldTicket => {
    const purpose = { ...failedQuestion.purpose, applicationRef: `draft-${i + 1}`, ...many.purpose };
    const asked = { ...failedQuestion, incident, purpose, iin: iinOf(i + 1), askedAt: at + i * 7000 };
    const question = i < tried ? asked : { ...asked, ...notTried };
    const facts = { beforeRegistration: 'send', picture: 'counts', mailboxes: {} } as const;
    return { ...writeSupportTicket(question, facts, many.screenshots), laterNumber: null };
  });
  const told = { kind, incident, tickets, mailbox: 'oop@enbek.kz', key: 'INC-1.2', root: 'INC-1.1', at };
  return writeMessage(told, { ...letterSettings, ...many.settings });
}
