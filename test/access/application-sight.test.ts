import { expect, test } from 'vitest';
import {
  maySeeApplication,
  mayWorkThrough,
  ownerOf,
  ownerOfScans,
  seesReadiness,
} from '../../src/access/application-sight.ts';
import { noTerms } from '../../src/access/clients/terms.ts';
import type { Role, Scope } from '../../src/access/roles.ts';
import { demoViewer } from '../../src/access/viewer.ts';
import type { Applications } from '../../src/applications/applications.ts';
import { openApplication } from '../../src/applications/use-cases/create.ts';
import { routeOf, stateServiceOf } from '../../src/services/catalogue.ts';
import { hashOf, viewerWith } from '../support/viewers.ts';

const organisation = { bin: '990140000000', name: 'Department' };
const viewer = (role: Role, more: { grantedScopes?: Scope[] | null; iin?: string | null } = {}) =>
  viewerWith({
    ...{ id: `an ${role}`, roles: [role], terms: noTerms },
    organisation: role === 'citizen' ? null : organisation,
    grantedScopes: more.grantedScopes ?? null,
    iin: more.iin ?? null,
  });

const citizensIin = '850630390007';

test.for([
  [['specialist'], null, `org:${organisation.bin}`],
  [['specialist'], 'STATE_CORPORATION', `org:${organisation.bin}`],
  [['examiner'], 'MSE_DIVISION', `org:${organisation.bin}`],
  [['agency'], null, `org:${organisation.bin}`],
  [['operator'], null, `org:${organisation.bin}`],
  [['citizen'], null, `citizen:${hashOf(citizensIin)}`],
  [['citizen'], 'PORTAL', `citizen:${hashOf(citizensIin)}`],
  [['citizen'], 'STATE_CORPORATION', `citizen:${hashOf(citizensIin)}`],
  [['citizen', 'auditor'], null, `citizen:${hashOf(citizensIin)}`],
  [['citizen', 'specialist'], 'PORTAL', `citizen:${hashOf(citizensIin)}`],
  [['citizen', 'specialist'], 'STATE_CORPORATION', `org:${organisation.bin}`],
  [['citizen', 'specialist'], null, `org:${organisation.bin}`],
] as const)('A token with an organisation and an IIN, %o through %s, acts as %s', ([roles, route, owner]) => {
  const claims = { id: 'x', organisation, grantedScopes: null, iin: citizensIin, terms: noTerms };
  expect(ownerOf(viewerWith({ ...claims, roles }), route)).toBe(owner);
});

test('An account that has the name of an organisation is not that organisation, and neither is a citizen without an IIN', () => {
  const claims = { id: organisation.bin, organisation: null, grantedScopes: null, iin: null, terms: noTerms };
  expect(ownerOf(viewerWith({ ...claims, roles: ['specialist'] }))).toBe(`account:${organisation.bin}`);
  const citizen = viewerWith({ ...claims, organisation, id: 'x', roles: ['citizen'] });
  expect(ownerOf(citizen)).toBe('account:x');
  expect(ownerOf(demoViewer, 'PORTAL')).toBe('org:demo');
});

test('Each viewer works through the routes of their roles, and the gateway takes a scan only from a viewer with a route', () => {
  expect(mayWorkThrough(viewer('specialist'), 'STATE_CORPORATION')).toBe(true);
  expect(mayWorkThrough(viewer('specialist'), 'ENPF_WORKER')).toBe(false);
  expect(mayWorkThrough(viewer('agency'), 'STATE_CORPORATION')).toBe(false);
  expect(() => ownerOfScans(viewer('operator'))).toThrow(/works on applications/);
});

test('A viewer sees a readiness if they have the right to every register in it', () => {
  const route = routeOf(stateServiceOf('ENPF_PAYMENTS'), 'STATE_CORPORATION');
  expect(seesReadiness(demoViewer, route)).toBe(true);
  expect(seesReadiness(viewer('specialist'), route)).toBe(true);
  expect(seesReadiness(viewer('specialist', { grantedScopes: ['IDENTITY'] }), route)).toBe(false);
});

test('A citizen applies for themselves or as the applicant, with or without an IIN in their token', async () => {
  const [own, other] = ['850630390007', '900101490009'];
  const gone = { kind: 'outOfTurn', state: 'beyond the right' };
  const applications = {
    parts: {
      clock: { now: () => 0 },
      sealing: { hash: () => Buffer.alloc(1) },
      database: { transaction: () => ({ execute: async () => gone }) },
    },
  } as unknown as Applications;
  const by = async (iin: string | null, about: string, applicant?: string) =>
    openApplication({ viewer: viewer('citizen', { iin }) }, applications, 'key', {
      ...{ stateService: 'ENPF_PAYMENTS', route: 'PORTAL', iin: about },
      applicant: applicant ? { iin: applicant, representation: 'CHILD', organisation: null } : null,
    });
  expect((await by(own, own)).result).toEqual(gone);
  expect((await by(own, other, own)).result).toEqual(gone);
  await expect(by(own, other)).rejects.toThrow(/for themselves/);
  await expect(by(null, other)).rejects.toThrow(/for themselves/);
});

test.for([
  ['a provider', ['provider'], ['CAPITALIZATION_PAYMENTS', 'NO_SERVICE'], ['CAPITALIZATION_PAYMENTS']],
  ['a provider without the claim', ['provider'], undefined, []],
  ['a specialist', ['specialist'], ['CAPITALIZATION_PAYMENTS'], []],
  ['a machine', ['provider', 'agency'], ['CAPITALIZATION_PAYMENTS'], []],
] as const)(
  'A token of %s gives the right to decide the cases of these state services alone',
  ([, roles, stateServices, provides]) => {
    const claims = { id: 'x', organisation, grantedScopes: null, iin: null, terms: noTerms, roles };
    const provider = viewerWith({ ...claims, ...(stateServices && { stateServices }) });
    expect(provider.provides).toEqual(provides);
    const application = { owner: 'org:1' as const, route: 'STATE_CORPORATION' as const, acceptedCase: {} };
    const decides = (stateService: string, acceptedCase: object | null = {}) =>
      maySeeApplication(provider, { ...application, stateService, acceptedCase });
    expect(decides('CAPITALIZATION_PAYMENTS')).toBe(provides.length > 0);
    expect(decides('CAPITALIZATION_PAYMENTS', null)).toBe(false);
    expect(decides('ENPF_PAYMENTS')).toBe(false);
    expect(decides('NO_SERVICE')).toBe(false);
  },
);
