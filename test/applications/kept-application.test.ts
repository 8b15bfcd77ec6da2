import { expect, test } from 'vitest';
import type { Enclosure } from '../../src/applications/answers/answer-rows.ts';
import type { Application } from '../../src/applications/application.ts';
import { documentsForAbsentData } from '../../src/applications/case-documents.ts';
import { readinessOfApplication } from '../../src/applications/kept-application.ts';
import type { ClerkRecord } from '../../src/applications/records/clerk-records.ts';
import { routeOf, stateServiceOf } from '../../src/services/catalogue.ts';

const identity = {
  documents: [],
  discrepancies: [],
  identityDocument: {},
  registeredAtPermanentResidence: true,
  exclusion: null,
};
const fund = (affirmative: boolean) => ({ verdict: { affirmative }, accounts: [], schedule: null });

const answer = (
  question: string,
  systemId: Enclosure['systemId'],
  records: readonly object[] | null,
): Enclosure => ({
  ...{ question, systemId, part: null, askedAt: 1, messageId: null, sessionId: null, checkedAt: 1 },
  kind: records === null ? 'notAsked' : 'records',
  records: records ?? [],
});
const asked = (...records: (readonly object[] | null)[]) => [
  answer('IDENTITY', 'PERSON_REGISTER', records[0] ?? null),
  answer('PENSION_FUND', 'PENSION_FUND', records[1] ?? null),
];

const look = (remarks: string | null): ClerkRecord => ({
  kind: 'PACKAGE',
  documents: [],
  remarks,
  at: 1,
  by: 'a',
});

function kindOf(answers: readonly Enclosure[], more: Partial<Application> = {}, records = [look(null)]) {
  const application = {
    ...{ stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', applicant: null, statement: null },
    checkedAt: 1,
    ...more,
  };
  const readings = { AFFIRMATIVE_ANSWER: 'FUND_VERDICT', TERM_BEGINS: 'NEXT_DAY' } as const;
  const judging = { readings, isConnected: () => true };
  const parts = { documents: [], answers, records };
  return readinessOfApplication(application as unknown as Application, parts, judging)?.kind ?? null;
}

test('A check that asked every question has a readiness', () => {
  expect(kindOf(asked([identity], [fund(true)]))).toBe('MAY_REGISTER');
  expect(kindOf([], { checkedAt: null })).toBeNull();
});

test('A question of a newer data file was never asked: the check must be made again', () => {
  expect(kindOf(asked([identity], [fund(true)]).slice(0, 1))).toBeNull();
});

test('The answers of an earlier check do not count', () => {
  const earlier = asked([identity], [fund(false)]);
  const later = asked([identity], [fund(true)]).map((one) => ({ ...one, checkedAt: 2 }));
  expect(kindOf([...earlier, ...later], { checkedAt: 2 })).toBe('MAY_REGISTER');
});

test('A refusal stays, although the later questions were not asked', () => {
  expect(kindOf(asked(null, [fund(false)]).slice(1))).toBe('NOT_TO_BE_REGISTERED');
});

test('An application of a state service whose data file is gone has no readiness', () => {
  expect(kindOf(asked([identity], [fund(true)]), { stateService: 'GONE' })).toBeNull();
});

test('The latest look at the package counts, and without one nothing is registered', () => {
  const answers = asked([identity], [fund(true)]);
  expect(kindOf(answers, {}, [])).toBe('PACKAGE_NEEDED');
  expect(kindOf(answers, {}, [look(null), look('A page is missing.')])).toBe('PACKAGE_NEEDED');
  expect(kindOf(answers, {}, [look('A page is missing.'), look(null)])).toBe('MAY_REGISTER');
});

test.for([
  ['no record', [], ['IDENTITY_DOCUMENT', 'IDENTITY_DOCUMENT', 'PROOF_OF_RESIDENCE']],
  [
    'a record without a registration',
    [{ ...identity, registeredAtPermanentResidence: false }],
    ['PROOF_OF_RESIDENCE'],
  ],
  ['a whole record', [identity], []],
] as const)(
  'S6.10 p5: with %s in the person register these scans stand in for data',
  ([, records, codes]) => {
    const route = routeOf(stateServiceOf('ENPF_PAYMENTS'), 'STATE_CORPORATION');
    if (route === null) throw new Error('the route is expected');
    const answers = asked(records, [fund(true)]);
    const application = { checkedAt: 1, statement: null };
    expect(documentsForAbsentData(application, route, { answers })).toEqual(codes);
  },
);
