/** Faults of a drill, which clients name as every enum value and the header `Tirek-Drill` in its own way. */
import type { GraphQLEnumType, GraphQLSchema } from 'graphql';
import { type DrillFault, drillFaults } from '../../kernel/drill-faults.ts';
import type { DrillFault as EnumName } from '../generated/resolvers.ts';

/** `soapFault` of the header is `SOAP_FAULT` of the enum. */
const enumNameOf = (fault: DrillFault) => fault.replace(/[A-Z]|\d+/g, '_$&').toUpperCase() as EnumName;

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
