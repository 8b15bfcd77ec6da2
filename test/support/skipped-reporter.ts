import type { Reporter } from 'vitest/node';

/** Prints at the end of `npm test` the tests that it did not run. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(): void {
    process.stdout.write(
      '\nNot run here: the browser test (npm run test:browser; it needs Debian’s chromium), Go’s parser (npm run test:go).\n',
    );
  }
}
