/** Runs named tests in a process of their own: the mutated files are read anew. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NamedTest, patternOf } from './named-tests.ts';

/** A case of a test, as the runner reports it. */
interface RanCase extends NamedTest {
  readonly status: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A mutated rule may leave a test waiting for ever, in ms. */
const testTimeoutMs = 40_000;

const running = new Set<ChildProcess>();
const folders = new Set<string>();

/** Ends the tests that run now, and removes their reports. */
export function endRunningTests(): void {
  for (const child of running) child.kill('SIGTERM');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Runs tests and gives each case that ran. Empty where the tests could not be loaded. */
export async function runNamedTests(tests: readonly NamedTest[]): Promise<RanCase[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tirek-ledger-'));
  folders.add(folder);
  const report = join(folder, 'report.json');
  const files = [...new Set(tests.map(({ file }) => file))];
  const titles = [...new Set(tests.map(({ title }) => patternOf(title)))];
  try {
    await runToEnd([
      ...['node_modules/vitest/vitest.mjs', 'run', ...files],
      ...['-t', `(?:^|\\s)(?:${titles.join('|')})$`],
      ...[`--testTimeout=${testTimeoutMs}`, `--hookTimeout=${testTimeoutMs}`],
      ...['--reporter=json', `--outputFile=${report}`],
    ]);
    return readReport(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    folders.delete(folder);
  }
}

function runToEnd(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  running.add(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      running.delete(child);
      resolve();
    });
  });
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

function readReport(path: string): RanCase[] {
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ title, status }) => ({ file: relative(root, name), title, status })),
  );
}

/** The cases of one named test. */
export function casesOf({ file, title }: NamedTest, ran: readonly RanCase[]): RanCase[] {
  const pattern = new RegExp(`^${patternOf(title)}$`);
  return ran.filter((one) => one.file === file && pattern.test(one.title));
}
