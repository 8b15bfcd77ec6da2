import type { Coded } from '../person-register/record.ts';

/** An appointment of a person, as the system of electronic cases writes it. */
export interface Appointment {
  readonly kind: Pick<Coded, 'code' | 'nameRu' | 'nameKz'>;
  readonly assignedOn: string;
  /** Its last day; null: without an end. */
  readonly endsOn: string | null;
  readonly state: Pick<Coded, 'code' | 'nameRu' | 'nameKz'>;
}
