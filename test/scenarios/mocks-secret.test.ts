import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';

const secret = 'a-secret-of-the-tests';

test('The gateway shows the simulated systems their secret: questions, tokens and drills', async () => {
  const gateway = await startGateway({ MOCKS_SECRET: secret });
  onTestFinished(() => gateway.stop());
  const authorization = `Bearer ${await gateway.tokenOf('operator')}`;
  const { data, errors } = await gateway.ask(
    `{ person(iin: "850630390007", purpose: { applicationRef: "draft-1" }) {
      identity { __typename } disability { __typename } pensionAccounts { __typename } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.person).toEqual({
    identity: { __typename: 'IdentityRecord' },
    disability: { __typename: 'DisabilityRecord' },
    pensionAccounts: { __typename: 'PensionAccountsRecord' },
  });
  const drill = 'mutation { drill(system: PENSION_FUND, fault: down, ttlSeconds: 1) { endsAt } }';
  expect((await gateway.ask(drill, {}, { authorization })).errors).toEqual([]);
  expect((await fetch(`${gateway.control}/__calls`)).status).toBe(401);
  expect(gateway.logged()).not.toContain(secret);
});
