/** `npm run fixtures`: writes the answers of every example query about every member of the cast. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildFixtures, fixtureUrl } from '../client/build-fixtures.ts';
import { makePostgresFolder, removePostgresFolder, startTestServer } from '../support/databases-setup.ts';

const postgres = await makePostgresFolder();
const { url } = await startTestServer(postgres);
const fixtures = await buildFixtures(url).finally(() => removePostgresFolder(postgres));
rmSync(fixtureUrl('.'), { recursive: true, force: true });
mkdirSync(fixtureUrl('.'), { recursive: true });
for (const { name, text } of fixtures) writeFileSync(fixtureUrl(name), text);
