import { controlDigit } from '../../src/kernel/control-digit.ts';
import { parseIin } from '../../src/kernel/iin.ts';

/** The smallest serial of an invented person: real ranges stay below (DOMAIN.md 2). */
export const firstInventedSerial = 9000;

/** Facts that an invented person's IIN contains. */
export interface InventedIin {
  readonly iin: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly isFemale: boolean;
  readonly serial: number;
}

/** Reads the IIN of an invented person; undefined if it is no valid IIN or might be a real person's. */
export function readInventedIin(iin: string): InventedIin | undefined {
  const parts = parseIin(iin);
  if (!parts || parts.birthDate === null || parts.serial < firstInventedSerial) return undefined;
  return { iin, birthDate: parts.birthDate, isFemale: parts.sex === 'FEMALE', serial: parts.serial };
}

/** Puts an IIN together; undefined if the serial is never issued. @param birthDate a day of 1800 to 2099 */
export function buildIin(birthDate: string, isFemale: boolean, serial: number): string | undefined {
  const century = (Number(birthDate.slice(0, 2)) - 18) * 2 + (isFemale ? 2 : 1);
  const eleven = birthDate.slice(2).replaceAll('-', '') + century + String(serial).padStart(4, '0');
  const control = controlDigit(eleven);
  return control === undefined ? undefined : eleven + control;
}
