import type { LookFilter } from '../../access/looks/list-looks.ts';
import { parseInstant } from '../../kernel/dates.ts';
import type { AccessLogFilter } from '../generated/resolvers.ts';

export function toLookFilter(input: AccessLogFilter | null | undefined): LookFilter {
  const { iin = null, account = null, organisation = null, from, until } = input ?? {};
  const isBeyondVolume = input?.beyondVolume ?? null;
  return { iin, account, organisation, from: toInstant(from), until: toInstant(until), isBeyondVolume };
}

/** The scalar has checked its form. */
function toInstant(text: string | null | undefined): number | null {
  return text ? (parseInstant(text) ?? null) : null;
}
