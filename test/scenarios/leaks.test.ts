import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../mocks/people/cast.ts';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { hasty } from '../support/patience.ts';

const iin = '900101490009';
const brokenIin = '900101490008';
const canary = 'CANARY the provider wrote this';
const question = `query ($iin: IIN!) { person(iin: $iin) { identity {
  __typename
  ... on RegisterAnswer { known message nextStep request { serviceId messageId sessionId } }
  ... on RegisterUnavailable {
    faultClass origin evidence { httpStatus errorCode serviceId messageId sessionId }
    supportTicket { stateService notYetRegisteredBecause sequenceOfActions { text } missing }
  }
} } systems { id state openIncident { id } } }`;

/** Texts that a hostile or careless SHEP could put everywhere: text, an IIN, an address. */
const poison = `${canary} ${iin} http://10.0.0.1/internal`;
const types = 'xmlns:typ="http://bip.bee.kz/SyncChannel/v10/Types"';
const envelope = (body: string) =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
const fault = (errorInfo: string) =>
  envelope(`<s:Fault><faultcode>${poison}</faultcode><faultstring>${poison}</faultstring><detail>
    <typ:SendMessageFault1_SendMessageFault ${types}>${errorInfo}</typ:SendMessageFault1_SendMessageFault></detail></s:Fault>`);
const answer = (code: string, data: string) =>
  envelope(`<typ:SendMessageResponse ${types}><response><responseInfo><messageId>${poison}</messageId>
    <responseDate>2026-11-21T00:00:00+05:00</responseDate><status><code>${code}</code><message>${poison}</message></status>
    <sessionId>${poison}</sessionId></responseInfo><responseData>${data}</responseData></response></typ:SendMessageResponse>`);
const person = (fields: string) =>
  `<data><r><messageResult><code>00000</code></messageResult><persons><person>${fields}</person></persons></r></data>`;

const poisoned: [status: number, body: string][] = [
  [200, poison],
  [200, `<html><body>${poison}</body></html>`],
  [200, envelope(poison)],
  [500, poison],
  [500, fault('')],
  [
    500,
    fault(
      `<errorCode>${poison}</errorCode><errorMessage>${poison}</errorMessage><errorData>${poison}</errorData>`,
    ),
  ],
  [500, fault(`<errorCode>${iin}</errorCode>`)],
  [
    500,
    fault(
      `<errorCode>A</errorCode><subError><errorCode>ERR-${iin}</errorCode><errorMessage>${poison}</errorMessage></subError>`,
    ),
  ],
  [200, answer(poison, '<data/>')],
  [200, answer(iin, '')],
  [200, answer('SCSS001', `<data>${poison}</data>`)],
  [200, answer('SCSS001', `<data><r><messageResult><code>${poison}</code></messageResult></r></data>`)],
  [200, answer('SCSS001', person(`<iin>${iin}</iin><birthDate>${poison}</birthDate>`))],
  [
    200,
    answer(
      'SCSS001',
      person(
        `<iin>620315390007</iin><birthDate>1962-03-15</birthDate><lifeStatus><code>0</code></lifeStatus><surname>${poison}</surname>`,
      ),
    ),
  ],
  [302, poison],
  [400, poison],
  [401, poison],
  [429, poison],
  [503, poison],
];

let next: [number, string] = [200, ''];
let shep: Server;
let poisonedGateway: TestGateway;
let gateway: TestGateway;

beforeAll(async () => {
  shep = createServer((_request, response) => {
    response.writeHead(next[0], {
      'content-type': 'text/xml',
      location: poison.replaceAll(' ', ''),
      'x-note': canary,
    });
    response.end(next[1]);
  });
  await new Promise<void>((resolve) => shep.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(shep.address() as AddressInfo).port}/`;
  // Every path starts anew: no breaker opens, and no credential rests.
  const patient = { BREAKER_FAILURES_IN_A_ROW: '1000', BREAKER_MIN_CALLS: '1000', CREDENTIAL_PAUSE_MS: '50' };
  poisonedGateway = await startGateway({ SHEP_URL: address, ...patient });
  gateway = await startGateway({ ...patient, ...hasty(250, 'PERSON_REGISTER', 'CONSENT_SERVICE') });
});
afterAll(async () => {
  await Promise.all([poisonedGateway.stop(), gateway.stop()]);
  shep.close();
});

const secrets = [
  iin,
  brokenIin,
  '620315390007',
  'CANARY',
  '10.0.0.1',
  '127.0.0.1',
  import.meta.dirname.split('/test/')[0] ?? '',
];
const names = cast.flatMap(({ name }) => name.split(' '));

function expectNoLeak(text: string, where: string) {
  for (const secret of [...secrets, ...names]) {
    expect(text.includes(secret), `${secret} leaked at ${where}:\n${text}`).toBe(false);
  }
}

test.each(poisoned)('A provider’s text never comes through (answer %#)', async (status, body) => {
  next = [status, body];
  const { data, text } = await poisonedGateway.ask(question, { iin });
  expect(data.person.identity.__typename).toBe('RegisterUnavailable');
  expectNoLeak(text, `HTTP ${status}`);
});

test('A drilled fault of any kind, at either position, reveals nothing of the person', async () => {
  for (const system of ['PERSON_REGISTER', 'SHEP']) {
    for (const name of drillFaults.filter((one) => one !== 'slow' && one !== 'flapping')) {
      const { text } = await gateway.ask(question, { iin }, { 'tirek-drill': `${system}=${name}` });
      expectNoLeak(text, `${name} at ${system}`);
    }
  }
});

const refused: [what: string, query: string, variables: object][] = [
  ['a wrong variable', question, { iin: brokenIin }],
  ['an object for a variable', question, { iin: { iin } }],
  ['a list for a variable', question, { iin: [iin] }],
  ['a number for a variable', question, { iin: Number(iin) }],
  ['a wrong literal', `{ person(iin: "${brokenIin}") { iin } }`, {}],
  ['a number literal', `{ person(iin: ${iin}) { iin } }`, {}],
  ['an enum literal', `{ person(iin: X${iin}) { iin } }`, {}],
  [
    'a wrong date',
    `{ personSearch(by: { name: { surname: "Айтбаева", birthDate: "${iin}" } }) { __typename } }`,
    {},
  ],
  [
    'a wrong enum variable',
    'query ($l: Language!) { systems { name(language: $l) } }',
    { l: `Айтбаева ${iin}` },
  ],
  [
    'a wrong integer',
    'mutation ($t: Int!) { drill(system: SHEP, fault: down, ttlSeconds: $t) { endsAt } }',
    { t: iin },
  ],
  [
    'a wrong document number',
    `{ personSearch(by: { document: { number: "Айтбаева; ${iin}" } }) { __typename } }`,
    {},
  ],
  [
    'a wrong name',
    `{ personSearch(by: { name: { surname: "Айтбаева1 ${iin}", birthDate: "1990-01-01" } }) { __typename } }`,
    {},
  ],
  [
    'a wrong reference',
    `{ person(iin: "${iin}", purpose: { applicationRef: "${iin}" }) { __typename } }`,
    {},
  ],
  [
    'a broken line in a number',
    `{ person(iin: "${iin}", purpose: { applicationNumber: "1\\r\\nBcc: Айтбаева" }) { __typename } }`,
    {},
  ],
  ['an unknown field', `{ _${iin} }`, {}],
  ['an unknown argument', `{ systems(_${iin}: 1) { id } }`, {}],
  ['a cut document', `{ person(iin: "${iin}"`, {}],
  ['a stray string', `{ "${iin} Айтбаева" }`, {}],
  ['a stray number', `{ ${iin} }`, {}],
  [
    'an unknown input field',
    `query ($p: PurposeInput) { person(iin: "${iin}", purpose: $p) { __typename } }`,
    { p: { [`_${iin}`]: 1 } },
  ],
  [
    'an unknown key',
    `query ($p: PurposeInput) { person(iin: "${iin}", purpose: $p) { __typename } }`,
    { p: { 'Айтбаева Айгерім': 1 } },
  ],
  [
    'a name for a string',
    '{ disabled: personSearch(by: { document: { number: Айтбаева } }) { __typename } }'.replace(
      'Айтбаева',
      'CANARY',
    ),
    {},
  ],
  ['an unterminated string', `{ person(iin: "${iin}\n") { iin } }`, {}],
];

test.each(refused)(
  'The gateway refuses %s, names the expected form, and does not repeat the value',
  async (what, query, variables) => {
    const { errors, text, headers } = await gateway.ask(query, variables);
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error.message.length).toBeGreaterThan(8);
      expect(error.extensions.correlationId).toBe(headers.get('x-correlation-id'));
    }
    expectNoLeak(text, what);
  },
);

test('The gateway refuses paths, methods, headers and bodies that are no questions, without an echo', async () => {
  const { address } = gateway;
  const json = { 'content-type': 'application/json' };
  const requests: [string, RequestInit][] = [
    [`/${iin}`, {}],
    [`/graphql?query={person(iin:"${brokenIin}"){iin}}`, { headers: { 'apollo-require-preflight': '1' } }],
    ['/graphql', { method: 'POST', body: `{"query": "${iin}`, headers: json }],
    ['/graphql', { method: 'POST', body: iin, headers: { 'content-type': 'text/plain' } }],
    ['/graphql', { method: 'PUT', body: iin }],
    [
      '/graphql',
      { method: 'POST', body: JSON.stringify({ query: `${' '.repeat(300_000)}${iin}` }), headers: json },
    ],
    [
      '/graphql',
      { method: 'POST', body: '{"query":"{__typename}"}', headers: { ...json, 'tirek-drill': iin } },
    ],
    [
      '/graphql',
      { method: 'POST', body: '{"query":"{__typename}"}', headers: { ...json, 'tirek-purpose': iin } },
    ],
    [
      '/graphql',
      {
        method: 'POST',
        body: '{"query":"{__typename}"}',
        headers: { ...json, 'x-correlation-id': `a-${iin}` },
      },
    ],
  ];
  for (const [path, init] of requests) {
    const response = await fetch(address + path, init);
    expectNoLeak((await response.text()) + JSON.stringify([...response.headers]), path);
  }
});

test('The log of these requests holds no person, no address of a system but at the start, and no text of a provider', () => {
  const isOfStart = (line: string) => line.includes('"msg":"system is asked at its address"');
  for (const one of [gateway, poisonedGateway]) {
    const lines = one.logged().split('\n');
    expectNoLeak(lines.filter((line) => !isOfStart(line)).join('\n'), 'the log');
  }
  expect(poisonedGateway.logged()).toContain('incident opened');
  expect(poisonedGateway.logged().split('\n').some(isOfStart)).toBe(true);
});

test('The answer does not repeat the name of a missing operation', async () => {
  const body = JSON.stringify({
    query: 'query A { systems { id } } query B { systems { id } }',
    operationName: 'Айтбаева CANARY',
  });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${gateway.address}/graphql`, { method: 'POST', body, headers });
  expectNoLeak(await response.text(), 'the operation name');
});
