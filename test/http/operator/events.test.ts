/** The stream of the operator's page. */
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../support/gateway.ts';
import { startOwnIssuer } from '../../support/own-issuer.ts';
import { until } from '../../support/until.ts';
import { listen } from './listen.ts';
import { actOnBanks, refuseLetters, startNight } from './night.ts';

test('A stream tells of an outage, of letters and of an action, and of nothing while nothing changes', async () => {
  const night = await startNight();
  const { gateway } = night;
  const listener = await listen(gateway);
  expect(listener.status).toBe(200);
  expect(listener.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(listener.headers.get('cache-control')).toBe('no-store');
  await until(() => listener.events().includes('beat'));
  expect(listener.events()).not.toContain('changed');

  const changes = () => listener.events().filter((name) => name === 'changed').length;
  await refuseLetters(night, 1);
  await until(() => changes() >= 1);
  await until(async () => {
    const before = changes();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return changes() === before;
  });
  const before = changes();
  await actOnBanks(night, 'a test of the stream');
  await until(() => changes() > before);
});

test('Two replicas on one database: a stream of one tells of an action at the other', async () => {
  const { gateway } = await startNight();
  const other = await startGateway({ DATABASE_URL: gateway.databaseUrl });
  onTestFinished(() => other.stop());
  const listener = await listen(other);
  await until(() => listener.events().includes('beat'));
  expect(listener.events()).not.toContain('changed');
  await gateway.ask(`mutation { openMaintenanceWindow(input: { idempotencyKey: "stream-key-1", system: PENSION_FUND,
    startsAt: "2099-01-01T00:00:00+05:00", endsAt: "2099-01-01T02:00:00+05:00", reason: "announced" }) { result { __typename } } }`);
  await until(() => listener.events().includes('changed'));
});

test('A stream ends with its token, and one of another account goes on', async () => {
  const issuer = await startOwnIssuer();
  const gateway = await startGateway({
    ...{ PROFILE: 'sandbox', AUTH_CLOCK_SKEW_SECONDS: '0', ...issuer.settings },
  });
  onTestFinished(() => gateway.stop());
  const claims = ['operator', '260140900055', undefined] as const;
  const short = await listen(gateway, await issuer.headerOf('short', ...claims, { lifeSeconds: 5 }));
  const long = await listen(gateway, await issuer.headerOf('long', ...claims));
  expect([short.status, long.status]).toEqual([200, 200]);
  await until(() => short.isOver());
  const heard = long.events().length;
  await until(() => long.events().length > heard);
  expect(long.isOver()).toBe(false);
});

test('Streams take no place of a question, and end at once when the gateway stops', async () => {
  const gateway = await startGateway({ MAX_REQUESTS_IN_FLIGHT: '2', MAX_REQUESTS_PER_ACCOUNT: '2' });
  const listeners = await Promise.all([1, 2, 3, 4, 5].map(() => listen(gateway)));
  expect(listeners.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect((await gateway.ask('{ __typename }')).status).toBe(200);
  const from = performance.now();
  await gateway.stop();
  await until(() => listeners.every((one) => one.isOver()));
  // Without the end of the streams, the stop would wait for the whole time of an answer.
  expect(performance.now() - from).toBeLessThan(25_000);
});
