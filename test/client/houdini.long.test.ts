/** Houdini's code generation on the shipped schema, with the kit's fragments, the example operations and an app's own questions. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Kind, parse, print } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { examplesFor, readShipped, shipped } from './shipped.ts';

const run = promisify(execFile);
const houdini = dirname(createRequire(import.meta.url).resolve('houdini/package.json'));
const command = join(houdini, 'build/cmd-esm/index.js');

/** Questions as components of an app ask them: a fragment on an interface, a mask, a page, a list that mutations touch. */
const ownDocuments = `
  query Card($iin: IIN!) { person(iin: $iin) { complete identity { known message ...CardBanner ... on IdentityRecord { surname } } } }
  fragment CardBanner on IdentityAnswer { known message nextStep ... on RegisterUnavailable { since incident { id } } }
  fragment Known on RegisterAnswer { known }
  query CardKnown($iin: IIN!) { person(iin: $iin) { identity { ...Known } disability { ...Known } } }
  query CardList($after: String) { applications(first: 20, after: $after) @paginate(name: "All_Applications") { edges { node { id state } } } }
  query CardNode($id: ID!) { node(id: $id) { id ... on Incident { system since } } }
  mutation CardDone($i: ApplicationInput!) { withdrawApplication(input: $i) { application { id state } result { ... on Done { changedId } } } }
`;

test.for(shipped)('Houdini builds an app on %s', async (name) => {
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const source = join(folder.path, 'src');
  mkdirSync(source);
  // A document of Houdini is one operation or one fragment.
  const texts = [
    readShipped('fragments.graphql'),
    ownDocuments,
    ...examplesFor(name).map(({ query }) => query),
  ];
  const written = new Map<string, string>();
  for (const one of texts.flatMap((text) => parse(text).definitions)) {
    if (one.kind !== Kind.OPERATION_DEFINITION && one.kind !== Kind.FRAGMENT_DEFINITION) continue;
    written.set(one.name?.value ?? '', print(one));
  }
  for (const [document, text] of written) writeFileSync(join(source, `${document}.gql`), text);
  symlinkSync(dirname(houdini), join(folder.path, 'node_modules'));
  writeFileSync(join(folder.path, 'schema.graphql'), readShipped(name));
  writeFileSync(join(folder.path, 'package.json'), JSON.stringify({ type: 'module' }));
  const scalars = Object.fromEntries(
    ['IIN', 'BIN', 'IBAN', 'Money', 'Date', 'DateTime'].map((one) => [one, { type: 'string' }]),
  );
  const config = { schemaPath: './schema.graphql', include: 'src/**/*.gql', scalars };
  writeFileSync(join(folder.path, 'houdini.config.js'), `export default ${JSON.stringify(config)};`);

  const { stdout, stderr } = await run(process.execPath, [command, 'generate'], { cwd: folder.path });
  // It ends with 0 whatever it has found.
  expect(`${stdout}${stderr}`).not.toMatch(/❌|error/i);
  const artifacts = join(folder.path, '$houdini/artifacts');
  expect(readdirSync(artifacts)).toEqual(
    expect.arrayContaining([...written.keys()].map((document) => `${document}.js`)),
  );
  expect(readFileSync(join(artifacts, 'Card.d.ts'), 'utf8')).toMatch(/readonly known: boolean;/);
  expect(readFileSync(join(artifacts, 'CardList.js'), 'utf8')).toMatch(/"cursor"[\s\S]*"hasNextPage"/);
});
