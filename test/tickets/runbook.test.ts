import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { settings } from '../../src/config/settings.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { errorTable } from '../../src/kernel/errors.ts';
import { type FaultRule, faultRules } from '../../src/resilience/fault-classes.ts';

const page = new URL('../../src/tickets/README.md', import.meta.url);
const text = readFileSync(page, 'utf8');
const schema = buildSchema(readTypeDefs());
const enumValues = (name: string) => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

/** Text under a heading of the second level. */
function sectionOf(title: string): string {
  return text.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? '';
}

/** Paragraphs of a section by their heading, in the order of the page; a heading may come twice. */
function paragraphsOf(title: string): [heading: string, paragraph: string][] {
  const [, ...parts] = sectionOf(title).split(/^### /m);
  return parts.map((part) => {
    const [heading = '', ...lines] = part.trim().split('\n');
    return [heading, lines.join('\n')];
  });
}

const classes = paragraphsOf('Classes of failure');
const codes = paragraphsOf('Codes of errors');

const repeated: Readonly<Record<FaultRule['retry'], string>> = {
  yes: 'yes',
  hint: 'after the wait they named',
  time: 'if the time allows',
  no: 'no',
};
const incidents: Readonly<Record<FaultRule['incident'], string>> = {
  support: 'support',
  operator: 'operator',
  joins: 'joins the open one',
  none: 'none',
};
const lineOf = ({ retry, breaker, incident }: FaultRule) =>
  `_Repeated: ${repeated[retry]} · counts against the breaker: ${breaker ? 'yes' : 'no'} · incident: ${incidents[incident]}_`;

test('The runbook has one heading for every class of failure', () => {
  expect(classes.map(([heading]) => heading)).toEqual(Object.keys(faultRules));
});

test('The runbook has one heading for every code of an error', () => {
  expect(codes.map(([heading]) => heading)).toEqual(Object.keys(errorTable));
});

test('No other text on the page has a heading like them', () => {
  expect(text.match(/^#{3,} .*$/gm)).toHaveLength(classes.length + codes.length);
});

test('The line under a class agrees with the table of classes', () => {
  const written = classes.map(([heading, paragraph]) => [heading, paragraph.split('\n')[0]]);
  expect(written).toEqual(Object.entries(faultRules).map(([name, rule]) => [name, lineOf(rule)]));
});

test('Every paragraph also says which step to avoid', () => {
  const silent = [...classes, ...codes].filter(
    ([, paragraph]) => !/\b(?:Do not|Never|never have|let no|no front end)\b/.test(paragraph),
  );
  expect(silent.map(([heading]) => heading)).toEqual([]);
});

test('Every name in capitals is a setting, a class, a code, or a value of the schema', () => {
  const known = new Set([
    ...Object.keys({ ...settings, ...faultRules, ...errorTable }),
    ...Object.keys(schema.getTypeMap()).flatMap(enumValues),
  ]);
  const names = [...text.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name);
  const settingsNamed = names.filter((name) => Object.hasOwn(settings, name));
  expect(settingsNamed.length).toBeGreaterThan(30);
  const bare = [...text.matchAll(/\b[A-Z0-9]+(?:_[A-Z0-9]+)+\b/g)].map(([name]) => name);
  expect([...names, ...bare].filter((name) => !known.has(name))).toEqual([]);
});

test('The table of states has the states of the schema', () => {
  const cells = [...sectionOf('States of a system').matchAll(/^\| (`.*?) \|/gm)];
  const states = cells.flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', '));
  expect(states.toSorted()).toEqual(
    enumValues('SystemState')
      .filter((state) => state !== 'OTHER')
      .sort(),
  );
});

test('Every question on the page fits the schema', () => {
  const questions = [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, question = '']) => question);
  expect(questions).not.toEqual([]);
  expect(questions.flatMap((question) => validate(schema, parse(question)))).toEqual([]);
});

test('Every file and heading that the page links to exists', () => {
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  const files = links.filter((link) => !link.startsWith('#'));
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((link) => !existsSync(new URL(link, page)))).toEqual([]);
  const rows = [...text.matchAll(/^\| (`[\w./-]+`(?:, `[\w./-]+`)*) \|/gm)].map(([, cell = '']) => cell);
  const named = rows
    .flatMap((cell) => cell.replaceAll('`', '').split(', '))
    .filter((name) => /[./]/.test(name));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(new URL(name, page)))).toEqual([]);
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
  const anchors = headings.map((anchor, i) => {
    const before = headings.slice(0, i).filter((earlier) => earlier === anchor).length;
    return before === 0 ? `#${anchor}` : `#${anchor}-${before}`;
  });
  expect(links.filter((link) => link.startsWith('#') && !anchors.includes(link))).toEqual([]);
});

test('The page is short enough to be read at night', () => {
  const lines = text.trimEnd().split('\n');
  // The reader needs one paragraph of the many, and the text before them.
  const paragraphs = [...classes, ...codes].map(([, paragraph]) => paragraph.split('\n').length);
  expect(Math.max(...paragraphs)).toBeLessThanOrEqual(7);
  expect(lines.indexOf('## Classes of failure')).toBeLessThan(105);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

/** As the pages of a repository name their headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
