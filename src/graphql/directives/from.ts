import { type GraphQLSchema, isObjectType } from 'graphql';

/** Schema fields by the system they ask, `Type.field`, read from `@from`. */
export function affectedFields(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const bySystem = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const system = systemOfField(field.astNode?.directives ?? []);
      if (system !== undefined)
        bySystem.set(system, [...(bySystem.get(system) ?? []), `${type.name}.${field.name}`]);
    }
  }
  return bySystem;
}

function systemOfField(directives: readonly import('graphql').ConstDirectiveNode[]): string | undefined {
  const argument = directives
    .find((directive) => directive.name.value === 'from')
    ?.arguments?.find((candidate) => candidate.name.value === 'system');
  return argument?.value.kind === 'EnumValue' ? argument.value.value : undefined;
}
