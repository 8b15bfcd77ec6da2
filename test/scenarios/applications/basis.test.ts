import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { startApplications, type Worker, workerOf } from './application-gateway.ts';

const iin = '850630390007';
const other = '900101490009';

let gateway: TestGateway;
let headers: Record<string, Record<string, string>>;
let corporation: Worker;
beforeAll(async () => {
  gateway = await startApplications();
  const bearer = async (role: string) => ({ authorization: `Bearer ${await gateway.tokenOf(role)}` });
  headers = { specialist: await bearer('specialist'), examiner: await bearer('examiner') };
  corporation = workerOf(gateway, 'STATE_CORPORATION', headers.specialist);
});
afterAll(() => gateway?.stop());

const own = 'stateService: ENPF_PAYMENTS, route: STATE_CORPORATION';

async function seen(role: string, about: string, applicationRef: string, what = own): Promise<string> {
  const purpose = `{ applicationRef: "${applicationRef}", ${what} }`;
  const query = `{ person(iin: "${about}", purpose: ${purpose}) { identity { __typename ... on Withheld { reason } } } }`;
  const { data } = await gateway.ask(query, {}, headers[role]);
  return data.person.identity.reason ?? data.person.identity.__typename;
}

test('A kept application allows its organisation to ask about its person, and about no other', async () => {
  const { application } = await corporation.create(iin);
  expect(await seen('specialist', iin, application.id)).toBe('IdentityRecord');
  expect(await seen('specialist', other, application.id)).toBe('LEGAL_BASIS');
  expect(await seen('examiner', iin, application.id)).toBe('LEGAL_BASIS');
  expect(await seen('specialist', iin, 'APP-of-nobody')).toBe('LEGAL_BASIS');
  // Its rules bound it: another state service's may name other systems.
  for (const what of [
    '',
    'stateService: ENPF_PAYMENTS',
    'stateService: PENSION_DIFFERENCE, route: STATE_CORPORATION',
  ])
    expect(await seen('specialist', iin, application.id, what), what).toBe('LEGAL_BASIS');
  // A front end's own draft is believed: the gateway does not know it.
  expect(await seen('examiner', iin, 'draft-1', 'route: MSE_DIVISION')).toBe('IdentityRecord');
});

test('A kept application allows questions about the representative too, and none after its end', async () => {
  const { application } = await corporation.create(iin, {
    applicant: { iin: other, representation: 'PRINCIPAL' },
  });
  expect(await seen('specialist', other, application.id)).toBe('IdentityRecord');
  const { application: withdrawn } = await corporation.withdraw(application);
  expect(withdrawn.state).toBe('WITHDRAWN');
  expect(await seen('specialist', iin, application.id)).toBe('LEGAL_BASIS');
});

test('A citizen cannot ask about a child on the basis of another person’s application', async () => {
  const { application } = await corporation.create('150607590008');
  const mother = { authorization: `Bearer ${await gateway.tokenOf('citizen', '900101490009')}` };
  const ask = async (applicationRef: string) => {
    const purpose = `{ applicationRef: "${applicationRef}", route: PORTAL }`;
    const query = `{ person(iin: "150607590008", purpose: ${purpose}) { identity { __typename } } }`;
    return (await gateway.ask(query, {}, mother)).data.person.identity.__typename;
  };
  expect(await ask('draft-1')).not.toBe('Withheld');
  expect(await ask(application.id)).toBe('Withheld');
});

test('An application of another organisation is no basis, wherever its id stands', async () => {
  const { application } = await corporation.create(iin);
  const asked = async (role: string, purpose: string) => {
    const query = `{ person(iin: "${iin}", purpose: { ${purpose} }) { identity { __typename } } }`;
    const { data, errors } = await gateway.ask(query, {}, headers[role]);
    return errors[0]?.extensions.code ?? data.person.identity.__typename;
  };
  const { id } = application;
  const places = [
    (text: string) => `applicationRef: "${text}"`,
    (text: string) => `applicationNumber: "${text}"`,
    (text: string) => `basis: { kind: APPLICATION, reference: "${text}" }`,
    (text: string) => `applicationRef: "draft-1", basis: { kind: APPLICATION, reference: "${text}" }`,
  ];
  for (const place of places) {
    expect(await asked('examiner', `route: MSE_DIVISION, ${place(id)}`), place(id)).toBe('Withheld');
    expect(await asked('specialist', `${own}, ${place(id)}`), place(id)).toBe('IdentityRecord');
    expect(await asked('examiner', `route: MSE_DIVISION, ${place(id.toLowerCase())}`)).toBe('BAD_USER_INPUT');
    expect(await asked('examiner', `route: MSE_DIVISION, ${place(iin)}`), place(iin)).toBe('BAD_USER_INPUT');
  }
});

test('The gateway does not ask a person for consent on behalf of another organisation’s application', async () => {
  const { application } = await corporation.create(iin);
  const purpose = `{ route: MSE_DIVISION, applicationRef: "${application.id}" }`;
  const mutation = `mutation { requestConsent(input: { iin: "${iin}", system: PERSON_REGISTER, idempotencyKey: "key-of-basis", purpose: ${purpose} }) { result { __typename } } }`;
  const { data } = await gateway.ask(mutation, {}, headers.examiner);
  expect(data.requestConsent.result.__typename).toBe('Withheld');
});
