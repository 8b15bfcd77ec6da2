import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drillFaults } from '../../../src/kernel/drill-faults.ts';
import { culpritOf } from '../../../src/registers/outcome.ts';
import { type FaultReading, faultReadings } from '../../support/fault-readings.ts';
import { inventedIins } from '../../support/persons.ts';
import { createRegisterScene, type RegisterScene } from '../../support/register-scene.ts';
import { until } from '../../support/until.ts';

const iin = '850630390007';
const faults = drillFaults.filter((fault) => fault !== 'slow' && fault !== 'flapping');
/** An answer that comes through the centre as the fund wrote it, or in an undecidable form. */
const drifting = ['drift', 'wrongPerson'];

let scene: RegisterScene;
beforeAll(async () => {
  scene = await createRegisterScene();
});
afterAll(() => scene.stop());

async function ask(drill?: string, context = scene.context(drill), about = iin) {
  const outcome = await scene.loaders(context).pensionAccountsThroughServiceCentre.load(about);
  if (outcome.kind === 'answered') return { outcome, told: 'answered', culprit: null, context };
  const { faultClass, origin } = outcome.fault;
  const culprit = culpritOf(outcome);
  expect(outcome.incident).toMatchObject({ systemId: culprit, since: outcome.since });
  return { outcome, told: `${faultClass} ${origin}`, culprit, context };
}

test('The gateway asks the fund by means of the service centre, and the answer is the fund’s own', async () => {
  await scene.resetCalls();
  const { outcome } = await ask();
  const own = await scene.loaders(scene.context()).pensionAccounts.load(iin);
  expect(outcome).toMatchObject({ kind: 'answered', systemId: 'PENSION_FUND', busId: 'SERVICE_CENTRE' });
  expect(outcome.kind === 'answered' && outcome.records).toEqual(own.kind === 'answered' && own.records);
  expect(await scene.calls()).toMatchObject({ SERVICE_CENTRE: 1, PENSION_FUND: 2 });
});

describe.for(faults)('%s', (fault) => {
  test('The fault of the service centre appears as its own, and the fund was not reached', async () => {
    await scene.resetCalls();
    const { told, culprit } = await ask(`SERVICE_CENTRE=${fault}`);
    const { faultClass }: FaultReading = faultReadings[fault].bus;
    if (drifting.includes(fault))
      expect([told, culprit]).toEqual(['CONTRACT_DRIFT REGISTER', 'PENSION_FUND']);
    else expect([told, culprit]).toEqual([`${faultClass} BUS`, 'SERVICE_CENTRE']);
    expect((await scene.calls()).PENSION_FUND).toBe(0);
  });

  test('The fault of the fund behind it appears as the fund’s, and the centre is as well as ever', async () => {
    await scene.resetCalls();
    const { told, culprit, context } = await ask(`PENSION_FUND=${fault}`);
    const faultClass = drifting.includes(fault) ? 'CONTRACT_DRIFT' : 'SYSTEM_ERROR';
    expect([told, culprit]).toEqual([`${faultClass} REGISTER`, 'PENSION_FUND']);
    expect(await context.incidents.openOf('SERVICE_CENTRE', null)).toBeNull();
    const { SERVICE_CENTRE, PENSION_FUND } = await scene.calls();
    expect(PENSION_FUND).toBe(SERVICE_CENTRE);
  });
});

test.for([
  ['SERVICE_CENTRE', 'TIMEOUT BUS'],
  ['PENSION_FUND', 'TIMEOUT BUS'],
] as const)(
  'A slow %s is an answer, or silence of the system that the gateway talks to',
  async ([system, silence]) => {
    await scene.setFault(system, 'slow', { delayMs: 0 });
    expect((await ask()).told).toBe('answered');
    await scene.setFault(system, 'slow', { delayMs: 5000 });
    expect((await ask()).told).toBe(silence);
    await scene.endFault(system);
  },
);

test('The gateway stops asking a fund that the centre does not reach, by either way, and still asks the centre', async () => {
  const context = scene.context('PENSION_FUND=http500');
  for (const other of inventedIins(5)) await ask(undefined, context, other);
  await scene.resetCalls();
  expect((await ask(undefined, context)).told).toBe('NOT_TRIED REGISTER');
  expect(await scene.loaders(context).pensionAccounts.load(iin)).toMatchObject({
    fault: { faultClass: 'NOT_TRIED', openedBy: 'SYSTEM_ERROR' },
  });
  expect(await scene.calls()).toMatchObject({ SERVICE_CENTRE: 0, PENSION_FUND: 0 });
  const { source, client } = scene.registers.serviceCentre;
  const found = await source.ask(context, { iin }, (attempt) => client.find('nobody', iin, attempt));
  expect(found).toMatchObject({ kind: 'answered', records: [] });
});

test('A service centre that is down leaves the fund’s own address alone', async () => {
  const context = scene.context('SERVICE_CENTRE=down');
  for (let i = 0; i < 4; i += 1) await ask(undefined, context);
  expect((await ask(undefined, context)).told).toBe('NOT_TRIED BUS');
  expect(await scene.loaders(context).pensionAccounts.load(iin)).toMatchObject({ kind: 'answered' });
  expect(await context.incidents.openOf('PENSION_FUND', null)).toBeNull();
});

test('Questions that hang at the centre take no place from those at the fund itself', async () => {
  const context = scene.context();
  await scene.resetCalls();
  const drilled = { ...context, drill: 'SERVICE_CENTRE=hang' };
  const hanging = Array.from({ length: 40 }, () =>
    scene.loaders(drilled).pensionAccountsThroughServiceCentre.load(iin),
  );
  const order: string[] = [];
  const first = Promise.race(hanging).then(() => order.push('hanging'));
  await until(async () => ((await scene.calls()).SERVICE_CENTRE ?? 0) > 0);
  expect(await scene.loaders(context).pensionAccounts.load(iin)).toMatchObject({ kind: 'answered' });
  order.push('own');
  await Promise.all([...hanging, first]);
  expect(order).toEqual(['own', 'hanging']);
});

test('A credential that the centre refuses stops this way alone', async () => {
  const context = scene.context('SERVICE_CENTRE=unauthorised');
  const { source, client } = scene.registers.serviceCentre;
  const find = (where = context) =>
    source.ask(where, { iin }, (attempt) => client.find('nobody', iin, attempt));
  // The door lets the gateway in for a statement, and not for the fund.
  await find({ ...context, drill: undefined });
  expect((await ask(undefined, context)).told).toBe('OUR_CREDENTIALS BUS');
  await scene.resetCalls();
  expect((await ask(undefined, context)).told).toMatch(/^OUR_CREDENTIALS/);
  expect((await scene.calls()).SERVICE_CENTRE).toBe(0);
  expect(await find({ ...context, drill: undefined })).toMatchObject({ kind: 'answered' });
  expect(await scene.loaders(context).pensionAccounts.load(iin)).toMatchObject({ kind: 'answered' });
});
