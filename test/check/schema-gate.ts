/** The schema against the last release: the changelog must first name every change that would break a client. */
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, findDangerousChanges, type GraphQLSchema } from 'graphql';
import { readTypeDefs } from '../../src/graphql/schema.ts';

/**
 * Breaking and dangerous changes since `released` that `changelog` does not name, word for word, in its part
 * "Unreleased".
 */
export function unnamedChanges(released: GraphQLSchema, current: GraphQLSchema, changelog: string): string[] {
  const unreleased = /^## Unreleased$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
  const changes = [...findBreakingChanges(released, current), ...findDangerousChanges(released, current)];
  return changes
    .filter(({ description }) => !unreleased.includes(description))
    .map(({ type, description }) => `${type}: ${description}`);
}

export function schemaProblems(): string[] {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const released = buildSchema(read('schema/released.graphql'));
  return unnamedChanges(released, buildSchema(readTypeDefs()), read('CHANGELOG.md'));
}
