import { expect, test } from 'vitest';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import { ask, draft, incidentsOf, startMail, startWith, stateOf, ticketsOf } from './ticket-gateway.ts';

/** Two on one database, each with simulated systems and a folder of its own. */
async function startTwo() {
  const smtp = await startMail();
  const settings = { TICKET_COLLECT_MS: '0' };
  const a = await startWith(smtp, settings);
  const b = await startWith(smtp, { ...settings, DATABASE_URL: a.databaseUrl });
  return { smtp, a, b };
}

test('The other gateway knows an outage of the first, and its answer ends the outage for both', async () => {
  const { smtp, a, b } = await startTwo();
  await a.setFault('PERSON_REGISTER', 'http500');
  const { incident } = await ask(a, draft('draft-1'));
  expect(await incidentsOf(b, { open: true })).toMatchObject([{ id: incident.id }]);
  await until(async () => (await stateOf(b, 'PERSON_REGISTER')).openIncident?.id === incident.id);
  await until(() => smtp.received().length === 1);

  // The other asks the register itself, and gets an answer.
  expect((await ask(b, {})).__typename).toBe('IdentityRecord');
  await until(async () => (await stateOf(a, 'PERSON_REGISTER')).openIncident === null);
  expect(await incidentsOf(a)).toMatchObject([{ id: incident.id, resolvedBy: 'ANSWER' }]);
});

test('One application that fails at both gateways has one ticket', async () => {
  const { smtp, a, b } = await startTwo();
  await Promise.all([a, b].map((gateway) => gateway.setFault('PERSON_REGISTER', 'http500')));
  const answers = await Promise.all([a, b, a, b].map((gateway) => ask(gateway, draft('draft-1'))));
  expect(answers.map(({ __typename }) => __typename)).toEqual(Array(4).fill('RegisterUnavailable'));
  // From then on it stays as it is.
  await until(async () => (await ticketsOf(a))[0]?.state === 'SENT');
  expect(smtp.received()).toHaveLength(1);
  const tickets = await ticketsOf(a);
  expect(tickets).toHaveLength(1);
  expect(await ticketsOf(b)).toEqual(tickets);
  // A second question at either gateway finds that ticket.
  for (const gateway of [a, b])
    expect((await ask(gateway, draft('draft-1'))).supportTicket.id).toBe(tickets[0].id);
  expect(smtp.received()).toHaveLength(1);
});

test('A register that fails first at both gateways at the same time has one incident, with the counts of both', async () => {
  const { a, b } = await startTwo();
  await Promise.all([a, b].map((gateway) => gateway.setFault('PERSON_REGISTER', 'http500')));
  const people = inventedIins(20);
  const answers = await Promise.all(
    people.map((iin, i) => ask(i % 2 === 0 ? a : b, draft(`draft-${i}`), iin)),
  );
  const [incident, ...more] = await incidentsOf(a);
  expect(more).toEqual([]);
  // Every number shown to a clerk finds it.
  for (const told of new Set<string>(answers.map((answer) => answer.incident.id))) {
    const { data } = await b.ask('query ($id: ID!) { incident(id: $id) { id } }', { id: told });
    expect(data.incident).toEqual({ id: incident.id });
  }
  await until(async () => (await ticketsOf(a)).length === people.length);
  const [counted] = await incidentsOf(b);
  expect(counted).toMatchObject({ affectedQuestions: 20, affectedApplications: 20, affectedPeople: 20 });
});
