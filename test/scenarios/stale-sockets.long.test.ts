import { expect, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';
import { inventedIins } from '../support/persons.ts';
import { startScriptedShep } from '../support/shep-server.ts';

test('A series of 400 questions, each at the moment when the other side closes the idle connection, is no fault and no incident', async () => {
  const shep = await startScriptedShep({ closesKeptConnections: true });
  const gateway = await startGateway({ SHEP_URL: shep.address });
  shep.answerWith(
    (iin) =>
      `<person><iin>${iin}</iin><birthDate>1977-01-01</birthDate><lifeStatus><code>0</code></lifeStatus></person>`,
  );
  const query = `query ($iin: IIN!) { person(iin: $iin) { identity { __typename ... on RegisterAnswer { request { attempts } } } } }`;

  const iins = inventedIins(400);
  for (let asked = 0; asked < iins.length; asked += 8) {
    const answers = await Promise.all(iins.slice(asked, asked + 8).map((iin) => gateway.ask(query, { iin })));
    for (const { data } of answers) {
      expect(data.person.identity).toEqual({ __typename: 'IdentityRecord', request: { attempts: 1 } });
    }
  }
  expect(shep.connections()).toBeGreaterThan(300);
  expect(gateway.logged()).not.toContain('incident');
  await gateway.stop();
  shep.stop();
});
