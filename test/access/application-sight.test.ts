import { expect, test } from 'vitest';
import { mayWorkThrough, ownerOf, ownerOfScans, seesVerdict } from '../../src/access/application-sight.ts';
import { noTerms } from '../../src/access/clients/terms.ts';
import type { Role, Scope } from '../../src/access/roles.ts';
import { demoViewer, toViewer } from '../../src/access/viewer.ts';
import { toNewApplication } from '../../src/graphql/inputs/application.ts';
import { routeOf, stateServiceOf } from '../../src/services/catalogue.ts';

const organisation = { bin: '990140000000', name: 'Department' };
const viewer = (role: Role, more: { grantedScopes?: Scope[] | null; iin?: string | null } = {}) =>
  toViewer({
    ...{ id: `an ${role}`, roles: [role], terms: noTerms },
    organisation: role === 'citizen' ? null : organisation,
    grantedScopes: more.grantedScopes ?? null,
    iin: more.iin ?? null,
  });

test('applications are the organisation’s, a citizen’s his own, and nobody works on them through another’s route', () => {
  expect(ownerOf(viewer('specialist'))).toBe(organisation.bin);
  expect(ownerOf(viewer('citizen'))).toBe('an citizen');
  expect(mayWorkThrough(viewer('specialist'), 'STATE_CORPORATION')).toBe(true);
  expect(mayWorkThrough(viewer('specialist'), 'ENPF_WORKER')).toBe(false);
  expect(mayWorkThrough(viewer('agency'), 'STATE_CORPORATION')).toBe(false);
  expect(() => ownerOfScans(viewer('operator'))).toThrow(/works on applications/);
});

test('a verdict is shown to who has the right to every register that it tells of', () => {
  const route = routeOf(stateServiceOf('ENPF_PAYMENTS'), 'STATE_CORPORATION');
  expect(seesVerdict(demoViewer, route)).toBe(true);
  expect(seesVerdict(viewer('specialist'), route)).toBe(true);
  expect(seesVerdict(viewer('specialist', { grantedScopes: ['IDENTITY'] }), route)).toBe(false);
});

test('a citizen applies for himself or as the applicant, whether his token has an IIN or not', () => {
  const [own, other] = ['850630390007', '900101490009'];
  const input = { idempotencyKey: 'x', stateService: 'ENPF_PAYMENTS', route: 'PORTAL' } as const;
  const by = (iin: string | null, about: string, applicant?: string) =>
    toNewApplication(
      { ...input, iin: about, applicant: applicant ? { iin: applicant, representation: 'CHILD' } : null },
      viewer('citizen', { iin }),
    );
  expect(by(own, own).iin).toBe(own);
  expect(by(own, other, own).applicant?.iin).toBe(own);
  expect(() => by(own, other)).toThrow(/for himself/);
  expect(() => by(null, other)).toThrow(/for himself/);
});
