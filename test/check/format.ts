/** `npm run format`: formats, and mends what lint can mend safely. */
import { runBiome } from './run.ts';

process.exitCode = runBiome('check', '--write') ? 0 : 1;
