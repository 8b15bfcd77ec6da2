/** Peer: Apollo Server, fast-xml-parser, undici. */
import { startApollo } from '../peers/apollo.ts';
import { openByUndici } from '../peers/over-undici.ts';
import type { PeerOptions } from '../peers/schema.ts';
import { runTarget } from './target.ts';

await runTarget(async (options: PeerOptions) => [await startApollo(openByUndici(options.upstream), options)]);
