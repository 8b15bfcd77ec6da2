import { afterEach, expect, test } from 'vitest';
import { ibanOf } from '../../mocks/people/iban.ts';
import { runNetwork } from './network.ts';
import { postCertificate, postIins, postSearch } from './questions.ts';
import { personRequest, post, serviceRequest } from './soap.ts';
import { control } from './wire.ts';

const network = runNetwork();
const seen = async (method = 'GET') => (await control(`${network().control}/__seen`, method)).json;
afterEach(() => seen('DELETE'));

const [one, other, third] = ['900101490009', '801231490008', '620315390007'] as const;

async function askEverybody(): Promise<void> {
  const { shep, fund } = network();
  await post(shep, personRequest({ iin: one }));
  await post(shep, personRequest({ iin: one }));
  await postIins(shep, [other, third]);
  await postSearch(fund, [one, third]);
  const bank = { id: 'MOCK_BANK_722_AccountCheck', namespace: 'urn:mock:bank' };
  await post(shep, serviceRequest(bank, { account: ibanOf(one, '722'), iin: one }));
}

const everybody = {
  PERSON_REGISTER: [one],
  DISABILITY_DATABANK: [other, third],
  PENSION_FUND: [one, third],
  BANKS: [one],
};

test('The mocks note no person before the order to note, nor after its end', async () => {
  await askEverybody();
  expect(await seen()).toEqual({});
  await seen('PUT');
  await askEverybody();
  expect(await seen()).toEqual(everybody);
  await seen('PUT');
  expect(await seen()).toEqual(everybody);
  await seen('DELETE');
  await askEverybody();
  expect(await seen()).toEqual({});
});

test('The mocks note the asked person even if a fault follows, and not if the bus did not pass the question on', async () => {
  await seen('PUT');
  for (const system of ['PERSON_REGISTER', 'DISABILITY_DATABANK', 'BANKS', 'PENSION_FUND'])
    await network().fault(system, { fault: 'http500' });
  await askEverybody();
  expect(await seen()).toEqual(everybody);
  await seen('DELETE');
  await seen('PUT');
  await network().fault('SHEP', { fault: 'http500' });
  await post(network().shep, personRequest({ iin: one }));
  expect(await seen()).toEqual({});
});

test('A search names no person, and an unreadable question is about no person', async () => {
  await seen('PUT');
  const { shep, fund } = network();
  await post(shep, personRequest({ documentNumber: '034567890' }));
  await postCertificate(shep, 'MOCK-D-034567890');
  await postSearch(fund, [one], { body: '{"iins":' });
  await post(shep, `no envelope about ${one}`);
  expect(await seen()).toEqual({});
});
