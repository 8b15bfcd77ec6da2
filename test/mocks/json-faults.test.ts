import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mockCms } from '../../mocks/signature-service/mock-cms.ts';
import { runNetwork } from './network.ts';
import {
  postAppointments,
  postCode,
  postConsents,
  postContributions,
  postEvent,
  postFacts,
  postIins,
  postRelayed,
  postRepresentations,
  postSearch,
  postSignature,
  postStatement,
} from './questions.ts';
import { control, type Seen, type Send } from './wire.ts';

const network = runNetwork();
const iin = '850630390017';
const json = (seen: Seen) => JSON.parse(seen.body.toString('utf8'));
const signed = mockCms(Buffer.from('paper'), [{ iin }]);
const signedData = Buffer.from('paper').toString('base64');
const event = {
  application: 'a-1',
  sequence: 1,
  stage: 'DRAFT',
  stateService: 'ENPF_PAYMENTS',
  at: '2026-06-01T12:00:00.000+05:00',
  number: null,
};

/** The systems with an address of their own: their questions, and the list in their answers. */
const systems = [
  {
    system: 'PENSION_FUND',
    list: 'items',
    error: { error: { code: 'MOCK-ENPF-INTERNAL' } },
    ask: (options?: Send) => postSearch(network().fund, [iin], options),
  },
  {
    system: 'DIGITAL_DOCUMENTS',
    list: 'represented',
    error: { error: { code: 'MOCK-DOCUMENTS-INTERNAL' } },
    ask: (options?: Send) => postRepresentations(network().documents, iin, options),
  },
  {
    system: 'DIGITAL_DOCUMENTS',
    list: null,
    error: { error: { code: 'MOCK-DOCUMENTS-INTERNAL' } },
    ask: (options?: Send) => postCode(network().documents, '051231690002', 'no-code', options),
  },
  {
    system: 'SIGNATURE_SERVICE',
    list: 'signers',
    error: { status: 500, message: 'Internal Server Error' },
    ask: (options?: Send) =>
      postSignature(network().signatures, 'cms/verify', { cms: signed, data: signedData }, options),
  },
  {
    system: 'SERVICE_MONITORING',
    list: null,
    error: { error: { code: 'MOCK-MONITORING-INTERNAL' } },
    ask: (options?: Send) => postEvent(network().monitoring, event, options),
  },
  {
    system: 'SERVICE_CENTRE',
    list: 'items',
    error: { error: { code: 'MOCK-TSON-INTERNAL' } },
    ask: (options?: Send) => postRelayed(network().centre, [iin], options),
  },
  {
    system: 'CASE_SYSTEM',
    list: 'appointments',
    error: { error: { code: 'MOCK-EMAKET-INTERNAL' } },
    ask: (options?: Send) => postAppointments(network().cases, '620315390007', options),
  },
  {
    system: 'FACT_CHECK',
    list: 'facts',
    error: { error: { code: 'MOCK-FACTS-INTERNAL' } },
    ask: (options?: Send) => postFacts(network().facts, iin, 'PENSION_DIFFERENCE', options),
  },
  {
    system: 'PENSION_CONSENTS',
    list: 'consents',
    error: { error: { code: 'MOCK-CONSENTS-INTERNAL' } },
    ask: (options?: Send) => postConsents(network().consents, '620315390007', options),
  },
  {
    system: 'SOCIAL_INSURANCE_FUND',
    list: 'contributions',
    error: { error: { code: 'MOCK-GFSS-INTERNAL' } },
    ask: (options?: Send) => postContributions(network().contributions, '900101490009', options),
  },
] as const;

describe.for(systems)('$system', ({ system, list, error, ask }) => {
  const under = async (fault: object, options?: Send): Promise<Seen> => {
    await network().fault(system, fault);
    return ask(options);
  };
  test('The system refuses connections when it is down, alone, and listens on the same port afterwards', async () => {
    expect((await under({ fault: 'down' })).end).toBe('ECONNREFUSED');
    expect((await postIins(network().shep, [iin])).status).toBe(200);
    await control(`${network().control}/__faults/${system}`, 'DELETE');
    expect((await ask()).status).toBe(200);
  });

  test('The system resets the connection, even for one request that asks for down', async () => {
    expect(await under({ fault: 'reset' })).toMatchObject({ end: 'ECONNRESET', status: undefined });
    await control(`${network().control}/__faults/${system}`, 'DELETE');
    const seen = await ask({ headers: { 'Tirek-Drill': `${system}=down` } });
    expect(seen).toMatchObject({ end: 'ECONNRESET', status: undefined });
    expect((await ask()).status).toBe(200);
  });

  test('The system accepts and never answers when it hangs', async () => {
    expect(await under({ fault: 'hang' }, { patienceMs: 300 })).toMatchObject({
      end: 'silent',
      status: undefined,
    });
  });

  test('The system answers late and whole when it is slow', async () => {
    const startedAt = performance.now();
    const whole = json(await under({ fault: 'slow', delayMs: 250 }));
    expect(list === null ? (whole.accepted ?? whole.result !== undefined) : whole[list].length > 0).toBe(
      true,
    );
    expect(performance.now() - startedAt).toBeGreaterThan(240);
  });

  test('The system answers HTTP 500, 503 with Retry-After, and 401', async () => {
    expect((await under({ fault: 'http500' })).status).toBe(500);
    expect(await under({ fault: 'overload' })).toMatchObject({
      status: 503,
      headers: { 'retry-after': '2' },
    });
    expect((await under({ fault: 'unauthorised' })).status).toBe(401);
  });

  test('The system says with HTTP 200 that it failed', async () => {
    const seen = await under({ fault: 'soapFault' });
    expect(seen.status).toBe(200);
    expect(json(seen)).toEqual(error);
  });

  test.each(['garbage', 'html'])('The system answers 200 with a text that is no JSON: %s', async (fault) => {
    const seen = await under({ fault });
    expect(seen).toMatchObject({ end: 'answer', status: 200 });
    expect(() => json(seen)).toThrow();
  });

  test('The system cuts the answer behind the bracket of its list, or in its middle, and ends it cleanly', async () => {
    const whole = (await ask()).body;
    const seen = await under({ fault: 'truncated' });
    expect(seen).toMatchObject({ end: 'answer', status: 200 });
    if (list) expect(seen.body.toString()).toMatch(new RegExp(`"${list}":\\[$`));
    else expect(seen.body).toEqual(whole.subarray(0, whole.length / 2));
    expect(Number(seen.headers['content-length'])).toBe(seen.body.length);
  });

  test('The system streams an oversized answer, or packs it', async () => {
    const plain = await under({ fault: 'oversized' }, { maxBytes: 3_000_000 });
    expect(plain).toMatchObject({ end: 'silent', status: 200 });
    const opening = list ? `"${list}":\\[ {20}` : ' {40}';
    expect(plain.body.subarray(0, 100).toString()).toMatch(new RegExp(opening));
    const packed = await under({ fault: 'oversized', variant: 'gzip' }, { patienceMs: 5000 });
    expect(packed).toMatchObject({ end: 'answer', headers: { 'content-encoding': 'gzip' } });
    expect(gunzipSync(packed.body).length).toBe(300 * 1024 * 1024);
  });

  test('The system drips: headers at once, then a byte now and then', async () => {
    const whole = (await ask()).body.toString();
    const seen = await under({ fault: 'drip' }, { patienceMs: 700 });
    expect(seen).toMatchObject({ end: 'silent', status: 200 });
    expect(whole.startsWith(seen.body.toString())).toBe(true);
    expect(seen.body.length).toBeGreaterThan(1);
  });

  test('The system fails every second request when it flaps', async () => {
    const first = await under({ fault: 'flapping' });
    expect([first.status, (await ask()).status, (await ask()).status]).toEqual([500, 200, 500]);
  });

  test('The system counts a call that fails', async () => {
    await under({ fault: 'http500' });
    expect((await control(`${network().control}/__calls`)).json).toMatchObject({
      systems: { [system]: 1, SHEP: 0 },
    });
  });
});

test('An answer without a list is cut in its middle, and swells there', async () => {
  await network().fault('SERVICE_CENTRE', { fault: 'truncated' });
  const cut = await postStatement(network().centre, 'one');
  expect(cut).toMatchObject({ end: 'answer', status: 200 });
  expect(cut.body.toString()).toMatch(/^\{"reference":"one"/);
  expect(() => json(cut)).toThrow();
  await network().fault('SERVICE_CENTRE', { fault: 'oversized' });
  const swollen = await postStatement(network().centre, 'one', { maxBytes: 2_000_000 });
  expect(swollen).toMatchObject({ end: 'silent', status: 200 });
});
