import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRegisters, type TestRegisters } from '../support/registers.ts';

let scene: TestRegisters;
beforeAll(async () => {
  scene = await startRegisters({}, { SIGNATURE_SERVICE: { maxRetries: 3 } });
});
afterAll(() => scene.stop());

const iin = '900101490009';

test('A system has the number of attempts that its row states, and its neighbour has as many as before', async () => {
  const { signatureService, digitalDocuments } = scene.registers;
  const verified = await signatureService.source.ask(
    scene.context('SIGNATURE_SERVICE=http500'),
    { iin },
    async (attempt) => [await signatureService.client.verifyXml('<a/>', attempt)],
  );
  const represented = await digitalDocuments.source.ask(
    scene.context('DIGITAL_DOCUMENTS=http500'),
    { iin },
    (attempt) => digitalDocuments.client.representedBy(iin, attempt),
  );
  expect([verified.attempts.length, represented.attempts.length]).toEqual([4, 2]);
});
