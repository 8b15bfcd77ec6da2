import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import { entriesOf, noteSeen, seenPairs } from './entries.ts';

const probeIin = '900101490009';

test('The questions that the gateway asks by itself are on record as its own', async () => {
  const gateway = await startGateway({
    PERSON_REGISTER_PROBE_IIN: probeIin,
    PENSION_FUND_PROBE_IIN: probeIin,
    CASE_SYSTEM_PROBE_IIN: probeIin,
    BREAKER_OPEN_MS: '100',
    RETRY_MAX: '0',
  });
  onTestFinished(() => gateway.stop());
  const failing = ['PERSON_REGISTER', 'PENSION_FUND', 'CASE_SYSTEM'];
  for (const system of failing) await gateway.setFault(system, 'http500');
  const question =
    'query ($iin: IIN!) { person(iin: $iin) { identity { __typename } pensionAccounts { __typename } appointments { __typename } } }';
  await noteSeen(gateway.control);
  const own = async () => (await entriesOf(gateway)).filter(({ viewerKind }) => viewerKind !== 'DEMO');
  for (const iin of inventedIins(12)) await gateway.ask(question, { iin });
  await until(async () => (await own()).length >= 6);
  for (const system of failing) await gateway.endFault(system);
  const states = async () => (await gateway.ask('{ systems { state } }')).data.systems;
  await until(async () => (await states()).every(({ state }: { state: string }) => state === 'UP'));
  const entries = await own();
  for (const entry of entries)
    expect(entry).toMatchObject({ iin: probeIin, account: 'gateway', viewerKind: 'GATEWAY', purposes: [] });
  const asked = entries.flatMap(({ systems }) => systems);
  expect(new Set(asked.map(({ system }) => system))).toEqual(new Set(['CONSENT_SERVICE', ...failing]));
  expect(new Set(asked.map(({ result }) => result))).toEqual(new Set(['FAILED', 'DATA', 'NO_DATA']));
  const seen = (await seenPairs(gateway.control)).filter((pair) => pair.startsWith(probeIin));
  expect(
    new Set(entries.flatMap(({ iin, systems }) => systems.map(({ system }) => `${iin} ${system}`))),
  ).toEqual(new Set(seen));
});
