import { expect, test } from 'vitest';
import { toViewer } from '../../src/access/viewer.ts';
import type { Context } from '../../src/graphql/context.ts';
import { permission } from '../../src/graphql/permission.ts';
import { createTestClock } from '../support/clock.ts';

const citizen = '900101490009';
const ward = '620315390007';
const stranger = '850630390007';

test('what allowed a question is noted: by which kind of representation, and of whom, nobody else', async () => {
  const record = { iin: ward, kind: 'WARD', issuedOn: '2018-11-12', validUntil: null, revokedOn: null };
  const viewer = {
    id: 'x',
    roles: ['citizen'],
    organisation: null,
    grantedScopes: null,
    iin: citizen,
  } as const;
  const context = {
    viewer: toViewer(viewer),
    clock: createTestClock(),
    loaders: { representations: { load: async () => ({ kind: 'answered', records: [record] }) } },
    representations: new Map(),
  } as unknown as Context;
  const ask = (iin: string) =>
    permission(context, { system: 'PERSON_REGISTER', scope: 'IDENTITY', iin, purpose: {} });

  expect(ask(citizen)).toBeNull();
  expect(await ask(stranger)).toMatchObject({ __typename: 'Withheld', reason: 'ROUTE' });
  expect([...context.representations]).toEqual([]);
  expect(await ask(ward)).toBeNull();
  expect([...context.representations]).toEqual([[ward, 'WARD']]);
});
