import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { drillFaults } from '../../../src/kernel/drill-faults.ts';
import type { AskContext } from '../../../src/registers/data-source.ts';
import type { CaseStage } from '../../../src/systems/case-system/mapping.ts';
import { control } from '../../mocks/wire.ts';
import { faultReadings } from '../../support/fault-readings.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';

let scene: TestRegisters;
beforeAll(async () => {
  scene = await startRegisters();
});
afterEach(async () => {
  await control(at('__faults/CASE_SYSTEM'), 'DELETE');
  await control(at('__statements'), 'DELETE');
  await control(at('__events'), 'DELETE');
});
afterAll(() => scene.stop());

const at = (path: string) => `${scene.addresses.control}/${path}`;
const events = async () => (await control(at('__events'))).json as { stage: string; sequence: number }[];
const enter = (stage: CaseStage, context: AskContext = scene.context()) => {
  const { source, client } = scene.registers.caseSystem;
  return source.tell(context, (attempt) => client.enterStage(stage, attempt));
};

/** A case that arose in E-maket; `of` a registered statement it is one that another system handed over. */
async function arise(reference: string, of: string | null = null) {
  const { source, client } = scene.registers.caseSystem;
  const iin = '850630390007';
  const none = { patronymic: null, identityDocument: null, address: null, contact: null, certificate: null };
  const data = { ...none, surname: 'A', name: 'B', birthDate: '1985-06-30', account: null };
  const made = { reference, number: of, stateService: 'CAPITALIZATION_PAYMENTS', iin, documents: [] };
  await source.write(scene.context(), { iin }, (attempt) =>
    client.accept({ ...made, statement: of === null ? data : null }, attempt),
  );
}

const stage: CaseStage = {
  application: 'a-1',
  sequence: 4,
  stage: 'REFUSAL_INTENDED',
  at: Date.parse('2026-12-01T07:00:00Z'),
};

test('S4.10: E-maket takes the stages of its case in their order, and reports each once as its own', async () => {
  await arise('a-1');
  for (const one of [stage, stage, { ...stage, sequence: 6, stage: 'GRANTED' }])
    expect(await enter(one)).toMatchObject({ kind: 'answered', records: ['taken'] });
  expect(await events()).toMatchObject([
    { sequence: 1, stage: 'CASE_HANDED_OVER', from: 'CASE_SYSTEM', sent: 1 },
    {
      ...{ sequence: 2, stage: 'REFUSAL_INTENDED', from: 'CASE_SYSTEM', sent: 1 },
      at: '2026-12-01T12:00:00.000+05:00',
    },
    { sequence: 3, stage: 'GRANTED', from: 'CASE_SYSTEM', sent: 1 },
  ]);
});

test.each([
  ['of a case that is not there', { application: 'a-2' }],
  ['of a case that another system handed over', { application: 'a-3' }],
  ['that is another at a taken place', { stage: 'GRANTED' }],
  ['that comes before a later one', { sequence: 3 }],
  ['that it cannot read', { stage: 'a sentence' }],
])('E-maket refuses a stage %s: an answer, and nothing is reported', async (_, other) => {
  await arise('a-1');
  await arise('a-3', 'MOCK-1');
  await enter(stage);
  const before = await events();
  expect(await enter({ ...stage, ...other })).toMatchObject({
    ...{ kind: 'answered', records: ['refused'] },
    attempts: [{ fault: null, evidence: { errorCode: expect.stringMatching(/^MOCK-EMAKET-/) } }],
  });
  expect(await events()).toEqual(before);
});

test.each(drillFaults.filter((fault) => fault !== 'slow'))(
  'The fault %s is read as the table says, and tried once; no stage was taken',
  async (fault) => {
    await arise('a-1');
    const { faultClass, origin } = faultReadings[fault].own;
    expect(await enter(stage, scene.context(`CASE_SYSTEM=${fault}`))).toMatchObject({
      ...{ kind: 'unavailable', fault: { faultClass, origin }, attempts: [{}] },
    });
    expect(await events()).toHaveLength(1);
  },
);
