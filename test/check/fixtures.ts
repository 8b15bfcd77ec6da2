/** `npm run fixtures`: writes what every example query answers about every member of the cast. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildFixtures, fixtureUrl } from '../client/build-fixtures.ts';

const fixtures = await buildFixtures();
rmSync(fixtureUrl('.'), { recursive: true, force: true });
mkdirSync(fixtureUrl('.'), { recursive: true });
for (const { name, text } of fixtures) writeFileSync(fixtureUrl(name), text);
