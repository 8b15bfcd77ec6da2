import { type DocumentNode, OperationTypeNode, parse, print, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as documents from '../../schema/client/operations.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { readExampleOperations } from '../../src/http/example-operations.ts';
import { createTestClock } from '../support/clock.ts';
import { everythingDown, startGateway, type TestGateway } from '../support/gateway.ts';
import { createKitClient } from './apollo.ts';
import { withStableIds } from './build-fixtures.ts';

const examples = readExampleOperations().map((example) => ({ ...example, document: parse(example.query) }));
const queries = examples.filter(({ document }) => kindOf(document) === OperationTypeNode.QUERY);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({}, createTestClock());
});
afterAll(() => gateway.stop());

test('Every example operation has a typed document with the same text', () => {
  const typed = Object.values<DocumentNode>(documents).filter((document) => hasOperation(document));
  expect(typed.map(print).sort()).toEqual(examples.map(({ document }) => print(document)).sort());
  expect(typed.flatMap((document) => validate(createSchema({ allowIinCentury0: false }), document))).toEqual(
    [],
  );
});

test.for(queries)('The cache gives back the network’s answer: $name', async (example) => {
  await expectSame(example, JSON.parse(example.headers));
});

test.for(queries)('The cache gives back an outage as the network reported it: $name', async (example) => {
  await expectSame(example, { 'Tirek-Drill': everythingDown });
});

test.for(queries)('Plain fetch and Apollo Client read the same: $name', async ({ document, ...example }) => {
  const variables = JSON.parse(example.variables);
  const headers = JSON.parse(example.headers);
  const { client } = createKitClient(gateway.address, headers);
  const cached = await client.query({ query: document, variables });
  // As `fetch` sends it if its caller sets nothing.
  const plain = await gateway.ask(example.query, variables, { 'accept-language': '*', ...headers });
  expect(comparable(cached.data)).toEqual(comparable(plain.data));
});

test('A mutation hands over the network’s answer', async () => {
  const mutations = examples.filter(({ document }) => kindOf(document) === OperationTypeNode.MUTATION);
  const { client, received } = createKitClient(gateway.address);
  for (const { document, variables } of mutations) {
    const { data } = await client.mutate({ mutation: document, variables: JSON.parse(variables) });
    expect(data).toEqual(received.at(-1));
  }
  expect(received).toHaveLength(22);
});

async function expectSame(
  example: { document: DocumentNode; variables: string },
  headers: Record<string, string>,
) {
  const { client, received } = createKitClient(gateway.address, headers);
  const question = { query: example.document, variables: JSON.parse(example.variables) };
  await client.query(question);
  const { data } = await client.query({ ...question, fetchPolicy: 'cache-only' });
  expect(received).toHaveLength(1);
  expect(data).toEqual(received[0]);
}

function hasOperation({ definitions }: DocumentNode): boolean {
  return definitions.some(({ kind }) => kind === 'OperationDefinition');
}

function kindOf({ definitions }: DocumentNode): OperationTypeNode | undefined {
  const [operation] = definitions.filter((definition) => definition.kind === 'OperationDefinition');
  return operation?.operation;
}

/** Without the fields that only Apollo Client asks for. The gateway's clock stands still; ids differ per request. */
function comparable(data: unknown): unknown {
  const withoutTypes = (key: string, value: unknown) => (key === '__typename' ? undefined : value);
  return JSON.parse(withStableIds(JSON.stringify(data, withoutTypes)));
}
