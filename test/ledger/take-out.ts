/**
 * `npm run ledger -- [ITEM ...]`: takes each enforced rule out of the code, mutation by mutation, and expects a named test to turn
 * red. It changes files of the tree that it runs in, and puts each back. No other test may run there meanwhile.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ledger } from './ledger.ts';
import { describeMutation, type Mutation, mutate } from './mutations/mutation.ts';
import { mutations } from './mutations/mutations.ts';
import { behaviourTests } from './named-tests.ts';
import type { LedgerRow } from './row.ts';
import { casesOf, endRunningTests, runNamedTests } from './run-named-tests.ts';

const chosen = process.argv.slice(2);
const isChosen = ({ item, enforcedIn }: LedgerRow) =>
  enforcedIn.length > 0 &&
  (chosen.length === 0 || chosen.some((one) => item === one || item.startsWith(`${one}.`)));
const rows = ledger.filter(isChosen);

/** Contents of the files that are mutated now. */
const originals = new Map<URL, string>();

function restore(): void {
  for (const [file, text] of originals) writeFileSync(file, text);
  originals.clear();
}

// `exit` follows an exception and each of the signals.
process.on('exit', () => {
  endRunningTests();
  restore();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

async function runMutated(mutation: Mutation, tests: Parameters<typeof runNamedTests>[0]) {
  const file = new URL(`../../${mutation.file}`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const mutated = mutate(text, mutation);
  originals.set(file, text);
  try {
    writeFileSync(file, mutated);
    return await runNamedTests(tests);
  } finally {
    restore();
  }
}

type Ran = Awaited<ReturnType<typeof runNamedTests>>;

/** `NOT RUN` where the mutation stops every named test before it begins: that says nothing of the rule. */
function verdictOf(row: LedgerRow, ran: Ran): 'red' | 'GREEN' | 'NOT RUN' {
  const cases = behaviourTests(row).flatMap((one) => casesOf(one, ran));
  if (cases.some(({ status }) => status === 'failed')) return 'red';
  return cases.length === 0 ? 'NOT RUN' : 'GREEN';
}

/** Named tests must be green before a red one means anything. */
async function checkUntouched(): Promise<number> {
  const tests = rows.flatMap(behaviourTests);
  const ran = await runNamedTests(tests);
  const faulty = tests.filter((one) => {
    const cases = casesOf(one, ran);
    return cases.length === 0 || cases.some(({ status }) => status !== 'passed');
  });
  for (const { file, title } of faulty) console.log(`untouched | ${file} › ${title} | NOT GREEN`);
  return faulty.length;
}

/** Rows that share a mutation are judged by one run. */
const byMutation = Map.groupBy(
  rows.flatMap((row) => (mutations[row.item] ?? []).map((mutation) => ({ row, mutation }))),
  ({ mutation }) => describeMutation(mutation),
);

let faults = await checkUntouched();
let reds = 0;
for (const [name, [first, ...more]] of byMutation) {
  if (first === undefined) continue;
  const shared = [first, ...more].map(({ row }) => row);
  const ran = await runMutated(first.mutation, shared.flatMap(behaviourTests));
  for (const row of shared) {
    const verdict = verdictOf(row, ran);
    if (verdict === 'red') reds += 1;
    else faults += 1;
    console.log(`${row.item} | ${name} | ${verdict}`);
  }
}
for (const { item } of rows.filter((row) => mutations[row.item] === undefined)) {
  console.log(`${item} | none | NO MUTATION`);
  faults += 1;
}
console.log(`${rows.length} rows, ${byMutation.size} mutations, ${reds} red, ${faults} not`);
process.exitCode = faults === 0 ? 0 : 1;
