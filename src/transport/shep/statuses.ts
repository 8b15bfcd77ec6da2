/** Meaning of the first result level, per service: the provider sets the codes, not SHEP (DOMAIN.md 1.2). */
type StatusMeaning = 'success' | 'no-data' | 'overloaded' | 'system-error';
export type StatusTable = Readonly<Record<string, StatusMeaning>>;

/** Codes seen in public samples of most services. `MOCK-OVERLOADED` is invented. */
export const commonStatuses: StatusTable = {
  SCSS001: 'success',
  SCSE001: 'no-data',
  SCSE002: 'system-error',
  SCSE003: 'system-error',
  'MOCK-OVERLOADED': 'overloaded',
};

/** Meaning of a code. An unknown code is an error of the provider: never an absence, never a success. */
export const meaningOf = (statuses: StatusTable, code: string): StatusMeaning =>
  Object.hasOwn(statuses, code) ? (statuses[code] ?? 'system-error') : 'system-error';
