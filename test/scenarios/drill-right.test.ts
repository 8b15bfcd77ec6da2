/** The right to break simulated systems: by a header for one request, by a mutation for all. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const question = '{ systems { id } }';
const drill = { 'tirek-drill': 'PENSION_FUND=http500' };

const codeOf = async (headers: Record<string, string>, query = question) =>
  (await gateway.ask(query, {}, headers)).errors[0]?.extensions.code;

test.for(['specialist', 'pension-worker', 'examiner', 'local-worker', 'citizen', 'agency', 'auditor'])(
  'The token of the role %s drills nothing, and the answer says so, whatever the header says',
  async (role) => {
    const authorization = `Bearer ${await gateway.tokenOf(role)}`;
    for (const header of ['PENSION_FUND=http500', 'PENSION_FUND=no-such-fault', 'x'])
      expect(await codeOf({ authorization, 'tirek-drill': header })).toBe('FORBIDDEN');
    expect(await codeOf({ authorization, 'tirek-drill': ' ' })).toBeUndefined();
    expect(await codeOf({ authorization })).toBeUndefined();
  },
);

test('An operator, the demo viewer and a token with the scope DRILL break a system for their own request', async () => {
  const operator = { authorization: `Bearer ${await gateway.tokenOf('operator')}` };
  const trainee = {
    authorization: `Bearer ${await gateway.tokenOf('specialist', undefined, { drill: true })}`,
  };
  for (const headers of [operator, trainee, {}]) {
    expect(await codeOf({ ...headers, ...drill })).toBeUndefined();
    const { tirek } = await gateway.ask(question, {}, { ...headers, ...drill });
    expect(tirek.drill).toBe(true);
  }
});

test('The scope DRILL is for its own request alone, and takes nothing from the role', async () => {
  const authorization = `Bearer ${await gateway.tokenOf('specialist', undefined, { drill: true })}`;
  const forAll = 'mutation { drill(system: PENSION_FUND, fault: down, ttlSeconds: 1) { endsAt } }';
  expect(await codeOf({ authorization }, forAll)).toBe('FORBIDDEN');
  const { data } = await gateway.ask('{ viewer { scopes } }', {}, { authorization });
  expect(data.viewer.scopes).toEqual([
    ...['IDENTITY', 'DISABILITY', 'PENSION', 'BANK_ACCOUNT', 'EARLIER_DECISIONS', 'SOCIAL_INSURANCE'],
  ]);
});
