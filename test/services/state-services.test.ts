import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, itemsBeforeNumber, stateServiceOf } from '../../src/services/catalogue.ts';
import type { StateService } from '../../src/services/state-service.ts';

const folder = new URL('../../src/services/state-services/', import.meta.url);
const byNumber = <Value>(pick: (service: StateService) => Value) =>
  Object.fromEntries(catalogue.map((service) => [service.number, pick(service)]));
const ofRoutes = (pick: (route: StateService['routes'][number]) => string | null) =>
  byNumber(({ routes }) => routes.map((route) => `${route.route}: ${pick(route) ?? '–'}`));
const stepOf = (step: { system: string; through?: string | null; item: string } | null) =>
  step && [step.system, step.through && `through ${step.through}`, step.item].filter(Boolean).join(' ');

describe('The state services, as far as the public text goes', () => {
  test('The state services take applications on the routes that the items name', () => {
    expect(ofRoutes(({ item, recipients }) => (recipients ? `${item}, of ${recipients}` : item))).toEqual({
      S1: ['PORTAL: S1.2(3)'],
      S2: ['LOCAL_EXECUTIVE_BODY: S2.3 p2', 'PORTAL: S2.2(4)'],
      S3: ['STATE_CORPORATION: S3.10 p1', 'PORTAL: S3.2(2)'],
      S4: ['STATE_CORPORATION: S4.9'],
      S5: ['STATE_CORPORATION: S5.9'],
      S6: [
        'STATE_CORPORATION: S6.10, of S6.3(1)',
        'ENPF_WORKER: S6.12, of S6.3(2)',
        'PORTAL: S6.2(3)',
        'PROACTIVE: S6.15 p1, of S6.4',
      ],
      S7: [
        'STATE_CORPORATION: S7.9, of S7.3(1)',
        'MSE_DIVISION: S7.3(2), of S7.3(2)',
        'PORTAL: S7.3(3), of S7.3(3)',
        'PROACTIVE: S7.3 p3',
      ],
    });
  });

  test('The state services name the turn of each system, as the item says', () => {
    const asked = byNumber(({ routes }) =>
      routes.flatMap(({ route, questions }) =>
        questions.map(({ turn, system, through, item, keys, ownKeys }) =>
          [
            route,
            turn,
            system,
            through && `through ${through}`,
            item,
            keys.join('/'),
            ...ownKeys.map((key) => `own ${key}`),
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ),
    );
    expect(asked).toEqual({
      S1: ['PORTAL 1 OTHER S1.3 p2 STATEMENT'],
      S2: ['LOCAL_EXECUTIVE_BODY 1 OTHER through SHEP S2.3 p2', 'PORTAL 1 OTHER S2.6 p3'],
      S3: ['PORTAL 1 OTHER S3.6 p2 STATEMENT'],
      S4: [
        'STATE_CORPORATION 1 PERSON_REGISTER through SHEP S4.9 p2 IDENTITY_DOCUMENT own IIN',
        'STATE_CORPORATION 1 BANKS through SHEP S4.9 p3 ACCOUNT/CONTROL_ACCOUNT',
      ],
      S5: [
        'STATE_CORPORATION 1 FACT_CHECK S5.9(1) own IIN',
        'STATE_CORPORATION 2 PERSON_REGISTER through SHEP S5.9(2) IDENTITY_DOCUMENT own IIN',
      ],
      S6: [
        'STATE_CORPORATION 1 PERSON_REGISTER through SHEP S6.10 p2 IDENTITY_DOCUMENT own IIN',
        'STATE_CORPORATION 1 PENSION_FUND through SERVICE_CENTRE S6.10 p3 own IIN',
        'ENPF_WORKER 1 DISABILITY_DATABANK S6.12 p2 own IIN',
      ],
      S7: [
        'STATE_CORPORATION 1 FACT_CHECK S7.10(1) own IIN',
        'STATE_CORPORATION 2 PERSON_REGISTER through SHEP S7.9 p2 IDENTITY_DOCUMENT own IIN',
        'STATE_CORPORATION 2 BANKS through SHEP S7.9 p3 ACCOUNT',
        'STATE_CORPORATION 2 DISABILITY_DATABANK through SHEP S7.9 p4 CERTIFICATE own IIN',
        'MSE_DIVISION 1 DISABILITY_DATABANK S7.3(2) own IIN',
        'PORTAL 1 DISABILITY_DATABANK S7.3(3) own IIN',
      ],
    });
  });

  test('The state services ask for the residence only if an item names it', () => {
    const asking = catalogue.filter(({ routes }) =>
      routes.some(({ questions }) =>
        questions.some(({ needs }) => needs.some(({ fact }) => fact === 'REGISTERED_AT_RESIDENCE')),
      ),
    );
    expect(asking.map(({ number }) => number)).toEqual(['S5', 'S6']);
  });

  test('The state services are registered where an item says so', () => {
    expect(
      ofRoutes(
        ({ registration }) => stepOf(registration) && `${stepOf(registration)} ${registration?.receipt}`,
      ),
    ).toMatchObject({
      S2: ['LOCAL_EXECUTIVE_BODY: –', 'PORTAL: –'],
      S3: ['STATE_CORPORATION: SERVICE_CENTRE S3.10 p1 true', 'PORTAL: –'],
      S4: ['STATE_CORPORATION: –'],
      S5: ['STATE_CORPORATION: –'],
      S7: ['STATE_CORPORATION: –', 'MSE_DIVISION: –', 'PORTAL: –', 'PROACTIVE: –'],
    });
    const { routes } = stateServiceOf('HOME_EDUCATION_COSTS') ?? { routes: [] };
    expect(routes[0]?.registration).toEqual({ system: 'SERVICE_CENTRE', item: 'S3.10 p1', receipt: true });
    expect(itemsBeforeNumber(stateServiceOf('HOME_EDUCATION_COSTS'), 'SERVICE_CENTRE', null)).toEqual([
      'S3.10 p1',
    ]);
  });

  test('The state services name E-maket for their cases where an item does', () => {
    expect(ofRoutes((route) => stepOf(route.case))).toMatchObject({
      S4: ['STATE_CORPORATION: CASE_SYSTEM S4.9 p1'],
      S5: ['STATE_CORPORATION: –'],
      S7: [
        ...['STATE_CORPORATION', 'MSE_DIVISION', 'PORTAL'].map((route) => `${route}: CASE_SYSTEM S7.2(25)`),
        'PROACTIVE: –',
      ],
    });
  });

  test('The state services name the system that reports their stages, as the item says', () => {
    expect(byNumber(({ monitoring }) => monitoring)).toEqual({
      S1: { item: 'S1.16', from: null },
      S2: { item: 'S2.17', from: null },
      S3: null,
      S4: { item: 'S4.10', from: 'CASE_SYSTEM' },
      S5: { item: 'S5.12', from: null },
      S6: { item: 'S6.13', from: null },
      S7: null,
    });
  });

  test('The state services name the possible representatives where an item does: in S7', () => {
    const named = byNumber(({ representatives }) =>
      representatives.map(({ item, kind, documents, electronic, fact, routes }) =>
        [
          ...[item, kind, ...documents, ...(electronic ? ['electronic'] : [])],
          ...[fact ?? [], routes ?? []].flat(),
        ].join(' '),
      ),
    );
    const nobody = { S1: [], S2: [], S3: [], S4: [], S5: [], S6: [] };
    expect(named).toEqual({
      ...nobody,
      S7: [
        'S7.4 PRINCIPAL POWER_OF_ATTORNEY electronic',
        'S7.6 WARD GUARDIANSHIP_PROOF electronic CAPACITY_LIMITED',
        'S7.7 PENAL_ADMINISTRATION IN_CORRECTIONAL_FACILITY STATE_CORPORATION',
      ],
    });
  });

  test('The state services require the applicant to sign on the portals of S2 and S7 alone, and take the signature in S7', () => {
    const signed = ofRoutes(({ signature }) => signature?.item ?? null);
    expect(
      Object.values(signed)
        .flat()
        .filter((line) => !line.endsWith('–')),
    ).toEqual(['PORTAL: S2.6 p4', 'PORTAL: S7.2(22)']);
    const taken = Object.values(ofRoutes(({ signature }) => signature?.of ?? null)).flat();
    expect(taken.filter((line) => !line.endsWith('–'))).toEqual(['PORTAL: STATEMENT']);
  });

  test('The electronic request is signed by the State corporation or the examination division (S7.2(21)), and no other service has one', () => {
    const requests = Object.values(ofRoutes(({ request }) => request?.item ?? null)).flat();
    expect(requests.filter((line) => !line.endsWith('–'))).toEqual([
      ...['STATE_CORPORATION: S7.2(21)', 'MSE_DIVISION: S7.2(21)'],
    ]);
  });

  test('The state services name a document or a ground only with its item', () => {
    expect(byNumber(({ documents }) => documents.map(({ code, item }) => `${code} ${item}`))).toMatchObject({
      S1: [],
      S2: ['LISTED_DOCUMENT S2.3 p3'],
      S3: ['OTHER_DOCUMENT S3.10 p1'],
      S4: ['IDENTITY_DOCUMENT S4.9 p2', 'OTHER_DOCUMENT S4.9 p1'],
      S5: ['IDENTITY_DOCUMENT S5.9(2)', 'PROOF_OF_RESIDENCE S5.9(2)', 'OTHER_DOCUMENT S5.9(4)'],
      S7: [
        'IDENTITY_DOCUMENT S7.3(1)',
        'KANDAS_CERTIFICATE S7.3(1)',
        'POWER_OF_ATTORNEY S7.4',
        'GUARDIANSHIP_PROOF S7.6',
        'LOSS_CERTIFICATE S7.9 p4',
        'MEDICAL_COMMISSION_CONCLUSION S7.3(2) p2',
        'OTHER_DOCUMENT S7.appendix 4',
      ],
    });
    expect(byNumber(({ refusalGrounds }) => refusalGrounds.map(({ item }) => item))).toEqual({
      S1: [],
      S2: [],
      S3: [],
      S4: [],
      S5: ['S5.9(1) p2'],
      S6: ['S6.10 p4', 'S6.12 p3'],
      S7: ['S7.10(1)', 'S7.10(2)', 'S7.10(3)'],
    });
  });

  test('The state services rest on their first item, with the provider that the text names', () => {
    expect(byNumber(({ legalBasis }) => legalBasis?.item)).toEqual({
      S1: 'S1.1',
      S2: 'S2.1',
      S3: 'S3.1',
      S4: 'S4.1',
      S5: 'S5.1',
      S6: 'S6.1',
      S7: 'S7.1 p1',
    });
    expect(
      catalogue.flatMap(({ number, provider }) => (provider ? [`${number} ${provider.item}`] : [])),
    ).toEqual(['S7 S7.2(13)']);
  });
});

describe.each(readdirSync(folder))('%s', (name) => {
  const texts = textsOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

  test('The state service has each text in Kazakh, Russian and English', () => {
    expect(texts.length).toBeGreaterThan(1);
    for (const { kk, ru, en } of texts) {
      expect(kk).toMatch(/^[^…?]*[ӘҒҚҢӨҰҮҺІәғқңөұүһі][^…?]*$/);
      expect(ru).toMatch(/^[^ӘҒҚҢӨҰҮҺІәғқңөұүһі…?]*[а-я][^ӘҒҚҢӨҰҮҺІәғқңөұүһі…?]*$/);
      expect(en).toMatch(/^[\x20-\x3e\x40-\x7e]{4,}$/);
    }
  });
});

interface Said {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** Every text in three languages, at any place. */
function textsOf(value: unknown): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'kk' in value ? [value as Said] : Object.values(value).flatMap(textsOf);
}
