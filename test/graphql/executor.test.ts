import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ExecutionResult, GraphQLError, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  createCompiledExecutor,
  createReferenceExecutor,
  type Executor,
} from '../../src/graphql/executor.ts';
import { createDifferentialSchema } from './differential-schema.ts';

const schema = createDifferentialSchema();
const reference = createReferenceExecutor(schema);

interface Shape {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}
const of = (query: string, variables?: Record<string, unknown>, operationName?: string): Shape => ({
  query,
  ...(variables && { variables }),
  ...(operationName && { operationName }),
});

/** What two executors must agree in: the data with the order of its keys, and each error's code, path and words. */
function told({ data, errors = [] }: ExecutionResult): string {
  const shown = errors.map(({ message, path, extensions, originalError }) => {
    const code = extensions.code ?? (originalError as { code?: string } | undefined)?.code ?? null;
    return JSON.stringify({ message, path: path ?? null, code });
  });
  return JSON.stringify({ data: data ?? null, errors: shown.sort() });
}

async function run(
  executor: Executor,
  { query, variables = {}, operationName }: Shape,
  document = parse(query),
) {
  const context = { order: [] as number[] };
  const result = await executor({ document, operationName, variables, context });
  for (const error of result.errors ?? []) expect(error).toBeInstanceOf(GraphQLError);
  return `${told(result)} ${JSON.stringify(context.order)}`;
}

const shapes: Shape[] = [
  of('{ record { iin known message } }'),
  of('{ record { iin message(language: GREEN) a: message b: message(language: OTHER) } }'),
  of('{ must { next { iin next { iin } } at money } }'),
  of('{ outcome { __typename } other: outcome(known: false) { __typename } }'),
  of('{ outcome { ... on Record { iin } ... on Nothing { why } ... on Answer { known message } } }'),
  of('query ($k: Boolean!) { outcome(known: $k) { ... on Answer { known } ... on Nothing { why } } }', {
    k: false,
  }),
  of('query ($k: Boolean! = false) { outcome(known: $k) { __typename } }'),
  of('{ maybe { __typename } }'),
  of('{ answers { __typename known ... on Record { iin } ... on Nothing { why } } }'),
  of('{ outcomes { __typename ... on Answer { message } } }'),
  of('{ record { many { __typename known message } } }'),
  of('{ matrix }'),
  of(
    '{ ...F } fragment F on Query { record { ...R } nothing { ...A } } fragment R on Record { iin ...A } fragment A on Answer { known message }',
  ),
  of('{ record { ...A ...A iin } record { known } } fragment A on Answer { known }'),
  of('query ($s: Boolean!) { record @skip(if: $s) { iin } nothing @include(if: $s) { why } }', { s: true }),
  of('query ($s: Boolean!) { record @skip(if: $s) { iin } nothing @include(if: $s) { why } }', { s: false }),
  of(
    'query ($s: Boolean!) { ...F @include(if: $s) record { known @skip(if: $s) iin } } fragment F on Query { nothing { why } }',
    { s: true },
  ),
  of(
    'query ($s: Boolean!) { ...F @include(if: $s) record { known @skip(if: $s) iin } } fragment F on Query { nothing { why } }',
    { s: false },
  ),
  of(
    'query ($s: Boolean!, $i: Boolean!) { record { ... @skip(if: $s) { iin } ... on Answer @include(if: $i) { known } } }',
    { s: false, i: true },
  ),
  of('query ($s: Boolean!) { record @skip(if: $s) @include(if: $s) { iin } slow }', { s: true }),
  of('{ echo }'),
  of('{ echo(point: { y: 2 }, list: [1, null, 2], colour: RED, id: 5, float: 1) }'),
  of('query ($p: Point) { echo(point: $p) }', { p: { y: null, tags: [] } }),
  of('query ($p: Point = { x: 7 }) { echo(point: $p) }'),
  of('query ($p: Point = { x: 7 }) { echo(point: $p) }', { p: null }),
  of('query ($x: Int!, $c: Colour) { echo(point: { x: $x, colour: $c }) }', { x: 3 }),
  of('query ($l: [Int]) { echo(list: $l) }', { l: 4 }),
  of('query ($l: [Int]) { echo(list: $l) }', { l: [1, null] }),
  of('query ($i: ID, $f: Float) { echo(id: $i, float: $f) }', { i: 12, f: 3 }),
  of('query ($c: Choice!) { choose(by: $c) }', { c: { name: 'x' } }),
  of('query ($c: Choice!) { choose(by: $c) }', { c: { name: 'x', iin: '900101490009' } }),
  of('query ($c: Choice!) { choose(by: $c) }', { c: { name: null } }),
  of('query ($c: Choice!) { choose(by: $c) }', { c: {} }),
  of('{ choose(by: { iin: "900101490009" }) }'),
  of('query ($i: IIN!) { iin(iin: $i) }', { i: '900101490009' }),
  of('{ slow record { iin } }'),
  of('{ fails record { iin } }'),
  of('{ failsLate slow }'),
  of('{ refused }'),
  of('{ failsMust record { iin } }'),
  of('{ nested { ok failsMust } record { iin } }'),
  of('{ nested { deep { deep { failsMust } ok } ok } }'),
  of('{ nested { list { must list { ok } } } }'),
  of('{ listMustFail record { iin } }'),
  of('{ badInt }'),
  of('{ badEnum slow }'),
  of('{ nullInMust { ok } }'),
  of('{ self { self { record { iin } __typename } } }'),
  of('{ a: fails b: fails c: failsLate d: slow }'),
  of('query A { slow } query B { record { iin } }', {}, 'A'),
  of('query A { slow } query B { record { iin } }', {}, 'B'),
  of('query A { slow } query B { record { iin } }', {}, 'C'),
  of('query A { slow } query B { record { iin } }'),
  of('mutation { a: add(n: 1) b: add(n: 2) c: add(n: 3) d: add(n: 4) }'),
  of('mutation { a: add(n: 1) fail b: add(n: 2) }'),
  of('mutation { a: add(n: 1) refuse b: add(n: 2) }'),
  of('{ __typename __schema { queryType { name } types { name kind fields { name type { name } } } } }'),
  of(
    '{ __type(name: "Record") { name interfaces { name } fields(includeDeprecated: true) { name args { name defaultValue } } } }',
  ),
];

const hostile: Shape[] = [
  ...[undefined, null, '123', 900101490009, true, {}, [], ['900101490009'], '900101490008', '__proto__'].map(
    (i) => of('query ($i: IIN!) { iin(iin: $i) }', { i }),
  ),
  ...[1.5, '1', 2 ** 40, null, [1], { x: 1 }, Number.NaN].map((x) =>
    of('query ($x: Int!) { echo(point: { x: $x }) }', { x }),
  ),
  ...[
    { x: 1, z: 2 },
    { x: 'a' },
    { y: 1, colour: 'BLUE' },
    'text',
    [{}],
    { tags: [null] },
    JSON.parse('{"__proto__":{"x":1}}'),
  ].map((p) => of('query ($p: Point) { echo(point: $p) }', { p })),
  of('query ($p: Point) { echo(point: $p) }', { p: { y: 1 }, unknown: 5, constructor: 1 }),
];

describe.for([
  ['shape', shapes],
  ['hostile variables', hostile],
] as const)('%s', ([, list]) => {
  test.for(
    list.map((shape) => [shape.query.slice(0, 90), JSON.stringify(shape.variables ?? {}), shape] as const),
  )('%s %s is answered alike, the first time and compiled', async ([, , shape]) => {
    const document = parse(shape.query);
    expect(validate(schema, document)).toEqual([]);
    const expected = await run(reference, shape, document);
    const compiled = createCompiledExecutor(schema);
    for (let time = 1; time <= 4; time += 1)
      expect(await run(compiled, shape, document), `time ${time}`).toBe(expected);
  });
});

/** What the compiler alone does otherwise, one document for each of our mends. */
const mended: readonly Shape[] = [
  of('{ listFails }'),
  of('{ later laterMust lists people { iin } peopleMust { known } }'),
  of('{ nested { list { failsMust } } slow }'),
  of('{ nested { fails failsMust other: fails } }'),
  of('{ text }'),
  of('{ a: nested { b: where } b_a: where }'),
  of('query ($s: Stamp = "stamp 1") { stamp(stamp: $s) }', { s: 'stamp 2' }),
  of('query ($s: Stamp = "stamp 1") { stamp(stamp: $s) }'),
  of('query ($l: [Level!]) { level(of: $l) }', { l: ['LOW', 'HIGH'] }),
  of('query ($constructor: Colour) { record { message(language: $constructor) } }'),
  of(
    'query ($__proto__: IIN!) { __proto__: iin(iin: $__proto__) }',
    JSON.parse('{"__proto__":"900101490009"}'),
  ),
  of('query ($s: Boolean = true) { slow @skip(if: $s) }', { s: null }),
  of('query ($i: Boolean!) { must @include(if: $i) { known } must { iin } }', { i: false }),
  of('query ($i: Boolean!) { __typename @include(if: $i) slow __typename }', { i: false }),
  of('query ($i: Boolean!) { must { ...F @include(if: $i) ...F } } fragment F on Record { iin }', {
    i: false,
  }),
  of(
    'query A($i: Boolean!) { ...F @include(if: $i) } query B { ...F } fragment F on Query { slow }',
    { i: false },
    'A',
  ),
];

test.for(mended.map((shape) => [shape.query, shape] as const))(
  '%s is answered as graphql-js does',
  async ([, shape]) => {
    const document = parse(shape.query);
    expect(validate(schema, document)).toEqual([]);
    const compiled = createCompiledExecutor(schema);
    for (const operationName of shape.operationName ? ['A', 'B'] : [undefined]) {
      const asked = { ...shape, ...(operationName && { operationName }) };
      const expected = await run(reference, asked, document);
      for (let time = 1; time <= 3; time += 1)
        expect(await run(compiled, asked, document), `time ${time}`).toBe(expected);
    }
  },
);

test('a text of a document is never run as a program', async () => {
  const compiler = createRequire(import.meta.url)
    .resolve('graphql-jit')
    .replace('index.js', 'execution.js');
  const marks = [...readFileSync(compiler, 'utf8').matchAll(/^const MAGIC_\w+ = "(.+)";$/gm)].map(
    ([, mark]) => mark,
  );
  expect(marks).toHaveLength(4);
  for (const mark of marks) {
    const shape = of(`{ choose(by: { name: "${mark}globalThis.wasRun=true" }) }`);
    const document = parse(shape.query);
    const compiled = createCompiledExecutor(schema);
    for (let time = 1; time <= 3; time += 1)
      expect(await run(compiled, shape, document)).toBe(await run(reference, shape, document));
  }
  expect(globalThis).not.toHaveProperty('wasRun');
});

test('one compiled document serves other variables, callers and operations', async () => {
  const compiled = createCompiledExecutor(schema);
  const document = parse(
    'query A($k: Boolean!) { outcome(known: $k) { ... on Answer { known message } ... on Nothing { why } } } query B { slow }',
  );
  for (const k of [true, false, true, false, true]) {
    const shape = of('', { k }, 'A');
    expect(await run(compiled, shape, document)).toBe(await run(reference, shape, document));
    expect(await run(compiled, of('', {}, 'B'), document)).toBe(
      await run(reference, of('', {}, 'B'), document),
    );
  }
  const many = await Promise.all(
    [true, false, true, false].map((k) => run(compiled, of('', { k }, 'A'), document)),
  );
  expect(new Set(many).size).toBe(2);
});
