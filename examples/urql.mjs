/**
 * A question by urql, with its cache: node examples/urql.mjs [IIN]
 * The union needs no setting: `known` and `message` are in every answer, whatever its type.
 */
import { cacheExchange, createClient, fetchExchange, gql } from '@urql/core';

const { TIREK_URL = 'http://127.0.0.1:4000/graphql', TIREK_TOKEN } = process.env;
const [iin = '900101490009'] = process.argv.slice(2);

const client = createClient({
  url: TIREK_URL,
  exchanges: [cacheExchange, fetchExchange],
  // A question about a person stands in no address, and so in no log of a proxy.
  preferGetMethod: false,
  fetchOptions: () => ({ headers: TIREK_TOKEN ? { authorization: `Bearer ${TIREK_TOKEN}` } : {} }),
});

const question = gql`
  query Card($iin: IIN!, $purpose: PurposeInput) {
    person(iin: $iin, purpose: $purpose) {
      identity { known message(language: EN) ... on IdentityRecord { surname name } }
      pensionAccounts { known message(language: EN) ... on PensionAccountsRecord { accounts { kind { code } accruals } } }
    }
  }
`;

const purpose = { stateService: 'ENPF_PAYMENTS', applicationRef: 'urql-1' };
// The register may answer otherwise than yesterday.
const { data, error } = await client.query(question, { iin, purpose }, { requestPolicy: 'network-only' });
if (error) throw error;
for (const [register, answer] of Object.entries(data.person))
  if (register !== '__typename') process.stdout.write(`${register}: ${JSON.stringify(answer)}\n`);
