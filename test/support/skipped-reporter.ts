import type { Reporter } from 'vitest/node';

const notRunHere =
  'Not run by `npm test`: the long tests (npm run test:long), the browser test (npm run test:browser; it needs Debian’s chromium), Go’s parser (npm run test:go).';

/** Prints at the end of `npm test` the tests that it did not run. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(): void {
    process.stdout.write(`\n${notRunHere}\n`);
  }
}
