import { describe, expect, test } from 'vitest';
import { ibanOf } from '../../mocks/people/iban.ts';
import { runNetwork } from './network.ts';
import { accountIn, postAccount } from './questions.ts';
import { open } from './soap.ts';
import { control, type Send } from './wire.ts';

const network = runNetwork();
const owner = '850630390007';
const namesake = '850630390017';
const halyk = ibanOf(owner, '601');
const prisoner = '750102390005';
const controlAccount = 'MOCKKSN000017';

const ask = (bank: string, account: string, iin: string, options?: Send) =>
  postAccount(network().shep, bank, { account, iin }, options);
const answer = async (bank: string, account: string, iin: string) => open(await ask(bank, account, iin));
const statuses = async (...banks: readonly ['601' | '722', ...('601' | '722')[]]) =>
  Promise.all(banks.map(async (bank) => (await ask(bank, ibanOf(owner, bank), owner)).status));

describe('The simulated banks', () => {
  test('The simulated banks know an account of the person', async () => {
    expect(accountIn(await answer('601', halyk, owner))).toEqual({
      account: halyk,
      iin: owner,
      open: 'true',
      owned: 'true',
      kind: 'CURRENT',
      bic: 'HSBKKZKX',
      openedOn: '2013-01-15',
    });
  });

  test('The simulated banks say that an account is another person’s', async () => {
    expect(accountIn(await answer('601', halyk, namesake))).toMatchObject({ iin: namesake, owned: 'false' });
  });

  test('The simulated banks say that an account is closed, and since when', async () => {
    const account = accountIn(await answer('998', ibanOf('801231490008', '998'), '801231490008'));
    expect(account).toMatchObject({ open: 'false', owned: 'true', closedOn: '2022-08-01' });
  });

  test('The simulated banks say in two ways that there is no such account', async () => {
    const even = await answer('601', ibanOf('051231690002', '601'), '051231690002');
    expect(even).toMatchObject({ status: 'SCSE001', answer: undefined });
    const odd = await answer('998', ibanOf('900101490009', '998'), '900101490009');
    expect(odd).toMatchObject({ status: 'SCSS001', innerCode: '00000' });
    expect(accountIn(odd)).toBeUndefined();
  });

  test('The simulated banks know neither accounts of each other nor numbers without an owner', async () => {
    expect(accountIn(await answer('722', halyk, owner))).toBeUndefined();
    expect(accountIn(await answer('601', 'KZ456010000000000001', owner))).toBeUndefined();
    expect(accountIn(await answer('601', controlAccount, prisoner))).toBeUndefined();
  });

  test.each(['722', '601', '965', '998', '563'])(
    'The simulated banks answer for the bank %s',
    async (bank) => {
      expect((await answer(bank, halyk, owner)).faultCodes).toEqual([]);
    },
  );

  test('The simulated banks do not answer for a bank that is not connected', async () => {
    expect((await answer('856', halyk, owner)).faultCodes).toEqual(['MOCK-SHEP-NO-SUCH-SERVICE']);
  });

  test.each([{ account: halyk }, { iin: owner }])(
    'The simulated banks refuse half a question',
    async (fields) => {
      const half = open(await postAccount(network().shep, '601', fields));
      expect(half).toMatchObject({ status: 'SCSS001', innerCode: 'MOCK-00001' });
    },
  );

  test('The simulated banks count by bank', async () => {
    await ask('601', halyk, owner);
    await ask('TREASURY', controlAccount, prisoner);
    expect((await control(`${network().control}/__calls`)).json).toMatchObject({
      systems: { SHEP: 2, BANKS: 2 },
      services: { MOCK_BANK_601_AccountCheck: 1, MOCK_TREASURY_ControlAccountCheck: 1 },
    });
  });
});

describe('The simulated treasury', () => {
  test('The simulated treasury knows the control account of an institution, and the person there', async () => {
    const mine = accountIn(await answer('TREASURY', controlAccount, prisoner));
    expect(mine).toMatchObject({ account: controlAccount, owned: 'true', kind: 'CONTROL', open: 'true' });
    const others = accountIn(await answer('TREASURY', controlAccount, owner));
    expect(others).toMatchObject({ iin: owner, owned: 'false' });
  });

  test('The simulated treasury knows no account of a citizen', async () => {
    expect(accountIn(await answer('TREASURY', halyk, owner))).toBeUndefined();
  });
});

describe('A fault of the banks', () => {
  test('A fault of the banks hits all of them', async () => {
    await network().fault('BANKS', { fault: 'http500' });
    expect(await statuses('601', '722')).toEqual([500, 500]);
  });

  test('A fault hits the bank of its code alone, until it is taken back', async () => {
    await network().fault('BANKS', { fault: 'http500', service: '601' });
    expect(await statuses('601', '722')).toEqual([500, 200]);
    expect((await control(`${network().control}/__faults`)).json).toMatchObject({
      BANKS: null,
      'BANKS/601': { fault: 'http500' },
    });
    await control(`${network().control}/__faults/BANKS?service=601`, 'DELETE');
    expect(await statuses('601')).toEqual([200]);
  });

  test('A fault of one bank precedes the fault of all, and ends with it', async () => {
    await network().fault('BANKS', { fault: 'overload' });
    await network().fault('BANKS', { fault: 'http500', service: '601' });
    expect(await statuses('601', '722')).toEqual([500, 200]);
    await control(`${network().control}/__faults/BANKS`, 'DELETE');
    expect((await control(`${network().control}/__faults`)).json).not.toHaveProperty('BANKS/601');
    expect(await statuses('601')).toEqual([200]);
  });

  test('A fault is of one bank if one request asks for that', async () => {
    const drilled = { headers: { 'Tirek-Drill': 'BANKS/601=down, BANKS/602=hang' } };
    expect((await ask('601', halyk, owner, drilled)).status).toBe(500);
    expect((await ask('722', halyk, owner, drilled)).status).toBe(200);
    const all = { headers: { 'Tirek-Drill': 'BANKS=down' } };
    expect((await ask('722', halyk, owner, all)).status).toBe(500);
  });

  test('A fault flaps for each bank by itself', async () => {
    await network().fault('BANKS', { fault: 'flapping' });
    expect(await statuses('601')).toEqual([500]);
    expect(await statuses('722')).toEqual([500]);
    expect(await statuses('601')).toEqual([200]);
  });

  test('A fault belongs to a person at one bank of two', async () => {
    const iin = '830819490007';
    expect((await ask('965', ibanOf(iin, '965'), iin)).status).toBe(500);
    expect((await ask('722', ibanOf(iin, '722'), iin)).status).toBe(200);
  });

  test('A fault drifts: an account does not name its owner', async () => {
    await network().fault('BANKS', { fault: 'drift' });
    for (const account of [halyk, 'KZ456010000000000001']) {
      const spoiled = accountIn(await answer('601', account, owner));
      expect(spoiled).toMatchObject({ account, iin: owner });
      expect(spoiled).not.toHaveProperty('owned');
    }
  });

  test('A fault is an answer about another person', async () => {
    await network().fault('BANKS', { fault: 'wrongPerson' });
    const wrong = accountIn(await answer('601', halyk, owner));
    expect(wrong).toMatchObject({ account: halyk, owned: 'true' });
    expect(wrong?.iin).not.toBe(owner);
  });

  test('A fault cuts an answer behind the opening of its list', async () => {
    await network().fault('BANKS', { fault: 'truncated' });
    expect((await answer('601', halyk, owner)).dataText).toMatch(/<accounts>$/);
  });
});
