import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';
import { stalledQuestion } from '../support/raw-client.ts';
import { until } from '../support/until.ts';

interface Told {
  readonly connected: number;
  readonly closed: number;
}

/** Callers of another process, since their sockets would count against the limit of this one. */
function stall(address: string, count: number, head: string): () => Told {
  const script = fileURLToPath(new URL('staller.ts', import.meta.url));
  const child = fork(script, [new URL(address).port, String(count), head], { execArgv: [] });
  onTestFinished(() => child.disconnect());
  let told: Told = { connected: 0, closed: 0 };
  child.on('message', (message) => {
    told = message as Told;
  });
  return () => told;
}

test.for([
  ['a thousand silent connections', 1000, ''],
  ['a thousand heads without an end', 1000, 'POST /graphql HTTP/1.1\r\nhost: localhost\r\n'],
  ['a thousand bodies without a token', 1000, stalledQuestion()],
  ['ten thousand bodies without a token', 10_000, stalledQuestion()],
  ['ten thousand bodies with a bad token', 10_000, stalledQuestion(['authorization: Bearer nonsense'])],
] as const)(
  '%s shut out no caller with a token, and are cut in their time',
  { timeout: 120_000 },
  async ([, count, head]) => {
    const settings = { REQUEST_HEAD_TIMEOUT_MS: '6000', REQUEST_BODY_TIMEOUT_MS: '6000' };
    const gateway = await startGateway(settings);
    onTestFinished(() => gateway.stop());
    const headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
    const told = stall(gateway.address, count, head);
    let answered = 0;
    // During the arrival, during the stall, and until the last of them is cut.
    await until(async () => {
      const { status } = await gateway.ask('{ viewer { kind } }', {}, headers);
      expect(status).toBe(200);
      answered += 1;
      // Slower than the rate that an account has.
      await sleep(100);
      return told().closed === count;
    });
    expect(told().connected).toBe(count);
    expect(answered).toBeGreaterThan(5);
    expect((await gateway.ask('{ viewer { kind } }')).status).toBe(200);
  },
);
