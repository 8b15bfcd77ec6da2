/** Applicants of S7 (S7.4, S7.6, S7.7): each applicant through GraphQL, with the reason and the calls that the systems have counted. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  agent,
  aigerim,
  type Desk,
  documentCalls,
  guardian,
  meruert,
  ofApplicant,
  openDesk,
  organisation,
  person,
  principal,
  prisoner,
  released,
  vera,
  ward,
} from './applicants.ts';
import { nurlan, type Payload } from './application-gateway.ts';
import { forgetFiled } from './desks.ts';

const accounts: Readonly<Record<string, string>> = {};
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const { data } = await desk.gateway.ask('{ cast { iin accounts { iban } } }');
  for (const { iin, accounts: all } of data.cast)
    Object.assign(accounts, { [iin]: all.find(({ iban }: Payload) => iban)?.iban });
});
afterAll(() => desk?.gateway.stop());
beforeEach(async () => {
  await desk.gateway.resetCalls();
  await forgetFiled(desk.gateway);
});

const names: Readonly<Record<string, object>> = {
  [nurlan]: { surname: 'Бекенов', name: 'Нұрлан', patronymic: 'Асқарұлы', birthDate: '1985-06-30' },
  [meruert]: { surname: 'Сейтова', name: 'Меруерт', patronymic: 'Жанатқызы', birthDate: '1971-03-08' },
  [prisoner]: { surname: 'Полянский', name: 'Виктор', patronymic: 'Викторович', birthDate: '1975-01-02' },
};

/** From the check to the readiness that lets the case go: statement, notification, look at the package. */
async function ready(iin: string, applicant?: object): Promise<Payload> {
  const account = { iban: accounts[iin] };
  const stated = (await desk.corporation.state(await desk.taken(iin, applicant), { ...names[iin], account }))
    .application;
  const { application } = await desk.corporation.check(stated);
  const notified = (await desk.corporation.notify(application)).application;
  const query = 'query ($id: ID!) { application(id: $id) { papers { number } } }';
  const { data } = await desk.gateway.ask(query, { id: application.id }, desk.headers);
  const notification = { number: data.application.papers[0].number };
  const confirmed = await desk.corporation.state(notified, { ...names[iin], account, notification });
  return (await desk.corporation.lookAtPackage(confirmed.application)).application;
}

/** The applicant in the one case of an application, as E-maket has it. */
async function applicantAtEmaket(reference: string): Promise<Payload> {
  const response = await fetch(`${desk.gateway.control}/__cases`);
  const { CASE_SYSTEM } = (await response.json()) as Payload;
  const own = CASE_SYSTEM.filter((one: Payload) => one.reference === reference);
  expect(own).toHaveLength(1);
  return own[0].applicant;
}

describe('A lawful applicant', () => {
  test.for([
    ['the person', nurlan, undefined, 0, null],
    [
      'the holder of a power of attorney in force (S7.4)',
      nurlan,
      principal(vera),
      1,
      { relation: 'PRINCIPAL', bin: null },
    ],
    [
      'the guardian of a person of limited capacity (S7.6)',
      meruert,
      ward(guardian),
      1,
      { relation: 'WARD', bin: null },
    ],
    [
      'the administration of the facility where the person is (S7.7)',
      prisoner,
      { organisation },
      0,
      { relation: 'PENAL_ADMINISTRATION', bin: organisation.bin },
    ],
  ] as const)('%s may apply, and the case goes', async ([, iin, applicant, asked, goes]) => {
    const application = await ready(iin, applicant);
    expect(application.readiness).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
    expect(await documentCalls(desk)).toBe(asked);
    const { result, application: left } = await desk.corporation.handOver(application);
    expect(result).toEqual({ __typename: 'Done' });
    expect(left.state).toBe('CASE_HANDED_OVER');
    expect(await applicantAtEmaket(left.id)).toEqual(goes);
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
    const application = await desk.checked(iin, applicant);
    const documents = { 'S7.4': ['POWER_OF_ATTORNEY'], 'S7.6': ['GUARDIANSHIP_PROOF'] } as const;
    const needed = readiness === 'DOCUMENTS_NEEDED' ? documents[ruleItem] : [];
    expect(ofApplicant(application)).toMatchObject([
      { readiness, kind, ruleItem, documents: needed.map((code) => ({ code })) },
    ]);
    expect(await documentCalls(desk)).toBe(asked);
    expect((await desk.corporation.handOver(application)).result.__typename).toBe('NotReady');
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
      const application = await desk.checked(iin, applicant);
      const expected = { readiness: 'PERSON_DECIDES', kind: 'FACT', question: 'IDENTITY', fact, ruleItem };
      expect(ofApplicant(application)).toContainEqual(expect.objectContaining(expected));
      const query = `query ($id: ID!) { application(id: $id) { readiness { reasons { fact message(language: EN) } } } }`;
      const { data } = await desk.gateway.ask(query, { id: application.id }, desk.headers);
      const told = data.application.readiness.reasons.find((one: Payload) => one.fact === fact);
      expect(told.message).toMatch(said);
    },
  );

  test('The one whom the register names is told by the words of the order', async () => {
    const { id } = await desk.checked(prisoner, principal(vera));
    const query = `query ($id: ID!) { application(id: $id) { readiness { reasons { kind message(language: EN) } } } }`;
    const { data } = await desk.gateway.ask(query, { id }, desk.headers);
    const [foremost, own] = data.application.readiness.reasons.filter(({ kind }: Payload) =>
      /^REPRESENT/.test(kind),
    );
    expect(foremost).toMatchObject({ kind: 'REPRESENTATIVE_APPLIES' });
    expect(foremost.message).toContain('the administration of a penal institution');
    expect(own).toMatchObject({ kind: 'REPRESENTATION_OF_ANOTHER' });
  });
});

test('The look at the applicant is on record with the application, and of the answer no other person is kept', async () => {
  const { id } = await desk.checked(nurlan, principal(agent));
  const auditor = { authorization: `Bearer ${await desk.gateway.tokenOf('auditor')}` };
  const query = `query ($iin: IIN!) { accessLog(first: 20, filter: { iin: $iin }) { nodes {
    systems { system } purposes { applicationRef stateService } } } }`;
  await expect
    .poll(async () => {
      const { data } = await desk.gateway.ask(query, { iin: agent }, auditor);
      return data.accessLog.nodes.map(({ systems, purposes }: Payload) => [
        ...systems.map(({ system }: Payload) => system),
        ...purposes.map(({ applicationRef }: Payload) => applicationRef),
      ]);
    })
    .toContainEqual(['DIGITAL_DOCUMENTS', id]);
  const enclosed = 'query ($id: ID!) { application(id: $id) { enclosures { question } } }';
  const { data } = await desk.gateway.ask(enclosed, { id }, desk.headers);
  expect(data.application.enclosures.map(({ question }: Payload) => question)).not.toContain(
    'REPRESENTATION',
  );
});
