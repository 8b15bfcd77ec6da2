import { gql } from '@apollo/client';
import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { typePolicies } from '../../schema/client/cache-policies.ts';
import possibleTypes from '../../schema/client/possible-types.json' with { type: 'json' };
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { eventually } from '../support/until.ts';
import { createKitClient, type KitClient } from './apollo.ts';

const iin = '900101490009';
const question = gql`
  query Ticket($iin: IIN!, $purpose: PurposeInput) {
    person(iin: $iin, purpose: $purpose) {
      iin
      identity { ... on RegisterUnavailable { since supportTicket { stateService recipient { mailbox } } } }
    }
  }
`;
const purposes = [{ stateService: 'ENPF_PAYMENTS' }, { stateService: 'SEMIPALATINSK_COMPENSATION' }];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

test('Every member of every answer is a part of its answer, never kept under an id', () => {
  const { Node: _, Paper: papers, ...answers } = possibleTypes.possibleTypes;
  const members = new Set(Object.values(answers).flat());
  for (const name of ['Person', ...members]) {
    expect(typePolicies, name).toMatchObject({ [name]: { keyFields: false, merge: true } });
  }
  // A paper is no answer: it has a number of its own, and nothing of it changes.
  for (const name of papers) expect(typePolicies[name]?.keyFields, name).not.toBe(false);
});

test('Every type of the schema has an id or a policy, and every question keeps its purpose', () => {
  const schema = buildSchema(readTypeDefs());
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const forgotten = types.filter(
    (type) =>
      !type.name.startsWith('__') &&
      !roots.includes(type) &&
      type.getFields().id === undefined &&
      typePolicies[type.name]?.keyFields !== false,
  );
  expect(forgotten.map(String)).toEqual([]);
  for (const { name, args } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (args.length > 0) {
      const keyArgs = args.map((argument) => argument.name).sort();
      expect(typePolicies.Query?.fields, name).toMatchObject({ [name]: { keyArgs } });
    }
  }
});

test('Two components with different purposes neither feud nor see each other’s answers', async () => {
  const kit = createKitClient(gateway.address, { 'Tirek-Drill': 'PERSON_REGISTER=down' });
  const shown = watchBoth(kit);
  await eventually(() => expect(shown.every((views) => views.length > 0)).toBe(true));
  await quiet();
  expect(kit.received).toHaveLength(2);
  expect(shown.map((views) => new Set(views))).toEqual([
    new Set(['oop@enbek.kz']),
    new Set(['e-maket@enbek.kz']),
  ]);

  await kit.client.query({
    query: question,
    variables: { iin, purpose: purposes[0] },
    fetchPolicy: 'network-only',
  });
  await quiet();
  expect(kit.received).toHaveLength(3);
  expect(new Set(shown[1])).toEqual(new Set(['e-maket@enbek.kz']));
});

test('A component shows another’s answer if a Person is kept under the IIN', async () => {
  const wrong = { ...typePolicies, Person: { keyFields: ['iin'] } };
  const kit = createKitClient(gateway.address, { 'Tirek-Drill': 'PERSON_REGISTER=down' }, wrong);
  const shown = watchBoth(kit);
  await eventually(() => expect(new Set(shown.flat()).size).toBe(2));
  await quiet();
  expect(shown.some((views) => new Set(views).size > 1)).toBe(true);
});

test('Components that read different fields of one answer share it', async () => {
  const kit = createKitClient(gateway.address, { 'accept-language': 'ru' });
  watchIdentity(kit, ['surname gender { code }', 'name gender { name }', 'birthDate documents { number }']);
  await eventually(() => expect(kit.received).toHaveLength(3));
  await quiet();
  expect(kit.received).toHaveLength(3);
  const both =
    '{ identity { ... on IdentityRecord { surname name gender { code name } documents { number } } } }';
  const query = gql(`{ person(iin: "${iin}") ${both} }`);
  expect((await kit.client.query({ query, fetchPolicy: 'cache-only' })).data).toMatchObject({
    person: { identity: { surname: 'Айтбаева', name: 'Айгерім', gender: { code: '2', name: 'Женский' } } },
  });
});

test('Two components that read different fields of one list cost a few more questions, and settle', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const kit = createKitClient(gateway.address);
  watchIdentity(kit, ['documents { number }', 'documents { valid }']);
  await eventually(() => expect(kit.received.length).toBeGreaterThanOrEqual(2));
  await quiet();
  const asked = kit.received.length;
  expect(asked).toBeLessThanOrEqual(4);
  await quiet();
  expect(kit.received).toHaveLength(asked);
  expect(warned.mock.calls.flat().join()).toContain('stopped refetching');
  warned.mockRestore();
});

/** Components that read the same person at the same time, each with fields of its own. */
function watchIdentity({ client }: KitClient, selections: string[]) {
  for (const fields of selections) {
    const query = gql(`{ person(iin: "${iin}") { identity { ... on IdentityRecord { ${fields} } } } }`);
    client.watchQuery({ query }).subscribe(() => undefined);
  }
}

/** Mailboxes that each of two components showed, in order. */
function watchBoth({ client }: KitClient): string[][] {
  return purposes.map((purpose) => {
    const views: string[] = [];
    client
      .watchQuery<TicketQuery>({ query: question, variables: { iin, purpose } })
      .subscribe(({ data, dataState }) => {
        if (dataState === 'complete') views.push(data.person.identity.supportTicket.recipient.mailbox);
      });
    return views;
  });
}

interface TicketQuery {
  readonly person: {
    readonly identity: { readonly supportTicket: { readonly recipient: { readonly mailbox: string } } };
  };
}

/** Enough for a further round trip on loopback, if a component had asked again. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 300));
