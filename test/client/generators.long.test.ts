/** Tools that read the shipped schema: Relay's compiler and Apollo's composition. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { composeServices } from '@apollo/composition';
import { buildSchema, parse, validate } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { examplesFor, readShipped as read, shipped } from './shipped.ts';

const run = promisify(execFile);
/** Path of the compiler, a program for this machine. */
const relayCompiler: string = createRequire(import.meta.url)('relay-compiler');

/** Questions as components of a Relay app ask them: no `@alias`, a fragment on Node, a page. */
const relayDocuments = {
  CardQuery: `query CardQuery($iin: IIN!) { person(iin: $iin) { complete identity { known message ... on IdentityRecord { surname } } } }`,
  CardBanner: `fragment CardBanner on IdentityAnswer { known message nextStep ... on RegisterUnavailable { since incident { id } } }`,
  CardWithBannerQuery: `query CardWithBannerQuery($iin: IIN!) { person(iin: $iin) { identity { ...CardBanner } } }`,
  CardRow: `fragment CardRow on Application @refetchable(queryName: "CardRowRefetchQuery") { state version electronicCase { number } }`,
  CardList: `fragment CardList on Query @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
    @refetchable(queryName: "CardListQuery") { applications(first: $first, after: $after) @connection(key: "CardList_applications") { edges { node { ...CardRow } } } }`,
  CardListPageQuery: 'query CardListPageQuery { ...CardList }',
  CardDoneMutation: `mutation CardDoneMutation($i: ApplicationInput!) { withdrawApplication(input: $i) { application { id state } result { ... on Done { changedId } } } }`,
  CardNodeQuery: `query CardNodeQuery($id: ID!) { node(id: $id) { id ... on Incident { system since } } }`,
};

test.for(shipped)('Relay’s compiler takes %s, and the operations of its apps', async (name) => {
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const source = join(folder.path, 'src');
  mkdirSync(source);
  writeFileSync(join(folder.path, 'schema.graphql'), read(name));
  for (const [document, text] of Object.entries(relayDocuments)) {
    const module = document.replace(/(Query|Mutation)$/, '');
    writeFileSync(
      join(source, `${module}.ts`),
      `import { graphql } from 'relay-runtime';\ngraphql\`${text}\`;\n`,
      { flag: 'a' },
    );
  }
  const scalars = Object.fromEntries(
    ['IIN', 'BIN', 'IBAN', 'Money', 'Date', 'DateTime'].map((one) => [one, 'string']),
  );
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'typescript',
    customScalarTypes: scalars,
  };
  writeFileSync(join(folder.path, 'relay.config.json'), JSON.stringify(config));
  const { stdout, stderr } = await run(relayCompiler, ['./relay.config.json', '--repersist'], {
    cwd: folder.path,
  });
  expect(`${stdout}${stderr}`).not.toMatch(/error/i);
  const card = readFileSync(join(source, '__generated__', 'CardQuery.graphql.ts'), 'utf8');
  expect(card).toMatch(/known: boolean/);
});

test.for(shipped)('Apollo’s composition takes %s as a subgraph, beside another one', (name) => {
  const other = parse('type Query { health: String }');
  const { errors, supergraphSdl } = composeServices([
    { name: 'tirek', url: 'http://tirek.example.kz/graphql', typeDefs: parse(read(name)) },
    { name: 'other', url: 'http://other.example.kz/graphql', typeDefs: other },
  ]);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  expect(supergraphSdl).toContain('interface IdentityAnswer');
});

test('The example operations that need no simulated system fit the schema of production', () => {
  const schema = buildSchema(read('production.graphql'));
  for (const { name, query } of examplesFor('production.graphql'))
    expect(
      validate(schema, parse(query)).map(({ message }) => message),
      name,
    ).toEqual([]);
});
