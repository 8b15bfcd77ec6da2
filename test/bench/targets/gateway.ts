/** This gateway with everything on, in a process of its own. */
import { startApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { runTarget } from './target.ts';

await runTarget(async (settings: Record<string, string>) => {
  const app = await startApp({ config: readConfig({ PORT: '0', ...settings }), simulated: null });
  return [app.address];
});
