import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClock } from '../support/clock.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { inventedIins } from '../support/persons.ts';
import { eventually } from '../support/until.ts';

const declared = 20_000;
const batch = 100;

let gateway: TestGateway;
let authorization: string;
beforeAll(async () => {
  gateway = await startGateway({ BEYOND_VOLUME_MS: '60000' });
  authorization = `Bearer ${await gateway.clientToken('mock-agency-client', 'mock-secret')}`;
});
afterAll(() => gateway?.stop());

const query =
  'query ($iins: [IIN!]!) { persons(iins: $iins, purpose: { basis: { kind: STATUTE, reference: "Social Code 12" } }) { disability { __typename } } }';
const ask = (iins: readonly string[]) => gateway.ask(query, { iins }, { authorization });
const beyond =
  'query { accessLog(first: 100, filter: { beyondVolume: true }) { nodes { account beyondVolume } } }';

test('Twenty thousand people within the declared volume pass; beyond it the gateway lets one request through, reports it, and refuses the next for a time', async () => {
  const people = inventedIins(declared + 60);
  for (let from = 0; from < declared; from += 4 * batch) {
    const batches = [0, 1, 2, 3].map((n) => people.slice(from + n * batch, from + (n + 1) * batch));
    for (const answer of await Promise.all(batches.map(ask))) {
      expect(answer.status).toBe(200);
      expect(answer.data.persons).toHaveLength(batch);
      for (const { disability } of answer.data.persons) expect(disability.__typename).not.toBe('Withheld');
    }
  }
  expect((await gateway.ask(beyond)).data.accessLog.nodes).toEqual([]);
  expect(gateway.logged()).not.toContain('more people than were declared');
  // A person asked about today is no further one.
  expect((await ask(people.slice(0, batch))).status).toBe(200);
  expect((await gateway.ask(beyond)).data.accessLog.nodes).toEqual([]);

  const further = (from: number, until = from + 1) => ask(people.slice(declared + from, declared + until));
  // One request passes, and its people take their time: longer than this test.
  const { status, data: first } = await further(0, 57);
  expect([status, first.persons.length]).toEqual([200, 57]);
  const counted = async () => (await fetch(`${gateway.address}/metrics`)).text();
  await gateway.resetCalls();
  const refused = await further(59);
  expect(refused.status).toBe(429);
  expect(refused.data).toBeNull();
  expect(refused.errors[0]?.extensions).toMatchObject({
    code: 'VOLUME_EXCEEDED',
    retryAfter: expect.any(Number),
  });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  // A repeated question is no way round.
  expect((await further(59)).status).toBe(429);
  expect((await gateway.calls()).systems.DISABILITY_DATABANK ?? 0).toBe(0);
  // A person asked about today may be asked about again.
  expect((await further(0)).status).toBe(200);

  // A busy database takes the last rows later than a list waits for.
  const { data } = await eventually(async () => {
    const listed = await gateway.ask(beyond);
    expect(listed.data.accessLog.nodes).toHaveLength(57);
    return listed;
  });
  expect(data.accessLog.nodes[0]).toEqual({ account: 'mock-agency-client', beyondVolume: true });
  expect(gateway.logged()).toContain('"account":"mock-agency-client"');
  expect(await counted()).toMatch(/^tirek_people_beyond_volume_total 59$/m);
});

test('The gateway knows an account’s people after a restart', async () => {
  const first = await startGateway({ PEOPLE_PER_DAY: '3' });
  const [a = '', b = '', c = '', d = ''] = inventedIins(4);
  const settings = { PEOPLE_PER_DAY: '3', DATABASE_URL: first.databaseUrl, BEYOND_VOLUME_MS: '1' };
  const look = async (gateway: TestGateway, iins: readonly string[]) => {
    const own =
      'query ($iins: [IIN!]!) { persons(iins: $iins, purpose: { applicationRef: "d" }) { disability { __typename } } }';
    const headers = { authorization: `Bearer ${await gateway.tokenOf('examiner')}` };
    expect((await gateway.ask(own, { iins }, headers)).errors).toEqual([]);
  };
  await look(first, [a, b, c]);
  const client = new Client({ connectionString: first.databaseUrl });
  await client.connect();
  await eventually(async () => {
    const { rows } = await client.query('select people::int from volumes');
    expect(rows).toEqual([{ people: 3 }]);
  });
  await client.end();
  const second = await startGateway(settings);
  await look(second, [a, b, c]);
  expect((await second.ask(beyond)).data.accessLog.nodes).toEqual([]);
  await look(second, [d]);
  expect((await second.ask(beyond)).data.accessLog.nodes).toHaveLength(1);
  await second.stop();
  await first.stop();
});

test('A caller that asks too often learns when to come again, before anything is done', async () => {
  // Its clock stands still: no further request becomes free meanwhile.
  const limited = await startGateway({ POINTS_PER_MINUTE: '240' }, createTestClock(Date.now()));
  const headers = { authorization: `Bearer ${await limited.tokenOf('examiner')}` };
  const answers = await Promise.all(
    Array.from({ length: 14 }, () => limited.ask('{ viewer { account } }', {}, headers)),
  );
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(10).fill(200), ...Array(4).fill(429)]);
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 });
  expect(refused?.headers.get('retry-after')).toBe('1');
  expect((await limited.ask('{ viewer { account } }')).status).toBe(200);
  await limited.stop();
});

test('A question by a statute counts in its volume alone, whatever stands beside it in a request', async () => {
  const [a = '', b = ''] = inventedIins(2);
  const headers = { authorization: `Bearer ${await gateway.tokenOf('agency')}` };
  const person = (name: string, iin: string, purpose: string) =>
    `${name}: person(iin: "${iin}", purpose: ${purpose}) { disability { __typename } }`;
  const byStatute = person('one', a, '{ basis: { kind: STATUTE, reference: "Social Code 12" } }');
  await gateway.ask(`{ ${byStatute} ${person('two', b, '{ applicationRef: "d" }')} }`, {}, headers);
  const { data } = await gateway.ask(
    '{ accessLog(first: 2, filter: { account: "mock-agency" }) { nodes { iin purposes { basis } } } }',
  );
  const basisOf = (iin: string) =>
    data.accessLog.nodes.find((node: { iin: string }) => node.iin === iin).purposes[0].basis;
  expect([basisOf(a), basisOf(b)]).toEqual(['STATUTE', null]);
});
