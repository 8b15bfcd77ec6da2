import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { typePolicies } from '../../../schema/client/cache-policies.ts';
import possibleTypes from '../../../schema/client/possible-types.json';

/** Apollo Client with the kit's cache policies. The page and the gateway have one address: the server of the page passes `/graphql` on. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies, ...possibleTypes }),
    link: new HttpLink({ uri: '/graphql' }),
  });
}
