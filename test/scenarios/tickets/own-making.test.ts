import { expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import {
  ask,
  changeTicket,
  draft,
  incidentsOf,
  lettersOf,
  startBoth,
  ticketOf,
  ticketsOf,
} from './ticket-gateway.ts';

test.for([
  ['unauthorised', 'SHEP', 'OUR_CREDENTIALS'],
  ['drift', 'PERSON_REGISTER', 'CONTRACT_DRIFT'],
] as const)(
  'The operator learns once of a failure of the gateway’s own making (%s at %s), and no support service does',
  async ([fault, system, faultClass]) => {
    const { smtp, gateway } = await startBoth({
      OPERATOR_MAIL: 'operator@provider.invalid',
      TICKET_COLLECT_MS: '0',
    });
    await gateway.setFault(system, fault);
    for (let i = 0; i < 5; i += 1)
      expect(await ask(gateway, draft(`draft-${i}`))).toMatchObject({ faultClass });
    await until(() => smtp.received().length > 0);
    const [incident, ...more] = await incidentsOf(gateway);
    expect(more).toEqual([]);
    expect(incident).toMatchObject({ audience: 'OPERATOR', messages: [{ kind: 'OPERATOR' }] });
    const [letter] = lettersOf(smtp);
    expect(letter?.headers.get('subject')).toContain('нужно действие оператора');
    expect(letter?.text).toContain(incident.id);
    for (const { state } of await ticketsOf(gateway)) expect(state).toBe('DRAFT');
    expect(smtp.received()).toHaveLength(1);
  },
);

test('A ticket about an answer that broke the contract is complete, and leaves when a person sends it', async () => {
  const { smtp, gateway } = await startBoth({ TICKET_COLLECT_MS: '0' });
  await gateway.setFault('PERSON_REGISTER', 'drift');
  const { id, version, missing, state } = (await ask(gateway, draft('draft-1'))).supportTicket;
  expect({ missing, state }).toEqual({ missing: [], state: 'DRAFT' });
  const { result } = await changeTicket(gateway, 'sendSupportTicket', { id, expectedVersion: version });
  expect(result).toEqual({ __typename: 'Done', changedId: id });
  await until(() => smtp.received().length === 1);
  await until(async () => (await ticketOf(gateway, id)).state === 'SENT');
  expect(lettersOf(smtp)[0]?.text).toContain('draft-1');
  // No operator is named to be told of it.
  expect((await incidentsOf(gateway))[0].messages).toMatchObject([{ kind: 'TICKETS' }]);
});
