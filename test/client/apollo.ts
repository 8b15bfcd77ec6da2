import { ApolloClient, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { typePolicies as shipped } from '../../schema/client/cache-policies.ts';
import possibleTypes from '../../schema/client/possible-types.json' with { type: 'json' };

/** What a front end makes of the kit, with a count of what it sends and a copy of what it gets. */
export interface KitClient {
  readonly client: ApolloClient;
  /** `data` of every answer so far, as it came over the network. */
  readonly received: readonly unknown[];
}

/** @param typePolicies others than the shipped ones, to show what they are for */
export function createKitClient(
  address: string,
  headers: Record<string, string> = {},
  typePolicies: TypePolicies = shipped,
): KitClient {
  const received: unknown[] = [];
  const link = new HttpLink({
    uri: `${address}/graphql`,
    headers,
    async fetch(input, init) {
      const response = await fetch(input, init);
      received.push((JSON.parse(await response.clone().text()) as { data: unknown }).data);
      return response;
    },
  });
  const cache = new InMemoryCache({ typePolicies, ...possibleTypes });
  return { client: new ApolloClient({ cache, link }), received };
}
