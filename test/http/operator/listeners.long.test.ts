/** A thousand listeners of the operator's page on real sockets. */
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../support/gateway.ts';
import { startOwnIssuer } from '../../support/own-issuer.ts';
import { until } from '../../support/until.ts';
import { visit } from './visits.ts';

const bin = '260140900055';

test('A thousand streams hear of a change and cost little; one more is refused; those of an ended token end', async () => {
  const issuer = await startOwnIssuer();
  const gateway = await startGateway({
    ...{ PROFILE: 'sandbox', AUTH_CLOCK_SKEW_SECONDS: '0', ...issuer.settings },
  });
  onTestFinished(() => gateway.stop());
  const port = Number(new URL(gateway.address).port);
  const claims = ['operator', bin, undefined] as const;
  const short = await issuer.headerOf('short', ...claims, { lifeSeconds: 30 });
  const long = await issuer.headerOf('long', ...claims);

  const open = ({ authorization }: { authorization: string }) => {
    const socket: Socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    const one = { status: 0, changes: 0, isOver: false, socket };
    socket.setEncoding('latin1').on('data', (text: string) => {
      if (one.status === 0) one.status = Number(text.slice(9, 12));
      one.changes += text.split('event: changed').length - 1;
      if (text.endsWith('0\r\n\r\n')) one.isOver = true;
    });
    socket.on('error', () => {});
    socket.write(
      `GET /operator/events HTTP/1.1\r\nhost: localhost\r\nauthorization: ${authorization}\r\n\r\n`,
    );
    return one;
  };
  await visit(gateway, '', long);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const listeners = Array.from({ length: 1000 }, (_, i) => open(i < 500 ? short : long));
  await until(() => listeners.every(({ status }) => status === 200));
  const grown = (process.memoryUsage().rss - before) / 1000;
  process.stderr.write(
    `A listener takes ${Math.round(grown / 1024)} kB, its client in this process included.\n`,
  );
  expect(grown).toBeLessThan(150_000);

  const refused = await visit(gateway, '/events', long);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect(refused.text).toContain('Шлюз занят');
  // The streams hold no place of a question.
  expect((await gateway.ask('{ __typename }', {}, long)).status).toBe(200);

  await gateway.ask(
    `mutation { openMaintenanceWindow(input: { idempotencyKey: "thousand-1", system: PENSION_FUND,
      startsAt: "2099-01-01T00:00:00+05:00", endsAt: "2099-01-01T02:00:00+05:00", reason: "announced" }) { result { __typename } } }`,
    {},
    long,
  );
  // A stream whose token has ended meanwhile hears nothing more.
  await until(() => listeners.every(({ changes, isOver }) => changes > 0 || isOver));

  await until(() => listeners.slice(0, 500).every(({ isOver }) => isOver));
  expect(listeners.slice(500).filter(({ isOver }) => isOver)).toEqual([]);
  // Their places are free again.
  for (const { socket } of listeners.slice(0, 500)) socket.destroy();
  await until(async () => {
    const again = open(long);
    await until(() => again.status !== 0);
    return again.status === 200;
  });
});
