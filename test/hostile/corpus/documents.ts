import { inventedIins } from '../../support/persons.ts';
import { type Attack, document, times } from '../attack.ts';

/**
 * `f0` spreads `f1` twice, `f1` spreads `f2` twice, and so on: the document is short, and expands to 2 **
 * levels fields.
 */
const doubling = (levels: number) =>
  `{ viewer { ...f0 } } ${times(levels, (i) => `fragment f${i} on Viewer { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Viewer { kind }`;

/** The same with a key of its own for each field. */
const doublingAliases = (levels: number) =>
  `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { a${i}: systems { id } ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Query { viewer { kind } }`;

const hundred = JSON.stringify(inventedIins(100));

export const documents: readonly Attack[] = [
  ...[25, 28].map((levels) =>
    document(`fragments that double at each of ${levels} levels`, doubling(levels), 'refused'),
  ),
  document('fragments that double, with a key of their own at each level', doublingAliases(20), 'refused'),
  document(
    'fragments that spread the next one eight times at seven levels',
    `{ viewer { ...f0 } } ${times(7, (i) => `fragment f${i} on Viewer { ${`...f${i + 1} `.repeat(8)} }`)} fragment f7 on Viewer { kind }`,
    'refused',
  ),
  document(
    'a fragment that spreads itself',
    '{ viewer { ...a } } fragment a on Viewer { kind ...a }',
    'refused',
  ),
  document(
    'two fragments that spread each other',
    '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }',
    'refused',
  ),
  document(
    'a cycle of two hundred fragments',
    `{ viewer { ...f0 } } ${times(200, (i) => `fragment f${i} on Viewer { kind ...f${(i + 1) % 200} }`)}`,
    'refused',
  ),
  document(
    'cycles among thirty fragments, each with each',
    `{ viewer { ...f0 } } ${times(30, (i) => `fragment f${i} on Viewer { ${times(30, (j) => `...f${j}`)} }`)}`,
    'refused',
  ),
  document(
    'a chain of two hundred fragments with nothing in them',
    `{ viewer { ...f0 } } ${times(200, (i) => `fragment f${i} on Viewer { ...f${i + 1} }`)} fragment f200 on Viewer { kind }`,
    'either',
  ),
  document('three hundred aliases and one', `{ ${times(301, (i) => `a${i}: viewer { kind }`)} }`, 'refused'),
  document('a thousand aliases below', `{ viewer { ${times(900, (i) => `a${i}: kind`)} } }`, 'refused'),
  document('one field under one key 740 times', `{ ${times(740, () => 'viewer { kind }')} }`, 'refused'),
  document(
    'one field under one key 700 times, each within a fragment in line',
    `{ ${times(420, () => '... on Query { viewer { kind } }')} }`,
    'refused',
  ),
  document(
    'one key for two fields at every level',
    `{ viewer { ${times(400, (i) => (i % 2 ? 'a: kind' : 'a: account'))} } }`,
    'refused',
  ),
  document(
    'one directive a thousand times',
    `{ viewer { kind ${'@skip(if: false) '.repeat(590)} } }`,
    'refused',
  ),
  document('an unknown directive a thousand times', `{ viewer { kind ${'@no '.repeat(1000)} } }`, 'refused'),
  document(
    'a thousand different unknown directives',
    `{ viewer { kind ${times(1000, (i) => `@d${i}`)} } }`,
    'refused',
  ),
  document(
    'a directive at a thousand fields',
    `{ viewer { ${times(400, () => 'kind @skip(if: true)')} } }`,
    'either',
  ),
  document(
    'a list of a hundred people under 125 aliases',
    `query ($iins: [IIN!]!) { ${times(125, (i) => `a${i}: persons(iins: $iins) { identity { __typename } }`)} }`,
    'refused',
    { variables: { iins: JSON.parse(hundred) } },
  ),
  document(
    'the letters about a hundred people',
    'query ($iins: [IIN!]!) { persons(iins: $iins) { identity { ... on RegisterUnavailable { supportTicket { message { eml } } } } disability { ... on RegisterUnavailable { supportTicket { message { eml } } } } } }',
    'either',
    { variables: { iins: JSON.parse(hundred) } },
  ),
  document(
    'the whole schema under 140 aliases',
    `{ ${times(140, (i) => `a${i}: __schema { types { name } }`)} }`,
    'refused',
  ),
  document(
    'types within fields within types',
    '{ __type(name: "Query") { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } }',
    'refused',
  ),
  document(
    'the types of all fields of all types',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    'refused',
  ),
  document('a comment of 190 kB', `#${'a'.repeat(190_000)}\n{ viewer { kind } }`, 'answered'),
  document('190 kB of commas', `{ viewer { kind } }${','.repeat(190_000)}`, 'answered'),
  document('blanks and line ends, 90 kB of each', `{ viewer { kind } }${' \n'.repeat(45_000)}`, 'answered'),
  document('byte order marks, thousands of them', `{ viewer { kind } }${'\uFEFF'.repeat(50_000)}`, 'either'),
  document('a text of 190 kB', `{ incident(id: "${'a'.repeat(190_000)}") { id } }`, 'either'),
  document(
    'a block of text with 60,000 lines',
    `{ incident(id: """${' \\n a\n'.repeat(25_000)}""") { id } }`,
    'either',
  ),
  document('a block of text that does not end', `{ incident(id: """${'"" '.repeat(60_000)}`, 'refused'),
  document(
    'an alias of 150 kB, which would stand in the answer',
    `{ viewer { ${'a'.repeat(150_000)}: kind } }`,
    'refused',
  ),
  document('a name of 190 kB', `{ ${'a'.repeat(190_000)} }`, 'refused'),
  document('nearly three thousand unknown fields', `{ ${times(2990, (i) => `perso${i}`)} }`, 'refused'),
  document(
    'unknown fields that are nearly known',
    `{ person(iin: "1") { ${times(900, (i) => `identit${i}`)} } }`,
    'refused',
  ),
  document(
    'unknown arguments, a thousand of them',
    `{ viewer(${times(900, (i) => `a${i}: 1`)}) { kind } }`,
    'refused',
  ),
  document(
    'a thousand variables that nothing uses',
    `query (${times(700, (i) => `$v${i}: Int`)}) { viewer { kind } }`,
    'refused',
  ),
  document('20,000 lists in each other', `{ persons(iins: ${'['.repeat(20_000)}) { iin } }`, 'refused'),
  document(
    '1,400 lists in each other, closed',
    `{ persons(iins: ${'['.repeat(1400)}${']'.repeat(1400)}) { iin } }`,
    'refused',
  ),
  document(
    '20,000 inputs in each other',
    `{ person(purpose: ${'{ a: '.repeat(20_000)}) { iin } }`,
    'refused',
  ),
  document('20,000 levels of fields', '{ a '.repeat(20_000), 'refused'),
  document(
    'a thousand levels of fragments in line',
    `{ ${'... { '.repeat(1400)} viewer { kind } ${'} '.repeat(1400)} }`,
    'refused',
  ),
  document('a list type in 20,000 lists', `query ($a: ${'['.repeat(20_000)}`, 'refused'),
  document(
    'a number of 100,000 digits',
    `{ incidents(first: ${'9'.repeat(100_000)}) { totalCount } }`,
    'refused',
  ),
  document(
    'a number with an exponent of 100,000 digits',
    `{ incidents(first: 1e${'9'.repeat(100_000)}) { totalCount } }`,
    'refused',
  ),
  document('a thousand operations', `${times(700, (i) => `query q${i} { __typename }`)}`, 'refused'),
  document('a thousand operations of one name', `${times(700, () => 'query q { __typename }')}`, 'refused', {
    operationName: 'q',
  }),
  document('an operation whose name is 100 kB long', 'query q { viewer { kind } }', 'refused', {
    operationName: 'a'.repeat(100_000),
  }),
  document('an operation by the name of a prototype', 'query q { viewer { kind } }', 'refused', {
    operationName: '__proto__',
  }),
  document('a subscription', 'subscription { a }', 'refused'),
  document('a schema', 'type Query { a: Int } schema { query: Query }', 'refused'),
  document('@defer and @stream', '{ ... @defer { systems @stream(initialCount: 0) { id } } }', 'refused'),
  document('a question that is kept elsewhere', '{ __typename }', 'refused', {
    extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
  }),
  document('extensions that nest', '{ viewer { kind } }', 'answered', { extensions: { a: { b: [{}] } } }),
];
