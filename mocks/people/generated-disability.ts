import type { DisabilityRecord } from '../disability-databank/record.ts';
import { disabilityOf, type Finding, sinceChildhood } from './disabilities.ts';
import { hash, pickFrom } from './hash.ts';
import type { InventedIin } from './iin.ts';
import { ageOf, dayIn, lastYear, referenceYear } from './reference.ts';

/** Frequency, in percent. */
const share = 6;
/** Findings without an end among a hundred findings in grown-up people (DOMAIN.md 4). */
const indefiniteShare = 72;

/** About one in seventeen of the living has a disability. */
export function generateDisability(holder: InventedIin): DisabilityRecord | null {
  const age = ageOf(holder.birthDate);
  const isOne = hash(`${holder.iin}/disability`) % 100 < share;
  if (!isOne || age < 1 || age > 110) return null;
  return disabilityOf(holder, age < 18 ? childs(holder, age) : grownUps(holder, age));
}

/** Till the eighteenth birthday. */
function childs({ iin, birthDate }: InventedIin, age: number): Finding {
  const pick = hash(`${iin}/disability of a child`);
  const birthYear = lastYear - age;
  const until = `${birthYear + 18}${birthDate.slice(4)}`.replace('-02-29', '-02-28');
  return { group: '4', since: dayIn(birthYear + 1 + (pick % age), pick), until, reason: sinceChildhood };
}

/** Degrees by the bands of reports: 80 to 100, 60 to 79, 30 to 59. */
function grownUps({ iin }: InventedIin, age: number): Finding {
  const pick = (topic: string) => hash(`${iin}/${topic}`);
  const [group, least, width] = pickFrom(
    [
      ['3', 30, 30],
      ['2', 60, 20],
      ['3', 30, 30],
      ['2', 60, 20],
      ['1', 80, 21],
    ] as const,
    pick('group'),
  );
  const degree = least + (pick('degree') % width);
  const since = dayIn(lastYear - (pick('since') % Math.min(20, age - 17)), pick('since day'));
  if (pick('end') % 100 < indefiniteShare) return { group, degree, since };
  return { group, degree, since, until: dayIn(referenceYear + (pick('end year') % 4), pick('end day')) };
}
