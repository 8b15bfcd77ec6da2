import { setTimeout as sleep } from 'node:timers/promises';
import { inventedPeople } from '../support/persons.ts';

/** Clients who ask about one person after another. */
export interface Lookers {
  /** Correlation ids of the questions whose answers came whole, with the person asked about. */
  answered(): ReadonlyMap<string, string>;
  /** Complete answers with a wrong content. */
  odd(): readonly string[];
  stop(): Promise<void>;
}

const query = `query ($iin: IIN!) {
  person(iin: $iin) { identity { __typename } disability { __typename } pensionAccounts { __typename } }
}`;

/** @param address of the gateway at this moment */
export function startLookers(address: () => string | undefined, clients: number): Lookers {
  const people = inventedPeople();
  let asked = 0;
  const answered = new Map<string, string>();
  const odd: string[] = [];
  let stopped = false;

  async function look(): Promise<void> {
    const at = address();
    // A person is used for one question alone: long starts use up none.
    if (at === undefined) return void (await sleep(20));
    const iin = people.next().value;
    if (iin === undefined) throw new Error('expected enough invented people');
    asked += 1;
    const id = `look-${asked}`;
    const response = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-correlation-id': id },
      body: JSON.stringify({ query, variables: { iin } }),
    });
    const text = await response.text();
    if (JSON.parse(text).data?.person?.identity?.__typename !== undefined) answered.set(id, iin);
    else odd.push(text);
  }

  async function work(): Promise<void> {
    // A killed gateway breaks off its questions.
    while (!stopped) await look().catch(() => sleep(20));
  }

  const working = Promise.all(Array.from({ length: clients }, work));
  return {
    answered: () => answered,
    odd: () => odd,
    async stop() {
      stopped = true;
      await working;
    },
  };
}
