/** Peer: Apollo Server, the package `soap`, axios. */
import { startApollo } from '../peers/apollo.ts';
import { openBySoap } from '../peers/over-soap.ts';
import type { PeerOptions } from '../peers/schema.ts';
import { runTarget } from './target.ts';

await runTarget(async (options: PeerOptions) => [
  await startApollo(await openBySoap(options.upstream), options),
]);
