import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ibanOf } from '../../mocks/people/iban.ts';
import { createMockNetwork } from '../../mocks/server.ts';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import { until } from '../support/until.ts';
import { runNetwork } from './network.ts';
import { personRequest, post } from './soap.ts';
import { control, send } from './wire.ts';

const network = runNetwork();
const at = (path: string) => `${network().control}${path}`;

describe('The control port', () => {
  test('The control port names every system with its address, and null for one behind SHEP', async () => {
    const { json } = await control(at('/__systems'));
    expect(json).toEqual({
      SHEP: network().shep,
      PERSON_REGISTER: null,
      DISABILITY_DATABANK: null,
      BANKS: null,
      CONSENT_SERVICE: null,
      STATE_CORPORATION: null,
      PENSION_FUND: network().fund,
      DIGITAL_DOCUMENTS: network().documents,
      SERVICE_CENTRE: network().centre,
      CASE_SYSTEM: network().cases,
      SERVICE_MONITORING: network().monitoring,
      SIGNATURE_SERVICE: network().signatures,
      FACT_CHECK: network().facts,
      PENSION_CONSENTS: network().consents,
      SOCIAL_INSURANCE_FUND: network().contributions,
      SHEP_ASYNC: network().shepAsync,
    });
    expect(network().fund).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(network().shep).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/bip-sync-wss-gost\/$/);
  });

  test('The control port counts requests per system and service and forgets them on demand', async () => {
    for (let i = 0; i < 3; i += 1) await post(network().shep, personRequest({ iin: '900101490009' }));
    await post(network().shep, 'no envelope');
    const { json } = await control(at('/__calls'));
    expect(json).toEqual({
      systems: {
        SHEP: 4,
        PERSON_REGISTER: 3,
        DISABILITY_DATABANK: 0,
        BANKS: 0,
        CONSENT_SERVICE: 0,
        STATE_CORPORATION: 0,
        PENSION_FUND: 0,
        DIGITAL_DOCUMENTS: 0,
        SERVICE_CENTRE: 0,
        CASE_SYSTEM: 0,
        SERVICE_MONITORING: 0,
        SIGNATURE_SERVICE: 0,
        FACT_CHECK: 0,
        PENSION_CONSENTS: 0,
        SOCIAL_INSURANCE_FUND: 0,
      },
      services: { GBDFL_UniversalServiceSync: 3 },
    });
    await control(at('/__calls'), 'DELETE');
    const after = await control(at('/__calls'));
    expect(after.json).toMatchObject({ systems: { SHEP: 0, PERSON_REGISTER: 0 }, services: {} });
  });

  test('The control port shows a fault with its end and takes it back', async () => {
    const put = await control(at('/__faults/PERSON_REGISTER'), 'PUT', { fault: 'slow', ttlSeconds: 60 });
    expect(put).toMatchObject({
      status: 200,
      json: { fault: 'slow', ttlSeconds: 60, percent: 100, delayMs: 1500 },
    });
    const { json } = await control(at('/__faults'));
    expect(json).toMatchObject({ SHEP: null, PERSON_REGISTER: { fault: 'slow' } });
    await control(at('/__faults/PERSON_REGISTER'), 'DELETE');
    expect((await control(at('/__faults'))).json).toEqual({
      SHEP: null,
      PERSON_REGISTER: null,
      DISABILITY_DATABANK: null,
      BANKS: null,
      CONSENT_SERVICE: null,
      STATE_CORPORATION: null,
      PENSION_FUND: null,
      DIGITAL_DOCUMENTS: null,
      SERVICE_CENTRE: null,
      CASE_SYSTEM: null,
      SERVICE_MONITORING: null,
      SIGNATURE_SERVICE: null,
      FACT_CHECK: null,
      PENSION_CONSENTS: null,
      SOCIAL_INSURANCE_FUND: null,
    });
  });

  const bad = [
    {},
    { fault: 'broken' },
    { fault: 'hang', ttlSeconds: 0 },
    { fault: 'hang', ttlSeconds: 3601 },
    { fault: 'hang', percent: 0 },
    { fault: 'hang', percent: 101 },
    { fault: 'slow', delayMs: -1 },
    { fault: 'hang', seconds: 5 },
    { fault: 'hang', service: '601' },
    { fault: 'hang', variant: 'gzip' },
    { fault: 'drift', variant: 'dropped' },
    { fault: 'oversized', variant: 'tiny' },
    [],
  ];
  test.each(bad)('The control port names the expected form instead of %j', async (body) => {
    const { status, json } = await control(at('/__faults/SHEP'), 'PUT', body);
    expect(status).toBe(400);
    expect(json).toMatchObject({ expected: { fault: [...drillFaults] } });
    expect((await control(at('/__faults'))).json).toMatchObject({ SHEP: null });
  });

  test('The control port lists the services and variants of a system', async () => {
    const bank = await control(at('/__faults/BANKS'), 'PUT', { fault: 'hang', service: '602' });
    expect(bank).toMatchObject({
      status: 400,
      json: { problems: [expect.stringMatching(/601 .*TREASURY$/)] },
    });
    const drift = await control(at('/__faults/PENSION_FUND'), 'PUT', { fault: 'drift', variant: 'gzip' });
    expect(drift).toMatchObject({ status: 400, json: { problems: [expect.stringMatching(/reordered/)] } });
    expect((await control(at('/__faults/BANKS?service=602'), 'DELETE')).status).toBe(404);
  });

  test('The control port names the expected form instead of a body that is no JSON', async () => {
    const seen = await send(at('/__faults/SHEP'), { method: 'PUT', body: '{"fault"' });
    expect(seen.status).toBe(400);
    expect(JSON.parse(seen.body.toString())).toHaveProperty('expected');
  });

  test('The control port knows no other systems and no other paths', async () => {
    expect((await control(at('/__faults/BANK'), 'PUT', { fault: 'hang' })).status).toBe(404);
    expect((await control(at('/__faults/toString'), 'DELETE')).status).toBe(404);
    expect((await control(at('/nothing'))).status).toBe(404);
  });

  test('The control port shows the cast with stories and expectations, and no register data', async () => {
    const { json } = await control(at('/__cast'));
    expect(json).toHaveLength(18);
    expect(json).toContainEqual({
      iin: '000229590003',
      name: 'Сәрсенов Санжар',
      story: expect.objectContaining({
        kk: expect.any(String),
        ru: expect.any(String),
        en: expect.any(String),
      }),
      expect: {
        PERSON_REGISTER: { outcome: 'RegisterUnavailable', faultClass: 'TIMEOUT' },
        DISABILITY_DATABANK: { outcome: 'NoRecord' },
        PENSION_FUND: { outcome: 'RegisterUnavailable', faultClass: 'SYSTEM_ERROR' },
        BANKS: { outcome: 'BankAccountRecord' },
        CASE_SYSTEM: { outcome: 'NoRecord' },
        SOCIAL_INSURANCE_FUND: { outcome: 'SocialContributionsRecord' },
      },
      accounts: [
        expect.objectContaining({ iban: ibanOf('000229590003', '601'), outcome: 'BankAccountRecord' }),
        expect.objectContaining({ controlAccount: 'MOCKKSN000017', outcome: 'BankAccountRecord' }),
      ],
    });
  });

  test('The control port does not read a request larger than a megabyte', async () => {
    const seen = await send(network().shep, { method: 'POST', body: 'x'.repeat(1_200_000) });
    expect([413, undefined]).toContain(seen.status);
    expect((await post(network().shep, personRequest({ iin: '900101490009' }))).status).toBe(200);
  });
});

describe('A mock network', () => {
  test('A mock network leaves no socket behind when it stops, even with a hanging request and an endless answer', async () => {
    const other = createMockNetwork({ port: 0, host: '127.0.0.1' });
    const { control: base, systems } = await other.start();
    const url = systems.SHEP ?? '';
    const open = ['hang', 'drip'].map((fault) =>
      post(url, personRequest({ iin: '900101490009' }), {
        headers: { 'Tirek-Drill': `PERSON_REGISTER=${fault}` },
      }),
    );
    await until(async () => {
      const { json } = await control(`${base}/__calls`);
      return (json as { systems: Record<string, number> }).systems.SHEP === 2;
    });
    await other.stop();
    for (const seen of await Promise.all(open)) expect(seen.end).toBe('ECONNRESET');
    expect((await post(url, '')).end).toBe('ECONNREFUSED');
  });

  test('A mock network does not start in part: if one port is taken, it holds no other', async () => {
    const holder = createServer();
    // Below the ports that systems hand out by themselves, to avoid every other test.
    const port = 21_000 + (process.pid % 3000) * 3;
    await new Promise<void>((resolve) => holder.listen(port + 2, '127.0.0.1', resolve));
    const other = createMockNetwork({ port, host: '127.0.0.1' });
    await expect(other.start()).rejects.toThrow('EADDRINUSE');
    expect((await send(`http://127.0.0.1:${port}/__calls`, {})).end).toBe('ECONNREFUSED');
    expect((await send(`http://127.0.0.1:${port + 1}/`, {})).end).toBe('ECONNREFUSED');
    holder.close();
  });
});
