import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';
import { openRaw, stalledQuestion } from '../support/raw-client.ts';
import { until } from '../support/until.ts';

test('The gateway refuses an overload unread and reports it once; health, figures and requests under way are answered', async () => {
  const gateway = await startGateway({ MAX_REQUESTS_IN_FLIGHT: '2', PERSON_REGISTER_TIMEOUT_MS: '1500' });
  onTestFinished(() => gateway.stop());
  const question = '{ person(iin: "900101490009") { identity { __typename } } }';
  const hang = { 'tirek-drill': 'PERSON_REGISTER=hang' };
  const busy = [gateway.ask(question, {}, hang), gateway.ask(question, {}, hang)];
  await until(async () => (await gateway.ask('{ __typename }')).status === 503);

  const unread = openRaw(
    gateway.address,
    stalledQuestion(['origin: http://localhost:5173', 'x-request-id: r.7']),
  );
  await until(() => unread.answer().includes('\r\n\r\n{'));
  const answer = unread.answer().toLowerCase();
  expect(answer).toMatch(/^http\/1\.1 503 /);
  expect(answer).toContain('\r\nretry-after: 1\r\n');
  expect(answer).toContain('\r\naccess-control-allow-origin: http://localhost:5173\r\n');
  expect(answer).toContain('\r\nx-content-type-options: nosniff\r\n');
  expect(answer).toContain('"code":"too_busy","correlationid":"r.7"');

  for (const path of ['/health/live', '/health/ready', '/metrics'])
    expect((await fetch(`${gateway.address}${path}`)).status, path).toBe(200);
  for (let i = 0; i < 50; i += 1) await gateway.ask('{ __typename }');
  expect((await Promise.all(busy)).map(({ status }) => status)).toEqual([200, 200]);
  await until(async () => (await gateway.ask(question)).status === 200);
  await until(() => gateway.logged().includes('overloaded'));
  expect(gateway.logged().match(/overloaded/g)).toHaveLength(1);
  const figures = await (await fetch(`${gateway.address}/metrics`)).text();
  expect(figures).toMatch(/tirek_http_response_seconds_count\{status="503"\} \d\d/);
});

test('The gateway keeps a refused connection: it throws the body away and reads the next question', async () => {
  const gateway = await startGateway({ MAX_REQUESTS_IN_FLIGHT: '1', PERSON_REGISTER_TIMEOUT_MS: '1500' });
  onTestFinished(() => gateway.stop());
  const hang = { 'tirek-drill': 'PERSON_REGISTER=hang' };
  const busy = gateway.ask('{ person(iin: "900101490009") { identity { __typename } } }', {}, hang);
  await until(async () => (await gateway.ask('{ __typename }')).status === 503);
  const caller = openRaw(gateway.address, `${stalledQuestion()}${' '.repeat(49)}`);
  await until(() => caller.answer().startsWith('HTTP/1.1 503 '));
  await busy;
  caller.socket.write('GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n');
  await until(() => caller.answer().includes('HTTP/1.1 200 OK'));
});
