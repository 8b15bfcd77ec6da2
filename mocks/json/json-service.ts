import { http } from 'msw';
import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { Calls } from '../calls.ts';
import { drillHeader, parseDrill } from '../drill-header.ts';
import type { Faults } from '../faults.ts';
import type { MockSystem } from '../systems.ts';
import { type JsonExchange, jsonReply } from './exchange.ts';
import { underJsonFault } from './json-faults.ts';

/** What a system with an address of its own needs from the network around it. */
export interface JsonSurroundings {
  readonly faults: Faults;
  readonly calls: Calls;
}

/** A system that speaks JSON: where it is asked, and what it makes of a question. */
export interface JsonService {
  readonly system: MockSystem;
  /** Below the system's address. */
  readonly path: string;
  read(contentType: string | null, body: string): JsonQuestion;
}

/** One question, as it was read. */
export interface JsonQuestion {
  readonly exchange: JsonExchange;
  /** Why it is not answered, though nothing fails; undefined for a good one. */
  readonly refusal: Response | undefined;
  /** IINs that it names. */
  readonly people: readonly string[];
  /** A fault that somebody asked about always meets. */
  readonly ofPerson?: DrillFault | undefined;
}

/** MSW handlers of a JSON system: each question is counted, and meets the fault that is on, or its answer. */
export function jsonHandlers({ system, path, read }: JsonService, { faults, calls }: JsonSurroundings) {
  return [
    http.post(`*/${path}`, async ({ request }) => {
      const question = read(request.headers.get('content-type'), await request.text());
      const { exchange, refusal, people, ofPerson } = question;
      calls.addSystem(system, people);
      const drill = parseDrill(request.headers.get(drillHeader));
      const hit = faults.choose({ system, drill, ofPerson });
      const isDone = hit === undefined || hit.variant === 'done' || hit.fault === 'slow';
      if (isDone && refusal === undefined) exchange.perform?.();
      if (hit) return underJsonFault(exchange, hit);
      return refusal ?? jsonReply(exchange.answer('healthy'));
    }),
  ];
}
