/** Meaning of the first result level, per service: the codes are set by the provider, not by SHEP (DOMAIN.md 1.2). */
type StatusMeaning = 'success' | 'no-data' | 'overloaded' | 'system-error';

export type StatusTable = Readonly<Record<string, StatusMeaning>>;

/** The codes seen in public samples, as most services use them. `MOCK-OVERLOADED` is invented. */
export const commonStatuses: StatusTable = {
  SCSS001: 'success',
  SCSE001: 'no-data',
  SCSE002: 'system-error',
  SCSE003: 'system-error',
  'MOCK-OVERLOADED': 'overloaded',
};

/** An unknown code is an error of the provider's: never an absence, never a success. */
export function meaningOf(statuses: StatusTable, code: string): StatusMeaning {
  return Object.hasOwn(statuses, code) ? (statuses[code] ?? 'system-error') : 'system-error';
}
