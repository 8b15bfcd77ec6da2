import { expect } from 'vitest';
import type { Answer, TestGateway } from '../../support/gateway.ts';

/** Fields of an answer that may be an outage. */
export const told = '__typename ... on RegisterUnavailable { incident { system } }';

/** True where any part of an answer is an outage, which must be the one of the system that is down. */
export function showsOutage(answer: unknown, down: string | null): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const one = answer as { readonly __typename?: string; readonly incident?: { readonly system: string } };
  if (one.__typename !== 'RegisterUnavailable')
    return Object.values(answer).some((inner) => showsOutage(inner, down));
  expect(one.incident?.system).toBe(down);
  return true;
}

/** Asks, and expects no error. */
export async function askAll(
  gateway: TestGateway,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer['data']> {
  const { data, errors } = await gateway.ask(query, variables, headers);
  expect(errors).toEqual([]);
  return data;
}
