/**
 * A question by Relay, without React:
 *   cd examples/relay && npx relay-compiler && node ask.mjs [IIN]
 */
import { Environment, fetchQuery, getSingularSelector, Network, RecordSource, Store } from 'relay-runtime';
import answer from './__generated__/documentsAnswer.graphql.js';
import question from './__generated__/documentsQuery.graphql.js';

const { TIREK_URL = 'http://127.0.0.1:4000/graphql', TIREK_TOKEN } = process.env;
const [iin = '900101490009'] = process.argv.slice(2);

async function send({ text: query }, variables) {
  const response = await fetch(TIREK_URL, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(TIREK_TOKEN && { authorization: `Bearer ${TIREK_TOKEN}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const environment = new Environment({
  network: Network.create(send),
  store: new Store(new RecordSource()),
});

const purpose = { stateService: 'ENPF_PAYMENTS', applicationRef: 'relay-1' };
const { person } = await fetchQuery(environment, question, { iin, purpose }).toPromise();
// A component reads its own fragment, and no other field.
const { data } = environment.lookup(getSingularSelector(answer, person.identity));
process.stdout.write(`${JSON.stringify({ surname: person.identity.surname, ...data })}\n`);
