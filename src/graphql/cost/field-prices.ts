/** Reads `@from` and `@cost`: the price of each field of the schema, read once. */
import {
  type DirectiveNode,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { SystemKey } from '../../systems/systems.ts';
import { fromOf } from '../directives/from.ts';

export interface FieldPrice {
  /** Points for each time that the field is resolved, beyond one. */
  readonly weight: number;
  /** Calls for each time that the field is resolved. */
  readonly calls: number;
  /** Path of the argument that names people. Empty: no argument names them. Null: the field asks about none. */
  readonly people: readonly string[] | null;
  /** Questions to a register about the people of the field, or about the person that the field belongs to. */
  readonly asks: Asks | null;
}

export interface Asks {
  readonly system: SystemKey;
  readonly callsPerPerson: number;
  readonly peoplePerCall: number;
}

type FieldPrices = ReadonlyMap<GraphQLField<unknown, unknown>, FieldPrice>;

export function readFieldPrices(schema: GraphQLSchema): FieldPrices {
  const prices = new Map<GraphQLField<unknown, unknown>, FieldPrice>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) prices.set(field, priceOf(field));
  return prices;
}

function priceOf(field: GraphQLField<unknown, unknown>): FieldPrice {
  const directives = field.astNode?.directives ?? [];
  const cost = directives.find(({ name }) => name.value === 'cost');
  const from = directives.find(({ name }) => name.value === 'from');
  const people = argumentOf(cost, 'people');
  const system = fromOf(field)?.system;
  return {
    weight: Number(argumentOf(cost, 'weight') ?? 0),
    calls: Number(argumentOf(cost, 'calls') ?? 0),
    people: people === undefined ? null : people.split('.').filter((name) => name !== ''),
    asks:
      system === undefined
        ? null
        : {
            system,
            callsPerPerson: Number(argumentOf(from, 'cost') ?? 1),
            peoplePerCall: Number(argumentOf(from, 'people') ?? 1),
          },
  };
}

function argumentOf(directive: DirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}
