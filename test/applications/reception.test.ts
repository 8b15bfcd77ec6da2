/** Every place of S7.3(2) with every choice of its circumstances and documents. */
import { expect, test } from 'vitest';
import { readinessOf } from '../../src/applications/readiness.ts';
import { receptionFault } from '../../src/applications/reception.ts';
import { routeOf, stateServiceOf } from '../../src/services/catalogue.ts';
import type { ServiceRoute } from '../../src/services/state-service.ts';

function routeNamed(name: string): ServiceRoute {
  const route = routeOf(stateServiceOf('LOSS_OF_CAPACITY_PAYMENT'), name);
  if (route === null) throw new Error('the route is expected to be there');
  return route;
}
const division = routeNamed('MSE_DIVISION');

/** The person applies. */
const applicant = { applying: { as: 'PERSON', shown: null }, representatives: [] } as const;
const consents = ['PERSON_CONSENTS', 'REPRESENTATIVE_CONSENTS'];
const causes = ['NONTRANSPORTABLE', 'HOSPITALIZED_ELSEWHERE'];
const conclusion = 'MEDICAL_COMMISSION_CONCLUSION';

/** The places as the item counts them: the division, three field meetings, home or hospital, and in absentia. */
const places = {
  AT_DIVISION: [],
  TREATMENT_FACILITY: [],
  SPECIALISED_AGENCY: [],
  PENAL_INSTITUTION: [],
  HOME_OR_HOSPITAL: [conclusion],
  IN_ABSENTIA: [consents, causes, 'OTHER_DOCUMENT'],
} as const satisfies Record<string, readonly (string | readonly string[])[]>;

function obstaclesAt(
  place: string,
  circumstances: readonly string[],
  documents: readonly string[],
): string[] {
  const { kind, reasons } = readinessOf({
    ...{ route: division, documents, ...applicant, packageComplies: null, groundsFound: [] },
    answers: { DEGREE_FIRST_SET: { kind: 'records', facts: [] } },
    notification: 'NOT_REQUIRED',
    reception: { place, circumstances },
    readings: { AFFIRMATIVE_ANSWER: 'FUND_VERDICT', TERM_BEGINS: 'NEXT_DAY' },
  });
  if (reasons.length === 0) expect(kind).toBe('MAY_REGISTER');
  else expect(['STATEMENT_INCOMPLETE', 'DOCUMENTS_NEEDED']).toContain(kind);
  return reasons.map((one) => {
    expect(one).toMatchObject({ kind: 'RECEPTION_CONDITION', item: 'S7.3(2) p2' });
    return [one.readiness, ...one.circumstances, ...one.documents].join(' ');
  });
}

const subsets = (all: readonly string[]): string[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, at) => bits & (1 << at)));

test('The division takes statements in at the places of the item, and in no other', () => {
  expect(division.reception.map(({ code }) => code)).toEqual(Object.keys(places));
  for (const name of ['STATE_CORPORATION', 'PORTAL', 'PROACTIVE'])
    expect(routeNamed(name).reception).toEqual([]);
});

test.each(Object.entries(places))(
  'Reception %s has the conditions of the item for each choice of circumstances and documents',
  (place, conditions) => {
    for (const circumstances of subsets([...consents, ...causes]))
      for (const documents of subsets([conclusion, 'OTHER_DOCUMENT', 'IDENTITY_DOCUMENT'])) {
        const expected = conditions.flatMap((condition) => {
          if (typeof condition === 'string')
            return documents.includes(condition) ? [] : [`DOCUMENTS_NEEDED ${condition}`];
          const isStated = condition.some((one) => circumstances.includes(one));
          return isStated ? [] : [`STATEMENT_INCOMPLETE ${condition.join(' ')}`];
        });
        expect(obstaclesAt(place, circumstances, documents)).toEqual(expected);
      }
  },
);

test('An application of the division without a place is not complete', () => {
  const matter = {
    ...{ documents: [], ...applicant, packageComplies: null, groundsFound: [], answers: {} },
    ...({ notification: 'NOT_REQUIRED', reception: null } as const),
    readings: { AFFIRMATIVE_ANSWER: 'FUND_VERDICT', TERM_BEGINS: 'NEXT_DAY' } as const,
  };
  expect(readinessOf({ ...matter, route: division })).toMatchObject({
    kind: 'STATEMENT_INCOMPLETE',
    reasons: [{ kind: 'RECEPTION_UNKNOWN', item: 'S7.3(2) p2' }],
  });
  expect(readinessOf({ ...matter, route: routeNamed('PORTAL') }).reasons).toEqual([]);
});

test.each([
  ['MSE_DIVISION', null, 'reception'],
  ['MSE_DIVISION', { place: 'AT_THE_MARKET', circumstances: [] }, 'reception'],
  ['MSE_DIVISION', { place: 'AT_DIVISION', circumstances: ['NONTRANSPORTABLE'] }, 'reception.circumstances'],
  ['MSE_DIVISION', { place: 'IN_ABSENTIA', circumstances: ['TIRED'] }, 'reception.circumstances'],
  ['MSE_DIVISION', { place: 'IN_ABSENTIA', circumstances: [...consents, ...causes] }, null],
  ['MSE_DIVISION', { place: 'HOME_OR_HOSPITAL', circumstances: [] }, null],
  ['STATE_CORPORATION', { place: 'AT_DIVISION', circumstances: [] }, 'reception'],
  ['PORTAL', null, null],
] as const)('Route %s and reception %j: the fault is in %s', (name, reception, field) => {
  const fault = receptionFault(routeNamed(name), reception);
  expect(fault?.field ?? null).toBe(field);
  for (const given of ['AT_THE_MARKET', 'TIRED']) expect(fault?.expected ?? '').not.toContain(given);
});
