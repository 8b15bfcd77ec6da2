import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteExpired } from '../../src/app/retention.ts';
import { issuePaper } from '../../src/papers/issue-paper.ts';
import { paperNamedBy } from '../../src/papers/named-paper.ts';
import type { Paper, RefusalReason } from '../../src/papers/paper.ts';
import { catalogue } from '../../src/services/catalogue.ts';
import type { Transaction } from '../../src/storage/database.ts';
import { issuedAt, openPapers, type PapersBench } from './papers-bench.ts';
import { sampleFacts, sampleIssuer } from './sample-papers.ts';

let bench: PapersBench;
beforeAll(async () => {
  bench = await openPapers();
});
afterAll(() => bench?.close());

const person = { iin: '850630390007', name: 'Әбдіқадыров Нұрлан' };
const grounds = catalogue.find(({ number }) => number === 'S7')?.refusalGrounds ?? [];

function refuse(tx: Transaction, id: string, ground: RefusalReason): Promise<Paper> {
  const named = paperNamedBy('LOSS_OF_CAPACITY_PAYMENT', 'LOSS_OF_CAPACITY_REFUSAL');
  if (named === null) throw new Error('expected the receipt of S7');
  const application = { id, stateService: 'LOSS_OF_CAPACITY_PAYMENT', registrationNumber: null };
  const facts = { ground };
  return issuePaper(tx, bench.parts, { named, application, person, issuedBy: sampleIssuer, facts });
}

function accept(tx: Transaction, id: string): Promise<Paper> {
  const named = paperNamedBy('HOME_EDUCATION_COSTS', 'ACCEPTANCE_RECEIPT');
  if (named === null) throw new Error('expected the receipt of S3');
  const application = { id, stateService: 'HOME_EDUCATION_COSTS', registrationNumber: 'R-1' };
  const facts = sampleFacts.ACCEPTANCE_RECEIPT;
  return issuePaper(tx, bench.parts, { named, application, person, issuedBy: sampleIssuer, facts });
}

const groundAt = (at: number): RefusalReason => {
  const ground = grounds[at];
  if (ground === undefined) throw new Error('expected three grounds in S7.10');
  return ground;
};

test('A paper is read as it was issued', async () => {
  const id = await bench.addApplication('HOME_EDUCATION_COSTS');
  const issued = await bench.transact((tx) => accept(tx, id));
  expect(issued).toMatchObject({
    ...{ applicationId: id, registrationNumber: 'R-1', issuedAt, issuedBy: sampleIssuer, person },
    ...{ kind: 'ACCEPTANCE_RECEIPT', item: 'S3.10 p1', appendix: null },
    service: { code: 'HOME_EDUCATION_COSTS' },
    facts: sampleFacts.ACCEPTANCE_RECEIPT,
  });
  expect(issued.id).toMatch(/^PAPER-/);
  expect(await bench.papersOf(id)).toEqual([issued]);
});

test('A repetition gives the paper that is there; another ground gives another', async () => {
  const id = await bench.addApplication('LOSS_OF_CAPACITY_PAYMENT');
  const first = await bench.transact((tx) => refuse(tx, id, groundAt(0)));
  expect(await bench.transact((tx) => refuse(tx, id, groundAt(0)))).toEqual(first);
  const second = await bench.transact((tx) => refuse(tx, id, groundAt(2)));
  expect(second.id).not.toBe(first.id);
  expect(await bench.papersOf(id)).toEqual([first, second]);
});

test('Numbers rise within the state service, also where papers are issued at once', async () => {
  const id = await bench.addApplication('LOSS_OF_CAPACITY_PAYMENT');
  const before = await bench.transact((tx) => refuse(tx, id, groundAt(0)));
  const last = Number(before.number.slice('S7-'.length));
  expect(before.number).toMatch(/^S7-\d{6}$/);
  const ids = await Promise.all(
    Array.from({ length: 12 }, () => bench.addApplication('LOSS_OF_CAPACITY_PAYMENT')),
  );
  const papers = await Promise.all(ids.map((one) => bench.transact((tx) => refuse(tx, one, groundAt(0)))));
  const numbers = papers.map(({ number }) => Number(number.slice('S7-'.length))).sort((a, b) => a - b);
  expect(numbers).toEqual(ids.map((_, at) => last + 1 + at));
  const other = await bench.addApplication('HOME_EDUCATION_COSTS');
  expect((await bench.transact((tx) => accept(tx, other))).number).toMatch(/^S3-/);
});

test('If the transaction of an act fails, its paper does not exist and the number of the paper is free', async () => {
  const id = await bench.addApplication('LOSS_OF_CAPACITY_PAYMENT');
  const lost: Paper[] = [];
  const taken = bench.transact(async (tx) => {
    lost.push(await refuse(tx, id, groundAt(0)));
    throw new Error('the act failed');
  });
  await expect(taken).rejects.toThrow('the act failed');
  expect(await bench.papersOf(id)).toEqual([]);
  expect((await bench.transact((tx) => refuse(tx, id, groundAt(0)))).number).toBe(lost[0]?.number);
});

test('No column shows the person, and a content that was moved to another row does not open', async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const id = await bench.addApplication('LOSS_OF_CAPACITY_PAYMENT');
      await bench.transact((tx) => refuse(tx, id, groundAt(1)));
      return id;
    }),
  );
  const rows = await bench.database
    .selectFrom('papers')
    .selectAll()
    .where('application_id', 'in', ids)
    .execute();
  const [one, two] = rows;
  if (one === undefined || two === undefined) throw new Error('expected two papers');
  for (const { content_sealed: sealed, ...columns } of rows) {
    expect(JSON.stringify(columns)).not.toContain(person.iin);
    expect(sealed.includes(person.iin)).toBe(false);
  }
  await bench.database
    .updateTable('papers')
    .set({ content_sealed: two.content_sealed })
    .where('id', '=', one.id)
    .execute();
  await expect(bench.papersOf(one.application_id)).rejects.toThrow(
    'expected what was sealed for this purpose',
  );
  expect(await bench.papersOf(two.application_id)).toHaveLength(1);
});

test('Papers go with their application, and no number is given again', async () => {
  const id = await bench.addApplication('HOME_EDUCATION_COSTS');
  const { number } = await bench.transact((tx) => accept(tx, id));
  await bench.database
    .updateTable('applications')
    .set({ state: 'NOT_REGISTERED' })
    .where('id', '=', id)
    .execute();
  await deleteExpired(bench.database, 2, 2);
  expect(await bench.papersOf(id)).toEqual([]);
  const next = await bench.addApplication('HOME_EDUCATION_COSTS');
  const paper = await bench.transact((tx) => accept(tx, next));
  expect(Number(paper.number.slice(3))).toBe(Number(number.slice(3)) + 1);
});
