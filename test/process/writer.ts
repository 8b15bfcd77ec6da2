/** Writes log lines and other lines on its parent's order, and reports the amount that waits for a reader. */
import { setImmediate as turn } from 'node:timers/promises';
import { createLineOutput, surviveLostReaders } from '../../src/kernel/outputs.ts';
import { createLog } from '../../src/observability/log.ts';

surviveLostReaders();
const log = createLog('info');
const stderr = createLineOutput(process.stderr);

process.on('message', async (lines: number) => {
  for (let line = 0; line < lines; line += 1) {
    log.warn('opened', { incidentId: 'INC-1' });
    stderr.write(`${'a line of some length '.repeat(5)}\n`);
    if (line % 100 === 0) await turn();
  }
  process.send?.({ waiting: Math.max(process.stdout.writableLength, process.stderr.writableLength) });
});
process.send?.('ready');
