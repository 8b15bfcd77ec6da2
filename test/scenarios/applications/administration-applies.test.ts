/** The administration of a correctional facility as the applicant (S7.7): its form, its seal, its signature, its case. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import { type Desk, openDesk, organisation, person, principal, prisoner, vera } from './applicants.ts';
import { nurlan, pdf } from './application-gateway.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.gateway.stop());

const { bin } = organisation;

let made = 0;

describe('An organisation as the applicant', () => {
  const create = (applicant: object, more: object = {}) =>
    desk.gateway.ask(
      'mutation ($input: CreateApplicationInput!) { createApplication(input: $input) { application { id } } }',
      {
        input: {
          ...{
            idempotencyKey: `who-applies-${++made}`,
            stateService: 'LOSS_OF_CAPACITY_PAYMENT',
          },
          ...{ route: 'STATE_CORPORATION', iin: prisoner, applicant, ...more },
        },
      },
      desk.headers,
    );

  test.for([
    [
      'a BIN with a wrong control digit',
      { organisation: { ...organisation, bin: '160440007162' } },
      /BIN/,
      {},
    ],
    ['an IIN beside an organisation', { iin: vera, organisation }, /organisation alone/, {}],
    ['a relation beside an organisation', { representation: 'WARD', organisation }, /organisation alone/, {}],
    ['nobody', {}, /iin and representation of a person, or organisation alone/, {}],
    ['an IIN without a relation', { iin: vera }, /iin and representation/, {}],
    ['a person as an administration', person(vera, 'PENAL_ADMINISTRATION'), /CHILD, WARD, PRINCIPAL/, {}],
    ['a department of two lines', { organisation: { bin, department: 'a\nb' } }, /department: one line/, {}],
    [
      'a department with an IIN',
      { organisation: { bin, department: `for ${vera}` } },
      /department: one line/,
      {},
    ],
    [
      'a state service that names no administration',
      { organisation },
      /PENAL_ADMINISTRATION/,
      { stateService: 'ENPF_PAYMENTS' },
    ],
    [
      'another route than S7.7 names',
      { organisation },
      /STATE_CORPORATION.*S7\.7/,
      { route: 'MSE_DIVISION', reception: { place: 'AT_DIVISION' } },
    ],
  ] as const)('%s is refused, and the error says what is expected', async ([, applicant, said, more]) => {
    const { data, errors } = await create(applicant, more);
    expect(data?.createApplication ?? null).toBeNull();
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toMatch(said);
    expect(JSON.stringify(errors)).not.toMatch(/160440007162|801231490008/);
  });

  test('It is shown, and kept sealed', async () => {
    const { id } = await desk.taken(prisoner, { organisation });
    const query = `query ($id: ID!) { application(id: $id) { applicant { iin representation organisation { bin department } } } }`;
    const { data } = await desk.gateway.ask(query, { id }, desk.headers);
    expect(data.application.applicant).toEqual({
      iin: null,
      representation: 'PENAL_ADMINISTRATION',
      organisation,
    });
    const [row] = await rowsOf(desk.gateway, `select * from applications where id = '${id}'`);
    expect(row?.applicant_id).toBeNull();
    expect(JSON.stringify(row)).not.toMatch(/160440007161|Bukhar/);
    expect(row?.organisation_sealed.toString('latin1')).not.toMatch(/160440007161|Bukhar/);
  });

  test.for([
    [null, { iin: vera, bin }],
    ['PRIVATE_KEY', { iin: prisoner }],
    ['OTHER_ORGANISATION', { iin: vera, bin: '260140900011' }],
    ['REVOKED', { iin: vera, bin, revoked: true }],
  ] as const)('It signs with its own key: %s', async ([reason, signer]) => {
    const before = await desk.taken(prisoner, { organisation });
    const signature = mockCms(pdf, [signer]);
    const { result } = await desk.corporation.attach(before, 'OTHER_DOCUMENT', pdf, { signature });
    expect(result).toEqual(
      reason === null ? { __typename: 'Done' } : { __typename: 'SignatureRefused', reason },
    );
  });

  test('An organisation’s key under a person’s paper stays refused', async () => {
    const before = await desk.taken(nurlan, principal(vera));
    const signature = mockCms(pdf, [{ iin: vera, bin }]);
    const { result } = await desk.corporation.attach(before, 'OTHER_DOCUMENT', pdf, { signature });
    expect(result).toEqual({ __typename: 'SignatureRefused', reason: 'ORGANISATION_KEY' });
  });
});
