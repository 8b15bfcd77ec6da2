import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';

test('Production has the figures at a port of their own, and nothing else there', async () => {
  const gateway = await startGateway({ PROFILE: 'production' });
  onTestFinished(() => gateway.stop());
  const own = gateway.metricsAddress ?? '';
  expect(own).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${gateway.address}/metrics`)).status).toBe(404);
  const page = await fetch(`${own}/metrics`);
  expect([page.status, page.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
  expect(await page.text()).toContain('tirek_http_response_seconds');
  for (const path of ['/graphql', '/health/live', '/', '/scans']) {
    const answer = await fetch(`${own}${path}`, { method: 'POST' });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  }
});

test('The demo has the figures at the port of the gateway', async () => {
  const gateway = await startGateway();
  onTestFinished(() => gateway.stop());
  expect(gateway.metricsAddress).toBeNull();
  expect((await fetch(`${gateway.address}/metrics`)).status).toBe(200);
});
