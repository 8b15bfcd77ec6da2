import { readFileSync } from 'node:fs';
import { type ExampleOperation, readExampleOperations } from '../../src/http/example-operations.ts';

/** Files of the schema for front ends. */
export const shipped = ['schema.graphql', 'production.graphql'] as const;

/** Operations that need a simulated system. */
const demo = ['02-cast', '03-break-the-register', '06-end-the-drill'];

export function readShipped(name: string): string {
  return readFileSync(new URL(`../../schema/client/${name}`, import.meta.url), 'utf8');
}

/** The example operations that a shipped schema has the fields for. */
export function examplesFor(name: (typeof shipped)[number]): ExampleOperation[] {
  const all = readExampleOperations();
  return name === 'production.graphql' ? all.filter((one) => !demo.includes(one.name)) : all;
}
