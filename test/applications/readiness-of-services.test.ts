import { describe, expect, test } from 'vitest';
import type { Finding, Findings } from '../../src/applications/finding.ts';
import { type Readiness, readinessOf } from '../../src/applications/readiness.ts';
import { routeOf, stateServiceOf } from '../../src/services/catalogue.ts';
import type { Facts } from '../../src/services/facts.ts';

const records = (...facts: Facts[]): Finding => ({ kind: 'records', facts });
const nothing = records();
const down: Finding = { kind: 'unavailable' };
const notConnected: Finding = { kind: 'notConnected' };

const person = { RECORD_STANDS: true, AGREES_WITH_IIN: true, IDENTITY_DOCUMENT_VALID: true };
const account = { ACCOUNT_OPEN: true, HOLDER_IS_APPLICANT: true, INSTITUTION_KEEPS_APPLICANT: true };

/** Answers of a person who found nothing in the first system. */
const unknown = {
  NOT_APPOINTED: true,
  NOT_PAID: true,
  NOT_REFUSED: true,
  NOT_FILED: true,
  NOT_CONSENTED: true,
};

/** Findings in which nothing stands in the way, by state service. */
const good = {
  LOCAL_SOCIAL_ASSISTANCE: { STATE_SYSTEMS: records({}) },
  CAPITALIZATION_PAYMENTS: { IDENTITY: records(person), BANK_ACCOUNT: records(account) },
  PENSION_DIFFERENCE: {
    FACT_CHECK: records(unknown),
    IDENTITY: records({ ...person, REGISTERED_AT_RESIDENCE: true }),
  },
  LOSS_OF_CAPACITY_PAYMENT: {
    FACT_CHECK: records(unknown),
    IDENTITY: records(person),
    BANK_ACCOUNT: records(account),
    LOSS_OF_CAPACITY: records({ DEGREE_OF_LOSS_SET: true }),
  },
} as const satisfies Record<string, Findings>;

type Service = keyof typeof good;

function readinessFor(code: Service, contrary: Findings, documents: readonly string[] = []): Readiness {
  const route = routeOf(
    stateServiceOf(code),
    code === 'LOCAL_SOCIAL_ASSISTANCE' ? 'LOCAL_EXECUTIVE_BODY' : 'STATE_CORPORATION',
  );
  if (route === null) throw new Error('the route is expected to be there');
  const answers = { ...good[code], ...contrary };
  const readings = { AFFIRMATIVE_ANSWER: 'FUND_VERDICT', TERM_BEGINS: 'NEXT_DAY' } as const;
  return readinessOf({
    ...{ route, answers, documents, readings },
    applying: { as: 'PERSON', shown: null },
    representatives: [],
    ...{ packageComplies: true, groundsFound: [], notification: 'NOT_REQUIRED' },
  });
}

/** Silence of the public text on these routes: no registering system, or a list of questions that is cut. */
const silence = {
  LOCAL_SOCIAL_ASSISTANCE: ['NO_RULES'],
  CAPITALIZATION_PAYMENTS: ['OPEN_LIST'],
  PENSION_DIFFERENCE: ['NO_RULES'],
  LOSS_OF_CAPACITY_PAYMENT: [],
} as const satisfies Record<Service, readonly string[]>;

/** Reasons without the silence of the text, which comes last. */
function reasonsFor(...matter: Parameters<typeof readinessFor>): string[] {
  const { reasons } = readinessFor(...matter);
  const silent = silence[matter[0]];
  expect(reasons.slice(reasons.length - silent.length).map(({ kind }) => kind)).toEqual(silent);
  return reasons
    .filter(({ kind }) => kind !== 'NO_RULES' && kind !== 'OPEN_LIST')
    .map(({ readiness, kind, fact, item, documents, ground }) =>
      [readiness, kind, fact, item, ground, ...documents].filter(Boolean).join(' '),
    );
}

const codes = Object.keys(good) as Service[];

test.each(codes)('%s: without a contrary answer only the silence of the text stands in the way', (code) => {
  expect(reasonsFor(code, {})).toEqual([]);
  expect(readinessFor(code, {}).kind).toBe(silence[code].length > 0 ? 'PERSON_DECIDES' : 'MAY_REGISTER');
});

test.each(codes)('%s: no outage refuses an application, or asks for a document', (code) => {
  for (const question of Object.keys(good[code])) {
    const readiness = readinessFor(code, { [question]: down });
    expect(readiness.kind).toBe('BLOCKED_BY_OUTAGE');
    expect(
      readiness.reasons.flatMap(({ ground, documents }) => [...(ground ? [ground] : []), ...documents]),
    ).toEqual([]);
  }
});

describe('The first check', () => {
  test.each([
    ['PENSION_DIFFERENCE', 'NOT_APPOINTED', 'S5.9(1) p2', 'ALREADY_DECIDED_OR_PAID'],
    ['PENSION_DIFFERENCE', 'NOT_PAID', 'S5.9(1) p2', 'ALREADY_DECIDED_OR_PAID'],
    ['PENSION_DIFFERENCE', 'NOT_REFUSED', 'S5.9(1) p2', 'ALREADY_DECIDED_OR_PAID'],
    ['LOSS_OF_CAPACITY_PAYMENT', 'NOT_APPOINTED', 'S7.10(1)', 'ALREADY_APPOINTED_OR_FILED'],
    ['LOSS_OF_CAPACITY_PAYMENT', 'NOT_PAID', 'S7.10(1)', 'ALREADY_APPOINTED_OR_FILED'],
    ['LOSS_OF_CAPACITY_PAYMENT', 'NOT_FILED', 'S7.10(1)', 'ALREADY_APPOINTED_OR_FILED'],
    ['LOSS_OF_CAPACITY_PAYMENT', 'NOT_CONSENTED', 'S7.10(1)', 'ALREADY_APPOINTED_OR_FILED'],
  ] as const)(
    'The check of %s rules out an application by %s, and no document cures it',
    (code, fact, item, ground) => {
      const found = { FACT_CHECK: records({ ...unknown, [fact]: false }) };
      const documents = stateServiceOf(code)?.documents.map((one) => one.code) ?? [];
      for (const scanned of [[], documents]) {
        expect(readinessFor(code, found, scanned).kind).toBe('NOT_TO_BE_REGISTERED');
        expect(reasonsFor(code, found, scanned)).toEqual([
          `NOT_TO_BE_REGISTERED FACT ${fact} ${item} ${ground}`,
        ]);
      }
    },
  );

  test('An earlier refusal rules out S5, and not S7', () => {
    const refused = { FACT_CHECK: records({ ...unknown, NOT_REFUSED: false }) };
    expect(readinessFor('PENSION_DIFFERENCE', refused).kind).toBe('NOT_TO_BE_REGISTERED');
    expect(reasonsFor('LOSS_OF_CAPACITY_PAYMENT', refused)).toEqual([]);
  });

  test.each([
    ['PENSION_DIFFERENCE', 'S5.9(1)'],
    ['LOSS_OF_CAPACITY_PAYMENT', 'S7.10(1)'],
  ] as const)('The check of %s is good news if it finds nothing, and a person asks', (code, item) => {
    expect(reasonsFor(code, { FACT_CHECK: nothing })).toEqual([]);
    expect(reasonsFor(code, { FACT_CHECK: notConnected })).toEqual([`PERSON_DECIDES NOT_CONNECTED ${item}`]);
  });

  test.each(['PENSION_DIFFERENCE', 'LOSS_OF_CAPACITY_PAYMENT'] as const)(
    'The check of %s comes alone: the registers have a later turn',
    (code) => {
      const turns = routeOf(stateServiceOf(code), 'STATE_CORPORATION')?.questions.map(
        (one) => `${one.turn} ${one.code}`,
      );
      expect(turns?.filter((turn) => turn.startsWith('1 '))).toEqual(['1 FACT_CHECK']);
      expect(turns?.length).toBeGreaterThan(1);
    },
  );
});

describe('The cure by paper', () => {
  test.each([
    ['LOCAL_SOCIAL_ASSISTANCE', 'STATE_SYSTEMS', nothing, 'ABSENT S2.3 p3', 'LISTED_DOCUMENT'],
    [
      'PENSION_DIFFERENCE',
      'IDENTITY',
      records({ ...person, IDENTITY_DOCUMENT_VALID: false, REGISTERED_AT_RESIDENCE: true }),
      'FACT IDENTITY_DOCUMENT_VALID S5.9(4)',
      'IDENTITY_DOCUMENT',
    ],
    [
      'PENSION_DIFFERENCE',
      'IDENTITY',
      records({ ...person, REGISTERED_AT_RESIDENCE: false }),
      'FACT REGISTERED_AT_RESIDENCE S5.9(4)',
      'PROOF_OF_RESIDENCE',
    ],
    ['LOSS_OF_CAPACITY_PAYMENT', 'LOSS_OF_CAPACITY', nothing, 'ABSENT S7.9 p6', 'LOSS_CERTIFICATE'],
    [
      'LOSS_OF_CAPACITY_PAYMENT',
      'LOSS_OF_CAPACITY',
      records({ DEGREE_OF_LOSS_SET: false }),
      'FACT DEGREE_OF_LOSS_SET S7.9 p6',
      'LOSS_CERTIFICATE',
    ],
  ] as const)('%s, %s: its own document, and no other (%#)', (code, question, answered, reason, document) => {
    const contrary = { [question]: answered };
    const needed = [`DOCUMENTS_NEEDED ${reason} ${document}`];
    expect(reasonsFor(code, contrary)).toEqual(needed);
    expect(reasonsFor(code, contrary, [document])).toEqual([]);
    const others = stateServiceOf(code)?.documents.flatMap((one) => (one.code === document ? [] : one.code));
    expect(reasonsFor(code, contrary, others)).toEqual(needed);
  });
});

describe('S7.3(1), S7.9 p6: identity', () => {
  test.each([
    ['an absence', nothing, 'ABSENT'],
    ['a contradiction of its own', records({ ...person, AGREES_WITH_IIN: false }), 'FACT AGREES_WITH_IIN'],
    [
      'a document past its end',
      records({ ...person, IDENTITY_DOCUMENT_VALID: false }),
      'FACT IDENTITY_DOCUMENT_VALID',
    ],
    ['a discrepancy', { ...records(person), differs: ['SURNAME'] } as Finding, 'DISCREPANCY'],
  ])(
    '%s is cured by the identity document or by the certificate of a kandas, and by nothing else',
    (_, found, reason) => {
      const needed = [`DOCUMENTS_NEEDED ${reason} S7.9 p6 IDENTITY_DOCUMENT KANDAS_CERTIFICATE`];
      const reasons = (...documents: string[]) =>
        reasonsFor('LOSS_OF_CAPACITY_PAYMENT', { IDENTITY: found }, documents);
      expect(reasons()).toEqual(needed);
      expect(reasons('LOSS_CERTIFICATE', 'POWER_OF_ATTORNEY', 'OTHER_DOCUMENT')).toEqual(needed);
      expect(reasons('IDENTITY_DOCUMENT')).toEqual([]);
      expect(reasons('KANDAS_CERTIFICATE')).toEqual([]);
    },
  );
});

test('S5.9(4): a person unknown to the person register needs scans of the identity document and of the residence', () => {
  expect(reasonsFor('PENSION_DIFFERENCE', { IDENTITY: nothing })).toEqual([
    'DOCUMENTS_NEEDED ABSENT S5.9(4) IDENTITY_DOCUMENT',
    'DOCUMENTS_NEEDED ABSENT REGISTERED_AT_RESIDENCE S5.9(4) PROOF_OF_RESIDENCE',
  ]);
  expect(
    reasonsFor('PENSION_DIFFERENCE', { IDENTITY: nothing }, ['IDENTITY_DOCUMENT', 'PROOF_OF_RESIDENCE']),
  ).toEqual([]);
});

describe('The limits of paper', () => {
  test.each([
    ['CAPITALIZATION_PAYMENTS', 'S4.9 p3'],
    ['LOSS_OF_CAPACITY_PAYMENT', 'S7.9 p6'],
  ] as const)('No scan cures the bank account of %s', (code, item) => {
    const documents = stateServiceOf(code)?.documents.map((one) => one.code) ?? [];
    expect(reasonsFor(code, { BANK_ACCOUNT: nothing }, documents)).toEqual([`PERSON_DECIDES ABSENT ${item}`]);
    for (const fact of ['ACCOUNT_OPEN', 'HOLDER_IS_APPLICANT'])
      expect(reasonsFor(code, { BANK_ACCOUNT: records({ ...account, [fact]: false }) }, documents)).toEqual([
        `PERSON_DECIDES FACT ${fact} ${item}`,
      ]);
  });

  test('No item names a document for the open questions of S4 about the person', () => {
    const documents = ['IDENTITY_DOCUMENT', 'OTHER_DOCUMENT'];
    expect(reasonsFor('CAPITALIZATION_PAYMENTS', { IDENTITY: nothing }, documents)).toEqual([
      'PERSON_DECIDES ABSENT S4.9 p2',
    ]);
  });

  test.each([
    ['CAPITALIZATION_PAYMENTS', 'S4.9 p2'],
    ['PENSION_DIFFERENCE', 'S5.9(2)'],
    ['LOSS_OF_CAPACITY_PAYMENT', 'S7.9 p2'],
  ] as const)('No scan cures a record of %s that does not stand', (code, item) => {
    const [facts] = good[code].IDENTITY.kind === 'records' ? good[code].IDENTITY.facts : [];
    const dead = { IDENTITY: records({ ...facts, RECORD_STANDS: false }) };
    expect(reasonsFor(code, dead, ['IDENTITY_DOCUMENT'])).toEqual([
      `PERSON_DECIDES FACT RECORD_STANDS ${item}`,
    ]);
  });
});
