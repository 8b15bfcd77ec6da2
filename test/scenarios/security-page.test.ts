import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settings } from '../../src/config/settings.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = read('SECURITY.md');
const quoted = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

test('The page on security is short, and its links lead to files', () => {
  expect(page.split('\n').length).toBeLessThanOrEqual(120);
  const links = [...page.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)].map(([, path = '', anchor]) => ({
    path,
    anchor,
  }));
  expect(links.length).toBeGreaterThan(15);
  for (const { path, anchor } of links) {
    expect(existsSync(new URL(path, root)), path).toBe(true);
    if (anchor === undefined) continue;
    const headings = [...(path === '' ? page : read(path)).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(headings, `${path}#${anchor}`).toContain(anchor);
  }
});

test('Each setting that the page names exists', () => {
  const named = quoted.filter((text) => /^[A-Z]+(_[A-Z]+)+$/.test(text));
  expect(named.length).toBeGreaterThan(15);
  for (const name of named) expect(Object.keys(settings), name).toContain(name);
});

test('Each table of the database has its place in the list of data', () => {
  const folder = 'src/storage/migrations/';
  const created = readdirSync(new URL(folder, root)).flatMap((file) =>
    [...read(`${folder}${file}`).matchAll(/create table (\w+)/g)].map(([, name = '']) => name),
  );
  expect(created.length).toBeGreaterThan(10);
  // They add nothing to the tables beside them.
  const besides = [
    'incident_affected',
    'support_ticket_keys',
    'support_messages',
    'maintenance_windows',
    'application_events',
  ];
  for (const name of created.filter((one) => !besides.includes(one))) expect(quoted, name).toContain(name);
});
