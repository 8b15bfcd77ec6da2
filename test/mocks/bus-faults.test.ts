import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readXml, textOf } from '../../mocks/xml/read.ts';
import { until } from '../support/until.ts';
import { runNetwork } from './network.ts';
import { open, personRequest, post } from './soap.ts';
import { control, type Seen, type Send } from './wire.ts';

const network = runNetwork();
const iin = '900101490009';

const ask = (options?: Send): Promise<Seen> => post(network().shep, personRequest({ iin }), options);
const calls = async () =>
  ((await control(`${network().control}/__calls`)).json as { systems: Record<string, number> }).systems;
const under = async (fault: object, options?: Send): Promise<Seen> => {
  await network().fault('SHEP', fault);
  return ask(options);
};

describe('SHEP itself', () => {
  test('SHEP refuses connections when it is down and listens on the same port afterwards', async () => {
    expect((await under({ fault: 'down' })).end).toBe('ECONNREFUSED');
    await control(`${network().control}/__faults/SHEP`, 'DELETE');
    expect((await ask()).status).toBe(200);
  });

  test('SHEP destroys open connections when it goes down', async () => {
    await network().fault('SHEP', { fault: 'hang' });
    const hanging = ask();
    await until(async () => (await calls()).SHEP === 1);
    await network().fault('SHEP', { fault: 'down' });
    expect((await hanging).end).toBe('ECONNRESET');
  });

  test('SHEP comes back when the fault expires', async () => {
    await under({ fault: 'down', ttlSeconds: 0.2 });
    await until(async () => (await ask()).status === 200);
  });

  test('SHEP accepts and never answers when it hangs', async () => {
    const seen = await under({ fault: 'hang' }, { patienceMs: 300 });
    expect(seen).toMatchObject({ end: 'silent', status: undefined });
  });

  test('SHEP answers late and whole when it is slow', async () => {
    const startedAt = performance.now();
    const seen = await under({ fault: 'slow', delayMs: 250 });
    expect(performance.now() - startedAt).toBeGreaterThan(240);
    expect(open(seen).persons).toHaveLength(1);
  });

  test('SHEP resets the connection before an answer, even for one request that asks for down', async () => {
    expect(await under({ fault: 'reset' })).toMatchObject({ end: 'ECONNRESET', status: undefined });
    await control(`${network().control}/__faults/SHEP`, 'DELETE');
    const seen = await ask({ headers: { 'Tirek-Drill': 'SHEP=down' } });
    expect(seen).toMatchObject({ end: 'ECONNRESET', status: undefined });
  });

  test('SHEP answers HTTP 500 without an envelope', async () => {
    const seen = await under({ fault: 'http500' });
    expect(seen.status).toBe(500);
    expect(() => readXml(seen.body.toString())).toThrow();
  });

  test('SHEP says when to come back if it is overloaded', async () => {
    const seen = await under({ fault: 'overload' });
    expect(seen).toMatchObject({ end: 'answer', status: 503, headers: { 'retry-after': '2' } });
  });

  test('SHEP answers with a fault of its own without a subError', async () => {
    const seen = await under({ fault: 'soapFault' });
    expect(seen.status).toBe(500);
    expect(open(seen).faultCodes).toEqual(['MOCK-SHEP-INTERNAL']);
  });

  test.each(['garbage', 'html'])('SHEP answers 200 with a text that is no envelope: %s', async (fault) => {
    const seen = await under({ fault });
    expect(seen).toMatchObject({ end: 'answer', status: 200 });
    expect(() => readXml(seen.body.toString('latin1'))).toThrow();
  });

  test('SHEP cuts the envelope after an opening tag and ends the HTTP answer cleanly', async () => {
    const seen = await under({ fault: 'truncated' });
    expect(seen).toMatchObject({ end: 'answer', status: 200 });
    expect(seen.body.toString()).toMatch(/<persons>$/);
    expect(Number(seen.headers['content-length'])).toBe(seen.body.length);
  });

  test('SHEP cuts an envelope without persons in its middle, after an opening tag', async () => {
    await network().fault('SHEP', { fault: 'truncated' });
    const seen = await post(network().shep, personRequest({ iin: '051231690002' }));
    expect(seen.body.toString()).toMatch(/<[A-Za-z:]+( [^<>]*)?>$/);
    expect(() => readXml(seen.body.toString())).toThrow();
  });

  test('SHEP streams an oversized answer until the client has had enough', async () => {
    const seen = await under({ fault: 'oversized' }, { maxBytes: 3_000_000 });
    expect(seen).toMatchObject({ end: 'silent', status: 200 });
    expect(seen.body.subarray(0, 60).toString()).toMatch(/^<\?xml [^>]*\?><!-- filler -->/);
  });

  test('SHEP packs an oversized answer when the variant gzip is asked for', async () => {
    const seen = await under({ fault: 'oversized', variant: 'gzip' }, { patienceMs: 5000 });
    expect(seen).toMatchObject({ end: 'answer', headers: { 'content-encoding': 'gzip' } });
    expect(seen.body.length).toBeLessThan(1_000_000);
    expect(gunzipSync(seen.body).length).toBe(300 * 1024 * 1024);
  });

  test('SHEP drips: headers at once, then a byte now and then', async () => {
    const seen = await under({ fault: 'drip' }, { patienceMs: 700 });
    expect(seen).toMatchObject({ end: 'silent', status: 200 });
    expect('<?xml').toContain(seen.body.toString());
    expect(seen.body.length).toBeGreaterThan(1);
  });

  test('SHEP drifts: an envelope without a status', async () => {
    const answer = open(await under({ fault: 'drift' }));
    expect(answer.status).toBeUndefined();
    expect(answer.persons).toHaveLength(1);
  });

  test('SHEP hands out an answer for another request', async () => {
    const answer = open(await under({ fault: 'wrongPerson' }));
    expect(answer.correlationId).not.toBe('c-1');
    expect(textOf(answer.persons[0], 'iin')).toMatch(/^\d{12}$/);
    expect(textOf(answer.persons[0], 'iin')).not.toBe(iin);
  });

  test('SHEP fails every second request when it flaps', async () => {
    const first = await under({ fault: 'flapping' });
    const statuses = [first.status, (await ask()).status, (await ask()).status, (await ask()).status];
    expect(statuses).toEqual([500, 200, 500, 200]);
  });

  test('SHEP refuses the gateway’s credentials with 401', async () => {
    expect((await under({ fault: 'unauthorised' })).status).toBe(401);
  });

  test('SHEP fails a request of the register alone, without asking the register', async () => {
    await under({ fault: 'http500' });
    const { json } = await control(`${network().control}/__calls`);
    expect(json).toEqual({
      systems: expect.objectContaining({ SHEP: 1, PERSON_REGISTER: 0 }),
      services: { GBDFL_UniversalServiceSync: 1 },
    });
  });
});
