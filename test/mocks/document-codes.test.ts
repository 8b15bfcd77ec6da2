import { describe, expect, test } from 'vitest';
import { presentedResponse } from '../../src/systems/digital-documents/contract.ts';
import { codeOf } from '../scenarios/applications/document-codes.ts';
import { runNetwork } from './network.ts';
import { postCode } from './questions.ts';
import { control } from './wire.ts';

const zarina = '051231690002';
const network = runNetwork();
const answerTo = async (iin: string, code: string) =>
  presentedResponse.parse(JSON.parse((await postCode(network().documents, iin, code)).body.toString('utf8')));

describe('A one-time code', () => {
  test('It gives the document of its person once', async () => {
    const code = await codeOf(network(), zarina);
    expect(await answerTo('900101490009', code)).toEqual({
      iin: '900101490009',
      result: 'CODE_OF_ANOTHER_PERSON',
    });
    expect(await answerTo(zarina, code)).toMatchObject({ document: { kind: 'KANDAS_CERTIFICATE' } });
    expect(await answerTo(zarina, code)).toEqual({ iin: zarina, result: 'CODE_USED' });
  });

  test('It expires, and a code that was never given is unknown', async () => {
    expect(await answerTo(zarina, await codeOf(network(), zarina, { seconds: 0 }))).toMatchObject({
      result: 'CODE_EXPIRED',
    });
    expect(await answerTo(zarina, '000000')).toMatchObject({ result: 'CODE_UNKNOWN' });
  });

  test('Only a fault that hits the answer alone uses it up', async () => {
    const code = await codeOf(network(), zarina);
    await network().fault('DIGITAL_DOCUMENTS', { fault: 'http500' });
    await postCode(network().documents, zarina, code);
    await network().fault('DIGITAL_DOCUMENTS', { fault: 'http500', variant: 'done' });
    await postCode(network().documents, zarina, code);
    await control(`${network().control}/__faults/DIGITAL_DOCUMENTS`, 'DELETE');
    expect(await answerTo(zarina, code)).toMatchObject({ result: 'CODE_USED' });
    const other = await codeOf(network(), zarina);
    await network().fault('DIGITAL_DOCUMENTS', { fault: 'http500' });
    await postCode(network().documents, zarina, other);
    await control(`${network().control}/__faults/DIGITAL_DOCUMENTS`, 'DELETE');
    expect(await answerTo(zarina, other)).toMatchObject({ result: 'DOCUMENT' });
  });

  test('A person without documents gets none, and is told what is expected', async () => {
    await expect(codeOf(network(), '150607590008')).rejects.toThrow('400');
  });
});
