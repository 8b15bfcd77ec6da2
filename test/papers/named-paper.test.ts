import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issuePaper } from '../../src/papers/issue-paper.ts';
import { type NamedPaper, paperNamedBy, refusalNamedBy } from '../../src/papers/named-paper.ts';
import { catalogue } from '../../src/services/catalogue.ts';
import { type PaperKind, paperKinds } from '../../src/services/paper-kinds.ts';
import { openPapers, type PapersBench } from './papers-bench.ts';
import { sampleFacts, sampleIssuer } from './sample-papers.ts';

let bench: PapersBench;
beforeAll(async () => {
  bench = await openPapers();
});
afterAll(() => bench?.close());

/** Appendix and item by state service and kind, read from the orders. */
const named: Readonly<Record<string, string>> = {
  'S3 ACCEPTANCE_RECEIPT': 'S3.10 p1, no form',
  'S4 APPOINTMENT_DECISION': 'S4.12 p1, appendix 4',
  'S5 PENSION_DIFFERENCE_REFUSAL': 'S5.9(1) p2, appendix 3',
  'S7 CONTRIBUTIONS_NOTIFICATION': 'S7.8 p1, appendix 5',
  'S7 LOSS_OF_CAPACITY_REFUSAL': 'S7.10, appendix 6',
};

const table = catalogue.flatMap((service) =>
  paperKinds.map((kind) => [service.number, kind, service.code] as const),
);

test('The table has seven state services and five kinds', () => {
  expect(table).toHaveLength(35);
});

test.for(table)('%s issues %s only if its data file names it', async ([number, kind, code]) => {
  const expected = named[`${number} ${kind}`];
  const paper = paperNamedBy(code, kind);
  const form = paper?.rule.appendix == null ? 'no form' : `appendix ${paper.rule.appendix}`;
  expect(paper && `${paper.rule.item}, ${form}`).toBe(expected ?? null);
  const applicationId = await bench.addApplication(code);
  // The paper of the state service that names the kind, for an application of this one.
  const owner = catalogue.find(({ papers }) => papers.some((one) => one.kind === kind))?.code ?? '';
  const other = paperNamedBy(owner, kind);
  const issued = bench.transact((tx) =>
    issuePaper(tx, bench.parts, {
      named: other as NamedPaper<PaperKind>,
      application: { id: applicationId, stateService: code, registrationNumber: null },
      person: { iin: '850630390007', name: null },
      ...{ issuedBy: sampleIssuer, facts: sampleFacts[kind] },
    }),
  );
  if (expected === undefined) {
    await expect(issued).rejects.toThrow('expected a paper that the state service of the application names');
    expect(await bench.papersOf(applicationId)).toEqual([]);
  } else expect(await issued).toMatchObject({ kind, item: expected.split(',')[0] });
});

test('A state service has one kind of refusal, or none', () => {
  const kinds = catalogue.map(({ number, code }) => [number, refusalNamedBy(code)?.kind ?? null]);
  expect(Object.fromEntries(kinds)).toEqual({
    ...{ S1: null, S2: null, S3: null, S4: null, S6: null },
    ...{ S5: 'PENSION_DIFFERENCE_REFUSAL', S7: 'LOSS_OF_CAPACITY_REFUSAL' },
  });
});

describe('The types refuse', () => {
  const more = {
    application: { id: 'APP-1', stateService: 'PENSION_DIFFERENCE', registrationNumber: null },
    person: { iin: '850630390007', name: null },
    issuedBy: sampleIssuer,
  };
  const refusal = paperNamedBy('PENSION_DIFFERENCE', 'PENSION_DIFFERENCE_REFUSAL');
  type New = Parameters<typeof issuePaper<'PENSION_DIFFERENCE_REFUSAL'>>[2];

  test('A kind, an appendix and an item of the caller', () => {
    const rule = { kind: 'PENSION_DIFFERENCE_REFUSAL', appendix: 6, item: 'S7.10' } as const;
    // @ts-expect-error a paper that no data file has named
    const own: New['named'] = { kind: 'PENSION_DIFFERENCE_REFUSAL', service: catalogue[4], rule };
    expect(own.rule).toBe(rule);
    // @ts-expect-error a paper of another kind
    const other: New['named'] | null = paperNamedBy('HOME_EDUCATION_COSTS', 'ACCEPTANCE_RECEIPT');
    expect(other?.kind).toBe('ACCEPTANCE_RECEIPT');
  });

  test('The facts of another kind', () => {
    if (refusal === null) throw new Error('expected the receipt of S5');
    // @ts-expect-error a refusal names its ground
    const withoutGround: New = { ...more, named: refusal, facts: sampleFacts.ACCEPTANCE_RECEIPT };
    expect(withoutGround.named).toBe(refusal);
  });
});
