import type { ForcedOutage } from '../../incidents/operations/force-open.ts';
import { longestMs } from '../../incidents/operations/maintenance-window.ts';
import type { NewWindow } from '../../incidents/operations/operator-actions.ts';
import { instantExpected, parseInstant } from '../../kernel/dates.ts';
import { partsOf, type SystemKey, systemKeys } from '../../systems/systems.ts';
import type { ForceOutageInput, OpenMaintenanceWindowInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';
import { toFreeText } from './free-text.ts';

const longestForcedMs = 30 * 24 * 3600 * 1000;

/** @throws GraphQLError BAD_USER_INPUT */
export function toNewWindow(input: OpenMaintenanceWindowInput, by: string): NewWindow {
  const { system, part = null, repeats = 'NEVER', reason } = input;
  if (repeats === 'OTHER') throw refusal('repeats: NEVER, DAILY or WEEKLY');
  const startsAt = toInstant(input.startsAt);
  const endsAt = toInstant(input.endsAt);
  const until = input.until ? toInstant(input.until) : null;
  if (endsAt <= startsAt || endsAt - startsAt > longestMs(repeats))
    throw refusal('endsAt: after startsAt, at most 30 days later, and no later than the window comes again');
  if (until !== null && until < endsAt) throw refusal('until: not before endsAt');
  const text = toFreeText(reason, 'reason');
  return { ...toSystem(system, part), startsAt, endsAt, repeats, until, reason: text, by };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toForcedOutage(input: ForceOutageInput, by: string, now: number): ForcedOutage {
  const { system, part = null, tickets, reason } = input;
  const until = toInstant(input.until);
  if (until <= now || until > now + longestForcedMs)
    throw refusal('until: later than now, at most 30 days from now');
  return { ...toSystem(system, part), until, by, reason: toFreeText(reason, 'reason'), withTickets: tickets };
}

function toSystem(system: string, part: string | null): { systemId: SystemKey; part: string | null } {
  const systemId = systemKeys.find((key) => key === system);
  if (systemId === undefined) throw refusal(`system: one of ${systemKeys.join(', ')}`);
  if (part !== null && !partsOf(systemId).includes(part))
    throw refusal(`part: left out, or one of ${partsOf(systemId).join(', ') || 'none of this system'}`);
  return { systemId, part };
}

function toInstant(text: string): number {
  const at = parseInstant(text);
  if (at === undefined) throw refusal(instantExpected);
  return at;
}
