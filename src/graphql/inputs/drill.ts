import type { GraphQLEnumType, GraphQLSchema } from 'graphql';
import type { Asking } from '../../access/asking/asking.ts';
import type { Viewer } from '../../access/viewer.ts';
import { type DrillFault, drillFaults, isDrillFault } from '../../kernel/drill-faults.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { partKey, partsOf, type SystemKey } from '../../systems/systems.ts';
import type { DrillFault as EnumName } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';

/**
 * Checks the header `Tirek-Drill` (`PERSON_REGISTER=hang`, several with commas between), which goes to the simulated systems
 * unchanged.
 * @returns undefined without the header
 * @throws RefusedError FORBIDDEN without the right to it; BAD_REQUEST for a drill that no system would obey
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
  // Parts of a system can be drilled alone: `BANKS/601`.
  const targets = [...simulated].flatMap((id) => [id, ...partsOf(id).map((part) => partKey(id, part))]);
  const isDrill = header.split(',').every((part) => {
    const [target = '', fault = '', ...rest] = part.trim().split('=');
    return rest.length === 0 && targets.includes(target) && isDrillFault(fault);
  });
  if (isDrill) return header;
  const expected = `SYSTEM=fault, with one of ${targets.join(', ')} and one of ${drillFaults.join(', ')}`;
  throw new RefusedError('BAD_REQUEST', `expected the header Tirek-Drill to be ${expected}`);
}

/** `soapFault` of the header is `SOAP_FAULT` of the enum. */
export const enumNameOf = (fault: DrillFault) => fault.replace(/[A-Z]|\d+/g, '_$&').toUpperCase() as EnumName;
const faults = new Map(drillFaults.map((fault) => [enumNameOf(fault), fault]));
const names = new Map<string, EnumName>(drillFaults.map((fault) => [fault, enumNameOf(fault)]));

/** @throws Error for a name without a fault: a test holds the enum equal to the list */
export function toDrillFault(name: EnumName): DrillFault {
  const fault = faults.get(name);
  if (fault === undefined) throw new Error('expected a fault of the list');
  return fault;
}

/** Lets clients spell a fault as the header and the control port do. */
export function readHeaderSpelling(schema: GraphQLSchema): void {
  const type = schema.getType('DrillFault') as GraphQLEnumType;
  const find = type.getValue.bind(type);
  type.getValue = (name) => find(names.get(name) ?? name);
}

/** Refuses a change by a drilled request, which breaks its own world only. @throws GraphQLError BAD_USER_INPUT */
export function refuseDrilled({ ask }: Pick<Asking, 'ask'>): void {
  if (ask.drill !== undefined)
    throw refusal('no header Tirek-Drill: break the system for all callers (`drill`), or ask `dossier`');
}
