import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import type { AskContext, DataSource } from '../../src/registers/data-source.ts';
import { culpritOf, type Outcome } from '../../src/registers/outcome.ts';
import type {
  CaseHandOver,
  NewCase,
  NewStatement,
  StatementRegistration,
} from '../../src/systems/statements.ts';
import { type FaultReading, faultReadings } from '../support/fault-readings.ts';
import { createRegisterScene, type RegisterScene } from '../support/register-scene.ts';

const iin = '850630390007';
const faults = drillFaults.filter((fault) => fault !== 'slow' && fault !== 'flapping');
const lost = faults.filter((fault) => fault !== 'down');

let scene: RegisterScene;
let context: AskContext;
let references = 0;
beforeAll(async () => {
  scene = await createRegisterScene();
});
afterEach(async () => {
  for (const system of ['SERVICE_CENTRE', 'PENSION_FUND', 'CASE_SYSTEM']) await scene.endFault(system);
  await scene.resetCalls();
});
afterAll(() => scene.stop());

const statement = (reference: string): NewStatement => ({
  reference,
  stateService: 'ENPF_PAYMENTS',
  iin,
  applicantIin: null,
  documents: ['ID_CARD', 'APPLICATION'],
});
const caseOf = (reference: string, number: string): NewCase => ({
  reference,
  number,
  stateService: 'ENPF_PAYMENTS',
  iin,
  statement: null,
  documents: [
    { code: 'APPLICATION', name: 'Заявление.pdf', mediaType: 'application/pdf', content: 'JVBERi0xLjcK' },
  ],
});

/** The calls of one system that registers statements. */
function deskOf(
  registration: { source: DataSource; client: StatementRegistration },
  handOver: { source: DataSource; client: CaseHandOver },
) {
  return {
    register: (reference: string, under = context) =>
      registration.source.write(under, { iin }, (attempt) =>
        registration.client.register(statement(reference), attempt),
      ),
    find: (reference: string, under = context) =>
      registration.source.ask(under, { iin }, (attempt) => registration.client.find(reference, iin, attempt)),
    handOver: (reference: string, number: string, under = context) =>
      handOver.source.write(under, { iin }, (attempt) =>
        handOver.client.handOver(caseOf(reference, number), attempt),
      ),
  };
}

const desks = [
  {
    system: 'SERVICE_CENTRE',
    desk: () => deskOf(scene.registers.serviceCentre, scene.registers.caseSystemThroughServiceCentre),
    receipt: { number: expect.stringMatching(/^MOCK-TSON-R-\d{4}-\d{6}$/), issuedAt: expect.any(Number) },
    number: /^MOCK-TSON-\d{4}-\d{6}$/,
    caseNumber: /^MOCK-EMAKET-\d{4}-\d{6}$/,
  },
  {
    system: 'PENSION_FUND',
    desk: () => deskOf(scene.registers.pensionFundStatements, scene.registers.pensionFundStatements),
    receipt: null,
    number: /^MOCK-ENPF-\d{6}$/,
    caseNumber: /^MOCK-ENPF-EMD-\d{6}$/,
  },
] as const;

const told = (outcome: Outcome<unknown>) =>
  outcome.kind === 'answered' ? 'answered' : `${outcome.fault.faultClass} ${outcome.fault.origin}`;
const recordOf = <Item>(outcome: Outcome<Item>): Item => {
  const [record] = outcome.kind === 'answered' ? outcome.records : [];
  if (record === undefined) throw new Error(`expected a record, got ${told(outcome)}`);
  return record;
};
const newReference = () => {
  references += 1;
  return `application-${references}`;
};
const listed = async (system: string, reference: string) =>
  (await scene.statements())[system]?.filter((one) => one.reference === reference);

describe.for(desks)('$system', ({ system, desk, receipt, number, caseNumber }) => {
  test('The system registers a statement, finds it by the gateway’s reference, and knows its case', async () => {
    context = scene.context();
    const reference = newReference();
    expect(await desk().find(reference)).toMatchObject({ kind: 'answered', records: [] });
    const before = Date.now();
    const registered = recordOf(await desk().register(reference));
    expect(registered).toEqual({
      reference,
      number: expect.stringMatching(number),
      registeredAt: expect.any(Number),
      receipt,
      acceptedCase: null,
    });
    expect(registered.registeredAt).toBeGreaterThanOrEqual(before);
    const accepted = recordOf(await desk().handOver(reference, registered.number));
    expect(accepted).toEqual({ number: expect.stringMatching(caseNumber), acceptedAt: expect.any(Number) });
    expect(recordOf(await desk().find(reference))).toEqual({ ...registered, acceptedCase: accepted });
    expect(await listed(system, reference)).toEqual([
      { reference, number: registered.number, cases: [accepted.number] },
    ]);
  });

  test('The system takes duplicates: it does not tell one from another, and finds the first', async () => {
    context = scene.context();
    const reference = newReference();
    const first = recordOf(await desk().register(reference));
    const second = recordOf(await desk().register(reference));
    expect(second.number).not.toBe(first.number);
    await desk().handOver(reference, first.number);
    await desk().handOver(reference, first.number);
    expect(await listed(system, reference)).toMatchObject([{ cases: [{}, {}] }, { cases: [] }]);
    expect(recordOf(await desk().find(reference)).number).toBe(first.number);
  });

  describe.for(faults)('%s', (fault) => {
    const { own, bus }: Record<'own' | 'bus', FaultReading> = faultReadings[fault];

    test('The fault appears by its class and origin, and a write is tried once', async () => {
      const reference = newReference();
      context = scene.context();
      const registered = recordOf(await desk().register(reference));
      await scene.resetCalls();
      context = scene.context(`${system}=${fault}`);
      const outcome = await desk().register(newReference());
      expect(told(outcome)).toBe(`${own.faultClass} ${own.origin}`);
      expect(outcome).toMatchObject({ attempts: [{}], incident: { systemId: system } });
      expect((await scene.calls())[system]).toBe(1);

      const handedOver = await desk().handOver(reference, registered.number, scene.context(context.drill));
      // Through the centre only two systems can speak: every word that may not be E-maket's own is the centre's.
      const isCentres = system === 'SERVICE_CENTRE' && own.faultClass !== 'CONTRACT_DRIFT';
      const origin = isCentres ? 'BUS' : own.origin;
      expect(told(handedOver)).toBe(`${isCentres ? bus.faultClass : own.faultClass} ${origin}`);
      expect((await scene.calls())[system]).toBe(2);
      if (isCentres && handedOver.kind === 'unavailable') expect(culpritOf(handedOver)).toBe(system);

      const searched = await desk().find(reference, scene.context(context.drill));
      expect(told(searched)).toBe(`${own.faultClass} ${own.origin}`);
      const found = recordOf(await desk().find(reference, scene.context()));
      expect(found.acceptedCase).toBeNull();
    });
  });

  test.for(lost)(
    '%s after the change: the answer is lost, the statement and its case are there',
    async (fault) => {
      const reference = newReference();
      context = scene.context();
      await scene.setFault(system, fault, { variant: 'done' });
      expect((await desk().register(reference)).kind).toBe('unavailable');
      await scene.endFault(system);
      const found = recordOf(await desk().find(reference, scene.context()));
      await scene.setFault(system, fault, { variant: 'done' });
      expect((await desk().handOver(reference, found.number, scene.context())).kind).toBe('unavailable');
      await scene.endFault(system);
      expect(recordOf(await desk().find(reference, scene.context())).acceptedCase).not.toBeNull();
      expect(await listed(system, reference)).toMatchObject([{ number: found.number, cases: [{}] }]);
    },
  );

  test('A slow answer is an answer, and the change is done once', async () => {
    const reference = newReference();
    await scene.setFault(system, 'slow', { delayMs: 0 });
    expect((await desk().register(reference, scene.context())).kind).toBe('answered');
    await scene.setFault(system, 'slow', { delayMs: 5000 });
    expect(told(await desk().register(newReference(), scene.context()))).toBe('TIMEOUT REGISTER');
    expect(await listed(system, reference)).toHaveLength(1);
  });
});

describe('E-maket behind the service centre', () => {
  const [{ desk }] = desks;

  test.for(faults)(
    '%s: E-maket is to blame, the statement is registered and without a case',
    async (fault) => {
      const reference = newReference();
      context = scene.context(`CASE_SYSTEM=${fault}`);
      const { number } = recordOf(await desk().register(reference));
      await scene.resetCalls();
      const outcome = await desk().handOver(reference, number);
      const isDrift = fault === 'drift' || fault === 'wrongPerson';
      expect(told(outcome)).toBe(`${isDrift ? 'CONTRACT_DRIFT' : 'SYSTEM_ERROR'} REGISTER`);
      expect(outcome).toMatchObject({ systemId: 'CASE_SYSTEM', incident: { systemId: 'CASE_SYSTEM' } });
      expect(await context.incidents.openOf('SERVICE_CENTRE', null)).toBeNull();
      expect(await scene.calls()).toMatchObject({ SERVICE_CENTRE: 1, CASE_SYSTEM: 1 });
      expect(recordOf(await desk().find(reference)).acceptedCase).toBeNull();
      expect(await listed('CASE_SYSTEM', reference)).toEqual([]);
    },
  );

  test('E-maket keeps a case that it took without an answer, even if the centre knows of none', async () => {
    const reference = newReference();
    const { number } = recordOf(await desk().register(reference, scene.context()));
    await scene.setFault('CASE_SYSTEM', 'reset', { variant: 'done' });
    expect(told(await desk().handOver(reference, number, scene.context()))).toBe('SYSTEM_ERROR REGISTER');
    await scene.endFault('CASE_SYSTEM');
    expect(recordOf(await desk().find(reference, scene.context())).acceptedCase).toBeNull();
    const { source, client } = scene.registers.caseSystem;
    const held = await source.ask(scene.context(), { iin }, (attempt) =>
      client.findCase(reference, iin, attempt),
    );
    expect(recordOf(held).number).toMatch(/^MOCK-EMAKET-/);
  });
});

test('An answer about another reference or person is drift, to a search too', async () => {
  context = scene.context();
  const reference = newReference();
  const { source, client } = scene.registers.serviceCentre;
  recordOf(await source.write(context, { iin }, (attempt) => client.register(statement(reference), attempt)));
  const about = (person: string) =>
    source.ask(context, { iin: person }, (attempt) => client.find(reference, person, attempt));
  expect(told(await about('900101490009'))).toBe('CONTRACT_DRIFT REGISTER');
  expect(told(await about(iin))).toBe('answered');
});

test('A case may be as large as its scans', async () => {
  context = scene.context();
  const reference = newReference();
  const { source, client } = scene.registers.caseSystem;
  const content = Buffer.alloc(3_000_000, 7).toString('base64');
  const document = { code: 'SCAN', name: 'scan.png', mediaType: 'image/png', content };
  const large = { ...caseOf(reference, 'MOCK-ENPF-1'), documents: [document] };
  const taken = await source.write(context, { iin }, (attempt) => client.accept(large, attempt));
  expect(recordOf(taken).number).toMatch(/^MOCK-EMAKET-/);
});
