/** `npm run check`: types, lint and format, drift of generated files, the schema gate, plain words, the short tests (not with `-- --without-tests`). */
import { plainWordProblems } from './plain-words.ts';
import { createReport, runBiome, runCodegen, runNode } from './run.ts';
import { schemaProblems } from './schema-gate.ts';

const report = createReport();
report.step('types', () => runNode('node_modules/typescript/bin/tsc', '--noEmit'));
report.step('lint and format', () => runBiome('check', '--error-on-warnings'));
report.step('generated types and the kit for front ends fit the schema (else: npm run codegen)', () =>
  runCodegen('--check'),
);
report.step('the schema breaks no client of the last release', () => tellsNone(schemaProblems()));
report.step('descriptions, comments, titles and pages are in plain words', () =>
  tellsNone(plainWordProblems()),
);
if (!process.argv.includes('--without-tests'))
  report.step('short tests', () =>
    runNode('node_modules/vitest/vitest.mjs', 'run', '--project', 'short', '--project', 'alone'),
  );
process.exitCode = report.held ? 0 : 1;

/** Prints problems; true where there are none. */
function tellsNone(problems: readonly string[]): boolean {
  for (const problem of problems) console.error(`     ${problem}`);
  return problems.length === 0;
}
