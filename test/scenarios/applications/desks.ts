/** Records that the simulated systems have of an application, and the way of an application through an outage. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestGateway } from '../../support/gateway.ts';
import type { Payload, Worker } from './application-gateway.ts';

/** Results made for one application, by the system that has them. */
interface Made {
  readonly statements: readonly string[];
  readonly cases: readonly string[];
}

interface Held {
  readonly reference: string;
  readonly number: string;
  readonly cases: readonly string[];
}

/** Every registration and case, by the gateway's reference. */
export async function everythingMade(control: string): Promise<ReadonlyMap<string, Made>> {
  const response = await fetch(`${control}/__statements`);
  const desks = (await response.json()) as Record<'SERVICE_CENTRE' | 'PENSION_FUND' | 'CASE_SYSTEM', Held[]>;
  const made = new Map<string, { statements: string[]; cases: string[] }>();
  const of = (reference: string) => {
    const there = made.get(reference) ?? { statements: [], cases: [] };
    made.set(reference, there);
    return there;
  };
  for (const { reference, number, cases } of desks.PENSION_FUND) {
    of(reference).statements.push(number);
    of(reference).cases.push(...cases);
  }
  for (const { reference, number } of desks.SERVICE_CENTRE) of(reference).statements.push(number);
  // The centre only passes on: E-maket has the cases.
  for (const { reference, cases } of desks.CASE_SYSTEM) of(reference).cases.push(...cases);
  return made;
}

export async function madeFor(gateway: Pick<TestGateway, 'control'>, id: string): Promise<Made> {
  return (await everythingMade(gateway.control)).get(id) ?? { statements: [], cases: [] };
}

/** Has the simulated systems forget what was filed: a case at E-maket rules out a second application of its person (S7.10(1)). */
export async function forgetFiled({ control }: Pick<TestGateway, 'control'>): Promise<void> {
  await fetch(`${control}/__statements`, { method: 'DELETE' });
}

interface StageEvent {
  readonly application: string;
  readonly sequence: number;
  readonly stage: string;
  readonly sent: number;
}

/** Events of the monitoring system, in the order of arrival. */
export async function eventsOf(gateway: Pick<TestGateway, 'control'>, id?: string): Promise<StageEvent[]> {
  const events = (await (await fetch(`${gateway.control}/__events`)).json()) as StageEvent[];
  return id === undefined ? events : events.filter(({ application }) => application === id);
}

/** A mutation, by the application as it was last seen. */
export type Step = (seen: Payload) => Promise<Payload>;

/** Answers to the same mutation until the application had the state that it leads to. */
interface Way {
  readonly application: Payload;
  readonly told: readonly string[];
}

/**
 * Repeats a mutation until the application is in a state, by this caller or another.
 * @throws Error if it does not get there, or is refused on the way
 */
export async function repeated(worker: Worker, id: string, step: Step, state: string): Promise<Way> {
  const told: string[] = [];
  for (let tries = 0; tries < 200; tries += 1) {
    const seen = await worker.read(id);
    if (seen.state === state) return { application: seen, told };
    if (seen.state === 'NOT_REGISTERED') throw new Error('an outage has refused the application');
    const { result } = await step(seen);
    told.push(result.__typename);
    if (result.__typename === 'OutOfTurn') await sleep(50);
  }
  throw new Error(`expected ${state}; the mutation was told ${told.join(' ')}`);
}
