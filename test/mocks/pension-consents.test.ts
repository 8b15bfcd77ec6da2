import { describe, expect, test } from 'vitest';
import { cast } from '../../mocks/people/cast.ts';
import { consentsResponse } from '../../src/systems/pension-consents/contract.ts';
import { runNetwork } from './network.ts';
import { inventedIins } from './people.ts';
import { postConsents } from './questions.ts';
import { control, type Send } from './wire.ts';

const network = runNetwork();
const ask = (iin: string, options?: Send) => postConsents(network().consents, iin, options);
const answerAbout = async (iin: string) =>
  consentsResponse.parse(JSON.parse((await ask(iin)).body.toString('utf8')));

describe('The simulated record of pension consents', () => {
  test('The record has a consent for each pension, given on the day of its appointment', async () => {
    const { consents } = await answerAbout('620315390007');
    expect(consents.map(({ purpose, withdrawnOn }) => [purpose, withdrawnOn])).toEqual([
      ['AGE_PENSION', undefined],
      ['BASE_PENSION', undefined],
    ]);
    const { json } = await control(`${network().control}/__calls`);
    expect(json).toMatchObject({ systems: { PENSION_CONSENTS: 1, CASE_SYSTEM: 0, SHEP: 0 } });
  });

  test('The record knows withdrawn consents, and no consent of a person without a pension', async () => {
    const { consents } = await answerAbout('600101390006');
    expect(new Set(consents.map(({ withdrawnOn }) => withdrawnOn))).toEqual(new Set(['2023-12-04']));
    expect(await answerAbout('850630390007')).toEqual({ iin: '850630390007', consents: [] });
  });

  test('The record keeps its contract about the cast and about generated people, long service among them', async () => {
    const purposes = new Set<string>();
    for (const iin of [...cast.map((one) => one.iin), ...inventedIins(1000)])
      for (const { purpose } of (await answerAbout(iin)).consents) purposes.add(purpose);
    expect([...purposes].sort()).toEqual(['AGE_PENSION', 'BASE_PENSION', 'LONG_SERVICE_PENSION']);
  });

  const bad: [string, Send][] = [
    ['another content type', { headers: { 'content-type': 'text/plain' } }],
    ['no JSON', { body: '{"iin":' }],
    ['nobody', { body: '{}' }],
    ['a number', { body: '{"iin":900101490009}' }],
    ['more than it asked for', { body: '{"iin":"900101490009","all":true}' }],
  ];
  test.each(bad)('The record refuses %s', async (_, options) => {
    const seen = await ask('900101490009', options);
    expect(seen.status).toBe(400);
    expect(JSON.parse(seen.body.toString())).toMatchObject({ error: { code: 'MOCK-CONSENTS-BAD-REQUEST' } });
  });
});
