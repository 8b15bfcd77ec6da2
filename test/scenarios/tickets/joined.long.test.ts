import { expect, test } from 'vitest';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import { ask, startMail, startWith } from './ticket-gateway.ts';

const [neighbour = '', ...people] = inventedIins(7);

interface Row {
  readonly fault: string;
  /** The system that fails at both gateways. */
  readonly system: string;
  /** Number of different people who failed at the first gateway before the second has its first failure. */
  readonly different: number;
  /** Number of questions about each. */
  readonly times: number;
  /** Answer of the second gateway about a neighbour, once the system is well again. */
  readonly wanted: 'IdentityRecord' | 'NOT_TRIED';
}

const rows: readonly Row[] = [
  { fault: 'http500', system: 'PERSON_REGISTER', different: 1, times: 1, wanted: 'IdentityRecord' },
  { fault: 'http500', system: 'PERSON_REGISTER', different: 1, times: 6, wanted: 'IdentityRecord' },
  { fault: 'http500', system: 'PERSON_REGISTER', different: 2, times: 3, wanted: 'IdentityRecord' },
  { fault: 'http500', system: 'PERSON_REGISTER', different: 6, times: 1, wanted: 'NOT_TRIED' },
  { fault: 'soapFault', system: 'PERSON_REGISTER', different: 1, times: 1, wanted: 'IdentityRecord' },
  { fault: 'truncated', system: 'PERSON_REGISTER', different: 1, times: 1, wanted: 'IdentityRecord' },
  { fault: 'html', system: 'SHEP', different: 1, times: 1, wanted: 'IdentityRecord' },
  { fault: 'overload', system: 'PERSON_REGISTER', different: 1, times: 1, wanted: 'NOT_TRIED' },
  { fault: 'down', system: 'SHEP', different: 1, times: 1, wanted: 'NOT_TRIED' },
];

test.for(rows)(
  '$fault of $system about $different people, $times times at one gateway: after one failure at the other a neighbour is $wanted',
  async ({ fault, system, different, times, wanted }) => {
    const smtp = await startMail();
    const a = await startWith(smtp, {});
    const b = await startWith(smtp, { DATABASE_URL: a.databaseUrl });
    for (const gateway of [a, b]) await gateway.setFault(system, fault);
    for (const iin of people.slice(0, different)) for (let i = 0; i < times; i += 1) await ask(a, {}, iin);
    // The other gateway has it in memory, and looks there when something fails.
    await until(async () => {
      const { data } = await b.ask('{ systems { id openIncident { affectedPeople } } }');
      const found = data.systems.find(({ id }: { id: string }) => id === system);
      return found.openIncident?.affectedPeople === different;
    });
    expect((await ask(b, {}, people[0])).__typename).toBe('RegisterUnavailable');
    await b.endFault(system);
    const answer = await ask(b, {}, neighbour);
    expect(answer.faultClass ?? answer.__typename).toBe(wanted);
  },
);
