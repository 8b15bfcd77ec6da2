import { expect, test } from 'vitest';
import type { Asking } from '../../src/access/asking/asking.ts';
import { permission } from '../../src/access/asking/permission.ts';
import { noTerms } from '../../src/access/clients/terms.ts';
import { createTestClock } from '../support/clock.ts';
import { viewerWith } from '../support/viewers.ts';

const citizen = '900101490009';
const ward = '620315390007';
const stranger = '850630390007';

test('The gateway notes the permission of a question: the kind of representation and the person represented, and no other person', async () => {
  const record = { iin: ward, kind: 'WARD', issuedOn: '2018-11-12', validUntil: null, revokedOn: null };
  const viewer = {
    id: 'x',
    roles: ['citizen'],
    organisation: null,
    grantedScopes: null,
    iin: citizen,
    terms: noTerms,
  } as const;
  const on: unknown[] = [];
  const context = {
    applicationsAllow: () => null,
    viewer: viewerWith(viewer),
    clock: createTestClock(),
    loaders: { representations: { load: async () => ({ kind: 'answered', records: [record] }) } },
    looks: { because: (...noted: unknown[]) => on.push(noted) },
  } as unknown as Asking;
  const ask = (iin: string) =>
    permission(context, { system: 'PERSON_REGISTER', scope: 'IDENTITY', iin, purpose: {} });

  expect(ask(citizen)).toBeNull();
  expect(on.splice(0)).toEqual([[citizen, {}, undefined]]);
  expect(await ask(stranger)).toMatchObject({ kind: 'withheld', reason: 'ROUTE' });
  // A question about the citizens that they represent is a question about themselves.
  expect(on.splice(0)).toEqual([[citizen, {}]]);
  expect(await ask(ward)).toBeNull();
  expect(on).toEqual([
    [citizen, {}],
    [ward, {}, 'WARD'],
  ]);
});
