import { expect, test } from 'vitest';
import { noTerms } from '../../src/access/clients/terms.ts';
import type { Role, Scope } from '../../src/access/roles.ts';
import { ticketSight } from '../../src/access/ticket-sight.ts';
import { demoViewer } from '../../src/access/viewer.ts';
import { type Look, lacksRepresentationOnly, withheldReason } from '../../src/access/withheld-reason.ts';
import type { LegalBasisKind, Purpose } from '../../src/services/purpose.ts';
import type { SystemKey } from '../../src/systems/systems.ts';
import { viewerWith } from '../support/viewers.ts';

const iin = '900101490009';
const scopeOf: Readonly<Record<string, Scope>> = {
  PERSON_REGISTER: 'IDENTITY',
  DISABILITY_DATABANK: 'DISABILITY',
  PENSION_FUND: 'PENSION',
  CASE_SYSTEM: 'PENSION',
  BANKS: 'BANK_ACCOUNT',
  FACT_CHECK: 'EARLIER_DECISIONS',
};
const terms = { ...noTerms, statutes: [{ article: 'art. 8', peoplePerDay: 10 }] };
const viewerOf = (role: Role) =>
  viewerWith({ id: 'x', roles: [role], organisation: null, grantedScopes: null, iin, terms });
const look = (system: SystemKey, purpose: Purpose = {}, about: string | null = iin): Look => ({
  system,
  scope: scopeOf[system] ?? 'IDENTITY',
  iin: about,
  purpose: { applicationRef: 'draft-1', ...purpose },
});
const enpf = { stateService: 'ENPF_PAYMENTS' } as const;

test.for([
  [
    'S6.12: a worker of the fund asks the databank',
    'pension-worker',
    look('DISABILITY_DATABANK', enpf),
    null,
  ],
  ['the worker does not ask the person register', 'pension-worker', look('PERSON_REGISTER', enpf), 'SCOPE'],
  [
    'S6.10: the State corporation asks the person register',
    'specialist',
    look('PERSON_REGISTER', enpf),
    null,
  ],
  ['the State corporation asks the fund', 'specialist', look('PENSION_FUND', enpf), null],
  [
    'the State corporation does not ask the databank, which the fund asks',
    'specialist',
    look('DISABILITY_DATABANK', enpf),
    'ROUTE',
  ],
  [
    'S7.9: the State corporation asks the databank for the social payment',
    'specialist',
    look('DISABILITY_DATABANK', { stateService: 'LOSS_OF_CAPACITY_PAYMENT' }),
    null,
  ],
  [
    'staff do not ask through the portal',
    'specialist',
    look('PERSON_REGISTER', { route: 'PORTAL' }),
    'ROUTE',
  ],
  [
    'staff do not ask through another route',
    'pension-worker',
    look('PENSION_FUND', { route: 'STATE_CORPORATION' }),
    'ROUTE',
  ],
  ['a citizen asks about their own data', 'citizen', look('PENSION_FUND'), null],
  ['a citizen does not ask about a stranger', 'citizen', look('PENSION_FUND', {}, '850817390004'), 'ROUTE'],
  ['a citizen does not search', 'citizen', look('PERSON_REGISTER', {}, null), 'ROUTE'],
  [
    'a citizen does not ask as staff',
    'citizen',
    look('PENSION_FUND', { route: 'STATE_CORPORATION' }),
    'ROUTE',
  ],
  ['an operator sees no person’s data', 'operator', look('PERSON_REGISTER'), 'SCOPE'],
  ['an auditor sees no person’s data', 'auditor', look('PERSON_REGISTER'), 'SCOPE'],
  ['a machine needs no route', 'agency', look('DISABILITY_DATABANK'), null],
  ['a machine has no route', 'agency', look('DISABILITY_DATABANK', { route: 'STATE_CORPORATION' }), 'ROUTE'],
] as const)('%s (%s)', ([, role, question, reason]) => {
  expect(withheldReason(viewerOf(role), question)).toBe(reason);
});

test('A specialist who makes the check sees earlier decisions, on its routes alone', () => {
  const ofS5 = look('FACT_CHECK', { stateService: 'PENSION_DIFFERENCE' });
  expect(withheldReason(viewerOf('specialist'), ofS5)).toBeNull();
  expect(withheldReason(viewerOf('specialist'), look('FACT_CHECK', enpf))).toBe('ROUTE');
  for (const role of ['pension-worker', 'examiner', 'local-worker', 'citizen', 'agency'] as const)
    expect(withheldReason(viewerOf(role), ofS5)).toBe('SCOPE');
});

test('A viewer without a legal basis sees nothing but their own data', () => {
  const without = { ...look('PENSION_FUND'), purpose: {} };
  expect(withheldReason(viewerOf('specialist'), without)).toBe('LEGAL_BASIS');
  expect(withheldReason(viewerOf('agency'), without)).toBe('LEGAL_BASIS');
  expect(withheldReason(viewerOf('citizen'), without)).toBeNull();
  const statute = { ...without, purpose: { basis: { kind: 'STATUTE' as const, reference: 'art. 8' } } };
  expect(withheldReason(viewerOf('agency'), statute)).toBeNull();
});

test('A viewer of several roles has the rights of each, and must name the route', () => {
  const roles: Role[] = ['specialist', 'pension-worker'];
  const viewer = viewerWith({ id: 'x', roles, organisation: null, grantedScopes: null, iin: null, terms });
  expect(withheldReason(viewer, look('PENSION_FUND'))).toBe('ROUTE');
  expect(withheldReason(viewer, look('PENSION_FUND', { route: 'ENPF_WORKER' }))).toBeNull();
});

test.for([
  ['an officer who is a citizen too', ['citizen', 'pension-worker'], 'BANKS'],
  ['an operator who is a citizen too', ['citizen', 'operator'], 'PERSON_REGISTER'],
  ['an auditor who is a citizen too', ['citizen', 'auditor'], 'PENSION_FUND'],
] as const)('%s reads through the portal only about themselves', ([, roles, system]) => {
  const viewer = viewerWith({ id: 'x', roles, organisation: null, grantedScopes: null, iin, terms });
  const portal = { route: 'PORTAL' } as const;
  expect(withheldReason(viewer, look(system, portal, '850817390004'))).toBe('ROUTE');
  expect(withheldReason(viewer, look(system, portal))).toBeNull();
});

test('The data of one role do not leave through the route of another', () => {
  const roles: Role[] = ['pension-worker', 'examiner'];
  const viewer = viewerWith({ id: 'x', roles, organisation: null, grantedScopes: null, iin: null, terms });
  expect(withheldReason(viewer, look('PERSON_REGISTER', { route: 'ENPF_WORKER' }))).toBe('ROUTE');
  expect(withheldReason(viewer, look('PERSON_REGISTER', { route: 'MSE_DIVISION' }))).toBeNull();
});

const child = '150607590008';

test('A citizen asks about the people they represent through the portal alone', () => {
  const viewer = viewerOf('citizen');
  const about = (purpose: Purpose, whom: string | null) => look('PERSON_REGISTER', purpose, whom);
  const represented = new Set([child]);
  expect(withheldReason(viewer, about({}, child), represented)).toBeNull();
  expect(withheldReason(viewer, about({ route: 'PORTAL' }, child), represented)).toBeNull();
  expect(withheldReason(viewer, about({}, '850817390004'), represented)).toBe('ROUTE');
  expect(withheldReason(viewer, about({}, null), represented)).toBe('ROUTE');
  expect(withheldReason(viewer, about({ route: 'STATE_CORPORATION' }, child), represented)).toBe('ROUTE');
});

test('The gateway does not ask whom a citizen represents if the answer would not be enough', () => {
  const about = (whom: string | null, purpose: Purpose = {}) => look('PENSION_FUND', purpose, whom);
  const citizen = viewerOf('citizen');
  expect(lacksRepresentationOnly(citizen, about(child))).toBe(true);
  expect(lacksRepresentationOnly(citizen, about(iin))).toBe(false);
  expect(lacksRepresentationOnly(citizen, about(null))).toBe(false);
  expect(lacksRepresentationOnly(citizen, about(child, { route: 'STATE_CORPORATION' }))).toBe(false);
  expect(lacksRepresentationOnly(viewerOf('specialist'), { ...about(child), purpose: {} })).toBe(false);
  const bounded = viewerWith({
    id: 'x',
    roles: ['citizen'],
    organisation: null,
    grantedScopes: ['IDENTITY'],
    iin,
    terms,
  });
  expect(lacksRepresentationOnly(bounded, about(child))).toBe(false);
  const unnamed = viewerWith({
    id: 'x',
    roles: ['citizen'],
    organisation: null,
    grantedScopes: null,
    iin: null,
    terms,
  });
  expect(lacksRepresentationOnly(unnamed, about(child))).toBe(false);
});

test('An officer who represents a person acts as a citizen, never on the route of their office', () => {
  const roles: Role[] = ['pension-worker', 'citizen'];
  const viewer = viewerWith({ id: 'x', roles, organisation: null, grantedScopes: null, iin, terms });
  const asked = (purpose: Purpose) =>
    withheldReason(viewer, look('PERSON_REGISTER', purpose, child), new Set([child]));
  expect(asked({ route: 'PORTAL' })).toBeNull();
  expect(asked({ route: 'ENPF_WORKER' })).toBe('ROUTE');
  expect(asked({})).toBe('ROUTE');
});

test.for([
  [['citizen'], null, 'NONE'],
  [['citizen', 'auditor'], iin, 'NONE'],
  [['citizen', 'specialist'], iin, 'OWN'],
  [['agency'], null, 'NONE'],
] as const)('Among the tickets of their organisation, %o sees (%s): %s', ([roles, own, kind]) => {
  const organisation = { bin: '260140900011', name: 'Department' };
  const viewer = viewerWith({ id: 'x', roles, organisation, grantedScopes: null, iin: own, terms });
  expect(ticketSight(viewer).kind).toBe(kind);
});

test('The demo viewer sees invented people, whatever they ask', () => {
  expect(withheldReason(demoViewer, { ...look('PERSON_REGISTER'), purpose: {} })).toBeNull();
});

const proactive = { ...enpf, route: 'PROACTIVE' } as const;
const basis = (kind: LegalBasisKind, reference: string | null = null) => ({ basis: { kind, reference } });

test.for([
  ['an article that is declared for the account', {}, basis('STATUTE', 'art. 8'), 'PENSION_FUND', null],
  ['another article', {}, basis('STATUTE', 'art. 9'), 'PENSION_FUND', 'LEGAL_BASIS'],
  ['a statute without an article', {}, basis('STATUTE'), 'PENSION_FUND', 'LEGAL_BASIS'],
  ['an application that has a number', {}, basis('APPLICATION', '002-1'), 'PENSION_FUND', null],
  ['an application without a number', {}, basis('APPLICATION'), 'PENSION_FUND', 'LEGAL_BASIS'],
  ['some other basis', {}, basis('OTHER', 'because'), 'PENSION_FUND', 'LEGAL_BASIS'],
  ['S6.15: the pension consent reaches E-maket', proactive, basis('PENSION_CONSENT'), 'CASE_SYSTEM', null],
  ['it does not reach the fund', proactive, basis('PENSION_CONSENT'), 'PENSION_FUND', 'LEGAL_BASIS'],
  ['it reaches no other register', proactive, basis('PENSION_CONSENT'), 'BANKS', 'LEGAL_BASIS'],
  [
    'the pension consent for E-maket, where pensions are',
    proactive,
    basis('PENSION_CONSENT'),
    'CASE_SYSTEM',
    null,
  ],
  ['the pension consent for another register', proactive, basis('PENSION_CONSENT'), 'BANKS', 'LEGAL_BASIS'],
  [
    'the pension consent for another state service',
    { route: 'PROACTIVE' },
    basis('PENSION_CONSENT'),
    'CASE_SYSTEM',
    'LEGAL_BASIS',
  ],
  [
    'nor an application at the counter, though its route names the system',
    enpf,
    basis('PENSION_CONSENT'),
    'PENSION_FUND',
    'LEGAL_BASIS',
  ],
  [
    'the pension consent for an application at the counter',
    enpf,
    basis('PENSION_CONSENT'),
    'PENSION_FUND',
    'LEGAL_BASIS',
  ],
  [
    'no other basis on the proactive route',
    proactive,
    basis('APPLICATION', '002-1'),
    'PENSION_FUND',
    'LEGAL_BASIS',
  ],
] as const)('The gateway judges the legal basis: %s', ([, purpose, { basis }, system, reason]) => {
  const question = { ...look(system), purpose: { ...purpose, basis } };
  expect(withheldReason(viewerOf('specialist'), question)).toBe(reason);
});

const portals = ['SEMIPALATINSK_COMPENSATION', 'LOCAL_SOCIAL_ASSISTANCE', 'HOME_EDUCATION_COSTS'];

test.each(portals)('On the portal of %s the applicant asks, and no employee', (stateService) => {
  const question = look('PERSON_REGISTER', { stateService, route: 'PORTAL' });
  expect(withheldReason(viewerOf('citizen'), question)).toBeNull();
  for (const role of ['specialist', 'local-worker', 'examiner'] as const)
    expect(withheldReason(viewerOf(role), question)).toBe('ROUTE');
});

test.each([
  ['S4.9 rest', 'CAPITALIZATION_PAYMENTS'],
  ['S5.9(3)', 'PENSION_DIFFERENCE'],
] as const)(
  '%s: the public list of %s is cut, and no system is withheld for want of an item',
  (_, stateService) => {
    for (const system of ['PENSION_FUND', 'DISABILITY_DATABANK', 'CASE_SYSTEM'] as const)
      expect(withheldReason(viewerOf('specialist'), look(system, { stateService }))).toBeNull();
  },
);
