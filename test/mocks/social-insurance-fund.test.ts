import { describe, expect, test } from 'vitest';
import { cast } from '../../mocks/people/cast.ts';
import { contributionsOf } from '../../mocks/people/contributions.ts';
import { participationOf } from '../../src/services/participation.ts';
import { contributionsResponse } from '../../src/systems/social-insurance-fund/contract.ts';
import { toSocialContributions } from '../../src/systems/social-insurance-fund/mapping.ts';
import { runNetwork } from './network.ts';
import { inventedIins } from './people.ts';
import { postContributions } from './questions.ts';
import { control, type Send } from './wire.ts';

const network = runNetwork();
const ask = (iin: string, options?: Send) => postContributions(network().contributions, iin, options);
const answerAbout = async (iin: string) =>
  contributionsResponse.parse(JSON.parse((await ask(iin)).body.toString('utf8')));
const participation = async (iin: string) => {
  const answer = await answerAbout(iin);
  if (!answer.participant) throw new Error('expected a record');
  return participationOf(toSocialContributions(answer));
};

describe('The simulated State Social Insurance Fund', () => {
  test('The Fund answers about each member of the cast by its contract, and has nothing about one of them', async () => {
    const found: boolean[] = [];
    for (const { iin } of cast) found.push((await answerAbout(iin)).participant);
    expect(await answerAbout('051231690002')).toEqual({ iin: '051231690002', participant: false });
    expect(found).toContain(true);
    const { json } = await control(`${network().control}/__calls`);
    expect(json).toMatchObject({
      systems: { SOCIAL_INSURANCE_FUND: cast.length + 1, PENSION_FUND: 0, SHEP: 0 },
    });
  });

  test('The cast shows each rule: double arrivals, a gap, an unpaid month, each edition, an unknown payer', async () => {
    expect(await participation('900101490009')).toEqual({
      wholeMonths: 33,
      unclearMonths: [],
      gaps: [{ firstMonth: '2024-03', lastMonth: '2024-05' }],
    });
    expect(await participation('750102390005')).toMatchObject({ wholeMonths: 3, unclearMonths: ['2024-01'] });
    expect(await participation('801231490008')).toMatchObject({ wholeMonths: 4, unclearMonths: ['2024-12'] });
    expect(await participation('600101390006')).toMatchObject({
      wholeMonths: 0,
      unclearMonths: { length: 3 },
    });
    expect(await participation('830819490007')).toMatchObject({ wholeMonths: 0, unclearMonths: [] });
    expect(contributionsOf('830819490007')?.settlementPeriod).toBeNull();
  });

  test('Each generated person has a record of the contract or none, and both occur', () => {
    const records = inventedIins(1000).map((iin) => ({ iin, record: contributionsOf(iin) }));
    for (const { iin, record } of records)
      if (record) contributionsResponse.parse({ iin, participant: true, ...record });
    expect(records.some(({ record }) => record === null)).toBe(true);
    expect(records.some(({ record }) => record !== null)).toBe(true);
  });

  const bad: [string, Send][] = [
    ['another content type', { headers: { 'content-type': 'text/plain' } }],
    ['no JSON', { body: '{"iin":' }],
    ['nobody', { body: '{}' }],
    ['more than it asks for', { body: '{"iin":"900101490009","all":true}' }],
  ];
  test.each(bad)('The Fund refuses %s', async (_, options) => {
    const seen = await ask('900101490009', options);
    expect(seen.status).toBe(400);
    expect(JSON.parse(seen.body.toString())).toMatchObject({ error: { code: 'MOCK-GFSS-BAD-REQUEST' } });
  });
});
