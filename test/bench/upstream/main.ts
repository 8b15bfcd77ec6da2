/** Process of the systems: one address per behaviour that it is given. */
import { runTarget } from '../targets/target.ts';
import type { Behaviour } from './behaviour.ts';
import { startUpstream } from './server.ts';

await runTarget(async (behaviours: readonly Behaviour[]) => {
  const systems = await Promise.all(behaviours.map(startUpstream));
  return systems.map(({ address }) => address);
});
