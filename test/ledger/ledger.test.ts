import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settings } from '../../src/config/settings.ts';
import { itemsOfTheOrders, wholeItemOf } from '../services/orders.ts';
import { ledger, summaryOf } from './ledger.ts';
import { type Mutations, mutate } from './mutations/mutation.ts';
import { mutations } from './mutations/mutations.ts';
import { behaviourTests } from './named-tests.ts';
import type { LedgerRow } from './row.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const has = (path: string) => existsSync(new URL(path, root));
const items = ledger.map(({ item }) => item as string);

/** Names that a file declares at its top. */
function declaredIn(path: string): string[] {
  const declaration = /^(?:export )?(?:async )?(?:function|const|class|interface|type) (\w+)/gm;
  return [...read(path).matchAll(declaration)].map(([, name]) => name ?? '');
}

/** The fault of one entry of `enforcedIn`, or null. */
function enforcementFault(entry: string): string | null {
  const [path = '', symbol] = entry.split('#');
  if (!/^(src|schema)\//.test(path) || !has(path)) return `${path} is no file of src or schema`;
  if (symbol !== undefined && !declaredIn(path).includes(symbol)) return `${path} does not declare ${symbol}`;
  return null;
}

/** The fault of one entry of `tests`, or null. */
function testFault(entry: string): string | null {
  const [path = '', ...rest] = entry.split(' › ');
  const title = rest.join(' › ');
  if (!/^test\/.+\.test\.ts$/.test(path) || !has(path)) return `${path} is no test file`;
  const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A table of many lines ends before its title.
  const call = '(?:\\b(?:it|test)(?:\\.\\w+\\([^\\n]*\\))?|\\](?: as const)?\\))\\(\\s*';
  const named = new RegExp(`${call}(['"\`])${escaped}\\1`);
  return title !== '' && named.test(read(path)) ? null : `${path} has no test "${title}"`;
}

/** The faults of a row without which a rule only looks enforced. */
function proofFaults({ item, enforcedIn, tests }: LedgerRow, taken: Mutations): string[] {
  const own = taken[item] ?? [];
  if (enforcedIn.length === 0) return own.length > 0 ? ['it is not enforced, and yet is taken out'] : [];
  const unproved = enforcedIn.filter((place) => !own.some(({ file }) => file === place.split('#')[0]));
  return [
    ...(tests.length === 0 ? ['it has no test'] : []),
    ...(tests.length > 0 && behaviourTests({ tests }).length === 0
      ? ['its tests look at the data file alone']
      : []),
    ...(own.length === 0 ? ['no mutation takes it out'] : []),
    ...(own.length === 0 ? [] : unproved.map((place) => `no mutation takes it out of ${place}`)),
  ];
}

/** The fault of a mutation that no longer fits its file, or null. */
function mutationFault(mutation: Mutations[string][number]): string | null {
  try {
    const text = read(mutation.file);
    return mutate(text, mutation) === text ? `${mutation.file}: a mutation that changes nothing` : null;
  } catch (error) {
    return error instanceof Error ? error.message : 'expected an error';
  }
}

const faultsOf = (pick: (row: LedgerRow) => (string | null)[]) =>
  ledger.flatMap((row) => pick(row).flatMap((fault) => (fault === null ? [] : `${row.item}: ${fault}`)));

describe('The ledger', () => {
  test('The ledger has one row for every item of both orders', () => {
    expect(items.filter((item, index) => items.indexOf(item) !== index)).toEqual([]);
    expect(itemsOfTheOrders.filter((item) => !items.includes(item))).toEqual([]);
  });

  test('The ledger has no item that the orders do not have', () => {
    const known = new Set(itemsOfTheOrders.map(wholeItemOf));
    expect(items.filter((item) => !known.has(wholeItemOf(item)))).toEqual([]);
  });

  test('The ledger keeps the order of the text', () => {
    const known: readonly string[] = itemsOfTheOrders;
    expect(items.filter((item) => known.includes(item))).toEqual(known);
    const wholeItems = [...new Set(known.map(wholeItemOf))];
    const places = items.map((item) => wholeItems.indexOf(wholeItemOf(item)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('The ledger states in one sentence what each rule demands', () => {
    expect(ledger.filter(({ demands }) => !/^["A-Z][^\n]{10,150}\.$/.test(demands))).toEqual([]);
  });

  test('The ledger has each rule either as ours, or as not ours with a reason and without code', () => {
    const faults = faultsOf(({ notOurs, enforcedIn, tests }) => [
      notOurs !== null && notOurs.length < 20 ? 'the reason is too short' : null,
      notOurs !== null && enforcedIn.length + tests.length > 0 ? 'enforced, and yet not ours' : null,
      enforcedIn.length === 0 && tests.length > 0 ? 'tested, and yet nothing enforces it' : null,
    ]);
    expect(faults).toEqual([]);
  });

  test('The ledger names only places that exist and export the named symbol', () => {
    expect(faultsOf(({ enforcedIn }) => enforcedIn.map(enforcementFault))).toEqual([]);
  });

  test('The ledger names only tests that exist under their exact title', () => {
    expect(faultsOf(({ tests }) => tests.map(testFault))).toEqual([]);
  });

  test('The ledger has a test of behaviour, and a mutation at each place, for each enforced rule', () => {
    expect(faultsOf((row) => proofFaults(row, mutations))).toEqual([]);
    expect(Object.keys(mutations).filter((item) => !items.includes(item))).toEqual([]);
  });

  test('The ledger has only mutations that fit their files', () => {
    const all = Object.values(mutations).flat();
    expect(all.length).toBeGreaterThan(100);
    expect(all.map(mutationFault).filter((fault) => fault !== null)).toEqual([]);
  });

  test('The ledger names only settings that exist', () => {
    const faults = faultsOf(({ reading }) =>
      [...(reading ?? '').matchAll(/setting ([A-Z_]+)/g)].map(([, name]) =>
        Object.hasOwn(settings, name ?? '') ? null : `no setting ${name}`,
      ),
    );
    expect(faults).toEqual([]);
    expect(ledger.some(({ reading }) => reading?.includes('setting TICKET_BEFORE_REGISTRATION'))).toBe(true);
  });

  test('The ledger has a row for every item that the code, the schema or the ledger itself names', () => {
    const files = ['src/services/', 'test/ledger/', 'src/tickets/', 'src/incidents/', 'schema/'].flatMap(
      (folder) =>
        readdirSync(new URL(folder, root))
          .filter((file) => /\.(ts|graphql)$/.test(file))
          .map((file) => folder + file),
    );
    const named = files.flatMap((file) =>
      [...read(file).matchAll(/\bS[1-7]\.\d+(\(\d+\))?( p\d+\b)?/g)].map(([item]) => ({ file, item })),
    );
    expect(named.length).toBeGreaterThan(50);
    const isRow = (item: string) =>
      items.some((row) => row === item || row.startsWith(`${item} `) || row.startsWith(`${item}(`));
    expect(named.filter(({ item }) => !isRow(item))).toEqual([]);
  });

  test('The ledger has a row of exactly the name that a data file gives an item', () => {
    const folder = 'src/services/state-services/';
    const named = readdirSync(new URL(folder, root)).flatMap((file) =>
      [...read(folder + file).matchAll(/"(?:item|recipients)": "([^"]+)"/g)].map(([, item = '']) => ({
        file,
        item,
      })),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ item }) => !items.includes(item))).toEqual([]);
  });

  test('The ledger equals its summary in the README of the room', () => {
    const services = [...new Set(ledger.map(({ item }) => item.slice(0, 2)))].map(
      (service) => [service, ledger.filter(({ item }) => item.startsWith(service))] as const,
    );
    const table = [...services, ['all', ledger] as const].map(([service, rows]) => {
      const { rows: count, enforced, notOurs, open } = summaryOf(rows);
      return `| ${service} | ${count} | ${enforced} | ${notOurs} | ${open} |`;
    });
    const written = read('src/services/README.md').match(/^\| (S[1-7]|all) \|.*$/gm);
    expect(written).toEqual(table);
  });
});

describe('The checks of the ledger', () => {
  test('The checks of the ledger find a missing place', () => {
    const place = 'src/tickets/support-ticket.ts';
    expect(enforcementFault(`${place}#writeSupportTicket`)).toBeNull();
    expect(enforcementFault(`${place}#noSuchThing`)).toBe(`${place} does not declare noSuchThing`);
    expect(enforcementFault('src/tickets/none.ts')).toBe('src/tickets/none.ts is no file of src or schema');
    expect(enforcementFault('')).not.toBeNull();
  });

  test('The checks of the ledger find a missing test', () => {
    const file = 'test/ledger/ledger.test.ts';
    expect(testFault(`${file} › The checks of the ledger find a missing test`)).toBeNull();
    expect(testFault(`${file} › The checks of the ledger find`)).toBe(
      `${file} has no test "The checks of the ledger find"`,
    );
    expect(testFault(file)).not.toBeNull();
    expect(testFault('test/services/none.test.ts › any')).toBe('test/services/none.test.ts is no test file');
  });

  test('The checks of the ledger find a rule that only looks enforced', () => {
    const place = 'src/applications/readiness.ts';
    const row = (
      tests: readonly string[],
      enforcedIn: readonly string[] = [`${place}#readinessOf`],
    ): LedgerRow => {
      return { item: 'S1.1', demands: '', enforcedIn, tests, notOurs: null, reading: null };
    };
    const taken = { 'S1.1': [{ file: place, find: 'a', put: 'b' }] };
    const behaviour = ['test/applications/readiness.test.ts › any'];
    expect(proofFaults(row(behaviour), taken)).toEqual([]);
    expect(proofFaults(row([]), taken)).toEqual(['it has no test']);
    expect(proofFaults(row(['test/services/catalogue.test.ts › any']), taken)).toEqual([
      'its tests look at the data file alone',
    ]);
    expect(proofFaults(row(behaviour), {})).toEqual(['no mutation takes it out']);
    expect(proofFaults(row(behaviour, [place, 'src/applications/advance.ts']), taken)).toEqual([
      'no mutation takes it out of src/applications/advance.ts',
    ]);
    expect(proofFaults(row([], []), taken)).toEqual(['it is not enforced, and yet is taken out']);
  });

  test('The checks of the ledger find a mutation that no longer fits', () => {
    const file = 'src/services/state-services/enpf-payments.json';
    expect(mutationFault({ file, at: ['support', 'mailbox'], value: 'a@b.kz' })).toBeNull();
    expect(mutationFault({ file, at: ['routes', 'NONE'], value: null })).toContain(
      'expected a value at routes.NONE',
    );
    expect(mutationFault({ file, find: '"turn": 1', put: '' })).toContain('expected the text once');
    expect(mutationFault({ file, find: 'no such text', put: '' })).toContain('expected the text once');
    expect(mutationFault({ file, find: '"S6.14"', put: '"S6.14"' })).toContain('changes nothing');
  });
});
