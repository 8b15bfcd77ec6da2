import type { Coded } from '../person-register/record.ts';

/** Something that was appointed to somebody, as the system of electronic cases writes it. */
export interface Appointment {
  readonly kind: Pick<Coded, 'code' | 'nameRu' | 'nameKz'>;
  readonly assignedOn: string;
  /** The last day of it; null: without an end. */
  readonly endsOn: string | null;
  readonly state: Pick<Coded, 'code' | 'nameRu' | 'nameKz'>;
}
