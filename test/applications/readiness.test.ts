import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/applications/finding.ts';
import { type Matter, readinessOf } from '../../src/applications/readiness.ts';
import { routeOf, stateServiceOf } from '../../src/services/catalogue.ts';
import type { Facts } from '../../src/services/facts.ts';
import type { ServiceRoute } from '../../src/services/state-service.ts';

const enpf = stateServiceOf('ENPF_PAYMENTS');

function route(name: string): ServiceRoute {
  const found = routeOf(enpf, name);
  if (found === null) throw new Error('the route is expected to be there');
  return found;
}

const records = (...facts: Facts[]): Finding => ({ kind: 'records', facts });
const identity = {
  RECORD_STANDS: true,
  AGREES_WITH_IIN: true,
  IDENTITY_DOCUMENT_VALID: true,
  REGISTERED_AT_RESIDENCE: true,
};
const fund = {
  AFFIRMATIVE: true,
  ACCOUNT_OPENED: true,
  RIGHT_TO_PAYMENTS: true,
  ACCRUALS: true,
  NO_PAYMENT_SET: true,
  NO_UNEXECUTED_APPLICATION: true,
};
const disability = { GROUP_FIRST_OR_SECOND: true, WITHOUT_END: true };

const common = {
  documents: [],
  packageComplies: true,
  groundsFound: [],
  applying: { as: 'PERSON', shown: null },
  representatives: [],
  notification: 'NOT_REQUIRED',
  readings: { AFFIRMATIVE_ANSWER: 'FUND_VERDICT', TERM_BEGINS: 'NEXT_DAY' },
} as const;

const corporation = (answers: Record<string, Finding>, more: Partial<Matter> = {}) =>
  readinessOf({
    route: route('STATE_CORPORATION'),
    answers: { IDENTITY: records(identity), PENSION_FUND: records(fund), ...answers },
    ...common,
    ...more,
  });

const worker = (answered: Finding) =>
  readinessOf({ route: route('ENPF_WORKER'), answers: { DISABILITY: answered }, ...common });

describe('S6.10, the State corporation', () => {
  test('The State corporation may register when nothing stands in the way', () => {
    expect(corporation({})).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
  });

  test('The State corporation registers only on an affirmative answer of the fund (S6.10 p4)', () => {
    const readiness = corporation({ PENSION_FUND: records({ ...fund, AFFIRMATIVE: false }) });
    expect(readiness.kind).toBe('NOT_TO_BE_REGISTERED');
    expect(readiness.reasons).toMatchObject([
      { kind: 'FACT', fact: 'AFFIRMATIVE', ground: 'FUND_DOES_NOT_AFFIRM', item: 'S6.10 p4' },
    ]);
  });

  test('The State corporation does not register a person unknown to the fund: that is no affirmative answer (S6.10 p4)', () => {
    const readiness = corporation({ PENSION_FUND: records() });
    expect(readiness).toMatchObject({
      kind: 'NOT_TO_BE_REGISTERED',
      reasons: [{ kind: 'ABSENT', ground: 'FUND_DOES_NOT_AFFIRM', item: 'S6.10 p4' }],
    });
  });

  const fiveFacts = [
    'ACCOUNT_OPENED',
    'RIGHT_TO_PAYMENTS',
    'ACCRUALS',
    'NO_PAYMENT_SET',
    'NO_UNEXECUTED_APPLICATION',
  ];

  test.each(fiveFacts)(
    'By the first reading of S6.10 p3 the verdict of the fund decides, whatever %s is; by the second each fact must hold',
    (fact) => {
      const contrary = { PENSION_FUND: records({ ...fund, [fact]: false }) };
      expect(corporation(contrary).kind).toBe('MAY_REGISTER');
      const strict = corporation(contrary, {
        readings: { AFFIRMATIVE_ANSWER: 'EACH_FACT', TERM_BEGINS: 'NEXT_DAY' },
      });
      expect(strict).toMatchObject({
        kind: 'NOT_TO_BE_REGISTERED',
        reasons: [{ fact, ground: 'FUND_DOES_NOT_AFFIRM' }],
      });
    },
  );

  const curedByPaper = [
    ['IDENTITY_DOCUMENT_VALID', 'IDENTITY_DOCUMENT'],
    ['REGISTERED_AT_RESIDENCE', 'PROOF_OF_RESIDENCE'],
  ] as const;

  test.each(curedByPaper)(
    'The State corporation scans a document if the person register denies %s (S6.10 p5)',
    (fact, document) => {
      const answers = { IDENTITY: records({ ...identity, [fact]: false }) };
      expect(corporation(answers)).toMatchObject({
        kind: 'DOCUMENTS_NEEDED',
        reasons: [{ kind: 'FACT', fact, documents: [document], item: 'S6.10 p5' }],
      });
      expect(corporation(answers, { documents: [document] }).kind).toBe('MAY_REGISTER');
      expect(corporation(answers, { documents: ['OTHER_DOCUMENT'] }).kind).toBe('DOCUMENTS_NEEDED');
    },
  );

  test('The State corporation scans every document if the person register has no data at all (S6.10 p5)', () => {
    const nobody = { IDENTITY: records() };
    const [identityDocument, residence] = ['IDENTITY_DOCUMENT', 'PROOF_OF_RESIDENCE'];
    expect(corporation(nobody)).toMatchObject({
      kind: 'DOCUMENTS_NEEDED',
      reasons: [
        { kind: 'ABSENT', fact: null, documents: [identityDocument], item: 'S6.10 p5' },
        { kind: 'ABSENT', fact: 'REGISTERED_AT_RESIDENCE', documents: [residence], item: 'S6.10 p5' },
      ],
    });
    expect(corporation(nobody, { documents: ['IDENTITY_DOCUMENT'] }).kind).toBe('DOCUMENTS_NEEDED');
    const both = ['IDENTITY_DOCUMENT', 'PROOF_OF_RESIDENCE'];
    expect(corporation(nobody, { documents: both }).kind).toBe('MAY_REGISTER');
  });

  test('A person decides if the person register has several records (S6.10 p2)', () => {
    expect(corporation({ IDENTITY: records(identity, identity) })).toMatchObject({
      kind: 'PERSON_DECIDES',
      reasons: [{ kind: 'SEVERAL_RECORDS', item: 'S6.10 p2' }],
    });
  });

  test.each(['RECORD_STANDS', 'AGREES_WITH_IIN'])(
    'A person decides if the record contradicts itself: %s (S6.10 p2)',
    (fact) => {
      expect(corporation({ IDENTITY: records({ ...identity, [fact]: false }) })).toMatchObject({
        kind: 'PERSON_DECIDES',
        reasons: [{ kind: 'FACT', fact, item: 'S6.10 p2', documents: [] }],
      });
    },
  );
});

describe('S6.12, the worker of the fund', () => {
  test('The worker of the fund may register for group I or II without an end (S6.12 p3)', () => {
    expect(worker(records(disability))).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
  });

  test.each(['GROUP_FIRST_OR_SECOND', 'WITHOUT_END'])(
    'The worker of the fund does not register a person to whom the databank denies %s (S6.12 p3)',
    (fact) => {
      expect(worker(records({ ...disability, [fact]: false }))).toMatchObject({
        kind: 'NOT_TO_BE_REGISTERED',
        reasons: [{ kind: 'FACT', fact, ground: 'DISABILITY_NOT_CONFIRMED', item: 'S6.12 p3' }],
      });
    },
  );

  test('The worker of the fund does not register a person unknown to the databank: no paper cures it (S6.12 p3)', () => {
    const matter = { route: route('ENPF_WORKER'), answers: { DISABILITY: records() }, ...common };
    const documents = enpf?.documents.map(({ code }) => code) ?? [];
    for (const scanned of [[], documents]) {
      expect(readinessOf({ ...matter, documents: scanned })).toMatchObject({
        kind: 'NOT_TO_BE_REGISTERED',
        reasons: [{ kind: 'ABSENT', ground: 'DISABILITY_NOT_CONFIRMED', item: 'S6.12 p3' }],
      });
    }
  });

  test('A person decides about a group that the gateway does not know (S6.12 p3)', () => {
    expect(worker(records({ ...disability, GROUP_FIRST_OR_SECOND: null }))).toMatchObject({
      kind: 'PERSON_DECIDES',
      reasons: [{ kind: 'FACT_UNKNOWN', fact: 'GROUP_FIRST_OR_SECOND', item: 'S6.12 p3' }],
    });
  });
});

describe('Absence, discrepancy, outage and denied consent', () => {
  test('Each of the four leads to a readiness of its own, on every question of S6', () => {
    const kinds = (answered: Finding) => [
      corporation({ IDENTITY: answered }).kind,
      corporation({ PENSION_FUND: answered }).kind,
      worker(answered).kind,
    ];
    expect(kinds(records())).toEqual(['DOCUMENTS_NEEDED', 'NOT_TO_BE_REGISTERED', 'NOT_TO_BE_REGISTERED']);
    expect(kinds({ kind: 'unavailable' })).toEqual(Array(3).fill('BLOCKED_BY_OUTAGE'));
    expect(kinds({ kind: 'consentNeeded' })).toEqual(Array(3).fill('CONSENT_NEEDED'));
    expect(kinds({ kind: 'withheld' })).toEqual(Array(3).fill('PERSON_DECIDES'));
    expect(corporation({ IDENTITY: records({ ...identity, AGREES_WITH_IIN: false }) }).kind).toBe(
      'PERSON_DECIDES',
    );
  });

  test('No outage refuses, and a certain refusal is no outage', () => {
    const down: Finding = { kind: 'unavailable' };
    const no = records({ ...fund, AFFIRMATIVE: false });
    expect(corporation({ IDENTITY: down }).kind).toBe('BLOCKED_BY_OUTAGE');
    expect(corporation({ PENSION_FUND: down }).kind).toBe('BLOCKED_BY_OUTAGE');
    expect(corporation({ IDENTITY: down, PENSION_FUND: no }).kind).toBe('NOT_TO_BE_REGISTERED');
    expect(corporation({ IDENTITY: records(), PENSION_FUND: down }).kind).toBe('BLOCKED_BY_OUTAGE');
  });

  test('Every reason is listed, a lighter one too', () => {
    const readiness = corporation(
      { IDENTITY: records(), PENSION_FUND: { kind: 'consentNeeded' } },
      { applying: { as: 'PRINCIPAL', shown: null } },
    );
    expect(readiness.kind).toBe('CONSENT_NEEDED');
    expect(readiness.reasons.map((reason) => `${reason.readiness} ${reason.kind}`)).toEqual([
      'DOCUMENTS_NEEDED ABSENT',
      'DOCUMENTS_NEEDED ABSENT',
      'CONSENT_NEEDED CONSENT',
      'PERSON_DECIDES REPRESENTED',
    ]);
  });
});

describe('The silence of the public text', () => {
  test('A person decides about an application that a representative makes', () => {
    expect(corporation({}, { applying: { as: 'PRINCIPAL', shown: null } })).toMatchObject({
      kind: 'PERSON_DECIDES',
      reasons: [{ kind: 'REPRESENTED', item: null }],
    });
  });

  test.each(['PORTAL', 'PROACTIVE'])('A person decides on the route %s', (name) => {
    expect(readinessOf({ route: route(name), answers: {}, ...common })).toMatchObject({
      kind: 'PERSON_DECIDES',
      reasons: [{ kind: 'NO_RULES', item: route(name).item }],
    });
  });
});
