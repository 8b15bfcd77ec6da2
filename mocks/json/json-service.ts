import { setTimeout as wait } from 'node:timers/promises';
import { http } from 'msw';
import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { Calls } from '../calls.ts';
import { drillHeader, parseDrill } from '../drill-header.ts';
import type { Faults } from '../faults.ts';
import type { MockSystem } from '../systems.ts';
import { type JsonExchange, jsonReply } from './exchange.ts';
import { underJsonFault } from './json-faults.ts';
import { type Behind, passOn } from './pass-on.ts';

/** Parts of the network that a system with an address of its own needs. */
export interface JsonSurroundings {
  readonly faults: Faults;
  readonly calls: Calls;
}

/** A system that speaks JSON: its address, and its answer to a question. */
export interface JsonService {
  readonly system: MockSystem;
  /** Below the system's address. */
  readonly path: string;
  read(contentType: string | null, body: string): JsonQuestion;
}

/** One question, as it was read. */
interface JsonQuestion {
  readonly exchange: JsonExchange;
  /** Reason for a refusal without a failure; undefined for a good question. */
  readonly refusal: Response | undefined;
  /** IINs that it names. */
  readonly people: readonly string[];
  /** A fault that one person asked about always meets. */
  readonly ofPerson?: DrillFault | undefined;
  /** Another system to which the question goes on, whose answer is the answer. */
  readonly behind?: Behind;
}

/** MSW handlers of a JSON system: each question is counted, and meets the current fault, or its answer. */
export function jsonHandlers({ system, path, read }: JsonService, surroundings: JsonSurroundings) {
  const { faults, calls } = surroundings;
  return [
    http.post(`*/${path}`, async ({ request }) => {
      const question = read(request.headers.get('content-type'), await request.text());
      const { exchange, refusal, people, ofPerson, behind } = question;
      calls.addSystem(system, people);
      const drill = parseDrill(request.headers.get(drillHeader));
      const hit = faults.choose({ system, drill, ofPerson });
      const isDone = hit === undefined || hit.variant === 'done' || hit.fault === 'slow';
      const isAnswered = isDone && refusal === undefined;
      const passed = isAnswered && behind ? await passOn(behind, drill, surroundings) : undefined;
      if (isAnswered && passed?.answered !== false) exchange.perform?.();
      if (hit?.fault === 'slow') await wait(hit.delayMs, undefined, { ref: false });
      else if (hit) return underJsonFault(exchange, hit);
      return refusal ?? passed?.reply ?? jsonReply(exchange.answer('healthy'));
    }),
  ];
}
