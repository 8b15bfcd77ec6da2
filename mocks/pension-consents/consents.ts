/** Consents that people gave to the State corporation when a pension was appointed. */
import { kinds } from '../people/appointments.ts';
import { personByIin } from '../people/find.ts';

/** One consent, as the record writes it. */
interface HeldConsent {
  /** Day, `YYYY-MM-DD`. */
  readonly givenOn: string;
  readonly purpose: string;
  readonly withdrawnOn?: string;
}

const purposes: Readonly<Record<string, string>> = {
  [kinds.age.code]: 'AGE_PENSION',
  [kinds.base.code]: 'BASE_PENSION',
  // S6.15 p3 does not name it: it must count for nothing.
  [kinds.service.code]: 'LONG_SERVICE_PENSION',
};

/** Members of the cast who withdrew theirs, by IIN: the day. */
const withdrawn: Readonly<Record<string, string>> = { '600101390006': '2023-12-04' };

/** A consent for each pension of a person, given on the day of its appointment. */
export function consentsOf(iin: string): readonly HeldConsent[] {
  const withdrawnOn = withdrawn[iin];
  return (personByIin(iin)?.appointments.held ?? []).flatMap(({ kind, assignedOn }) => {
    const purpose = purposes[kind.code];
    if (purpose === undefined) return [];
    return { givenOn: assignedOn, purpose, ...(withdrawnOn && { withdrawnOn }) };
  });
}
