/** Actions of the page: each form is one mutation of the public schema. */
import type { OpenMaintenanceWindowInput, StateServiceCode, SystemId } from '../generated/operator.ts';
import type { Answer, Ask } from './ask.ts';
import { changes } from './documents.ts';
import { type Fields, fieldOf } from './form.ts';

interface Changed {
  readonly done: { readonly result: { readonly __typename: string } };
}

interface Action {
  /** Names of its fields beside `key` and `back`. */
  readonly fields: readonly string[];
  readonly run: (fields: Fields, ask: Ask) => Promise<Answer<Changed>>;
}

/** A missing field becomes an empty text, which the schema refuses with the words of what it expects. */
const textOf = (fields: Fields, name: string): string => fieldOf(fields, name) ?? '';
const keyOf = (fields: Fields) => ({ idempotencyKey: textOf(fields, 'key') });

/** The schema refuses a name that is none of its systems, services or repetitions. */
const nameOf = <Name extends string>(fields: Fields, name: string) => textOf(fields, name) as Name;

/** `BANKS/601`: a part of a system. */
function targetOf(fields: Fields) {
  const [system = '', part] = textOf(fields, 'target').split('/');
  return { system: system as SystemId, ...(part !== undefined && { part }) };
}

/** An instant of a field, which has no zone: the page says that it is the time of Kazakhstan. */
const instantOf = (fields: Fields, name: string): string => {
  const text = textOf(fields, name);
  return `${text.length === 16 ? `${text}:00` : text}+05:00`;
};

const ticketOf = (fields: Fields) => ({
  id: textOf(fields, 'id'),
  expectedVersion: Number(textOf(fields, 'version') || Number.NaN),
  ...keyOf(fields),
});

export const actions: Readonly<Record<string, Action>> = {
  'announce-maintenance': {
    fields: ['target', 'startsAt', 'endsAt', 'repeats', 'reason'],
    run: (fields, ask) =>
      ask(changes.announceMaintenance, {
        input: {
          ...targetOf(fields),
          ...keyOf(fields),
          startsAt: instantOf(fields, 'startsAt'),
          endsAt: instantOf(fields, 'endsAt'),
          repeats: nameOf<NonNullable<OpenMaintenanceWindowInput['repeats']>>(fields, 'repeats'),
          reason: textOf(fields, 'reason'),
        },
      }),
  },
  'end-maintenance': {
    fields: ['id'],
    run: (fields, ask) => ask(changes.endMaintenance, { input: { id: textOf(fields, 'id') } }),
  },
  'force-off': {
    fields: ['target', 'until', 'tickets', 'reason'],
    run: (fields, ask) =>
      ask(changes.forceOutage, {
        input: {
          ...targetOf(fields),
          ...keyOf(fields),
          until: instantOf(fields, 'until'),
          tickets: fieldOf(fields, 'tickets') === 'yes',
          reason: textOf(fields, 'reason'),
        },
      }),
  },
  'resolve-incident': {
    fields: ['id', 'reason'],
    run: (fields, ask) =>
      ask(changes.resolveIncident, {
        input: { id: textOf(fields, 'id'), reason: textOf(fields, 'reason') },
      }),
  },
  'complete-ticket': {
    fields: ['id', 'version', 'stateService', 'applicationNumber', 'iin', 'screenshots'],
    run(fields, ask) {
      const stateService = fieldOf(fields, 'stateService') as StateServiceCode | undefined;
      const screenshot = fieldOf(fields, 'screenshots');
      const facts = {
        ...(stateService && { stateService }),
        applicationNumber: fieldOf(fields, 'applicationNumber'),
        iin: fieldOf(fields, 'iin'),
        ...(screenshot && { screenshots: [screenshot] }),
      };
      return ask(changes.completeTicket, { input: { ...ticketOf(fields), ...facts } });
    },
  },
  'send-ticket': {
    fields: ['id', 'version'],
    run: (fields, ask) => ask(changes.sendTicket, { input: ticketOf(fields) }),
  },
  'record-sent': {
    fields: ['id', 'version', 'note'],
    run: (fields, ask) =>
      ask(changes.recordSent, { input: { ...ticketOf(fields), note: textOf(fields, 'note') } }),
  },
  'resend-tickets': {
    fields: ['id'],
    run: (fields, ask) =>
      ask(changes.resendTickets, { input: { ids: [...(fields.get('id') ?? [])], ...keyOf(fields) } }),
  },
};
