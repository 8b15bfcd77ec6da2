import { readdirSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { buildFixtures, fixtureUrl } from './build-fixtures.ts';

test('The fixtures are the answers of the gateway today (else: npm run fixtures)', async () => {
  const fixtures = await buildFixtures(inject('postgresUrl'));
  expect(readdirSync(fixtureUrl('.')).sort()).toEqual(fixtures.map(({ name }) => name).sort());
  for (const { name, text } of fixtures) {
    // Line by line: a difference shows the person it is about.
    expect(readFileSync(fixtureUrl(name), 'utf8').split('\n'), name).toEqual(text.split('\n'));
  }
});
