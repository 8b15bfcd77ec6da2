import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inventedIins } from '../support/persons.ts';
import { askConsent, askWithToken, consentsAt, postConsent, putConsent } from './consent-questions.ts';
import { runNetwork } from './network.ts';
import { open } from './soap.ts';
import { control } from './wire.ts';

const network = runNetwork();
const people = inventedIins(40).values();
const someone = () => people.next().value ?? '';
const smsSent = async () => (await consentsAt(network().control)).sms;

describe('The simulated consent service', () => {
  test('The simulated consent service gives a token at once, without an SMS, to a caller with another legal basis', async () => {
    const iin = someone();
    await putConsent(network().control, iin, 'refuse');
    const before = await smsSent();
    const first = await askConsent(network().shep, { iin, omitSms: true });
    expect(first).toMatchObject({ first: 'SCSS001', status: 'MOCK-AGREED', iin });
    const second = await askConsent(network().shep, { iin, omitSms: true });
    expect(second.code).not.toBe(first.code);
    expect(await smsSent()).toBe(before);
  });

  test('The simulated consent service asks the person once for a company and a service, until the request is over', async () => {
    const iin = someone();
    const before = await smsSent();
    const first = await askConsent(network().shep, { iin, expiresInMs: 3000 });
    const again = await askConsent(network().shep, { iin, expiresInMs: 3000 });
    expect(again).toEqual(first);
    expect(await smsSent()).toBe(before + 1);
    await askConsent(network().shep, { iin, bin: '260140900022' });
    await askConsent(network().shep, { iin, service: 'MOCK_ENPF_PensionAccounts' });
    expect(await smsSent()).toBe(before + 3);
    await wait(3010);
    expect((await askConsent(network().shep, { iin })).code).not.toBe(first.code);
    expect(await smsSent()).toBe(before + 4);
  });

  test.for([
    ['wait', 'MOCK-WAITING'],
    ['refuse', 'MOCK-REFUSED'],
    ['expire', 'MOCK-EXPIRED'],
  ])('%s: %s and no token, however often the caller asks', async ([answer = '', status]) => {
    const iin = someone();
    await putConsent(network().control, iin, answer);
    for (let i = 0; i < 2; i += 1)
      expect(await askConsent(network().shep, { iin })).toMatchObject({ status, code: '' });
    await control(`${network().control}/__consents/${iin}`, 'DELETE');
    expect((await askConsent(network().shep, { iin })).status).toBe('MOCK-AGREED');
  });

  test('The answer revoke: the token was given, the register refuses it, and KDP says so at the next question', async () => {
    const iin = someone();
    await putConsent(network().control, iin, 'revoke');
    const token = await askConsent(network().shep, { iin });
    expect(token.status).toBe('MOCK-AGREED');
    expect(await askWithToken(network().shep, iin, token)).toEqual({
      inner: 'MOCK-TOKEN-REFUSED',
      persons: 0,
    });
    expect(await askConsent(network().shep, { iin })).toMatchObject({ status: 'MOCK-REVOKED', code: '' });
  });

  test.for([
    ['801231490008', 'MOCK-WAITING'],
    ['790514490009', 'MOCK-REFUSED'],
    ['780404390002', 'MOCK-EXPIRED'],
    ['610211390001', 'MOCK-AGREED'],
    ['610211390001', 'MOCK-REVOKED'],
    ['900101490009', 'MOCK-AGREED'],
  ])('The cast answers as the stories say: %s %s', async ([iin = '', status]) => {
    expect((await askConsent(network().shep, { iin, bin: '260140900099' })).status).toBe(status);
  });

  test('The simulated consent service refuses a question that does not fit', async () => {
    const seen = open(await postConsent(network().shep, { iin: '900101490009', expiresInMs: 0 }));
    expect(seen).toMatchObject({ status: 'MOCK-KDP-BAD-REQUEST', dataText: '' });
  });
});

describe('The person register by token', () => {
  test('The person register answers about the person of the token', async () => {
    const iin = someone();
    const token = await askConsent(network().shep, { iin, omitSms: true });
    expect(await askWithToken(network().shep, iin, token)).toEqual({ inner: '00000', persons: 1 });
  });

  test('The person register refuses a token of another person, of another service, with another key, an invented one and an expired one', async () => {
    const iin = someone();
    const refused = { inner: 'MOCK-TOKEN-REFUSED', persons: 0 };
    const shep = network().shep;
    const own = await askConsent(shep, { iin, omitSms: true });
    const ofAnother = await askConsent(shep, { iin: someone(), omitSms: true });
    const ofAnotherService = await askConsent(shep, { iin, omitSms: true, service: 'MOCK_OTHER' });
    const short = await askConsent(shep, { iin, omitSms: true, expiresInMs: 1 });
    await wait(5);
    const wrong = [
      ofAnother,
      ofAnotherService,
      short,
      { ...own, publicKey: ofAnother.publicKey },
      { code: 'made-up', publicKey: own.publicKey },
    ];
    for (const token of wrong) expect(await askWithToken(shep, iin, token)).toEqual(refused);
    expect((await askWithToken(shep, iin, own)).persons).toBe(1);
  });

  test('The person register takes no question without a token, and none by anything but an IIN', async () => {
    const bare = await askWithToken(network().shep, someone(), { code: '', publicKey: '' });
    expect(bare).toEqual({ inner: 'MOCK-00001', persons: 0 });
  });
});

describe('The control port', () => {
  test('The control port shows the use of each token, by a number and not by the token', async () => {
    const [iin, other] = [someone(), someone()];
    const known = (await consentsAt(network().control)).tokens.length;
    const token = await askConsent(network().shep, { iin, omitSms: true });
    for (const shownFor of [iin, iin, other]) await askWithToken(network().shep, shownFor, token);
    const seen = await consentsAt(network().control);
    const service = 'GBDFLUniversal_token';
    expect(seen.tokens.slice(known)).toEqual([
      {
        token: expect.any(Number),
        service,
        used: [
          { service, iin },
          { service, iin: other },
        ],
        refused: 1,
      },
    ]);
    expect(JSON.stringify(seen)).not.toContain(token.code);
  });

  test.for([[{}], [{ answer: 'perhaps' }], [{ answer: 'agree', more: 1 }], [[]]])(
    'The control port names the expected form instead of %j',
    async ([body]) => {
      const { status, json } = await control(`${network().control}/__consents/900101490009`, 'PUT', body);
      expect(status).toBe(400);
      expect(json).toMatchObject({
        expected: { answer: ['agree', 'wait', 'refuse', 'expire', 'revoke', 'stop'] },
      });
      expect((await putConsent(network().control, '12', 'agree')).status).toBe(400);
    },
  );
});
