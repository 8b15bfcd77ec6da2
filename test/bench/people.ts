/** Invented people without end: every request of a bench is about another person. */
import { controlDigit } from '../../src/kernel/control-digit.ts';

export interface BenchPerson {
  readonly iin: string;
  readonly iban: string;
}

/** Each call gives the next person; serials from 9000, which no real IIN of these years has. */
export function createPeople(): () => BenchPerson {
  let next = 0;
  return () => {
    for (;;) {
      const n = next++;
      const day = 1 + (Math.floor(n / 1000) % 28);
      const month = 1 + (Math.floor(n / 28_000) % 12);
      const year = 50 + (Math.floor(n / 336_000) % 50);
      const digits = `${year}${two(month)}${two(day)}4${9000 + (n % 1000)}`;
      const control = controlDigit(digits);
      if (control !== undefined) return { iin: `${digits}${control}`, iban: ibanOf(`${digits}${control}`) };
    }
  };
}

/** An account of bank 601 that repeats the IIN, with its check digits. */
function ibanOf(iin: string): string {
  const account = `6010${iin}`;
  const rest = [...`${account}203500`].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
  return `KZ${two(98 - rest)}${account}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
