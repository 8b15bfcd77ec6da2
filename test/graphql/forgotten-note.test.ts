/** A field whose resolver does nothing but its question: the guard and the answers do the rest. */
import { expect, onTestFinished, test } from 'vitest';
import type { PersonResolvers } from '../../src/graphql/generated/resolvers.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { draft, someIin, ticketsOf } from '../scenarios/tickets/ticket-gateway.ts';
import { startGateway } from '../support/gateway.ts';

const again: PersonResolvers['disability'] = ({ iin }, _, { loaders }) => loaders.disability.load(iin);

test('A field whose resolver only asks its question gets a ticket too', async () => {
  const gateway = await startGateway({ RETRY_MAX: '0' }, systemClock, false, {
    typeDefs: `extend type Person {
      again: DisabilityAnswer! @from(system: DISABILITY_DATABANK, scope: DISABILITY)
    }`,
    resolvers: { Person: { again } as object },
  });
  onTestFinished(() => gateway.stop());
  await gateway.setFault('DISABILITY_DATABANK', 'http500');
  const query = `query ($iin: IIN!, $purpose: PurposeInput) {
    person(iin: $iin, purpose: $purpose) { again { __typename } }
  }`;
  const { data, tirek } = await gateway.ask(query, { iin: someIin, purpose: draft('forgotten-1') });
  expect(data.person.again.__typename).toBe('RegisterUnavailable');
  expect(tirek).toMatchObject({ complete: false, unavailable: ['DISABILITY_DATABANK'] });
  expect(await ticketsOf(gateway, { applicationRef: 'forgotten-1' })).toMatchObject([
    { iin: someIin, incident: { system: 'DISABILITY_DATABANK' } },
  ]);
});
