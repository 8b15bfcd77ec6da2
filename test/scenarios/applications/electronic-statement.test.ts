/** S7.2(22): the electronic statement on the portal, from the text that the gateway gives out to the signature in the case. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MockSigner, mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import {
  nurlan,
  type Payload,
  startApplications,
  statementOfNurlan,
  type Worker,
  workerOf,
} from './application-gateway.ts';

const stateService = 'LOSS_OF_CAPACITY_PAYMENT';
const account = { iban: 'KZ4460185063039000T1' };
const statement = { ...statementOfNurlan, account, certificate: 'MOCK-L-1', contact: 'a<b>&"c"' };

let gateway: TestGateway;
let citizen: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications({ BREAKER_OPEN_MS: '50', BREAKER_MAX_OPEN_MS: '50' });
  headers = { authorization: `Bearer ${await gateway.tokenOf('citizen', nurlan)}` };
  citizen = workerOf(gateway, 'PORTAL', headers);
});
afterAll(() => gateway?.stop());

/** An application with its statement, unsigned. */
async function stated(more: object = {}): Promise<Payload> {
  const { application } = await citizen.createOnly(nurlan, { stateService });
  return (await citizen.state(application, { ...statement, ...more })).application;
}

interface Shown {
  readonly version: number;
  readonly statementText: string;
  readonly statement: { readonly signedAt: string | null };
  readonly readiness: {
    readonly kind: string;
    readonly reasons: readonly { kind: string; ruleItem: string }[];
  };
}

async function shown({ id }: Payload): Promise<Shown> {
  const query = `query ($id: ID!) { application(id: $id) { version statementText statement { signedAt }
    readiness { kind reasons { kind ruleItem } } } }`;
  const { data, errors } = await gateway.ask(query, { id }, headers);
  expect(errors).toEqual([]);
  return data.application;
}

async function sign({ id, version }: Payload, signature: string): Promise<Payload> {
  const query = `mutation ($input: SignStatementInput!) { signStatement(input: $input) { application { id version } result {
    __typename ... on SignatureRefused { reason message(language: EN) } ... on OutOfTurn { state }
    ... on RegisterUnavailable { system faultClass supportTicket { id } } } } }`;
  const { data, errors } = await gateway.ask(
    query,
    { input: { id, expectedVersion: version, signature } },
    headers,
  );
  return errors.length > 0 ? { error: errors[0]?.message } : data.signStatement;
}

const cmsOf = (text: string, signer: MockSigner = { iin: nurlan }, attached = false) =>
  mockCms(Buffer.from(text), [signer], attached);

test('The text is the statement as it is kept, in one form; the same statement has the same bytes', async () => {
  const application = await stated();
  const { statementText } = await shown(application);
  expect(JSON.parse(statementText)).toEqual({
    ...{ form: 'urn:tirek:statement:v1', application: application.id, stateService, route: 'PORTAL' },
    ...{ iin: nurlan, applicant: null },
    statement: {
      ...{ ...statementOfNurlan, patronymic: null, identityDocument: null, address: null },
      account: { kind: 'iban', number: account.iban },
      ...{ certificate: 'MOCK-L-1', contact: 'a<b>&"c"', notification: null },
    },
  });
  await citizen.state(application, statement);
  expect((await shown(application)).statementText).toBe(statementText);
});

test('Without the signature the statement is not complete; with it, it is; another statement is unsigned again', async () => {
  const application = (await citizen.check(await stated())).application;
  const reason = { kind: 'NOT_SIGNED', ruleItem: 'S7.2(22)' };
  const before = await shown(application);
  expect(before.readiness.kind).toBe('STATEMENT_INCOMPLETE');
  expect(before.readiness.reasons).toContainEqual(reason);
  const { result, application: signed } = await sign(application, cmsOf(before.statementText));
  expect(result).toEqual({ __typename: 'Done' });
  const after = await shown(application);
  expect(after.statement.signedAt).toMatch(/^\d{4}-/);
  expect(after.readiness.reasons).not.toContainEqual(reason);
  expect(after.readiness.kind).not.toBe('STATEMENT_INCOMPLETE');
  // The signature belongs to the version of before.
  expect((await sign(application, cmsOf(before.statementText))).result.__typename).toBe('VersionChanged');
  await citizen.state(signed, { ...statement, surname: 'Бекенова' });
  const changed = await shown(application);
  expect(changed.statement.signedAt).toBeNull();
  expect(changed.readiness.reasons).toContainEqual(reason);
  const stale = await sign({ ...application, version: changed.version }, cmsOf(before.statementText));
  expect(stale.result).toMatchObject({ __typename: 'SignatureRefused', reason: 'NOT_VALID' });
});

describe('A signature under the statement', () => {
  let application: Payload;
  let text: string;
  beforeAll(async () => {
    application = await stated();
    text = (await shown(application)).statementText;
  });

  test.for([
    ['UNREADABLE', () => Buffer.from('this is no signature at all').toString('base64')],
    ['REVOKED', () => cmsOf(text, { iin: nurlan, revoked: true })],
    ['EXPIRED', () => cmsOf(text, { iin: nurlan, validUntil: '2026-01-01T00:00:00.000+00:00' })],
    ['NOT_VALID', () => cmsOf(`${text} `)],
    ['NOT_VALID', () => cmsOf(text.replace('T1', 'T2'), { iin: nurlan }, true)],
    ['NOT_FOR_SIGNING', () => cmsOf(text, { iin: nurlan, keyUsage: 'AUTH' })],
    ['ORGANISATION_KEY', () => cmsOf(text, { iin: nurlan, bin: '260140900066' })],
    ['OTHER_PERSON', () => cmsOf(text, { iin: '900101490009' })],
  ] as const)('A fault %s refuses the signature, and nothing is kept', async ([reason, cms]) => {
    expect((await sign(application, cms())).result).toMatchObject({ __typename: 'SignatureRefused', reason });
    expect((await shown(application)).statement.signedAt).toBeNull();
  });

  test('While NCANode is down, the answer is an outage and no refusal', async () => {
    await gateway.setFault('SIGNATURE_SERVICE', 'down');
    const { result } = await sign(application, cmsOf(text));
    await gateway.endFault('SIGNATURE_SERVICE');
    expect(result).toMatchObject({ __typename: 'RegisterUnavailable', system: 'SIGNATURE_SERVICE' });
    expect((await shown(application)).statement.signedAt).toBeNull();
  });
});

test('A statement that is not entered, or not signed on its route, takes no signature', async () => {
  const { application } = await citizen.createOnly(nurlan, { stateService });
  expect((await shown(application)).statementText).toBeNull();
  expect((await sign(application, cmsOf('a text of nothing'))).result.__typename).toBe('StatementMissing');
  const { application: other } = await citizen.createOnly(nurlan, { stateService: 'HOME_EDUCATION_COSTS' });
  expect(await sign(other, cmsOf('a text of nothing'))).toEqual({
    error: expect.stringContaining('whose statement is signed digitally'),
  });
});

test('The signed text and its signature are sealed, go with the case, and the case has no other trace of them', async () => {
  const application = await stated();
  const { statementText } = await shown(application);
  const cms = cmsOf(statementText);
  await sign(application, cms);
  const [row] = await rowsOf(
    gateway,
    `select statement_sealed from applications where id = '${application.id}'`,
  );
  const sealed = Buffer.from(row?.statement_sealed as Uint8Array).toString('latin1');
  for (const clear of ['signature', nurlan, cms.slice(0, 40)]) expect(sealed).not.toContain(clear);
  // No item hands over the case of a portal: it goes on as one of S4 that the corporation has taken in.
  const bearer = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  const corporation = workerOf(gateway, 'STATE_CORPORATION', bearer);
  const { application: other } = await corporation.createOnly(nurlan, {
    stateService: 'CAPITALIZATION_PAYMENTS',
  });
  await rowsOf(
    gateway,
    `update applications as own set state_service = one.state_service, route = one.route, owner = one.owner
      from applications as one where own.id = '${application.id}' and one.id = '${other.id}'`,
  );
  const looked = (await corporation.lookAtPackage(await corporation.read(application.id))).application;
  const checked = (await corporation.check(looked)).application;
  const { result } = await corporation.handOver(checked, 'The further requests were made by hand.');
  expect(result.__typename).toBe('Done');
  const { CASE_SYSTEM } = (await (await fetch(`${gateway.control}/__cases`)).json()) as Payload;
  const { documents } = CASE_SYSTEM.find((one: Payload) => one.reference === application.id);
  const lying = (name: string, content: Buffer) => ({
    ...{ code: 'ELECTRONIC_STATEMENT', name, bytes: content.length },
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  expect(documents).toMatchObject([
    lying('statement.json', Buffer.from(statementText)),
    lying('statement.json.p7s', Buffer.from(cms, 'base64')),
  ]);
});
