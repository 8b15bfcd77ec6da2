import { describe, expect, test } from 'vitest';
import { representedBy } from '../../mocks/digital-documents/represented.ts';
import { cast } from '../../mocks/people/cast.ts';
import { representationsResponse } from '../../src/systems/digital-documents/contract.ts';
import { runNetwork } from './network.ts';
import { inventedIins } from './people.ts';
import { postRepresentations } from './questions.ts';
import { control, type Send } from './wire.ts';

const network = runNetwork();
const ask = (iin: string, options?: Send) => postRepresentations(network().documents, iin, options);
const answerAbout = async (iin: string) =>
  representationsResponse.parse(JSON.parse((await ask(iin)).body.toString('utf8')));

describe('The simulated service of digital documents', () => {
  test('The simulated service of digital documents says whom a person represents, of what kind, and by what proof', async () => {
    expect(await answerAbout('900101490009')).toMatchObject({
      iin: '900101490009',
      represented: [{ iin: '150607590008', kind: 'CHILD', document: { issuedOn: '2015-06-19' } }],
    });
    const { json } = await control(`${network().control}/__calls`);
    expect(json).toMatchObject({ systems: { DIGITAL_DOCUMENTS: 1, PENSION_FUND: 0, SHEP: 0 } });
  });

  test('The simulated service of digital documents knows powers of attorney in force, expired and revoked', async () => {
    const { represented } = await answerAbout('850630390017');
    expect(represented.map(({ document }) => [document.validUntil, document.revokedOn])).toEqual([
      ['2099-12-31', undefined],
      ['2024-01-31', undefined],
      ['2099-12-31', '2025-09-01'],
    ]);
  });

  test('The simulated service of digital documents keeps its contract about the cast, and names only members of it', async () => {
    const iins = cast.map(({ iin }) => iin);
    const kinds = new Set<string>();
    for (const iin of iins) {
      const answer = await answerAbout(iin);
      expect(answer.iin).toBe(iin);
      for (const one of answer.represented) {
        kinds.add(one.kind);
        expect(iins).toContain(one.iin);
        expect(one.iin).not.toBe(iin);
      }
    }
    expect([...kinds].sort()).toEqual(['CHILD', 'HEIR', 'PRINCIPAL', 'WARD']);
  });

  test('The simulated service of digital documents knows no person whom a generated person represents', async () => {
    for (const iin of inventedIins(1000)) expect(representedBy(iin)).toEqual([]);
    expect(await answerAbout(inventedIins(1)[0] ?? '')).toMatchObject({ represented: [] });
  });

  const bad: [string, Send][] = [
    ['another content type', { headers: { 'content-type': 'text/plain' } }],
    ['no JSON', { body: '{"iin":' }],
    ['no person', { body: '{}' }],
    ['a number', { body: '{"iin":900101490009}' }],
    ['more than it asked for', { body: '{"iin":"900101490009","all":true}' }],
  ];
  test.each(bad)('The simulated service of digital documents refuses %s', async (_, options) => {
    const seen = await ask('900101490009', options);
    expect(seen.status).toBe(400);
    expect(JSON.parse(seen.body.toString())).toMatchObject({ error: { code: 'MOCK-DOCUMENTS-BAD-REQUEST' } });
  });
});
