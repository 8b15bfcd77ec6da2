import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { runNetwork } from './network.ts';
import { fundItems, postCase, postFind, postRelayed, postStatement } from './questions.ts';
import { control, type Seen, type Send } from './wire.ts';

const network = runNetwork();
const json = (seen: Seen) => JSON.parse(seen.body.toString('utf8'));
const listed = async () => (await control(`${network().control}/__statements`)).json;
const callsOf = async () =>
  ((await control(`${network().control}/__calls`)).json as { systems: Record<string, number> }).systems;
const casePath = 'mock/v1/statements/case';

const offices = [
  { system: 'SERVICE_CENTRE', address: () => network().centre, receipt: true },
  { system: 'PENSION_FUND', address: () => network().fund, receipt: false },
] as const;

describe.for(offices)('Statements at $system', ({ system, address, receipt }) => {
  test('Statements are registered, found and listed; the case is shown where it was handed over', async () => {
    const registered = json(await postStatement(address(), 'r-1'));
    expect(registered).toMatchObject({ reference: 'r-1', iin: '850630390017', case: null });
    expect('receipt' in registered).toBe(receipt);
    const taken = json(await postCase(address(), casePath, 'r-1', registered.number));
    expect(json(await postFind(address(), 'r-1'))).toEqual({
      reference: 'r-1',
      statements: [{ ...registered, case: taken.case }],
    });
    expect(await listed()).toMatchObject({
      [system]: [{ reference: 'r-1', number: registered.number, cases: [taken.case.number] }],
    });
    expect(json(await postFind(address(), 'r-2'))).toEqual({ reference: 'r-2', statements: [] });
  });

  test('Statements are two if registered twice, and none if the system forgets them', async () => {
    const first = json(await postStatement(address(), 'r-1'));
    const second = json(await postStatement(address(), 'r-1'));
    expect(first.number < second.number).toBe(true);
    expect(json(await postFind(address(), 'r-1')).statements).toEqual([first]);
    await control(`${network().control}/__statements`, 'DELETE');
    expect(await listed()).toEqual({ SERVICE_CENTRE: [], PENSION_FUND: [], CASE_SYSTEM: [] });
    expect(json(await postFind(address(), 'r-1')).statements).toEqual([]);
  });

  test('Statements of an earlier network get their cases too', async () => {
    await postCase(address(), casePath, 'r-1', 'MOCK-OLD-1');
    expect(await listed()).toMatchObject({
      [system]: [{ number: 'MOCK-OLD-1', cases: [expect.any(String)] }],
    });
  });

  test('Statements are not registered under a fault, but under one of the answer alone', async () => {
    await network().fault(system, { fault: 'http500' });
    await postStatement(address(), 'r-1');
    expect(await listed()).toMatchObject({ [system]: [] });
    await network().fault(system, { fault: 'http500', variant: 'done' });
    expect((await postStatement(address(), 'r-1')).status).toBe(500);
    expect(await listed()).toMatchObject({ [system]: [{ reference: 'r-1' }] });
  });

  const bad: [string, Send][] = [
    ['another content type', { headers: { 'content-type': 'text/plain' } }],
    ['no JSON', { body: '{"reference":' }],
    ['half a statement', { body: '{"reference":"r-1"}' }],
    ['a word too much', { body: '{"reference":"r-1","more":1}' }],
  ];
  test.each(bad)('Statements are refused for %s', async (_, options) => {
    const seen = await postStatement(address(), 'r-1', options);
    expect(seen.status).toBe(400);
    expect(json(seen).error.code).toMatch(/^MOCK-(TSON|ENPF)-BAD-REQUEST$/);
    expect(await listed()).toMatchObject({ [system]: [] });
  });
});

describe('The simulated service centre', () => {
  const iins = ['850630390017', '900101490009'] as const;

  test('The simulated service centre gives the fund’s own answer, and counts for both', async () => {
    const { items } = json(await postRelayed(network().centre, iins));
    expect(items).toHaveLength(2);
    expect(await callsOf()).toMatchObject({ SERVICE_CENTRE: 1, PENSION_FUND: 1 });
    expect(await fundItems(network().fund, iins)).toEqual(
      items.map(({ iin, found }: { iin: string; found: boolean }) => ({ iin, found, whole: true })),
    );
  });

  test('The simulated service centre notes the people that both were asked about', async () => {
    await control(`${network().control}/__seen`, 'PUT');
    await postRelayed(network().centre, iins);
    await postStatement(network().centre, 'r-1');
    await postCase(network().centre, casePath, 'r-1', 'n');
    expect((await control(`${network().control}/__seen`, 'DELETE')).json).toEqual({});
    await control(`${network().control}/__seen`, 'PUT');
    await postRelayed(network().centre, iins);
    await postCase(network().centre, casePath, 'r-1', 'n');
    expect((await control(`${network().control}/__seen`)).json).toEqual({
      SERVICE_CENTRE: iins,
      PENSION_FUND: iins,
      CASE_SYSTEM: ['850630390017'],
    });
    await control(`${network().control}/__seen`, 'DELETE');
  });

  test.each(['down', 'reset', 'hang', 'http500', 'overload', 'soapFault', 'drip', 'unauthorised'])(
    'The simulated service centre reports soon that the fund does not answer it: %s',
    async (fault) => {
      await network().fault('PENSION_FUND', { fault });
      const seen = await postRelayed(network().centre, iins, { patienceMs: 400 });
      expect([seen.status, json(seen)]).toEqual([200, { error: { code: 'MOCK-TSON-FUND-UNAVAILABLE' } }]);
    },
  );

  test('The simulated service centre hands on the fund’s faults, and those of a person’s own record', async () => {
    await network().fault('PENSION_FUND', { fault: 'drift', variant: 'dropped' });
    expect(json(await postRelayed(network().centre, iins)).items).toHaveLength(1);
    await control(`${network().control}/__faults/PENSION_FUND`, 'DELETE');
    // The fund fails about this person alone (HTTP 500).
    expect(json(await postRelayed(network().centre, ['000229590003']))).toMatchObject({ error: {} });
    expect(json(await postRelayed(network().centre, iins)).items).toHaveLength(2);
  });

  test('The simulated service centre takes a request’s own fault for the fund behind it', async () => {
    const headers = { 'tirek-drill': 'PENSION_FUND=hang' };
    expect(json(await postRelayed(network().centre, iins, { headers }))).toMatchObject({ error: {} });
  });

  test('The simulated service centre unloads a case into E-maket, and reports a refusal by E-maket', async () => {
    const { number } = json(await postStatement(network().centre, 'r-1'));
    await network().fault('CASE_SYSTEM', { fault: 'overload' });
    const refused = json(await postCase(network().centre, casePath, 'r-1', number));
    expect(refused).toEqual({ error: { code: 'MOCK-TSON-CASE-SYSTEM-UNAVAILABLE' } });
    await control(`${network().control}/__faults/CASE_SYSTEM`, 'DELETE');
    const taken = json(await postCase(network().centre, casePath, 'r-1', number));
    expect(await callsOf()).toMatchObject({ SERVICE_CENTRE: 3, CASE_SYSTEM: 2 });
    expect(await listed()).toEqual({
      SERVICE_CENTRE: [{ reference: 'r-1', number, cases: [taken.case.number] }],
      PENSION_FUND: [],
      CASE_SYSTEM: [{ reference: 'r-1', number, cases: [taken.case.number] }],
    });
  });
});

test('E-maket and the fund show what lies in each case: name, size and digest of a document, and no content', async () => {
  const cases = async () => (await control(`${network().control}/__cases`)).json;
  expect(await cases()).toEqual({ PENSION_FUND: [], CASE_SYSTEM: [] });
  await postCase(network().cases, 'mock/v1/cases', 'r-1', 'n-1');
  await postCase(network().fund, casePath, 'r-2', 'n-2');
  const sha256 = createHash('sha256').update(Buffer.alloc(3)).digest('hex');
  const document = {
    ...{ code: 'SCAN', name: 'scan.png', mediaType: 'image/png', bytes: 3, sha256 },
    ...{ attestation: null, inPlaceOfData: false },
  };
  expect(await cases()).toEqual({
    PENSION_FUND: [
      { reference: 'r-2', number: expect.stringMatching(/^MOCK-ENPF-EMD-/), documents: [document] },
    ],
    CASE_SYSTEM: [
      {
        reference: 'r-1',
        number: expect.stringMatching(/^MOCK-EMAKET-/),
        documents: [document],
        payee: null,
        surname: null,
        reception: null,
        applicant: null,
        request: null,
      },
    ],
  });
});

test('E-maket takes cases itself, and twice if told twice', async () => {
  for (let i = 0; i < 2; i += 1) await postCase(network().cases, 'mock/v1/cases', 'r-1', 'n-1');
  expect(await listed()).toMatchObject({
    CASE_SYSTEM: [{ reference: 'r-1', number: 'n-1', cases: [{}, {}] }],
  });
});
