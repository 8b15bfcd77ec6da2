import { describe, expect, test } from 'vitest';
import { childOf, textOf } from '../../mocks/xml/read.ts';
import { runNetwork } from './network.ts';
import { databankItems, itemsIn, postCertificate, postIins, postToDatabank } from './questions.ts';
import { open } from './soap.ts';
import { control } from './wire.ts';

const network = runNetwork();
const groupOne = '850630390007';
const groupTwoTillEnd = '801231490008';
const without = '900101490009';
const hangs = '780404390002';
const drifts = '830819490007';

const recordOf = async (iin: string) => {
  const [item] = itemsIn(open(await postIins(network().shep, [iin])));
  return childOf(item, 'disability');
};

describe('The simulated disability databank', () => {
  test('The simulated disability databank answers about every person in the order asked, and says who has no record', async () => {
    const items = await databankItems(network().shep, [without, groupOne, '051231690002', groupTwoTillEnd]);
    expect(items).toEqual([
      { iin: without, found: false, whole: true },
      { iin: groupOne, found: true, whole: true },
      { iin: '051231690002', found: false, whole: true },
      { iin: groupTwoTillEnd, found: true, whole: true },
    ]);
  });

  test('The simulated disability databank marks a disability without an end by a flag of its own', async () => {
    const indefinite = await recordOf(groupOne);
    expect(textOf(indefinite, 'indefinite')).toBe('true');
    expect(childOf(indefinite, 'endDate')).toBeUndefined();
    const tillEnd = await recordOf(groupTwoTillEnd);
    expect(textOf(tillEnd, 'indefinite')).toBe('false');
    expect(textOf(tillEnd, 'endDate')).toBe('2029-05-31');
  });

  test('The simulated disability databank knows the groups of the cast', async () => {
    const groupOf = async (iin: string) => textOf(childOf(await recordOf(iin), 'group'), 'code');
    expect(await groupOf(groupOne)).toBe('1');
    expect(await groupOf(groupTwoTillEnd)).toBe('2');
    expect(await groupOf('750102390005')).toBe('3');
    expect(await groupOf('150607590008')).toBe('4');
  });

  test('The simulated disability databank finds the holder of each certificate', async () => {
    const certificates = childOf(await recordOf(groupOne), 'certificates')?.children ?? [];
    expect(certificates).toHaveLength(2);
    for (const certificate of certificates) {
      const answer = open(await postCertificate(network().shep, textOf(certificate, 'number') ?? ''));
      expect(answer.status).toBe('SCSS001');
      expect(itemsIn(answer).map((item) => textOf(item, 'iin'))).toEqual([groupOne]);
    }
  });

  test('The simulated disability databank says in two ways that a certificate has no holder', async () => {
    const even = open(await postCertificate(network().shep, 'MOCK-L-700000000'));
    expect(even).toMatchObject({ status: 'SCSE001', answer: undefined });
    const odd = open(await postCertificate(network().shep, 'MOCK-L-700000001'));
    expect(odd).toMatchObject({ status: 'SCSS001', innerCode: '00000' });
    expect(itemsIn(odd)).toEqual([]);
  });

  const iins = (count: number) => `<iins>${`<iin>${groupOne}</iin>`.repeat(count)}</iins>`;
  const malformed: [string, Record<string, string>, string][] = [
    ['no criterion', {}, ''],
    ['both criteria', { certificateNumber: '1' }, iins(1)],
    ['an empty list', {}, '<iins/>'],
    ['101 IINs', {}, iins(101)],
    ['no sender', { senderCode: '' }, iins(1)],
  ];
  test.each(malformed)(
    'The simulated disability databank refuses %s at its own result level',
    async (_, fields, more) => {
      const answer = open(await postToDatabank(network().shep, fields, more));
      expect(answer).toMatchObject({ status: 'SCSS001', innerCode: 'MOCK-00001' });
      expect(itemsIn(answer)).toEqual([]);
    },
  );

  test('The simulated disability databank takes a hundred people in one call', async () => {
    const hundred = Array.from({ length: 100 }, (_, i) => `90010149${String(i).padStart(4, '0')}`);
    expect(await databankItems(network().shep, hundred)).toHaveLength(100);
    const { json } = await control(`${network().control}/__calls`);
    expect(json).toMatchObject({
      systems: { SHEP: 1, DISABILITY_DATABANK: 1, PERSON_REGISTER: 0 },
      services: { MOCK_TSBDI_DisabilityStatus: 1 },
    });
  });

  test('The simulated disability databank keeps silent about a whole batch if it never answers about one person in it', async () => {
    const options = { patienceMs: 300 };
    expect((await postIins(network().shep, [groupOne, hangs], options)).end).toBe('silent');
    expect((await postIins(network().shep, [groupOne], options)).end).toBe('answer');
  });

  test('The simulated disability databank breaks the item of the person with constant drift, and no other', async () => {
    expect(await databankItems(network().shep, [groupOne, drifts, without])).toEqual([
      { iin: groupOne, found: true, whole: true },
      { iin: drifts, found: true, whole: false },
      { iin: without, found: false, whole: true },
    ]);
  });

  test('The simulated disability databank fails behind SHEP as every register does', async () => {
    await network().fault('DISABILITY_DATABANK', { fault: 'soapFault' });
    const seen = await postIins(network().shep, [groupOne]);
    expect(open(seen).faultCodes).toHaveLength(3);
    await network().fault('DISABILITY_DATABANK', { fault: 'truncated' });
    expect(open(await postIins(network().shep, [groupOne])).dataText).toMatch(/<items>$/);
  });
});
