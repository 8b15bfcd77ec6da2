/** Ten thousand questions about one person, by two callers who may see different things of them. */
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';

const withheld = '{ __typename ... on Withheld { known reason message(language: EN) } }';
const query = `{ person(iin: "900101490009", purpose: { applicationRef: "draft-1" }) { identity ${withheld} } }`;

test('Two callers who ask about the same person at the same time each get their own answer', async () => {
  const gateway = await startGateway();
  onTestFinished(() => gateway.stop());
  const tokens = {
    specialist: await gateway.tokenOf('specialist'),
    'pension-worker': await gateway.tokenOf('pension-worker'),
  };
  const seen = { specialist: new Set(), 'pension-worker': new Set() };
  for (let round = 0; round < 200; round += 1) {
    await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const role = i % 2 === 0 ? 'specialist' : 'pension-worker';
        const headers = { authorization: `Bearer ${tokens[role]}` };
        const { data } = await gateway.ask(query, {}, headers);
        seen[role].add(data.person.identity.__typename);
      }),
    );
  }
  expect([...seen.specialist]).toEqual(['IdentityRecord']);
  expect([...seen['pension-worker']]).toEqual(['Withheld']);
});
