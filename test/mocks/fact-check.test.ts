import { describe, expect, test } from 'vitest';
import { factsAbout } from '../../mocks/fact-check/facts.ts';
import { cast } from '../../mocks/people/cast.ts';
import { factsResponse } from '../../src/systems/fact-check/contract.ts';
import { runNetwork } from './network.ts';
import { inventedIins } from './people.ts';
import { postFacts } from './questions.ts';
import { control, type Send } from './wire.ts';

const network = runNetwork();
const ask = (iin: string, stateService: string, options?: Send) =>
  postFacts(network().facts, iin, stateService, options);
const answerAbout = async (iin: string, stateService: string) =>
  factsResponse.parse(JSON.parse((await ask(iin, stateService)).body.toString('utf8')));

describe('The simulated system with earlier decisions', () => {
  test('The register tells the facts about a person and a state service, and repeats both', async () => {
    expect(await answerAbout('801231490008', 'PENSION_DIFFERENCE')).toEqual({
      iin: '801231490008',
      stateService: 'PENSION_DIFFERENCE',
      facts: [{ kind: 'REFUSAL', on: '2025-02-18', number: 'MOCK-FACT-5' }],
    });
    const { json } = await control(`${network().control}/__calls`);
    expect(json).toMatchObject({ systems: { FACT_CHECK: 1, PENSION_FUND: 0, SHEP: 0 } });
  });

  test('The register has at most one fact about each invented person and service, and the cast covers all six kinds', async () => {
    const kinds = new Set<string>();
    for (const { iin } of cast)
      for (const stateService of ['PENSION_DIFFERENCE', 'LOSS_OF_CAPACITY_PAYMENT']) {
        const { facts } = await answerAbout(iin, stateService);
        expect(facts.length).toBeLessThan(2);
        for (const { kind } of facts) kinds.add(kind);
      }
    const all = ['APPLICATION', 'APPOINTMENT', 'PAYMENT', 'PROACTIVE_CONSENT', 'REFUSAL', 'TRANSFER'];
    expect([...kinds].sort()).toEqual(all);
  });

  test('The register has no fact about a generated person, or about another state service', async () => {
    for (const iin of inventedIins(1000)) expect(factsAbout(iin, 'PENSION_DIFFERENCE')).toEqual([]);
    expect(await answerAbout('801231490008', 'ENPF_PAYMENTS')).toMatchObject({ facts: [] });
  });

  const bad: [string, Send][] = [
    ['another content type', { headers: { 'content-type': 'text/plain' } }],
    ['no JSON', { body: '{"iin":' }],
    ['nobody', { body: '{"stateService":"PENSION_DIFFERENCE"}' }],
    ['no state service', { body: '{"iin":"900101490009"}' }],
    ['more than it asked for', { body: '{"iin":"900101490009","stateService":"X","all":true}' }],
  ];
  test.each(bad)('The register refuses %s', async (_, options) => {
    const seen = await ask('900101490009', 'PENSION_DIFFERENCE', options);
    expect(seen.status).toBe(400);
    expect(JSON.parse(seen.body.toString())).toMatchObject({ error: { code: 'MOCK-FACTS-BAD-REQUEST' } });
  });
});
