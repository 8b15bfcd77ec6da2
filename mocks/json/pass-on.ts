import { setTimeout as wait } from 'node:timers/promises';
import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { Drill } from '../drill-header.ts';
import type { MockSystem } from '../systems.ts';
import { type JsonExchange, jsonReply } from './exchange.ts';
import { underJsonFault } from './json-faults.ts';
import type { JsonSurroundings } from './json-service.ts';

/** A system that the first one asks in its turn, inside this process. */
export interface Behind {
  readonly system: MockSystem;
  readonly exchange: JsonExchange;
  /** IINs that it is asked about. */
  readonly people: readonly string[];
  /** A fault that one person asked about always meets. */
  readonly ofPerson?: DrillFault | undefined;
  /** Word of the first system if the second gave no usable answer. */
  readonly unansweredCode: string;
}

/** Result of the passed question. */
interface PassedOn {
  /** True if the second system gave a good answer. */
  readonly answered: boolean;
  readonly reply: Response;
}

/** Time that the first system waits for a silent second one: well within an attempt of the gateway's. */
const patienceMs = 50;
/** The first system hands on the words of the second as they are, wrong and late ones too. */
const passedOn: readonly DrillFault[] = ['drift', 'wrongPerson', 'slow'];

/** Passes a question on: a call of the system behind, under that system's fault. */
export async function passOn(
  { system, exchange, people, ofPerson, unansweredCode }: Behind,
  drill: Drill,
  { faults, calls }: JsonSurroundings,
): Promise<PassedOn> {
  calls.addSystem(system, people);
  const hit = faults.choose({ system, drill, ofPerson });
  const isWhole = hit === undefined || hit.fault === 'slow';
  if (isWhole || hit.variant === 'done') exchange.perform?.();
  if (hit === undefined) return { answered: true, reply: jsonReply(exchange.answer('healthy')) };
  if (passedOn.includes(hit.fault)) return { answered: isWhole, reply: await underJsonFault(exchange, hit) };
  await wait(patienceMs, undefined, { ref: false });
  return { answered: false, reply: jsonReply({ error: { code: unansweredCode } }) };
}
