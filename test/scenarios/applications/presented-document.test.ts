/** S7.3(1): identification by a document that the person shows by a one-time code of the service of digital documents. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { type Payload, pdf, startApplications, type Worker, workersAt } from './application-gateway.ts';
import { forgetFiled } from './desks.ts';
import { codeOf } from './document-codes.ts';

/** A kandas whom the person register does not know. */
const zarina = '051231690002';
const aigerim = '900101490009';
const stateService = 'LOSS_OF_CAPACITY_PAYMENT';
const statement = { surname: 'Жақыпова', name: 'Зарина', patronymic: 'Тимуровна', birthDate: '2005-12-31' };

let gateway: TestGateway;
let corporation: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications({ BREAKER_OPEN_MS: '100', BREAKER_MAX_OPEN_MS: '100' });
  ({ corporation } = await workersAt(gateway));
  headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
});
afterAll(() => gateway?.stop());

async function checkedFor(iin: string): Promise<Payload> {
  const { application } = await corporation.createOnly(iin, { stateService });
  return (await corporation.check(application)).application;
}

async function enclosed(id: string, as = headers): Promise<Payload[]> {
  const query = `query ($id: ID!) { application(id: $id) { enclosures { question system checkedAt askedAt
    answer { __typename known message(language: EN)
      ... on Withheld { reason }
      ... on PresentedDocument { iin form number surname name patronymic birthDate issuedOn validUntil shownOn inForce issuer
        kind { code known name(language: EN) } } } } } }`;
  const { data, errors } = await gateway.ask(query, { id }, as);
  expect(errors).toEqual([]);
  return data.application.enclosures.filter(({ question }: Payload) => question === 'PRESENTED_DOCUMENT');
}

const show = async (seen: Payload, iin: string, more: Parameters<typeof codeOf>[2] = {}) =>
  corporation.show(seen, await codeOf(gateway, iin, more));
const documents = ({ readiness }: Payload) =>
  readiness.reasons
    .filter(
      ({ readiness: kind, question }: Payload) => kind === 'DOCUMENTS_NEEDED' && question === 'IDENTITY',
    )
    .flatMap((reason: Payload) => reason.documents.map(({ code }: Payload) => code));

describe('A document that is shown', () => {
  test('It stands in the place of the certificate of kandas that the person register does not know', async () => {
    const checked = await checkedFor(zarina);
    expect(documents(checked)).toEqual(['IDENTITY_DOCUMENT', 'KANDAS_CERTIFICATE']);
    const { result, application } = await show(checked, zarina);
    expect(result.__typename).toBe('Done');
    expect(documents(application)).toEqual([]);
  });

  test('It is enclosed as it was shown, with its form; no signature certifies it (S7.2(19), S7.2(20))', async () => {
    const { application } = await show(await checkedFor(zarina), zarina);
    expect(await enclosed(application.id)).toMatchObject([
      {
        system: 'DIGITAL_DOCUMENTS',
        answer: {
          ...{ __typename: 'PresentedDocument', known: true, iin: zarina, form: 'SHOWN_DOCUMENT' },
          ...{ kind: { code: 'KANDAS_CERTIFICATE', known: true }, number: 'MOCK-K-0512', inForce: true },
          ...{ surname: 'Жақыпова', birthDate: '2005-12-31', validUntil: '2099-02-08' },
        },
      },
    ]);
  });

  test('It may be shown before any check, and a later check leaves it', async () => {
    const { application: draft } = await corporation.createOnly(zarina, { stateService });
    const { application } = await show(draft, zarina);
    expect(application.state).toBe('DRAFT');
    const { application: checked } = await corporation.check(application);
    expect(documents(checked)).toEqual([]);
    expect((await enclosed(checked.id)).length).toBe(1);
  });

  test('One that differs from the statement identifies no person, and the fields are named', async () => {
    const stated = await corporation.state(await checkedFor(zarina), {
      ...{ ...statement, surname: 'Жаксыбекова', birthDate: '2004-12-31' },
    });
    const { application } = await show(stated.application, zarina);
    expect(application.readiness.reasons).toContainEqual({
      ...{ readiness: 'DOCUMENTS_NEEDED', kind: 'DISCREPANCY', question: null, fact: null, ground: null },
      ...{ fields: ['SURNAME', 'BIRTH_DATE'], ruleItem: 'S7.9 p6' },
      documents: [{ code: 'IDENTITY_DOCUMENT' }, { code: 'KANDAS_CERTIFICATE' }],
    });
    expect(documents(application)).toEqual(['IDENTITY_DOCUMENT', 'KANDAS_CERTIFICATE']);
    const { application: corrected } = await corporation.state(application, statement);
    expect(documents(corrected)).toEqual([]);
  });

  test.for([
    ['An expired one', 'PASSPORT', 'The document was not in force'],
    ['One of an unknown kind', 'STUDENT_CARD', 'The kind of the document is not known'],
  ] as const)('%s identifies no person, and its message says so', async ([, kind, message]) => {
    const { result, application } = await show(await checkedFor(zarina), zarina, { kind });
    expect(result.__typename).toBe('Done');
    const [{ answer }] = await enclosed(application.id);
    expect(answer.message).toContain(message);
    expect(documents(application)).toEqual(['IDENTITY_DOCUMENT', 'KANDAS_CERTIFICATE']);
  });
});

describe('The look at the package', () => {
  /** The kandas certificate of the cast lasts to 8 February 2099. */
  test.for([
    [
      'that does not last beyond the decision is among the expiring, as the readiness says',
      '2099-02-08',
      false,
    ],
    ['that lasts beyond the decision leaves the package complete', '2099-02-07', true],
  ] as const)('A shown document %s', async ([, decisionExpectedOn, complies]) => {
    const looked = await corporation.lookAtPackage(await checkedFor(zarina), undefined, [], {
      decisionExpectedOn,
    });
    const { application } = await show(looked.application, zarina);
    const expires = application.readiness.reasons.some(({ kind }: Payload) => kind === 'PACKAGE_EXPIRES');
    expect(expires).toBe(!complies);
    const query = `query ($id: ID!) { application(id: $id) {
      records { ... on PackageLook { complies documentEnds { lastDay } expiring { code } } } } }`;
    const { data } = await gateway.ask(query, { id: application.id }, headers);
    const expiring = complies ? [] : [{ code: 'KANDAS_CERTIFICATE' }];
    expect(data.application.records).toEqual([{ complies, documentEnds: [], expiring }]);
  });
});

describe('A code that gives no document', () => {
  test.for([
    ['CODE_UNKNOWN', async (): Promise<string> => 'A-99'],
    ['CODE_EXPIRED', async () => codeOf(gateway, zarina, { seconds: 0 })],
    ['CODE_OF_ANOTHER_PERSON', async () => codeOf(gateway, aigerim)],
  ] as const)(
    '%s is an answer that the clerk is told, and the application is as before',
    async ([fault, code]) => {
      const checked = await checkedFor(zarina);
      const { result, application } = await corporation.show(checked, await code());
      expect(result).toMatchObject({ __typename: 'DocumentNotShown', fault });
      expect(result.message.length).toBeGreaterThan(20);
      expect(application.version).toBe(checked.version);
      expect(await enclosed(checked.id)).toEqual([]);
    },
  );

  test('A used code gives nothing a second time; that of another person is still theirs', async () => {
    const code = await codeOf(gateway, zarina);
    const other = await checkedFor(aigerim);
    expect((await corporation.show(other, code)).result).toMatchObject({ fault: 'CODE_OF_ANOTHER_PERSON' });
    const { application } = await corporation.show(await checkedFor(zarina), code);
    expect((await corporation.show(application, code)).result).toMatchObject({ fault: 'CODE_USED' });
  });

  test('A change of another version uses no code up', async () => {
    const code = await codeOf(gateway, zarina);
    const checked = await checkedFor(zarina);
    await gateway.resetCalls();
    const late = await corporation.show({ ...checked, version: checked.version - 1 }, code);
    expect(late.result.__typename).toBe('VersionChanged');
    expect((await gateway.calls()).systems.DIGITAL_DOCUMENTS).toBe(0);
    expect((await corporation.show(checked, code)).result.__typename).toBe('Done');
  });

  test('A text that is no code is refused without telling it', async () => {
    const shown = corporation.show(await checkedFor(zarina), 'no code 4417');
    await expect(shown).rejects.toThrow('code: 4 to 32 letters, digits and hyphens');
    await expect(corporation.show(await checkedFor(zarina), 'no code 4417')).rejects.not.toThrow('4417');
  });
});

describe('An outage of the service', () => {
  test('A lost answer loses the code and nothing else: one call, a ticket, no half of a change', async () => {
    const checked = await checkedFor(zarina);
    const code = await codeOf(gateway, zarina);
    await gateway.setFault('DIGITAL_DOCUMENTS', 'reset', { variant: 'done' });
    await gateway.resetCalls();
    const { result, application } = await corporation.show(checked, code);
    await gateway.endFault('DIGITAL_DOCUMENTS');
    expect(result).toMatchObject({
      ...{ __typename: 'RegisterUnavailable', system: 'DIGITAL_DOCUMENTS' },
      supportTicket: { applicationRef: checked.id, missing: ['RECIPIENT'] },
    });
    expect(JSON.stringify(result)).not.toContain(code);
    expect((await gateway.calls()).systems.DIGITAL_DOCUMENTS).toBe(1);
    expect(application.version).toBe(checked.version);
    expect(await enclosed(checked.id)).toEqual([]);
    const again = async (): Promise<Payload> =>
      (await corporation.show(await corporation.read(checked.id), code)).result;
    await expect.poll(async () => (await again()).fault).toBe('CODE_USED');
    expect((await show(await corporation.read(checked.id), zarina)).result.__typename).toBe('Done');
  });

  test('A failure before the use leaves the code to the next try', async () => {
    const checked = await checkedFor(zarina);
    const code = await codeOf(gateway, zarina);
    await gateway.setFault('DIGITAL_DOCUMENTS', 'http500');
    expect((await corporation.show(checked, code)).result.__typename).toBe('RegisterUnavailable');
    await gateway.endFault('DIGITAL_DOCUMENTS');
    await expect
      .poll(async () => (await corporation.show(await corporation.read(checked.id), code)).result.__typename)
      .toBe('Done');
  });
});

describe('The case (S7.2(25))', () => {
  test('The document goes with it under its form; only a signed scan is an electronic document', async () => {
    const paper = (word: string) => Buffer.concat([pdf, Buffer.from(`% ${word}\n%%EOF\n`)]);
    const signed = paper('signed');
    const signature = mockCms(signed, [{ iin: zarina }]);
    const { application: checked } = await corporation.state(await checkedFor(zarina), statement);
    // The Fund has nothing to tell of her.
    const { application: told } = await corporation.notify(checked);
    const { application: shown } = await show(told, zarina);
    const { application: one } = await corporation.attach(shown, 'OTHER_DOCUMENT', signed, { signature });
    const { application: both } = await corporation.attach(one, 'LOSS_CERTIFICATE', paper('plain'));
    // The shown document stands in the place of the scan that the package names.
    const accepted = ['KANDAS_CERTIFICATE', 'LOSS_CERTIFICATE', 'OTHER_DOCUMENT'];
    const { application: looked } = await corporation.lookAtPackage(both, undefined, accepted);
    const { application: handed, result } = await corporation.handOver(looked, 'All of it was looked at.');
    expect(result).toEqual({ __typename: 'Done' });
    expect(handed.state).toBe('CASE_HANDED_OVER');
    const cases = (await (await fetch(`${gateway.control}/__cases`)).json()) as Payload;
    const { documents: lying } = cases.CASE_SYSTEM.find(({ reference }: Payload) => reference === handed.id);
    expect(lying.map(({ code, form = null, mediaType }: Payload) => [code, form, mediaType])).toEqual([
      ['OTHER_DOCUMENT', 'ELECTRONIC_DOCUMENT', 'application/pdf'],
      ['OTHER_DOCUMENT', null, 'application/pkcs7-signature'],
      ['LOSS_CERTIFICATE', null, 'application/pdf'],
      ['KANDAS_CERTIFICATE', 'SHOWN_DOCUMENT', 'application/json'],
    ]);
    expect(lying.at(-1).inPlaceOfData).toBe(true);
    const { data } = await gateway.ask(
      'query ($id: ID!) { application(id: $id) { scans { form } } }',
      { id: handed.id },
      headers,
    );
    expect(data.application.scans).toEqual([{ form: 'ELECTRONIC_DOCUMENT' }, { form: 'SCAN' }]);
  });
});

describe('The rights and the record', () => {
  beforeAll(() => forgetFiled(gateway));

  test('Only the routes whose rules name it take a shown document', async () => {
    const { application } = await corporation.create(aigerim);
    const shown = corporation.show(application, await codeOf(gateway, aigerim));
    await expect(shown).rejects.toThrow('id: an application whose route has an identification');
    const { data } = await gateway.ask(`{ stateServices { number routes { route packageRule { validityItem }
      identification { system ruleItem documents { kind document { code } } discrepancy { ruleItem } } } } }`);
    const rules = data.stateServices.flatMap(({ number, routes }: Payload) =>
      routes.flatMap(({ route, identification }: Payload) =>
        identification ? [[number, route, identification.ruleItem]] : [],
      ),
    );
    expect(rules).toEqual([['S7', 'STATE_CORPORATION', 'S7.3(1)']]);
  });

  test('The question and each reading are on record, and the code nowhere', async () => {
    const code = await codeOf(gateway, zarina);
    const { application } = await corporation.show(await checkedFor(zarina), code);
    await enclosed(application.id);
    const auditor = { authorization: `Bearer ${await gateway.tokenOf('auditor')}` };
    const query = `query ($iin: IIN!) { accessLog(first: 50, filter: { iin: $iin }) { nodes {
      purposes { applicationRef } systems { system attempts } } } }`;
    const looks = async () => {
      const { data, errors } = await gateway.ask(query, { iin: zarina }, auditor);
      expect(errors).toEqual([]);
      const own = data.accessLog.nodes.filter(({ purposes }: Payload) =>
        purposes.some(({ applicationRef }: Payload) => applicationRef === application.id),
      );
      expect(JSON.stringify(data)).not.toContain(code);
      return own.flatMap(({ systems }: Payload) =>
        systems.flatMap(({ system, attempts }: Payload) =>
          system === 'DIGITAL_DOCUMENTS' ? [attempts] : [],
        ),
      );
    };
    // One call, and one reading of what is kept.
    await expect.poll(async () => (await looks()).sort()).toEqual([0, 1]);
    expect(gateway.logged()).not.toContain(code);
  });
});
