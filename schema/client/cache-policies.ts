import type { FieldPolicy, TypePolicies, TypePolicy } from '@apollo/client/cache';
import { embedded, lists, questions } from './cache-fields.ts';

/**
 * For Apollo Client's `new InMemoryCache({ typePolicies, possibleTypes })`.
 *
 * What a register said belongs to the question it answered, purpose included: a `Person` kept under the IIN would show
 * one screen the answer that another was given. So nothing without an id of its own has a key; two queries that ask the
 * same question share their fields; and lists are replaced as a whole, because no item may meet another's fields.
 */
export const typePolicies: TypePolicies = createTypePolicies();

function createTypePolicies(): TypePolicies {
  const policies: Record<string, TypePolicy & { fields: Record<string, FieldPolicy> }> = {};
  const policyOf = (type: string) => (policies[type] ??= { fields: {} });
  for (const type of embedded) Object.assign(policyOf(type), { keyFields: false, merge: true });
  for (const [field, keyArgs] of Object.entries(questions)) policyOf('Query').fields[field] = { keyArgs };
  for (const [type, fields] of Object.entries(lists)) {
    for (const field of fields)
      policyOf(type).fields[field] = { ...policyOf(type).fields[field], merge: false };
  }
  return policies;
}
