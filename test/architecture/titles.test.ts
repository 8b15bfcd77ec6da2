import { expect, test } from 'vitest';
import { titleFaults } from '../check/plain-words.ts';
import { titlesOf } from './titles.ts';

test.for([
  ["test('The gateway answers 415.', () => {});", []],
  ["describe('The cache', () => { it('Keeps nothing', () => {}); });", []],
  ["test('61 audits pass', () => {}); test('$name', () => {}); test('`npm start` ends', () => {});", []],
  ["test('…, then silence', () => {}); test('Қазақша is a language', () => {});", []],
  ["test('%s passes', () => {}); test(`\u0024{name} passes`, () => {});", []],
  [
    "describe('The cache', () => { it('keeps nothing', () => {}); });",
    ['1 a title begins with a small letter: "k"'],
  ],
  ["test('әр жүйе', () => {});", ['1 a title begins with a small letter: "ә"']],
  ["test.for(['What'])('$name', () => {});", []],
  ["test('The state `he` is closed', () => {});", []],
  ["rows.test('What is kept', () => {}); /what/.test('What');", []],
  ["test('What is kept', () => {});", ['1 a title begins with "What"']],
  ["\ntest.concurrent('Who asks', () => {});", ['2 a title begins with "Who"']],
  ["test.for<Row>([\n  ['a'],\n] as const)('Of %s', () => {});", ['1 a title begins with "Of"']],
  ["it.each(rows)('%s is asked by nobody', () => {});", ['1 a title names no actor: "nobody"']],
  ['test.runIf(has)("A clerk reads his own", () => {});', ['1 a title takes a person for a man: "his"']],
  ['test.for(a)(`When \u0024{b} asks, \u0024{c} answers`, () => {});', ['1 a title begins with "When"']],
  [
    "describe.each(a)('Whose it is', () => { it('who asks', () => {}); });",
    [
      '1 a title begins with "Whose"',
      '1 a title begins with "who"',
      '1 a title begins with a small letter: "w"',
    ],
  ],
] as const)('The check of titles reads %j', ([text, faults]) => {
  expect(titleFaults({ path: 'a.test.ts', text })).toEqual(faults.map((fault) => `a.test.ts:${fault}`));
});

test('The reader of titles finds every form of a call, with its line', () => {
  const text = [
    "describe('A room', () => {",
    "  it('opens', () => {});",
    "  test.skipIf(away)('closes', { timeout: 5 }, () => {});",
    "  test.for([['a']] as const)('%s turns', () => {});",
    '  test(`\u0024{name} ends`, () => {});',
    '  test(name, () => {});',
    '});',
  ].join('\n');
  expect(titlesOf(text)).toEqual([
    { line: 1, text: 'A room' },
    { line: 2, text: 'opens' },
    { line: 3, text: 'closes' },
    { line: 4, text: '%s turns' },
    { line: 5, text: '… ends' },
  ]);
});
