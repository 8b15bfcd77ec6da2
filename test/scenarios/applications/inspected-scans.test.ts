import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { type Reply, says, startFakeClamd } from '../../support/fake-clamd.ts';
import { countOf } from '../tickets/ticket-gateway.ts';
import { pdf, type Settings, startApplications } from './application-gateway.ts';
import { postScan } from './uploading.ts';

async function inspected(reply: Reply, settings: Settings = {}) {
  const scanner = await startFakeClamd(reply);
  onTestFinished(() => scanner.stop());
  const gateway = await startApplications({ SCAN_INSPECTOR_URL: scanner.address, ...settings });
  onTestFinished(() => gateway.stop());
  return { scanner, gateway };
}

const script = Buffer.concat([
  pdf,
  Buffer.from('1 0 obj<</S /JavaScript /JS (app.alert(1))>>endobj\n%%EOF\n'),
]);
const evil: Reply = (file, socket) =>
  says(file.includes('JavaScript') ? 'stream: Pdf.Script FOUND' : 'stream: OK')(file, socket);

async function figure(address: string, result: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(
    new RegExp(`^tirek_scan_inspections_total\\{result="${result}"\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0,
  );
}

test('The operator’s scanner sees every byte before the gateway keeps any, and the gateway refuses a finding', async () => {
  const { scanner, gateway } = await inspected(evil);
  expect((await postScan(gateway)).status).toBe(201);
  const refused = await postScan(gateway, {}, script);
  expect(refused).toMatchObject({ status: 422, code: 'SCAN_REFUSED', retryAfter: null });
  expect(scanner.files.map((file) => [pdf, script].findIndex((one) => one.equals(file)))).toEqual([0, 1]);
  expect(await countOf(gateway, 'application_scans')).toBe(1);
  // The name of a signature may quote the file.
  expect(refused.body.errors[0].message).not.toContain('Pdf.Script');
  expect(gateway.logged()).toContain('scan refused');
  expect(gateway.logged()).not.toContain('Pdf.Script');
  expect(await figure(gateway.address, 'clean')).toBe(1);
  expect(await figure(gateway.address, 'refused')).toBe(1);
});

const away: [string, Reply, Settings][] = [
  ['is silent', () => {}, { SCAN_INSPECTOR_TIMEOUT_MS: '150' }],
  ['closes the connection', (_, socket) => void socket.end(), {}],
  ['says something else', says('PONG'), {}],
  ['takes no file of this size', says('INSTREAM size limit exceeded. ERROR'), {}],
  ['cannot look', says("stream: Can't open file or directory ERROR"), {}],
];
test.for(away)('A file is not taken as clean if the scanner %s', async ([, reply, settings]) => {
  const { gateway } = await inspected(reply, settings);
  const refused = await postScan(gateway);
  expect(refused).toMatchObject({ status: 503, code: 'SCAN_INSPECTOR_AWAY' });
  expect(refused.retryAfter).toBeGreaterThan(0);
  expect(await countOf(gateway, 'application_scans')).toBe(0);
  expect(await figure(gateway.address, 'away')).toBe(1);
});

test('An absent scanner is no outage of a register, and the log reports its absence and its return once', async () => {
  let reply: Reply = (_, socket) => void socket.end();
  const { gateway } = await inspected((file, socket) => reply(file, socket));
  for (let i = 0; i < 3; i += 1) expect((await postScan(gateway)).status).toBe(503);
  const { data } = await gateway.ask('{ incidents(first: 10) { nodes { id } } systems { state } }');
  expect(data.incidents.nodes).toEqual([]);
  expect(data.systems.every(({ state }: { state: string }) => state === 'UP')).toBe(true);
  reply = says('stream: OK');
  expect((await postScan(gateway)).status).toBe(201);
  const events = gateway.logged().match(/scan inspector (?:away|back)/g);
  expect(events).toEqual(['scan inspector away', 'scan inspector back']);
});

test('The gateway does not ask the scanner about a file refused by its form', async () => {
  const { scanner, gateway } = await inspected(says('stream: OK'), { MAX_SCAN_BYTES: '20000' });
  for (const content of [Buffer.from('<html>'), pdf.subarray(0, 60), Buffer.of(), randomBytes(20_001)])
    expect((await postScan(gateway, {}, content)).status).toBeGreaterThanOrEqual(400);
  expect(scanner.files).toEqual([]);
  expect((await postScan(gateway)).status).toBe(201);
  expect(scanner.files).toHaveLength(1);
});
