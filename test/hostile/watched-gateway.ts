import { startMockProcess } from '../../src/app/mock-process.ts';
import { addressedSystems } from '../../src/systems/systems.ts';
import { launch } from '../process/processes.ts';
import { createTestDatabase } from '../support/databases.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** A gateway in a process of its own, seen from inside by its inspector. */
export interface WatchedGateway {
  readonly address: string;
  /** Token of a specialist, who is the neighbour of a stranger without a token. */
  readonly token: string;
  /** Forgets the delay of the loop. */
  watchLoop(): Promise<void>;
  /** Longest stop of the loop since then, ms. */
  worstDelayMs(): Promise<number>;
  /** Ratio of the time of the same work now to its time on a calm machine; 1 at least. */
  slowness(): Promise<number>;
  /** After the collection of all garbage. */
  heapBytes(): Promise<number>;
  readonly output: () => string;
  stop(): Promise<void>;
}

/** A piece of work that is always the same, and its time on the machine of the bounds, ms. */
const work =
  '(() => { const began = performance.now(); let x = 0; for (let i = 0; i < 3e7; i += 1) x = (x * 31 + i) | 0; return performance.now() - began + (x & 0); })()';
const calmWorkMs = 80;

const issuer = 'urn:tirek:mock-issuer';

export async function startWatchedGateway(): Promise<WatchedGateway> {
  const mocks = await startMockProcess({ MOCKS_HOST: '127.0.0.1', MOCKS_PORT: 0, MOCKS_SECRET: null });
  const { systems, tokens } = mocks.simulated;
  const database = await createTestDatabase();
  const folder = await makeTemporaryFolder();
  const gateway = launch(process.execPath, ['--inspect=127.0.0.1:0', 'src/main.ts', '--stop-with-parent'], {
    ...Object.fromEntries(addressedSystems.map((system) => [`${system}_URL`, systems[system] ?? ''])),
    AUTH_ISSUER: issuer,
    AUTH_AUDIENCE: 'tirek',
    AUTH_JWKS_URL: `${tokens}jwks`,
    DATABASE_URL: database.url,
    DATA_DIR: folder.path,
  });
  const address = await gateway.ready;
  const inspected = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/.exec(gateway.output())?.[0];
  if (address === undefined || inspected === undefined)
    throw new Error(`expected a gateway with an inspector: ${gateway.output()}`);
  const inspector = await openInspector(inspected);
  const evaluate = async (expression: string) =>
    (await inspector.call('Runtime.evaluate', { expression, returnByValue: true })).result as {
      readonly value?: number;
    };
  await evaluate(
    "globalThis.watched = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 5 }); watched.enable(); 1",
  );
  const response = await fetch(`${tokens}people/specialist/token`, { method: 'POST' });
  const { access_token: token } = (await response.json()) as { access_token: string };

  return {
    address,
    token,
    async watchLoop() {
      await evaluate('watched.reset(); 1');
    },
    worstDelayMs: async () => ((await evaluate('watched.max')).value ?? 0) / 1e6,
    async slowness() {
      return Math.max(1, ((await evaluate(work)).value ?? 0) / calmWorkMs);
    },
    async heapBytes() {
      await inspector.call('HeapProfiler.collectGarbage', {});
      const { usedSize } = await inspector.call('Runtime.getHeapUsage', {});
      return Number(usedSize);
    },
    output: gateway.output,
    async stop() {
      inspector.close();
      gateway.child.kill('SIGTERM');
      await gateway.ended;
      await mocks.stop();
      await database.drop();
      await folder.remove();
    },
  };
}

interface Inspector {
  call(method: string, params: object): Promise<Record<string, unknown>>;
  close(): void;
}

function openInspector(address: string): Promise<Inspector> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result: Record<string, unknown> };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  const inspector: Inspector = {
    call(method, params) {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    close: () => socket.close(),
  };
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(inspector));
    socket.addEventListener('error', () => reject(new Error('expected the inspector to answer')));
  });
}
