/** Handles signals before any child starts, then loads the program, which takes a moment, and runs it. */
import { surviveLostReaders } from './kernel/outputs.ts';
import { stopWithParent } from './kernel/parent.ts';
import { watchStopSignals } from './kernel/stop-signals.ts';

surviveLostReaders();
const request = watchStopSignals();
stopWithParent(request.ask);
process.stderr.write('Tirek loads its program ...\n');
const { run } = await import('./app/run.ts');
await run(request);
