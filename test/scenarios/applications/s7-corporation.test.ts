/** S7 through the State corporation, from the first check to the case in E-maket, with its signed electronic request. */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ibanOf } from '../../../mocks/people/iban.ts';
import { mockSignedXml } from '../../../mocks/signature-service/mock-xml.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { keyPassword, makeSigningKeys, type SigningKeys } from '../../support/signing-keys.ts';
import { type StandBetween, startBetween } from '../../support/stand-between.ts';
import { until } from '../../support/until.ts';
import { type Payload, pdf, startApplications, type Worker, workersAt } from './application-gateway.ts';
import { forgetFiled, madeFor } from './desks.ts';

const vera = '801231490008';
const corporationBin = '260140900011';
const stateService = 'LOSS_OF_CAPACITY_PAYMENT';
const account = { iban: ibanOf(vera, '965') };
const ofVera = { surname: 'Ладожская', name: 'Вера', patronymic: 'Павловна', birthDate: '1980-12-31' };
const contact = '+7 700 000 12 34';
const statement = {
  ...ofVera,
  identityDocument: '832217000',
  account,
  certificate: 'MOCK-L-832217000',
  contact,
};

let keys: SigningKeys;
/** Stands before NCANode, and changes its answers as a test wants. */
let between: StandBetween;
let spoil: (answer: string, path: string) => string;
let gateway: TestGateway;
let corporation: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  keys = await makeSigningKeys();
  await keys.put(corporationBin);
  between = await startBetween((answer, path) => spoil(answer, path));
  gateway = await startApplications({
    ...{ ...keys.settings, SIGNATURE_SERVICE_URL: between.address },
    // A key that was replaced counts at once, and a system that is back is asked at once.
    ...{ SIGNING_KEY_CHECK_MS: '50', CREDENTIAL_PAUSE_MS: '50' },
    ...{ BREAKER_OPEN_MS: '50', BREAKER_MAX_OPEN_MS: '50' },
  });
  const systems = (await (await fetch(`${gateway.control}/__systems`)).json()) as Record<string, string>;
  between.lead(String(systems.SIGNATURE_SERVICE));
  ({ corporation } = await workersAt(gateway));
  headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
});
afterAll(async () => {
  await gateway?.stop();
  between?.stop();
  await keys?.remove();
});
beforeEach(async () => {
  spoil = (answer) => answer;
  await gateway.resetCalls();
  await forgetFiled(gateway);
});

/** An application whose case may be handed over. */
async function ready(): Promise<Payload> {
  const { application } = await corporation.createOnly(vera, { stateService });
  const stated = (await corporation.state(application, statement)).application;
  const checked = (await corporation.check(stated)).application;
  const notified = (await corporation.notify(checked)).application;
  const number = await notificationOf(notified.id);
  const confirmed = (await corporation.state(notified, { ...statement, notification: { number } }))
    .application;
  return (await corporation.lookAtPackage(confirmed)).application;
}

async function notificationOf(id: string): Promise<string> {
  const { data } = await gateway.ask(
    'query ($id: ID!) { application(id: $id) { papers { number } } }',
    { id },
    headers,
  );
  return data.application.papers[0].number;
}

/** The one case of an application at E-maket. */
async function caseOf(reference: string): Promise<Payload> {
  const { CASE_SYSTEM } = (await (await fetch(`${gateway.control}/__cases`)).json()) as Payload;
  const own = CASE_SYSTEM.filter((one: Payload) => one.reference === reference);
  expect(own).toHaveLength(1);
  return own[0];
}

const withoutSignature = (xml: string) => xml.replace(/<ds:Signature[\s\S]*<\/ds:Signature>/, '');
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

test('S7.8 to S7.10, S7.2(25): the case arises in E-maket with its documents and papers, and each named system is asked once', async () => {
  const application = await ready();
  expect(application.readiness).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
  const { application: scanned } = await corporation.attach(application, 'OTHER_DOCUMENT');
  const { result, application: handed } = await corporation.handOver(scanned);
  expect(result).toEqual({ __typename: 'Done' });
  expect(handed.electronicCase.number).toMatch(/^MOCK-EMAKET-/);
  const held = await caseOf(application.id);
  expect(held.documents).toMatchObject([
    { code: 'OTHER_DOCUMENT', bytes: pdf.length, sha256: sha256(pdf) },
    { name: `OTHER_DOCUMENT.pdf.${corporationBin}.p7s` },
    { code: 'CONTRIBUTIONS_NOTIFICATION', mediaType: 'application/pdf' },
    { name: expect.stringMatching(new RegExp(`\\.pdf\\.${corporationBin}\\.p7s$`)) },
  ]);
  // KDP gives the proof of a consent, and NCANode the signatures: no item of these names them.
  const { SHEP, SIGNATURE_SERVICE: _, CONSENT_SERVICE = 0, ...systems } = (await gateway.calls()).systems;
  expect(Object.fromEntries(Object.entries(systems).filter(([, count]) => count > 0))).toEqual({
    ...{ FACT_CHECK: 1, PERSON_REGISTER: 1, BANKS: 1, DISABILITY_DATABANK: 1 },
    ...{ SOCIAL_INSURANCE_FUND: 1, CASE_SYSTEM: 1 },
  });
  expect(SHEP).toBe(3 + CONSENT_SERVICE);
});

describe('The electronic request (S7.2(21))', () => {
  let signed: string[] = [];
  beforeEach(() => {
    signed = [];
    spoil = (answer, path) => {
      if (path === 'xml/sign') signed.push(JSON.parse(answer).xml);
      return answer;
    };
  });

  test('The request has the data of the award and no other, and E-maket finds the signature of the State corporation under it', async () => {
    const application = await ready();
    await corporation.handOver(application);
    const [xml = ''] = signed;
    expect(signed).toHaveLength(1);
    const bare = withoutSignature(xml);
    expect((await caseOf(application.id)).request).toEqual({
      signedBy: corporationBin,
      bytes: Buffer.byteLength(bare),
      sha256: sha256(Buffer.from(bare)),
    });
    const values = [...bare.matchAll(/<([A-Za-z]+)>([^<]+)<\/\1>/g)].map(
      ([, name, value]) => `${name}=${value}`,
    );
    expect(values.slice(0, 12)).toEqual([
      `reference=${application.id}`,
      ...[`stateService=${stateService}`, 'route=STATE_CORPORATION', `organisation=${corporationBin}`],
      ...[`iin=${vera}`, 'surname=Ладожская', 'name=Вера', 'patronymic=Павловна', 'birthDate=1980-12-31'],
      ...['kind=iban', `number=${account.iban}`, 'certificate=MOCK-L-832217000'],
    ]);
    expect(values[12]).toBe(`notification=${await notificationOf(application.id)}`);
    const facts = [...bare.matchAll(/<fact><name>(\w+)<\/name><holds>(\w+)<\/holds><\/fact>/g)];
    expect(facts.map(([, name, holds]) => `${name} ${holds}`)).toEqual([
      ...['NOT_APPOINTED true', 'NOT_PAID true', 'NOT_FILED true', 'NOT_CONSENTED true'],
      ...['RECORD_STANDS true', 'AGREES_WITH_IIN true', 'IDENTITY_DOCUMENT_VALID true'],
      ...['ACCOUNT_OPEN true', 'HOLDER_IS_APPLICANT true', 'DEGREE_OF_LOSS_SET true'],
    ]);
    for (const unneeded of [contact, 'contact', 'identityDocument', '>832217000<', 'address'])
      expect(bare).not.toContain(unneeded);
  });

  test('An applicant for another person is named in it with their relation (S7.6)', async () => {
    const guardian = { iin: '780404390002', representation: 'WARD' };
    const { application } = await corporation.createOnly(vera, { stateService, applicant: guardian });
    const stated = (await corporation.state(application, statement)).application;
    const checked = (await corporation.check(stated)).application;
    const number = await notificationOf((await corporation.notify(checked)).application.id);
    const confirmed = await corporation.state(await corporation.read(application.id), {
      ...{ ...statement, notification: { number } },
    });
    const proof = 'GUARDIANSHIP_PROOF';
    const scanned = (await corporation.attach(confirmed.application, proof)).application;
    const seen = (await corporation.lookAtPackage(scanned, undefined, [proof])).application;
    expect((await corporation.handOver(seen, 'The order of guardianship was seen.')).result.__typename).toBe(
      'Done',
    );
    expect(signed[0]).toContain(
      '<applicant><representation>WARD</representation><iin>780404390002</iin></applicant>',
    );
  });
});

describe('A signature that cannot be made (S7.2(21), S7.2(24))', () => {
  let application: Payload;
  beforeAll(async () => {
    spoil = (answer) => answer;
    await forgetFiled(gateway);
    application = await ready();
  });

  /** The hand-over fails, no case has left, and the application waits as before. */
  async function failed(): Promise<Payload> {
    const { data, errors } = await gateway.ask(
      `mutation ($input: ApplicationInput!) { handOverCase(input: $input) { application { id version state }
        result { __typename ... on RegisterUnavailable { system faultClass origin signingKeyFault nextStep message(language: EN)
          supportTicket { id } incident { system audience } } } } }`,
      { input: { id: application.id, expectedVersion: (await corporation.read(application.id)).version } },
      headers,
    );
    expect(errors).toEqual([]);
    expect(await madeFor(gateway, application.id)).toEqual({ statements: [], cases: [] });
    expect(data.handOverCase.application.state).toBe('CHECKED');
    expect((await gateway.calls()).systems.CASE_SYSTEM).toBe(0);
    return data.handOverCase.result;
  }

  test('Without a key of the organisation the answer says that it is missing', async () => {
    await rm(join(keys.folder, `${corporationBin}.p12`));
    await sleep(60);
    expect(await failed()).toMatchObject({ signingKeyFault: 'MISSING', nextStep: 'TELL_OPERATOR' });
    await keys.put(corporationBin);
  });

  test.for([
    ['a key of others', { bin: '260140900066' }, keyPassword, 'OTHER_ORGANISATION', 'another organisation'],
    [
      'an expired key',
      { validUntil: '2026-01-01T00:00:00.000+00:00' },
      keyPassword,
      'EXPIRED',
      'past its end',
    ],
    [
      'a key before its first day',
      { validFrom: '2098-01-01T00:00:00.000+00:00' },
      keyPassword,
      'NOT_YET_VALID',
      'not valid yet',
    ],
    ['a revoked key', { revoked: true }, keyPassword, 'REVOKED', 'withdrawn'],
    ['a wrong password', {}, 'another-password-5512', 'WRONG_PASSWORD', 'does not open'],
  ] as const)(
    'With %s the answer names the fault, and our operator mends it',
    async ([, holder, password, fault, words]) => {
      await keys.put(corporationBin, holder, password);
      // The key that was fit is examined again.
      await sleep(60);
      expect(await failed()).toMatchObject({
        ...{ __typename: 'RegisterUnavailable', faultClass: 'OUR_CREDENTIALS', origin: 'SIGNATURE' },
        ...{ signingKeyFault: fault, nextStep: 'TELL_OPERATOR', supportTicket: null },
        message: expect.stringContaining(words),
        incident: { system: 'SIGNATURE_SERVICE', audience: 'OPERATOR' },
      });
      await keys.put(corporationBin);
    },
  );

  test.for([
    ['a byte of the account', (xml: string) => xml.replace(account.iban, ibanOf(vera, '998'))],
    ['a byte of a fact', (xml: string) => xml.replace('<holds>true', '<holds>false')],
    [
      'a byte of the value',
      (xml: string) => xml.replace(/(SignatureValue>)(.)/, (_, tag, one) => tag + (one === 'A' ? 'B' : 'A')),
    ],
    ['the whole signature', (xml: string) => withoutSignature(xml)],
    // A good signature of the same organisation, under the document of another question.
    [
      'the document together with its signature',
      (xml: string) => {
        const another = withoutSignature(xml).replace(account.iban, ibanOf(vera, '998'));
        return mockSignedXml(another, [{ bin: corporationBin }]);
      },
    ],
  ] as const)(
    'The gateway sends no request of which %s changed on its way from NCANode',
    async ([, change]) => {
      spoil = (answer, path) => {
        if (path !== 'xml/sign') return answer;
        const { xml, ...rest } = JSON.parse(answer);
        expect(change(xml)).not.toBe(xml);
        return JSON.stringify({ ...rest, xml: change(xml) });
      };
      expect(await failed()).toMatchObject({
        ...{ faultClass: 'CONTRACT_DRIFT', origin: 'SIGNATURE' },
        ...{ signingKeyFault: null, nextStep: 'TELL_OPERATOR' },
      });
    },
  );

  test('While NCANode is down, the answer is an outage with its ticket', async () => {
    await gateway.setFault('SIGNATURE_SERVICE', 'down');
    expect(await failed()).toMatchObject({
      ...{ faultClass: 'CONNECTION', origin: 'SIGNATURE', signingKeyFault: null },
      ...{
        incident: { system: 'SIGNATURE_SERVICE', audience: 'SUPPORT' },
        supportTicket: { id: expect.any(String) },
      },
    });
    await gateway.endFault('SIGNATURE_SERVICE');
  });

  test('With the good key back, the same application is handed over once, and no output holds a key or a password', async () => {
    await until(async () => {
      const { result } = await corporation.handOver(await corporation.read(application.id));
      return result.__typename === 'Done';
    });
    expect((await madeFor(gateway, application.id)).cases).toHaveLength(1);
    const dump = gateway.logged();
    for (const secret of [keyPassword, 'another-password-5512', keys.key.slice(100, 160), 'MOCK-P12', vera])
      expect(dump).not.toContain(secret);
  });
});
