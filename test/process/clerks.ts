import { setTimeout as sleep } from 'node:timers/promises';
import { inventedIins } from '../support/persons.ts';

/** An application that a clerk asked about, and the answer to the clerk. */
export interface Application {
  readonly ref: string;
  readonly iin: string;
  /** Incidents in the complete answers; empty: no answer made a promise. */
  readonly incidents: string[];
}

export interface Clerks {
  /** All applications asked about so far. */
  applications(): readonly Application[];
  /** Complete answers so far. */
  answers(): number;
  /** Ends when the last question has its answer, or has failed. */
  stop(): Promise<void>;
}

interface ClerksOptions {
  /** Gateways that listen now. */
  readonly addresses: () => readonly string[];
  readonly random: () => number;
  readonly clerks: number;
  /** Longest pause of a clerk between two questions, ms. */
  readonly pauseMs: number;
}

const query = `query ($iin: IIN!, $purpose: PurposeInput) {
  person(iin: $iin, purpose: $purpose) {
    identity { ... on RegisterUnavailable { faultClass incident { id } supportTicket { complete } } }
  }
}`;

const iins = inventedIins(5000);

/** Clerks who ask about one application after another, each about a person of their own. */
export function startClerks({ addresses, random, clerks, pauseMs }: ClerksOptions): Clerks {
  const applications: Application[] = [];
  const again: Application[] = [];
  let answers = 0;
  let stopped = false;

  function next(): Application {
    const repeated = again.shift();
    if (repeated) return repeated;
    const number = applications.length;
    // All of one length: none is a part of another.
    const ref = `draft-${String(number).padStart(5, '0')}`;
    const application = { ref, iin: iins[number] ?? '', incidents: [] };
    applications.push(application);
    return application;
  }

  async function work(): Promise<void> {
    while (!stopped) {
      await sleep(random() * pauseMs);
      const open = addresses();
      const address = open[Math.floor(random() * open.length)];
      if (address === undefined) continue;
      const application = next();
      const incident = await ask(address, application).catch(() => undefined);
      if (incident !== undefined) {
        application.incidents.push(incident);
        answers += 1;
      }
      // Some clerks ask again without an answer, perhaps elsewhere; some after the same answer; most do not.
      if (random() < (incident === undefined ? 0.5 : 0.1)) again.push(application);
    }
  }

  const working = Promise.all(Array.from({ length: clerks }, work));
  return {
    applications: () => applications,
    answers: () => answers,
    async stop() {
      stopped = true;
      await working;
    },
  };
}

/** @returns the number of the incident; it throws without a whole answer */
async function ask(address: string, { ref, iin }: Application): Promise<string> {
  const purpose = { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', applicationRef: ref };
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { iin, purpose } }),
  });
  const { data } = (await response.json()) as Answer;
  return data.person.identity.incident.id;
}

interface Answer {
  readonly data: { readonly person: { readonly identity: { readonly incident: { readonly id: string } } } };
}
