import { expect, test } from 'vitest';
import { hasty } from '../../support/patience.ts';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import { countOf, draft, incidentsOf, someIin, startBoth, stateOf } from './ticket-gateway.ts';

const iban = 'KZ4460185063039000T1';
const unavailable = '... on RegisterUnavailable { origin incident { id system } }';
const three = `identity { ${unavailable} } disability { ${unavailable} } bankAccount(iban: "${iban}") { ${unavailable} }`;

test('A bus that is down is one incident of the bus, however many registers and applications are behind it', async () => {
  const { gateway } = await startBoth({
    BREAKER_OPEN_MS: '600000',
    BREAKER_MAX_OPEN_MS: '600000',
    TICKET_COLLECT_MS: '60000',
    TICKETS_PER_MESSAGE: '200',
  });
  await gateway.setFault('SHEP', 'down');
  const people = inventedIins(500);
  for (let i = 0; i < 500; i += 50) {
    const some = people.slice(i, i + 50);
    const { data } = await gateway.ask(
      `query (${some.map((_, j) => `$i${j}: IIN! $p${j}: PurposeInput`).join(' ')}) {
        ${some.map((_, j) => `a${j}: person(iin: $i${j}, purpose: $p${j}) { ...Three }`).join('\n')}
      } fragment Three on Person { ${three} }`,
      Object.fromEntries(
        some.flatMap((iin, j) => [
          [`i${j}`, iin],
          [`p${j}`, draft(`draft-${i + j}`)],
        ]),
      ),
    );
    for (const { identity, disability, bankAccount } of Object.values<Record<string, object>>(data)) {
      for (const one of [identity, disability, bankAccount]) expect(one).toMatchObject({ origin: 'BUS' });
    }
  }
  await until(async () => (await countOf(gateway, 'support_tickets')) === 500);
  const incidents = await incidentsOf(gateway);
  expect(incidents).toHaveLength(1);
  expect(incidents[0]).toMatchObject({
    system: 'SHEP',
    affectedApplications: 500,
    affectedPeople: 500,
    parent: null,
  });
  expect((await stateOf(gateway, 'BANKS')).state).toBe('UNREACHABLE');
});

test('Incidents of registers that began before the silent bus was recognised are a part of its incident', async () => {
  const { gateway } = await startBoth(hasty(250, 'CONSENT_SERVICE', 'DISABILITY_DATABANK', 'BANKS'));
  await gateway.setFault('SHEP', 'hang');
  const query = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { ${three} } }`;
  const variables = { iin: someIin, purpose: draft('draft-1') };
  const { data } = await gateway.ask(query, variables);
  await gateway.ask(query, { ...variables, iin: '850630390007' });
  expect(data.person.identity.incident.id).toMatch(/^INC-/);

  const [bus, ...others] = await incidentsOf(gateway, { systems: ['SHEP'] });
  expect(others).toEqual([]);
  expect(bus.parent).toBeNull();
  const children = (await incidentsOf(gateway)).filter(({ id }: { id: string }) => id !== bus.id);
  expect(children.length).toBeGreaterThan(0);
  for (const { parent } of children) expect(parent).toEqual({ id: bus.id });
  expect((await incidentsOf(gateway)).map(({ system }: { system: string }) => system)).toContain(
    'CONSENT_SERVICE',
  );
});
