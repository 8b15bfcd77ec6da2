/** Who applies in S7 (S7.4, S7.6, S7.7): each applicant through GraphQL, with the reason and the calls that the systems have counted. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import {
  nurlan,
  type Payload,
  pdf,
  startApplications,
  type Worker,
  workersAt,
} from './application-gateway.ts';

/** Invented people of the cast. */
const aigerim = '900101490009';
const vera = '801231490008';
const meruert = '710308490014';
const guardian = '780404390002';
const agent = '850630390017';
const prisoner = '750102390005';
const released = '680917390020';
const bin = '160440007161';
const organisation = { bin, department: 'Department of Karaganda, Bukhar-Zhyrau district' };
const person = (iin: string, representation: string) => ({ iin, representation });
const principal = (iin: string) => person(iin, 'PRINCIPAL');
const ward = (iin: string) => person(iin, 'WARD');

const accounts: Readonly<Record<string, string>> = {};
let gateway: TestGateway;
let corporation: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications({ BREAKER_OPEN_MS: '100', BREAKER_MAX_OPEN_MS: '100' });
  ({ corporation } = await workersAt(gateway));
  headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  const { data } = await gateway.ask('{ cast { iin accounts { iban outcome } } }');
  for (const { iin, accounts: all } of data.cast)
    Object.assign(accounts, { [iin]: all.find(({ iban }: Payload) => iban)?.iban });
});
afterAll(() => gateway?.stop());
beforeEach(() => gateway.resetCalls());

async function taken(iin: string, applicant?: object, more: object = {}): Promise<Payload> {
  const { application } = await corporation.createOnly(iin, {
    ...{ stateService: 'LOSS_OF_CAPACITY_PAYMENT', ...(applicant && { applicant }), ...more },
  });
  return application;
}

const names: Readonly<Record<string, object>> = {
  [nurlan]: { surname: 'Бекенов', name: 'Нұрлан', patronymic: 'Асқарұлы', birthDate: '1985-06-30' },
  [meruert]: { surname: 'Сейтова', name: 'Меруерт', patronymic: 'Жанатқызы', birthDate: '1971-03-08' },
  [prisoner]: { surname: 'Полянский', name: 'Виктор', patronymic: 'Викторович', birthDate: '1975-01-02' },
};

async function checked(iin: string, applicant?: object): Promise<Payload> {
  const application = await taken(iin, applicant);
  return (await corporation.check(application)).application;
}

/** The reasons that the applicant causes: of the person's own data there are others. */
const ofApplicant = (application: Payload): Payload[] =>
  application.readiness.reasons.filter(
    ({ kind, fact, ruleItem, question }: Payload) =>
      /^REPRESENT/.test(kind) ||
      /^(CAPACITY_LIMITED|IN_CORRECTIONAL_FACILITY)$/.test(fact ?? '') ||
      (question === null && /^S7\.[467]$/.test(ruleItem ?? '')),
  );

const documentCalls = async (): Promise<number> => (await gateway.calls()).systems.DIGITAL_DOCUMENTS ?? 0;

/** From the check to the readiness that lets the case go: statement, notification, look at the package. */
async function ready(iin: string, applicant?: object): Promise<Payload> {
  const account = { iban: accounts[iin] };
  const stated = (await corporation.state(await taken(iin, applicant), { ...names[iin], account }))
    .application;
  const { application } = await corporation.check(stated);
  const notified = (await corporation.notify(application)).application;
  const query = 'query ($id: ID!) { application(id: $id) { papers { number } } }';
  const { data } = await gateway.ask(query, { id: application.id }, headers);
  const notification = { number: data.application.papers[0].number };
  const confirmed = await corporation.state(notified, { ...names[iin], account, notification });
  return (await corporation.lookAtPackage(confirmed.application)).application;
}

describe('A lawful applicant', () => {
  test.for([
    ['the person', nurlan, undefined, 0],
    ['the holder of a power of attorney in force (S7.4)', nurlan, principal(vera), 1],
    ['the guardian of a person of limited capacity (S7.6)', meruert, ward(guardian), 1],
    ['the administration of the facility where the person is (S7.7)', prisoner, { organisation }, 0],
  ] as const)('%s may apply, and the case goes', async ([, iin, applicant, asked]) => {
    const application = await ready(iin, applicant);
    expect(application.readiness).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
    expect(await documentCalls()).toBe(asked);
    const { result, application: left } = await corporation.handOver(application);
    expect(result).toEqual({ __typename: 'Done' });
    expect(left.state).toBe('CASE_HANDED_OVER');
  });
});

describe('An applicant who is not lawful', () => {
  test.for([
    [
      'the attorney of other people',
      nurlan,
      principal(agent),
      'DOCUMENTS_NEEDED',
      'REPRESENTATION_OF_ANOTHER',
      'S7.4',
      1,
    ],
    [
      'a third person without a power',
      nurlan,
      principal(guardian),
      'DOCUMENTS_NEEDED',
      'REPRESENTATION_MISSING',
      'S7.4',
      1,
    ],
    [
      'the holder of an expired power',
      vera,
      principal(agent),
      'DOCUMENTS_NEEDED',
      'REPRESENTATION_EXPIRED',
      'S7.4',
      1,
    ],
    [
      'the holder of a revoked power',
      aigerim,
      principal(vera),
      'DOCUMENTS_NEEDED',
      'REPRESENTATION_REVOKED',
      'S7.4',
      1,
    ],
    [
      'a guardian without an order',
      meruert,
      ward(vera),
      'DOCUMENTS_NEEDED',
      'REPRESENTATION_MISSING',
      'S7.6',
      1,
    ],
    [
      'a parent, whom no item names',
      nurlan,
      person(vera, 'CHILD'),
      'PERSON_DECIDES',
      'REPRESENTATIVE_NOT_NAMED',
      null,
      0,
    ],
    [
      'a person of limited capacity',
      meruert,
      undefined,
      'PERSON_DECIDES',
      'REPRESENTATIVE_APPLIES',
      'S7.6',
      0,
    ],
    ['a prisoner', prisoner, undefined, 'PERSON_DECIDES', 'REPRESENTATIVE_APPLIES', 'S7.7', 0],
  ] as const)('%s is told why', async ([, iin, applicant, readiness, kind, ruleItem, asked]) => {
    const application = await checked(iin, applicant);
    const documents = { 'S7.4': ['POWER_OF_ATTORNEY'], 'S7.6': ['GUARDIANSHIP_PROOF'] } as const;
    const needed = readiness === 'DOCUMENTS_NEEDED' ? documents[ruleItem] : [];
    expect(ofApplicant(application)).toMatchObject([
      { readiness, kind, ruleItem, documents: needed.map((code) => ({ code })) },
    ]);
    expect(await documentCalls()).toBe(asked);
    expect((await corporation.handOver(application)).result.__typename).toBe('NotReady');
  });

  test.for([
    [
      'the guardian of a person of full capacity',
      nurlan,
      ward(guardian),
      'CAPACITY_LIMITED',
      'S7.6',
      /no court has limited/,
    ],
    [
      'the administration, for a released man',
      released,
      { organisation },
      'IN_CORRECTIONAL_FACILITY',
      'S7.7',
      /in no correctional facility/,
    ],
    [
      'the administration, for a man who never was there',
      nurlan,
      { organisation },
      'IN_CORRECTIONAL_FACILITY',
      'S7.7',
      /in no correctional facility/,
    ],
  ] as const)(
    '%s is told what the person register shows',
    async ([, iin, applicant, fact, ruleItem, said]) => {
      const application = await checked(iin, applicant);
      const expected = { readiness: 'PERSON_DECIDES', kind: 'FACT', question: 'IDENTITY', fact, ruleItem };
      expect(ofApplicant(application)).toContainEqual(expect.objectContaining(expected));
      const query = `query ($id: ID!) { application(id: $id) { readiness { reasons { fact message(language: EN) } } } }`;
      const { data } = await gateway.ask(query, { id: application.id }, headers);
      const told = data.application.readiness.reasons.find((one: Payload) => one.fact === fact);
      expect(told.message).toMatch(said);
    },
  );

  test('The one whom the register names is told by the words of the order', async () => {
    const { id } = await checked(prisoner, principal(vera));
    const query = `query ($id: ID!) { application(id: $id) { readiness { reasons { kind message(language: EN) } } } }`;
    const { data } = await gateway.ask(query, { id }, headers);
    const [foremost, own] = data.application.readiness.reasons.filter(({ kind }: Payload) =>
      /^REPRESENT/.test(kind),
    );
    expect(foremost).toMatchObject({ kind: 'REPRESENTATIVE_APPLIES' });
    expect(foremost.message).toContain('the administration of a penal institution');
    expect(own).toMatchObject({ kind: 'REPRESENTATION_OF_ANOTHER' });
  });
});

describe('A scan', () => {
  test.for([
    ['POWER_OF_ATTORNEY', nurlan, principal(guardian)],
    ['POWER_OF_ATTORNEY', vera, principal(agent)],
    ['GUARDIANSHIP_PROOF', meruert, ward(vera)],
  ] as const)(
    'of %s shows the relation that the service does not show',
    async ([document, iin, applicant]) => {
      const before = await checked(iin, applicant);
      const other = (await corporation.attach(before, 'OTHER_DOCUMENT')).application;
      expect(ofApplicant(other)).toHaveLength(1);
      const { application } = await corporation.attach(other, document, pdf, {
        attestation: 'NOTARISED_COPY',
      });
      expect(ofApplicant(application)).toEqual([]);
    },
  );

  test('A scan of a power that the service calls revoked is left to a person', async () => {
    const before = await checked(aigerim, principal(vera));
    const { application } = await corporation.attach(before, 'POWER_OF_ATTORNEY');
    expect(ofApplicant(application)).toMatchObject([
      { readiness: 'PERSON_DECIDES', kind: 'REPRESENTATION_REVOKED', documents: [], ruleItem: 'S7.4' },
    ]);
  });
});

describe('An outage', () => {
  test('While the service of digital documents is out, nothing is refused or demanded, unless paper shows the relation', async () => {
    await gateway.setFault('DIGITAL_DOCUMENTS', 'http500');
    const application = await taken(nurlan, principal(vera));
    const query = `mutation ($input: CheckApplicationInput!) { checkApplication(input: $input) {
      dossier { complete representationOutage { __typename system } } } }`;
    const input = { id: application.id, expectedVersion: application.version };
    const { data, extensions } = await gateway.ask(query, { input }, headers);
    await gateway.endFault('DIGITAL_DOCUMENTS');
    expect(data.checkApplication.dossier).toEqual({
      complete: false,
      representationOutage: { __typename: 'RegisterUnavailable', system: 'DIGITAL_DOCUMENTS' },
    });
    expect(extensions.tirek.unavailable).toContain('DIGITAL_DOCUMENTS');
    const blocked = await corporation.read(application.id);
    expect(ofApplicant(blocked)).toMatchObject([
      { readiness: 'BLOCKED_BY_OUTAGE', kind: 'OUTAGE', ruleItem: 'S7.4', documents: [] },
    ]);
    const scanned = (await corporation.attach(blocked, 'POWER_OF_ATTORNEY')).application;
    expect(ofApplicant(scanned)).toEqual([]);
    const again = (await corporation.check(blocked.version === scanned.version ? blocked : scanned))
      .application;
    expect(ofApplicant(again)).toEqual([]);
  });

  test.for(['PERSON_REGISTER', 'FACT_CHECK'] as const)(
    'While %s is out, the applicant is looked up nowhere, and nobody is told to be unlawful',
    async (system) => {
      await gateway.setFault(system, 'http500');
      const application = await checked(meruert, ward(guardian));
      await gateway.endFault(system);
      expect(application.readiness.kind).toBe('BLOCKED_BY_OUTAGE');
      expect(await documentCalls()).toBe(0);
      expect(ofApplicant(application).map(({ kind }) => kind)).toEqual(['REPRESENTED']);
      const again = (await corporation.check(application)).application;
      expect(ofApplicant(again)).toEqual([]);
    },
  );
});

describe('An organisation as the applicant', () => {
  const create = (applicant: object, more: object = {}) =>
    gateway.ask(
      'mutation ($input: CreateApplicationInput!) { createApplication(input: $input) { application { id } } }',
      {
        input: {
          ...{
            idempotencyKey: `who-${Math.random()}`.replace('.', '-'),
            stateService: 'LOSS_OF_CAPACITY_PAYMENT',
          },
          ...{ route: 'STATE_CORPORATION', iin: prisoner, applicant, ...more },
        },
      },
      headers,
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
      { route: 'MSE_DIVISION' },
    ],
  ] as const)('%s is refused, and the error says what is expected', async ([, applicant, said, more]) => {
    const { data, errors } = await create(applicant, more);
    expect(data?.createApplication ?? null).toBeNull();
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0].message).toMatch(said);
    expect(JSON.stringify(errors)).not.toMatch(/160440007162|801231490008/);
  });

  test('It is shown, and kept sealed', async () => {
    const { id } = await taken(prisoner, { organisation });
    const query = `query ($id: ID!) { application(id: $id) { applicant { iin representation organisation { bin department } } } }`;
    const { data } = await gateway.ask(query, { id }, headers);
    expect(data.application.applicant).toEqual({
      iin: null,
      representation: 'PENAL_ADMINISTRATION',
      organisation,
    });
    const [row] = await rowsOf(gateway, `select * from applications where id = '${id}'`);
    expect(row.applicant_id).toBeNull();
    expect(JSON.stringify(row)).not.toMatch(/160440007161|Bukhar/);
    expect(row.organisation_sealed.toString('latin1')).not.toMatch(/160440007161|Bukhar/);
  });

  test.for([
    [null, { iin: vera, bin }],
    ['PRIVATE_KEY', { iin: prisoner }],
    ['OTHER_ORGANISATION', { iin: vera, bin: '260140900011' }],
    ['REVOKED', { iin: vera, bin, revoked: true }],
  ] as const)('It signs with its own key: %s', async ([reason, signer]) => {
    const before = await taken(prisoner, { organisation });
    const signature = mockCms(pdf, [signer]);
    const { result } = await corporation.attach(before, 'OTHER_DOCUMENT', pdf, { signature });
    expect(result).toEqual(
      reason === null ? { __typename: 'Done' } : { __typename: 'SignatureRefused', reason },
    );
  });

  test('An organisation’s key under a person’s paper stays refused', async () => {
    const before = await taken(nurlan, principal(vera));
    const signature = mockCms(pdf, [{ iin: vera, bin }]);
    const { result } = await corporation.attach(before, 'OTHER_DOCUMENT', pdf, { signature });
    expect(result).toEqual({ __typename: 'SignatureRefused', reason: 'ORGANISATION_KEY' });
  });
});

test('The look at the applicant is on record with the application, and of the answer no other person is kept', async () => {
  const { id } = await checked(nurlan, principal(agent));
  const auditor = { authorization: `Bearer ${await gateway.tokenOf('auditor')}` };
  const query = `query ($iin: IIN!) { accessLog(first: 20, filter: { iin: $iin }) { nodes {
    systems { system } purposes { applicationRef stateService } } } }`;
  await expect
    .poll(async () => {
      const { data } = await gateway.ask(query, { iin: agent }, auditor);
      return data.accessLog.nodes.map(({ systems, purposes }: Payload) => [
        ...systems.map(({ system }: Payload) => system),
        ...purposes.map(({ applicationRef }: Payload) => applicationRef),
      ]);
    })
    .toContainEqual(['DIGITAL_DOCUMENTS', id]);
  const enclosed = 'query ($id: ID!) { application(id: $id) { enclosures { question } } }';
  const { data } = await gateway.ask(enclosed, { id }, headers);
  expect(data.application.enclosures.map(({ question }: Payload) => question)).not.toContain(
    'REPRESENTATION',
  );
});
