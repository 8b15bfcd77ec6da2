import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, roleNames } from '../../src/access/roles.ts';
import { fieldsFrom } from '../../src/graphql/directives/from.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { readEml } from '../support/read-eml.ts';
import { until } from '../support/until.ts';

const iin = '900101490009';
const reference = 'purpose: { applicationRef: "draft-1" }';
const person = (field: string) => `person(iin: "${iin}", ${reference}) { answer: ${field} }`;
const withheld = '{ __typename ... on Withheld { known reason message(language: EN) } }';

/** Question of each field that has `@from`; a field that is missing here fails the test below. */
const questions: Readonly<Record<string, string>> = {
  'Person.identity': person(`identity ${withheld}`),
  'Person.disability': person(`disability ${withheld}`),
  'Person.pensionAccounts': person(`pensionAccounts ${withheld}`),
  'Person.appointments': person(`appointments ${withheld}`),
  'Person.socialContributions': person(`socialContributions ${withheld}`),
  'Person.bankAccount': person(`bankAccount(iban: "KZ456010000000000001") ${withheld}`),
  'Query.personSearch': `answer: personSearch(by: { document: { number: "N1234567" } }, ${reference}) ${withheld}`,
  'Query.disabilityByCertificate': `answer: disabilityByCertificate(number: "1234567", ${reference}) ${withheld}`,
  'Query.bankAccount': `answer: bankAccount(account: { iban: "KZ456010000000000001" }, iin: "${iin}", ${reference}) ${withheld}`,
  'Query.bankAccounts': `answer: bankAccounts(accounts: [{ account: { iban: "KZ456010000000000001" }, iin: "${iin}" }], ${reference}) ${withheld}`,
};
const fields = fieldsFrom(buildSchema(readTypeDefs())).map(({ name }) => name);

let gateway: TestGateway;
let tokens: Readonly<Record<Role, string>>;
beforeAll(async () => {
  gateway = await startGateway();
  tokens = Object.fromEntries(
    await Promise.all(roleNames.map(async (role) => [role, await gateway.tokenOf(role)])),
  );
});
afterAll(() => gateway.stop());

const ask = (role: Role, query: string) =>
  gateway.ask(query, {}, { authorization: `Bearer ${tokens[role]}` });

/** `yes`, or the reason of the refusal. */
async function cell(role: Role, field: string): Promise<string> {
  const { data } = await ask(role, `{ ${questions[field]} }`);
  const answer = [data.person?.answer ?? data.answer].flat()[0];
  if (answer.__typename !== 'Withheld') return 'yes';
  expect(answer).toMatchObject({ known: false });
  expect(answer.message).toContain('does not mean that there is no record');
  return answer.reason;
}

test('The gateway does what the table of roles and fields in schema/README.md says, cell by cell', async () => {
  expect(Object.keys(questions).sort()).toEqual(fields.toSorted());
  const rows = await Promise.all(
    fields.toSorted().map(async (field) => {
      const cells = await Promise.all(roleNames.map((role) => cell(role, field)));
      return `| \`${field}\` | ${cells.join(' | ')} |`;
    }),
  );
  const table = [
    `| field | ${roleNames.join(' | ')} |`,
    `|---|${roleNames.map(() => '---|').join('')}`,
    ...rows,
  ];
  const readme = readFileSync(new URL('../../schema/README.md', import.meta.url), 'utf8');
  const written = readme
    .split('\n')
    .filter((line) => /^\| (field|`(?:Person|Query)\.)|^\|---\|(---\|){9}$/.test(line));
  expect(written).toEqual(table);
});

test('The gateway asks no system for withheld data, and the neighbours lose nothing', async () => {
  await gateway.resetCalls();
  const query = `{ person(iin: "${iin}", ${reference}) { identity ${withheld} disability ${withheld} } }`;
  const { data, tirek } = await ask('pension-worker', query);
  expect(data.person.identity).toMatchObject({ __typename: 'Withheld', reason: 'SCOPE' });
  expect(data.person.disability.__typename).not.toBe('Withheld');
  expect(tirek).toMatchObject({ complete: false, withheld: ['PERSON_REGISTER'] });
  const { services } = await gateway.calls();
  expect(Object.keys(services).filter((service) => /GBDFL/.test(service))).toEqual([]);
});

test('The existence of a person cannot be read from withheld data', async () => {
  const about = async (someone: string) => {
    const { data } = await ask('citizen', `{ person(iin: "${someone}") { identity ${withheld} } }`);
    return data;
  };
  // A member of the cast, and a number without a person.
  const member = await about('780404390002');
  expect(member.person.identity).toMatchObject({ __typename: 'Withheld', reason: 'ROUTE' });
  expect(await about('850630390007')).toEqual(member);
});

test('A wrong token is refused before anything is asked; without one the demo viewer asks', async () => {
  const refused = await gateway.ask('{ viewer { kind } }', {}, { authorization: 'Bearer x.y.z' });
  expect(refused.status).toBe(401);
  expect(refused.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const { data } = await gateway.ask('{ viewer { kind account organisation { bin } roles } }');
  expect(data.viewer).toEqual({
    kind: 'DEMO',
    account: 'demo-specialist',
    organisation: { bin: 'demo' },
    roles: ['specialist'],
  });
});

test('An organisation sees its own tickets; the operator sees them without an IIN; others see none', async () => {
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const purpose = '{ stateService: ENPF_PAYMENTS, applicationRef: "draft-9" }';
  await ask('specialist', `{ person(iin: "${iin}", purpose: ${purpose}) { identity { __typename } } }`);
  await gateway.endFault('PERSON_REGISTER');
  const list = '{ supportTickets(first: 5) { nodes { id version iin message { id text eml } } } }';
  const seen = async (role: Role) => (await ask(role, list)).data.supportTickets.nodes;
  await until(async () => (await seen('specialist'))[0]?.message !== null);
  const [own] = await seen('specialist');
  expect(own.iin).toBe(iin);
  expect(own.message.text).toContain(iin);
  const [masked] = await seen('operator');
  expect(masked.id).toBe(own.id);
  expect(JSON.stringify(masked)).not.toContain(iin);
  for (const role of ['pension-worker', 'examiner', 'citizen', 'agency', 'auditor'] as const) {
    expect(await seen(role), role).toEqual([]);
  }
  const close = (id: string) =>
    `mutation { closeSupportTicket(input: { id: "${id}", expectedVersion: ${own.version}, note: "x" }) { result { __typename } supportTicket { id } } }`;
  const { data } = await ask('examiner', close(own.id));
  expect(data.closeSupportTicket).toEqual({ result: { __typename: 'NotFound' }, supportTicket: null });
  const file = (role: Role) =>
    fetch(`${gateway.address}/messages/${own.message.id}.eml`, {
      headers: { authorization: `Bearer ${tokens[role]}` },
    });
  expect((await file('citizen')).status).toBe(404);
  const { text, html } = readEml(await (await file('operator')).text());
  expect(text).toContain('draft-9');
  expect(text + html).not.toContain(iin);
  const unknown = await fetch(`${gateway.address}/messages/${own.message.id}.eml`, {
    headers: { authorization: 'Bearer x' },
  });
  expect(unknown.status).toBe(401);
});

test('A caller that names the number of another organisation’s application does not see its ticket', async () => {
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const asked = async (role: Role, someone: string, route: string) => {
    const purpose = `{ applicationNumber: "002-77", route: ${route} }`;
    const ticket = '... on RegisterUnavailable { supportTicket { id iin } }';
    const query = `{ person(iin: "${someone}", purpose: ${purpose}) { identity { ${ticket} } } }`;
    const { data, errors } = await ask(role, query);
    expect(errors).toEqual([]);
    return data.person.identity.supportTicket;
  };
  const own = await asked('specialist', '850630390007', 'STATE_CORPORATION');
  expect(own.iin).toBe('850630390007');
  const others = [
    ['examiner', 'MSE_DIVISION'],
    ['citizen', 'PORTAL'],
  ] as const;
  for (const [role, route] of others) {
    const seen = await asked(role, iin, route);
    expect(seen.iin).toBe(iin);
    expect(seen.id).not.toBe(own.id);
  }
  await gateway.endFault('PERSON_REGISTER');
});

test('A character unknown to the database is the fault of its sender', async () => {
  const { errors } = await gateway.ask('query ($id: ID!) { incident(id: $id) { id } }', { id: 'INC\u0000' });
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('An operator does not see a list that could be taken for one person’s', async () => {
  const list = `{ supportTickets(first: 5, filter: { iin: "${iin}" }) { totalCount } }`;
  expect((await ask('operator', list)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await ask('specialist', list)).errors).toEqual([]);
});

test('The organisation of a ticket reads its letter, and no other does', async () => {
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const question = (ref: string) =>
    `{ person(iin: "${iin}", purpose: { stateService: ENPF_PAYMENTS, applicationRef: "${ref}" }) { identity { ... on RegisterUnavailable { incident { id } } } } }`;
  const { data } = await ask('specialist', question('draft-of-specialist'));
  await gateway.endFault('PERSON_REGISTER');
  const { id } = data.person.identity.incident;
  const read = async (role: Role) =>
    JSON.stringify(
      (await ask(role, `{ incident(id: "${id}") { messages { text } } }`)).data.incident.messages,
    );
  await until(async () => (await read('specialist')).includes('draft-of-specialist'));
  expect(await read('examiner')).toBe('[]');
  expect(await read('citizen')).toBe('[]');
  expect(await read('operator')).toContain('draft-of-specialist');
});

test('Only an operator switches a system off, or breaks a simulated one for all', async () => {
  const drill = 'mutation { drill(system: PENSION_FUND, fault: down, ttlSeconds: 1) { endsAt } }';
  expect((await ask('citizen', drill)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const resolve =
    'mutation { resolveIncident(input: { id: "INC-1", reason: "x" }) { result { __typename } } }';
  const refused = await ask('specialist', resolve);
  expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  const { data } = await ask('operator', resolve);
  expect(data.resolveIncident.result.__typename).toBe('NotFound');
});

test('The sandbox wants a token, and names the missing setting when it cannot start', async () => {
  const settings = {
    PROFILE: 'sandbox',
    AUTH_AUDIENCE: 'tirek',
    AUTH_ISSUER: 'urn:tirek:mock-issuer',
  } as const;
  await expect(startGateway(settings)).rejects.toThrow(/AUTH_JWKS_URL: expected .* in the sandbox profile/);
  const first = await startGateway();
  const sandbox = await startGateway({ ...settings, AUTH_JWKS_URL: first.jwksUrl });
  expect((await sandbox.ask('{ viewer { kind } }')).status).toBe(401);
  const authorization = `Bearer ${await first.tokenOf('specialist')}`;
  const { data } = await sandbox.ask('{ viewer { kind organisation { name } } }', {}, { authorization });
  expect(data.viewer.kind).toBe('PERSON');
  await sandbox.stop();
  await first.stop();
});
