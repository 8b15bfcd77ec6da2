/** `npm run format`: formats, and makes the safe repairs of the linter. */
import { runBiome } from './run.ts';

process.exitCode = runBiome('check', '--write') ? 0 : 1;
