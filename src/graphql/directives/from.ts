/** Reads `@from`: the system that a field asks, and the right that it needs. */
import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Scope } from '../../access/roles.ts';
import type { SystemKey } from '../../systems/systems.ts';
import { isListField } from '../cost/list-sizes.ts';

export type From = { readonly system: SystemKey; readonly scope: Scope };

/** @returns undefined for a field that asks no system */
export function fromOf(field: GraphQLField<unknown, unknown>): From | undefined {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'from');
  if (directive === undefined) return undefined;
  const enumOf = (name: string) => {
    const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind !== 'EnumValue') throw new Error(`expected @from to have ${name}`);
    return value.value;
  };
  return { system: enumOf('system') as SystemKey, scope: enumOf('scope') as Scope };
}

/** Fields of all object types, each as `Type.field`. */
export const fieldsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
    );

/** A field with `@from`, as `Type.field`. */
export interface AskingField extends From {
  readonly name: string;
  /** False for a search: it names no person. */
  readonly namesPerson: boolean;
}

export const fieldsFrom = (schema: GraphQLSchema): AskingField[] =>
  fieldsOf(schema).flatMap(({ name, field }) => {
    const from = fromOf(field);
    const namesPerson =
      name.startsWith('Person.') || isListField(field) || field.args.some((one) => one.name === 'iin');
    return from ? [{ ...from, name, namesPerson }] : [];
  });
