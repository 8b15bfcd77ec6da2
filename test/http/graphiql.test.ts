import { expect, test } from 'vitest';
import { aboutProfiles } from '../../src/http/graphiql-texts.ts';
import { startGateway } from '../support/gateway.ts';

const tokens = {
  AUTH_ISSUER: 'urn:tirek:mock-issuer',
  AUTH_AUDIENCE: 'tirek',
  AUTH_JWKS_URL: 'http://127.0.0.1:9/jwks',
} as const;

test.for([
  ['demo', {}],
  ['sandbox', { PROFILE: 'sandbox', ...tokens }],
] as const)(
  'The page of the %s profile names its profile and its viewer in three languages',
  async ([name, more]) => {
    const gateway = await startGateway(more);
    const page = await (await fetch(`${gateway.address}/graphiql`)).text();
    for (const [key, text] of Object.entries(aboutProfiles[name])) {
      expect(text.startsWith(`${name}: `)).toBe(true);
      expect(page).toContain(`<span lang="${key}">${text}</span>`);
    }
    await gateway.stop();
  },
);

test('The texts of the page contain no markup', () => {
  const texts = Object.values(aboutProfiles).flatMap((about) => Object.values(about ?? {}));
  expect(texts).toHaveLength(6);
  expect(texts.filter((text) => /[<>&"]/.test(text))).toEqual([]);
});
