import { describe, expect, test } from 'vitest';
import { childOf, readXml, textOf } from '../../mocks/xml/read.ts';
import { runNetwork } from './network.ts';
import { open, personRequest, post } from './soap.ts';
import { control, type Seen, type Send } from './wire.ts';

const network = runNetwork();
/** Their answers come wrapped, as CDATA, typed and escaped: a fault must find its place in each. */
const iins = ['801231490008', '850630390017', '051231690002', '850630390007'];
const iin = '801231490008';

const ask = (options?: Send, asked = iin): Promise<Seen> =>
  post(network().shep, personRequest({ iin: asked }), options);
const under = async (fault: object, options?: Send): Promise<Seen> => {
  await network().fault('PERSON_REGISTER', fault);
  return ask(options);
};

describe('A register behind SHEP', () => {
  test.each(['down', 'reset'])(
    'A register behind SHEP appears as unreachable by a fault with a subError: %s',
    async (fault) => {
      const seen = await under({ fault });
      expect(seen.status).toBe(500);
      expect(open(seen).faultCodes).toEqual(['MOCK-SHEP-PROVIDER-UNREACHABLE', 'MOCK-PROVIDER-UNREACHABLE']);
    },
  );

  test('A register behind SHEP keeps the bus silent when it hangs', async () => {
    expect(await under({ fault: 'hang' }, { patienceMs: 300 })).toMatchObject({
      end: 'silent',
      status: undefined,
    });
  });

  test('A register behind SHEP answers late and whole when it is slow', async () => {
    const startedAt = performance.now();
    expect(open(await under({ fault: 'slow', delayMs: 250 })).persons).toHaveLength(1);
    expect(performance.now() - startedAt).toBeGreaterThan(240);
  });

  test('A register behind SHEP appears by a code of SHEP alone when it answers HTTP 500', async () => {
    const seen = await under({ fault: 'http500' });
    expect(seen.status).toBe(500);
    expect(open(seen).faultCodes).toEqual(['MOCK-SHEP-PROVIDER-5XX']);
  });

  test('A register behind SHEP says by a status that it is overloaded', async () => {
    const seen = await under({ fault: 'overload' });
    expect(seen.status).toBe(200);
    expect(open(seen)).toMatchObject({ status: 'MOCK-OVERLOADED', correlationId: 'c-1', answer: undefined });
  });

  test('A register behind SHEP answers with a fault of two levels', async () => {
    const seen = await under({ fault: 'soapFault' });
    expect(seen.status).toBe(500);
    expect(open(seen).faultCodes).toEqual([
      'MOCK-SHEP-PROVIDER-FAULT',
      'MOCK-PROVIDER-INTERNAL',
      'MOCK-PROVIDER-DATABASE',
    ]);
  });

  test.each(['garbage', 'html', 'truncated'])(
    'A register behind SHEP spoils data and leaves the envelope whole: %s',
    async (fault) => {
      await network().fault('PERSON_REGISTER', { fault });
      for (const asked of iins) {
        const answer = open(await ask({}, asked));
        expect(answer.status).toBe('SCSS001');
        expect(answer.dataText.length).toBeGreaterThan(10);
        expect(() => readXml(answer.dataText)).toThrow();
        if (fault === 'truncated') expect(answer.dataText).toMatch(/<persons>$/);
      }
    },
  );

  test('A register behind SHEP streams an oversized text inside data', async () => {
    await network().fault('PERSON_REGISTER', { fault: 'oversized' });
    for (const asked of iins) {
      const seen = await ask({ maxBytes: 3_000_000 }, asked);
      expect(seen).toMatchObject({ end: 'silent', status: 200 });
      expect(seen.body.subarray(0, 2000).toString()).toMatch(
        /xsi:type="xs:string">(<!\[CDATA\[)?MOCK FILLER /,
      );
    }
  });

  test('A register behind SHEP drips inside data, behind a whole beginning of the envelope', async () => {
    const seen = await under({ fault: 'drip' }, { patienceMs: 700 });
    expect(seen).toMatchObject({ end: 'silent', status: 200 });
    expect(seen.body.toString()).toMatch(/<data xmlns:xsi="[^"]+"><gb?d?$/);
  });

  test('A register behind SHEP drifts: a person without a date of birth', async () => {
    const answer = open(await under({ fault: 'drift' }));
    expect(answer.status).toBe('SCSS001');
    expect(textOf(answer.persons[0], 'iin')).toBe(iin);
    expect(childOf(answer.persons[0], 'birthDate')).toBeUndefined();
  });

  test('A register behind SHEP answers about another person in a well-formed record', async () => {
    await network().fault('PERSON_REGISTER', { fault: 'wrongPerson' });
    for (const asked of [...iins, '900101490009']) {
      const answer = open(await ask({}, asked));
      expect(answer.correlationId).toBe('c-1');
      expect(textOf(answer.persons[0], 'birthDate')).toMatch(/^\d{4}-/);
      expect(textOf(answer.persons[0], 'iin')).not.toBe(asked);
    }
  });

  test('A register behind SHEP fails every second request when it flaps', async () => {
    const first = await under({ fault: 'flapping' });
    expect([first.status, (await ask()).status, (await ask()).status]).toEqual([500, 200, 500]);
  });

  test('A register behind SHEP reports the gateway’s sender as refused', async () => {
    expect(open(await under({ fault: 'unauthorised' })).faultCodes).toEqual(['MOCK-SHEP-SENDER-REFUSED']);
  });
});

describe('The effective fault', () => {
  test('The fault of the request precedes the one of the person and the one of the system', async () => {
    await network().fault('PERSON_REGISTER', { fault: 'overload' });
    const headers = { 'Tirek-Drill': 'SHEP=nonsense, PERSON_REGISTER=http500,=, DISABILITY_DATABANK=hang' };
    expect(open(await ask({ headers }, '000229590003')).faultCodes).toEqual(['MOCK-SHEP-PROVIDER-5XX']);
    expect((await ask({ patienceMs: 300 }, '000229590003')).end).toBe('silent');
    expect(open(await ask()).status).toBe('MOCK-OVERLOADED');
  });

  test('A fault of one request leaves other requests alone', async () => {
    const drilled = ask({ headers: { 'Tirek-Drill': 'PERSON_REGISTER=down' } });
    expect((await ask()).status).toBe(200);
    expect((await drilled).status).toBe(500);
  });

  test('A fault belongs to a member of the cast, by any of their numbers', async () => {
    const byName = { surname: 'Сәрсенов', name: 'Санжар', birthDate: '2000-02-29' };
    expect((await post(network().shep, personRequest(byName), { patienceMs: 300 })).end).toBe('silent');
    const drifting = open(await ask({}, '230909690003'));
    expect(childOf(drifting.persons[0], 'birthDate')).toBeUndefined();
  });

  test('A fault hits the requested share of requests', async () => {
    await network().fault('PERSON_REGISTER', { fault: 'http500', percent: 25 });
    const statuses: (number | undefined)[] = [];
    for (let i = 0; i < 8; i += 1) statuses.push((await ask()).status);
    expect(statuses.filter((status) => status === 500)).toHaveLength(2);
  });

  test('A fault counts as a call of the register, because the request got that far', async () => {
    await under({ fault: 'down' });
    const { json } = await control(`${network().control}/__calls`);
    expect(json).toEqual({
      systems: expect.objectContaining({ SHEP: 1, PERSON_REGISTER: 1 }),
      services: { GBDFL_UniversalServiceSync: 1 },
    });
  });
});
