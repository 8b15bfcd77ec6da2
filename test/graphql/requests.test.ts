import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { hasty } from '../support/patience.ts';
import { until } from '../support/until.ts';

const iin = '900101490009';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

describe('The limits on documents', () => {
  const deep = (levels: number) => `{ systems ${'{ parent '.repeat(levels)} { id } ${'}'.repeat(levels)} }`;
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: systems { id }`).join(' ')} }`;

  test.for([
    ['DOCUMENT_TOO_DEEP', deep(12)],
    ['TOO_MANY_ALIASES', aliases(101)],
    ['DOCUMENT_TOO_LARGE', `{ ${'systems { id } '.repeat(1000)} }`],
    ['TOO_MANY_ALIASES', `{ ...f } fragment f on Query ${aliases(101)}`],
  ])('%s has a code of its own', async ([code, query = '']) => {
    const { status, errors, data } = await gateway.ask(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions.code)).toContain(code);
  });

  test.for([
    ['a deep', deep(9)],
    ['an aliased', aliases(100)],
    ['the introspection', getIntrospectionQuery()],
  ])('The gateway answers %s document within the limits', async ([, query = '']) => {
    expect((await gateway.ask(query)).errors).toEqual([]);
  });
});

describe('The ids of a request', () => {
  const own = {
    'x-correlation-id': 'clerk-7',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  };

  test('The ids of a request are the caller’s own if they are harmless', async () => {
    for (const [headers, id] of [
      [own, 'clerk-7'],
      [{ 'x-request-id': 'r.1' }, 'r.1'],
      [{ traceparent: own.traceparent }, '0af7651916cd43dd8448eb211c80319c'],
    ] as const) {
      const answer = await gateway.ask('{ systems { id } }', {}, headers);
      expect(answer.headers.get('x-correlation-id')).toBe(id);
      expect(answer.tirek.correlationId).toBe(id);
    }
  });

  test('The ids of a request are the gateway’s if the caller’s are not harmless', async () => {
    for (const bad of ['a b', iin, 'x'.repeat(65), '<script>']) {
      const answer = await gateway.ask('{ systems { id } }', {}, { 'x-correlation-id': bad });
      expect(answer.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

test.for([
  'PERSON_REGISTER=broken',
  'PERSON_REGISTER=DOWN',
  'GBDFL=down',
  'BANKS/999=down',
  'down',
  'SHEP=down;x',
])(
  'The gateway refuses the drill %s, which no system would obey, and says what it expected',
  async (drill) => {
    const { status, errors } = await gateway.ask('{ systems { id } }', {}, { 'tirek-drill': drill });
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
    expect(errors[0]?.message).toContain('PERSON_REGISTER');
    expect(errors[0]?.message).toContain('hang');
  },
);

describe('CORS', () => {
  const preflight = (origin: string) =>
    fetch(`${gateway.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,tirek-drill',
      },
    });

  test('The gateway lets any local front end in, and shows it the headers that matter', async () => {
    const answer = await preflight('http://localhost:5173');
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(answer.headers.get('access-control-allow-headers')).toContain('tirek-drill');
    const exposed = (await gateway.ask('{ systems { id } }', {}, { origin: 'http://localhost:5173' }))
      .headers;
    expect(exposed.get('access-control-expose-headers')).toContain('tirek-complete');
    expect(exposed.get('access-control-expose-headers')).toContain('x-correlation-id');
  });

  test.for([
    'https://evil.example',
    'http://localhost.evil.example:80',
    'http://evil.example/http://localhost:1',
    'null',
  ])('The gateway does not let %s in', async (origin) => {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('A form of another site cannot ask: a simple request is refused', async () => {
    const simple = await fetch(`${gateway.address}/graphql`, {
      method: 'POST',
      body: '{"query":"{systems{id}}"}',
      headers: { 'content-type': 'text/plain' },
    });
    expect(simple.status).toBe(400);
  });
});

describe('The purpose', () => {
  const ticket = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { identity {
    ... on RegisterUnavailable { nextStep supportTicket {
      recipient { mailbox } stateService registrationNumber notYetRegisteredItems applicationRef iin missing complete
    } } } } }`;
  const drill = { 'tirek-drill': 'PERSON_REGISTER=down' };
  const ticketFor = async (purpose: object | null, headers = {}) =>
    (await gateway.ask(ticket, { iin, purpose }, { ...drill, ...headers })).data.person.identity
      .supportTicket;

  test('The purpose fills the facts of the ticket: a registered application', async () => {
    expect(
      await ticketFor({ stateService: 'HOME_EDUCATION_COSTS', applicationNumber: '2026-77/1' }),
    ).toMatchObject({
      recipient: { mailbox: 'support_newesobes@enbek.kz' },
      registrationNumber: '2026-77/1',
      iin,
      missing: [],
    });
  });

  test.for([
    ['ENPF_PAYMENTS', 'STATE_CORPORATION', 'oop@enbek.kz', ['S6.10'], []],
    // The worker of the fund does not ask the person register at all (S6.12): its outage explains no missing number.
    ['ENPF_PAYMENTS', 'ENPF_WORKER', 'oop@enbek.kz', [], ['REGISTRATION_NUMBER']],
    ['PENSION_DIFFERENCE', 'STATE_CORPORATION', 'e-maket@enbek.kz', ['S5.9'], []],
    ['SEMIPALATINSK_COMPENSATION', 'STATE_CORPORATION', 'e-maket@enbek.kz', [], ['REGISTRATION_NUMBER']],
    ['CAPITALIZATION_PAYMENTS', 'STATE_CORPORATION', undefined, ['S4.9'], ['RECIPIENT']],
    ['LOSS_OF_CAPACITY_PAYMENT', 'STATE_CORPORATION', undefined, ['S7.9'], ['RECIPIENT']],
    ['LOCAL_SOCIAL_ASSISTANCE', 'LOCAL_EXECUTIVE_BODY', undefined, [], ['REGISTRATION_NUMBER', 'RECIPIENT']],
    ['OTHER', 'OTHER', undefined, [], ['STATE_SERVICE', 'REGISTRATION_NUMBER', 'RECIPIENT']],
  ] as const)(
    'The purpose without a number: %s through %s',
    async ([stateService, route, mailbox, items, missing]) => {
      const written = await ticketFor({ stateService, route, applicationRef: 'draft-7' });
      expect(written.recipient?.mailbox).toBe(mailbox);
      expect(written).toMatchObject({
        notYetRegisteredItems: items,
        missing,
        applicationRef: 'draft-7',
        complete: missing.length === 0,
      });
    },
  );

  test('The purpose comes from the header if the argument is absent', async () => {
    const header = {
      'tirek-purpose': JSON.stringify({ stateService: 'ENPF_PAYMENTS', applicationNumber: '5' }),
    };
    expect(await ticketFor(null, header)).toMatchObject({
      registrationNumber: '5',
      recipient: { mailbox: 'oop@enbek.kz' },
    });
    const refused = await gateway.ask(
      '{ systems { id } }',
      {},
      { 'tirek-purpose': '{"stateService":"NOPE"}' },
    );
    expect(refused.errors[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(refused.status).toBe(400);
  });

  test('The ticket without a purpose says what is missing', async () => {
    expect((await ticketFor(null)).missing).toEqual(['STATE_SERVICE', 'REGISTRATION_NUMBER', 'RECIPIENT']);
  });
});

test('A caller that goes away frees its place at the register', async () => {
  // Without a queue, a question that finds no place is refused at once.
  const small = await startGateway({ MAX_CALLS_PER_SYSTEM: '2', MAX_QUEUED_PER_SYSTEM: '0' });
  const query = '{ person(iin: "900101490009") { identity { __typename } } }';
  const ask = async () => (await small.ask(query)).data.person.identity.__typename;
  expect(await ask()).toBe('IdentityRecord');
  await small.resetCalls();
  await small.setFault('PERSON_REGISTER', 'hang');
  const abort = new AbortController();
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const pending = Array.from({ length: 2 }, () =>
    fetch(`${small.address}/graphql`, { method: 'POST', body, headers, signal: abort.signal }).catch(
      () => 'gone',
    ),
  );
  await until(async () => (await small.calls()).systems.PERSON_REGISTER === 2);
  await small.endFault('PERSON_REGISTER');
  expect(await ask()).toBe('RegisterUnavailable');
  abort.abort();
  expect(await Promise.all(pending)).toEqual(['gone', 'gone']);
  await until(async () => (await ask()) === 'IdentityRecord');
  // A place freed by the register's long silence would be an incident of silence.
  const { data } = await small.ask('{ incidents(first: 10) { nodes { faultClasses } } }');
  expect(data.incidents.nodes).toEqual([{ faultClasses: ['OUR_CAPACITY'] }]);
  await small.stop();
});

test('The gateway refuses at once, with Retry-After, more requests than it takes', async () => {
  const small = await startGateway({
    ...hasty(1500, 'PERSON_REGISTER'),
    ...{ MAX_REQUESTS_IN_FLIGHT: '2', RETRY_MAX: '0' },
  });
  const hang = { 'tirek-drill': 'PERSON_REGISTER=hang' };
  const query = '{ person(iin: "900101490009") { identity { __typename } } }';
  const busy = [small.ask(query, {}, hang), small.ask(query, {}, hang)];
  await until(async () => (await small.calls()).systems.PERSON_REGISTER === 2);
  const refused = await small.ask(query);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'TOO_BUSY', retryAfter: 1 });
  await Promise.all(busy);
  expect((await small.ask(query)).status).toBe(200);
  await small.stop();
});
