import { expect, test } from 'vitest';
import { faultsOfComments, faultsOfDescriptions, pageFaults } from '../check/plain-words.ts';

const described = (description: string) => `type Look {\n  """${description}"""\n  field(a: Int): Int\n}`;

test.for([
  ['Instant at which the look began.', []],
  ['True: the register answered. False: the gateway does not know.', []],
  ['Place where, when and how the person was born: whose it is, of what kind.', []],
  ['State of the item `he`, `nobody` or `What`.', []],
  ['The other theme of this history, otherwise anywhere.', []],
  ['Who looked at the data.', ['begins with "Who"']],
  ['Whose data were asked for.', ['begins with "Whose"']],
  ['  Whether it is open.', ['begins with "Whether"']],
  ['of this organisation', ['begins with "of"']],
  ['Null: nobody was asked.', ['names no actor: "nobody"']],
  ['The signature of whoever applies.', ['names no actor: "whoever"']],
  ['The IIN of the person for himself.', ['takes a person for a man: "himself"']],
  ['Which.', ['is short']],
  ['What.', ['is short', 'begins with "What"']],
  [
    'Why somebody applies in his place.',
    ['begins with "Why"', 'names no actor: "somebody"', 'takes a person for a man: "his"'],
  ],
] as const)('The check of descriptions reads: %s', ([description, faults]) => {
  expect(faultsOfDescriptions(described(description))).toEqual(faults.map((fault) => `Look.field ${fault}`));
});

test('The check reads every kind of description', () => {
  const sdl = [
    '"Of a" directive @a("Of b" b: Int) on OBJECT',
    '"Of c" scalar C "Of d" union D = E "Of e" type E { "Of f" f("Of g" g: Int): Int }',
    '"Of h" enum H { "Of i" I } "Of j" input J { "Of k" k: Int } "Of l" interface L { "Of m" m: Int }',
    'extend type E { "Of n" n: Int }',
  ].join('\n');
  const begins = faultsOfDescriptions(sdl).filter((fault) => fault.includes('begins'));
  expect(begins.map((fault) => fault.split(' ')[0])).toEqual([
    'a',
    'a.b',
    'C',
    'D',
    'E',
    'E.f',
    'E.f.g',
    'H',
    'H.I',
    'J',
    'J.k',
    'L',
    'L.m',
    'E.n',
  ]);
});

test.for([
  ['/** A look at a person. */', []],
  ['/**\n * Looks, in order.\n * What they hold is kept.\n */', []],
  ['// A gap between\n// what was asked and what came.\n', []],
  ["const a = 'https://nobody.example'; // A host.", []],
  ['const a = `b//what he said`;', []],
  ['const a = /[\'"`/]\\/\\/he/.test(b); // A pattern.', []],
  ['const a = b / c; const d = e / f; // A share.', []],
  ['/** What is kept. */', ['1 begins with "What"']],
  ['\n/**\n * Whom it concerns.\n */', ['2 begins with "Whom"']],
  ['// A line.\nconst a = 1;\n// where it goes', ['3 begins with "where"']],
  ['const a = 1; // Of the clerk.\n// Of the register.', ['1 begins with "Of"', '2 begins with "Of"']],
  ['const a = b / c; // How many.', ['1 begins with "How"']],
  ['const a = `b \u0024{c.map((d) => `\\`\u0024{d}\\``)} e`; // What.', ['1 begins with "What"']],
  ["const a = 'it\\'s'; // Why not.", ['1 begins with "Why"']],
  ['const a = /[\'"`]/; // When it ends.', ['1 begins with "When"']],
  [
    '// A question\n// that nobody\n// asked himself.',
    ['1 names no actor: "nobody"', '1 takes a person for a man: "himself"'],
  ],
  ['/* Everyone may read it. */', ['1 names no actor: "Everyone"']],
] as const)('The check of comments reads: %j', ([text, faults]) => {
  expect(faultsOfComments({ path: 'a.ts', text })).toEqual(faults.map((fault) => `a.ts:${fault}`));
});

test.for([
  ['# A page\n\nA clerk reads their own data.', []],
  ['What a clerk reads: `he`, [they](his.md#him).', []],
  ['```ts\nconst he = nobody;\n```\n\n- The other theme.', []],
  ['A citizen asks\nabout himself.', ['2 takes a person for a man: "himself"']],
  ['```\na\n```\n| he | everybody |', ['4 names no actor: "everybody"', '4 takes a person for a man: "he"']],
] as const)('The check of pages reads: %j', ([text, faults]) => {
  expect(pageFaults({ path: 'a.md', text })).toEqual(faults.map((fault) => `a.md:${fault}`));
});
