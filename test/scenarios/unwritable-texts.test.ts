import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  printType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const samples: Readonly<Record<string, unknown>> = {
  IIN: '900101490009',
  IBAN: 'KZ86125KZT5004100100',
  Date: '2020-01-01',
  DateTime: '2026-11-21T18:20:00+05:00',
  Int: 1,
  Boolean: true,
};

/** A place in a document's variables where a client may write a text of any form. */
interface Door {
  readonly name: string;
  readonly query: string;
  variables(text: string): Record<string, unknown>;
}

type Write = (text: string) => unknown;

/** A value of a type that is as small as possible. */
function sampleOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [sampleOf(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    const wanted = bare.isOneOf ? fields.slice(0, 1) : fields.filter(isObligatory);
    return Object.fromEntries(wanted.map((field) => [field.name, sampleOf(field.type)]));
  }
  return samples[bare.name] ?? 'sample-1';
}

function isObligatory({ type, defaultValue }: GraphQLInputField | GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** Every place below a type that holds a `String` or `ID`, with a value that has the text there. */
function textsIn(type: GraphQLInputType): { readonly path: string; readonly write: Write }[] {
  const bare = getNullableType(type);
  if (isListType(bare))
    return textsIn(bare.ofType).map(({ path, write }) => ({
      path: `[]${path}`,
      write: (text) => [write(text)],
    }));
  if (isInputObjectType(bare))
    return Object.values(bare.getFields()).flatMap((field) =>
      textsIn(field.type).map(({ path, write }) => ({
        path: `.${field.name}${path}`,
        write: (text: string) => ({
          ...(bare.isOneOf ? {} : (sampleOf(bare) as object)),
          [field.name]: write(text),
        }),
      })),
    );
  return ['String', 'ID'].includes(bare.name) ? [{ path: '', write: (text) => text }] : [];
}

const schema = createSchema({ allowIinCentury0: false });
const doors: Door[] = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap((argument) =>
      textsIn(argument.type).map(({ path, write }) => {
        const given = field.args.filter((one) => one === argument || isObligatory(one));
        const uses = given.map(({ name }) => `${name}: $${name}`).join(' ');
        const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
        const operation = root === schema.getMutationType() ? 'mutation' : 'query';
        return {
          name: `${field.name}(${argument.name}${path})`,
          query: `${operation} (${given.map(({ name, type }) => `$${name}: ${type}`).join(' ')}) { ${field.name}(${uses}) ${selection} }`,
          variables: (text: string) =>
            Object.fromEntries(
              given.map((one) => [one.name, one === argument ? write(text) : sampleOf(one.type)]),
            ),
        };
      }),
    ),
  ),
);

const unwritable = {
  'U+0000': '\u0000',
  'U+0001': '\u0001',
  'U+001F': '\u001F',
  'the first half of a character': '\uD800',
  'the second half of a character': '\uDC00',
  'U+FFFE': '\uFFFE',
  'U+FFFF': '\uFFFF',
};

test('The schema has more than fifty places for texts of any form', () => {
  expect(doors.length).toBeGreaterThan(50);
  expect(doors.map(({ name }) => name)).toContain('resolveIncident(input.reason)');
  for (const name of ['String', 'ID']) expect(printType(schema.getType(name) as never)).toContain(name);
});

test.for(doors.map((door) => [door.name, door] as const))(
  'The gateway refuses an unwritable text at %s, and counts no defect',
  async ([, { query, variables }]) => {
    const before = gateway.logged().length;
    for (const [name, character] of Object.entries(unwritable)) {
      for (const text of [character, `sample-1${character}`]) {
        const { status, errors } = await gateway.ask(query, variables(text));
        expect([name, errors.map(({ extensions }) => extensions.code)]).toEqual([name, ['BAD_USER_INPUT']]);
        expect([name, status]).toEqual([name, 400]);
        expect(errors[0]?.message).toContain('expected in the variables texts of whole characters');
      }
    }
    const { errors } = await gateway.ask(query, variables('sample-1'));
    expect(errors.map(({ message }) => message).join()).not.toContain('whole characters');
    expect(errors.map(({ extensions }) => extensions.code)).not.toContain('OUR_DEFECT');
    expect(gateway.logged().slice(before)).not.toContain('"defect"');
  },
);

test.for([
  ['a text', 'query { incident(id: "a\\u0000") { id } }'],
  ['U+FFFE', 'query { incident(id: "a\\uFFFE") { id } }'],
  ['U+FFFF as itself', 'query { incident(id: "a\uFFFF") { id } }'],
  ['a text of several lines', 'query { incident(id: """a\u0001""") { id } }'],
  ['the default of a variable', 'query ($id: ID! = "\\u0000") { incident(id: $id) { id } }'],
  ['a list', '{ supportTickets(first: 1, filter: { states: [], mailbox: "\\u{1}" }) { totalCount } }'],
])('The gateway refuses an unwritable text in the document itself too: %s', async ([, query = '']) => {
  const { status, errors } = await gateway.ask(query);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(status).toBe(400);
});

test.for([
  ['half a character', '{ incident(id: "\\ud800") { id } }'],
  ['half a character as itself', '{ incident(id: "\ud800") { id } }'],
  ['two halves in the wrong order', '{ incident(id: "\\ude00\\ud83d") { id } }'],
])('%s in the document is no GraphQL', async ([, query = '']) => {
  const { status, errors } = await gateway.ask(query);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_PARSE_FAILED']);
  expect(status).toBe(400);
});

test.for(Object.entries(unwritable))(
  'The gateway refuses the header Tirek-Purpose with %s',
  async ([, character]) => {
    const fields = ['applicationRef', 'applicationNumber'] as const;
    for (const field of fields) {
      // As JSON writes it: a header has no such bytes.
      const code = character.charCodeAt(0).toString(16).padStart(4, '0');
      const { status, errors } = await gateway.ask(
        '{ systems { id } }',
        {},
        {
          'tirek-purpose': `{"${field}":"a\\u${code}"}`,
        },
      );
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
      expect(status).toBe(400);
    }
  },
);

test('A list of enum values may be long, and asks the database once for each', async () => {
  const states = Array.from({ length: 20_000 }, () => 'SENT');
  const { errors, data } = await gateway.ask(
    'query ($filter: SupportTicketFilter) { supportTickets(first: 1, filter: $filter) { totalCount } }',
    { filter: { states } },
  );
  expect(errors).toEqual([]);
  expect(data.supportTickets.totalCount).toBe(0);
});
