import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { randomWriter, seeded } from '../../support/random.ts';
import { anyToken, type ScriptedShep, startScriptedShep } from '../../support/shep-server.ts';

const question = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { identity {
  __typename ... on RegisterAnswer { known system } ... on RegisterUnavailable { faultClass origin } } } }`;
const people = inventedIins(2000).values();
const someone = () => people.next().value ?? '';

let shep: ScriptedShep;
let gateway: TestGateway;
beforeAll(async () => {
  shep = await startScriptedShep();
  gateway = await startGateway({ SHEP_URL: shep.address, PROVIDER_BIN: '260140900099' });
});
beforeEach(() => {
  shep.answerConsent(() => anyToken);
  shep.answerWith(
    (iin) =>
      `<person><iin>${iin}</iin><birthDate>1977-01-01</birthDate><lifeStatus><code>0</code></lifeStatus></person>`,
  );
});
afterAll(async () => {
  await gateway.stop();
  shep.stop();
});

const identity = async (headers = {}, iin = someone()) => {
  const { data, errors } = await gateway.ask(
    question,
    { iin, purpose: { applicationRef: 'draft-1' } },
    headers,
  );
  expect(errors).toEqual([]);
  return data.person.identity;
};

test.for([
  ['nothing at all', ''],
  ['no status', '<code>1</code><public-key>2</public-key>'],
  ['an unknown status', anyToken.replace('MOCK-AGREED', 'MOCK-PERHAPS')],
  ['a status in another case', anyToken.replace('MOCK-AGREED', 'mock-agreed')],
  ['agreement without a token', anyToken.replace('<code>any</code>', '')],
  ['agreement with an empty token', anyToken.replace('<code>any</code>', '<code> </code>')],
  ['agreement without a key', anyToken.replace('<public-key>any</public-key>', '')],
  ['two tokens', `${anyToken}<code>other</code>`],
  ['an answer about another person', `${anyToken}<uin>620315390007</uin>`],
  ['an answer about no person', `${anyToken}<uin>somebody</uin>`],
])('%s: drift of the consent service, and the register is not asked', async ([, answer = '']) => {
  shep.answerConsent(() => answer);
  let isAsked = false;
  shep.answerData(() => {
    isAsked = true;
    return '';
  });
  expect(await identity()).toEqual({
    __typename: 'RegisterUnavailable',
    known: false,
    system: 'CONSENT_SERVICE',
    faultClass: 'CONTRACT_DRIFT',
    origin: 'REGISTER',
  });
  expect(isAsked).toBe(false);
});

test('No contract-valid answer of the consent service gives an error (1,000 answers)', async () => {
  const { random, pick, maybe, element, text } = randomWriter(seeded(11));
  const statuses = ['AGREED', 'WAITING', 'REFUSED', 'EXPIRED', 'REVOKED'];
  const iins = inventedIins(2000).slice(1000);
  for (let start = 0; start < iins.length; start += 50) {
    const given = new Map<string, string>();
    shep.answerConsent((request) => {
      const iin = /<uin>(\d{12})</.exec(request)?.[1] ?? '';
      const status = pick(statuses);
      given.set(iin, status);
      const token =
        element('code', pick(['a', '{"x":1}', '&amp;&lt;'])) + element('public-key', pick(['k', 'қ']));
      return [element('status', `MOCK-${status}`), token, maybe(() => element('uin', iin)), text('unknown')]
        .sort(() => random() - 0.5)
        .join('');
    });
    const some = iins.slice(start, start + 50);
    const told = await Promise.all(some.map((iin) => identity({}, iin)));
    some.forEach((iin, i) => {
      const isAgreed = given.get(iin) === 'AGREED';
      expect(told[i].__typename).toBe(isAgreed ? 'IdentityRecord' : 'ConsentNeeded');
    });
  }
});

test.for([
  ['specialist', '260140900011', 'State corporation (invented department)', 'mock-specialist'],
  ['citizen', '260140900099', 'Tirek demo', 'mock-citizen'],
] as const)('A %s asks in the name of %s %s', async ([role, bin, company, account]) => {
  const authorization = `Bearer ${await gateway.tokenOf(role)}`;
  let seen = '';
  shep.answerConsent((request) => {
    seen = request;
    return anyToken;
  });
  const iin = '900101490009';
  const { __typename } = await identity({ authorization }, iin);
  expect(__typename).toBe('IdentityRecord');
  const data = /<data [^>]*xsi:type="cs:(\w+)">(.*)<\/data>/s.exec(seen);
  expect(data?.[1]).toBe('getUserDataRequest');
  expect(
    Object.fromEntries([...(data?.[2] ?? '').matchAll(/<([\w-]+)>([^<]*)</g)].map(([, k, v]) => [k, v])),
  ).toEqual({
    uin: iin,
    company,
    company_bin: bin,
    company_responsible: account,
    employee_name: account,
    access_name: 'GBDFLUniversal_token',
    personal_data_name: expect.stringContaining('Физические лица'),
    expiresIn: '600000',
    'omit-sms': 'true',
  });
  // The caller's own token is made out to the gateway: no system gets it.
  expect(seen).not.toContain(authorization.slice(7, 60));
});

test('The token and the key go to the register, escaped', async () => {
  shep.answerConsent(
    () => '<status>MOCK-AGREED</status><code>a&amp;b</code><public-key>&lt;k&gt;</public-key>',
  );
  let seen = '';
  shep.answerData((request) => {
    seen = request;
    return '';
  });
  expect((await identity()).__typename).toBe('NoRecord');
  expect(seen).toContain('<serviceId>GBDFLUniversal_token</serviceId>');
  expect(seen).toContain('<kdpToken>a&amp;b</kdpToken><publicKey>&lt;k&gt;</publicKey>');
});

test('A new token that is still refused is an error of the register, after one renewal', async () => {
  let tokens = 0;
  const shown: string[] = [];
  shep.answerConsent(() => {
    tokens += 1;
    return anyToken.replace('<code>any', `<code>token-${tokens}`);
  });
  shep.answerData((request) => {
    shown.push(/<kdpToken>(.*)<\/kdpToken>/.exec(request)?.[1] ?? '');
    return '';
  }, 'MOCK-TOKEN-REFUSED');
  expect(await identity()).toMatchObject({ system: 'PERSON_REGISTER', faultClass: 'SYSTEM_ERROR' });
  expect(tokens).toBe(2);
  // The last one twice: an error of the register's is repeated once.
  expect(shown).toEqual(['token-1', 'token-2', 'token-2']);
});
