import { ApolloClient, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { typePolicies as shipped } from '../../schema/client/cache-policies.ts';
import possibleTypes from '../../schema/client/possible-types.json' with { type: 'json' };

/** A front end's use of the kit, with a count of its requests and a copy of the answers. */
export interface KitClient {
  readonly client: ApolloClient;
  /** `data` of every answer so far, as it came over the network. */
  readonly received: readonly unknown[];
}

/** @param typePolicies others than the shipped ones, to show their purpose */
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
