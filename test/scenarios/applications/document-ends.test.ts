/** S7.10(2): a package with a document that does not last beyond the day of the decision, through GraphQL. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock, toDate } from '../../../src/kernel/clock.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { type Payload, startApplications, type Worker, workersAt } from './application-gateway.ts';

const aigerim = '900101490009';
const certificate = 'LOSS_CERTIFICATE';
const dayMs = 24 * 60 * 60 * 1000;
const dayIn = (days: number) => toDate(systemClock.now() + days * dayMs);

let gateway: TestGateway;
let corporation: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications();
  ({ corporation } = await workersAt(gateway));
  headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
});
afterAll(() => gateway?.stop());

async function checked(): Promise<Payload> {
  const { application } = await corporation.createOnly(aigerim, { stateService: 'LOSS_OF_CAPACITY_PAYMENT' });
  return (await corporation.check(application)).application;
}

const look = async (lastDay: string, decisionExpectedOn: string) =>
  corporation.lookAtPackage(await checked(), undefined, [certificate], {
    ...{ documentEnds: [{ document: certificate, lastDay }], decisionExpectedOn },
  });

async function shown(id: string): Promise<Payload> {
  const query = `query ($id: ID!) { application(id: $id) { state papers { __typename appendix }
    records { ... on PackageLook { complies remarks decisionExpectedOn documentEnds { document { code } lastDay } expiring { code } } } } }`;
  const { data, errors } = await gateway.ask(query, { id }, headers);
  expect(errors).toEqual([]);
  return data.application;
}

test.for([
  ['on the day of the decision', 10, 10],
  ['yesterday', -1, 10],
] as const)(
  'A document that ends %s refuses the acceptance with the receipt of appendix 6',
  async ([, end, decision]) => {
    const { result, application } = await look(dayIn(end), dayIn(decision));
    expect(result).toMatchObject({
      ...{
        __typename: 'NotAccepted',
        grounds: [{ code: 'PACKAGE_INCOMPLETE_OR_EXPIRED', ruleItem: 'S7.10(2)' }],
      },
    });
    expect(application.readiness.reasons).toContainEqual(
      expect.objectContaining({ kind: 'PACKAGE_EXPIRES', ruleItem: 'S7.10(2)' }),
    );
    expect(await shown(application.id)).toEqual({
      state: 'NOT_ACCEPTED',
      papers: [{ __typename: 'LossOfCapacityRefusalReceipt', appendix: 6 }],
      records: [
        {
          ...{ complies: false, remarks: null, decisionExpectedOn: dayIn(decision) },
          documentEnds: [{ document: { code: certificate }, lastDay: dayIn(end) }],
          expiring: [{ code: certificate }],
        },
      ],
    });
  },
);

test('A document that lasts a day longer than the decision complies, and the record shows what was given', async () => {
  const { result, application } = await look(dayIn(11), dayIn(10));
  expect(result.__typename).toBe('Done');
  expect((await shown(application.id)).records).toMatchObject([
    { complies: true, decisionExpectedOn: dayIn(10), expiring: [] },
  ]);
});

test('The day of the decision is asked of a person, and never derived', async () => {
  const without = corporation.lookAtPackage(await checked(), undefined, [certificate], {
    documentEnds: [{ document: certificate, lastDay: dayIn(100) }],
  });
  await expect(without).rejects.toThrow('decisionExpectedOn: the expected day of the decision');
  await expect(look(dayIn(100), dayIn(-1))).rejects.toThrow('decisionExpectedOn: today or later');
});

test('The gateway takes no last day where no item looks at the validity', async () => {
  const { application } = await corporation.createOnly(aigerim);
  const given = corporation.lookAtPackage(application, undefined, [], { decisionExpectedOn: dayIn(10) });
  await expect(given).rejects.toThrow('documentEnds, decisionExpectedOn: left out');
});
