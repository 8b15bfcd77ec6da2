import type { Viewer } from '../../access/viewer.ts';
import { drillFaults } from '../../kernel/drill-faults.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { partKey, partsOf, type SystemKey } from '../../systems/systems.ts';

/**
 * Checks the header `Tirek-Drill` (`PERSON_REGISTER=hang`, several with commas between), which is passed on to the
 * simulated systems as it is. Undefined when there is none.
 * @throws RefusedError FORBIDDEN without the right to it; BAD_REQUEST: a drill that nothing would obey must not look like one
 */
export function drillFromHeader(
  header: string | undefined,
  simulated: ReadonlySet<SystemKey>,
  { mayDrill }: Pick<Viewer, 'mayDrill'>,
): string | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  if (!mayDrill)
    throw new RefusedError(
      'FORBIDDEN',
      'expected no header Tirek-Drill without the role operator or the scope DRILL',
    );
  // Parts of a system that has several can be drilled alone: `BANKS/601`.
  const targets = [...simulated].flatMap((id) => [id, ...partsOf(id).map((part) => partKey(id, part))]);
  const isDrill = header.split(',').every((part) => {
    const [target = '', fault = '', ...rest] = part.trim().split('=');
    return rest.length === 0 && isOneOf(targets, target) && isOneOf(drillFaults, fault);
  });
  if (isDrill) return header;
  const expected = `SYSTEM=fault, with one of ${targets.join(', ')} and one of ${drillFaults.join(', ')}`;
  throw new RefusedError('BAD_REQUEST', `expected the header Tirek-Drill to be ${expected}`);
}

function isOneOf(list: readonly string[], text: string): boolean {
  return list.includes(text);
}
