import { isStateServiceCode } from '../../services/catalogue.ts';
import type { StateServiceCode } from '../generated/resolvers.ts';

/** A state service's code as the schema has it. One that is kept, and whose data file is gone since, must not throw. */
export function shownCode(code: string | null): StateServiceCode | null {
  // The data files say which there are: the type knows those of the SDL only.
  return isStateServiceCode(code) ? (code as StateServiceCode) : code && 'OTHER';
}
