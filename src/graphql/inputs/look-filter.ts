import type { LookFilter } from '../../access/looks/list-looks.ts';
import { parseInstant } from '../../kernel/dates.ts';
import type { AccessLogFilter } from '../generated/resolvers.ts';

export function toLookFilter(input: AccessLogFilter | null | undefined): LookFilter {
  const { iin = null, account = null, organisation = null, since, until } = input ?? {};
  const isBeyondVolume = input?.beyondVolume ?? null;
  const bounds = { from: toInstant(since), until: toInstant(until) };
  return { look: null, iin, account, organisation, ...bounds, isBeyondVolume };
}

/** The scalar has checked its form. */
function toInstant(text: string | null | undefined): number | null {
  return text ? (parseInstant(text) ?? null) : null;
}
