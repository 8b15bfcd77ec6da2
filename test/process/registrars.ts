import { setTimeout as sleep } from 'node:timers/promises';
import { pdf } from '../scenarios/applications/application-gateway.ts';
import { askAt } from './record-scene.ts';

/** An application that a clerk takes through a gateway which may die at any time. */
interface Taken {
  readonly key: string;
  readonly route: string;
  /** An open step is left to the gateway: no clerk repeats it. */
  readonly isLeft: boolean;
  /** Null until an answer named it. */
  id: string | null;
  /** Numbers of its registration, and of its case, that an answer named. */
  readonly told: { readonly numbers: Set<string>; readonly cases: Set<string> };
}

interface Registrars {
  /** All applications begun. */
  taken(): readonly Taken[];
  /** Takes no more in; ends when the begun ones have come to their end. */
  stop(): Promise<void>;
}

const fields =
  'id state version registration { number } electronicCase { number } scans { id } records { at }';

// biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its query asked for
type Payload = any;

/** One change, or one look; it throws without a whole answer. */
async function ask(address: string | undefined, query: string, variables: object): Promise<Payload> {
  const { data, errors } = await askAt(address, query, variables);
  if (errors.length > 0) throw new Error(errors[0].message);
  return data.answer;
}

export function change(address: string | undefined, mutation: string, type: string, input: object) {
  const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
    application { ${fields} } result { __typename } } }`;
  return ask(address, query, { input });
}

export function read(address: string | undefined, id: string): Promise<Payload> {
  return ask(address, `query ($id: ID!) { answer: application(id: $id) { ${fields} } }`, { id });
}

export async function attach(address: string | undefined, { id, version }: Payload, key: string) {
  const headers = { 'content-type': 'application/octet-stream' };
  const body = new Uint8Array(pdf);
  const response = await fetch(`${address}/scans`, { method: 'POST', headers, body });
  const { upload } = (await response.json()) as { upload: string };
  return change(address, 'attachScan', 'AttachScanInput', {
    ...{ id, expectedVersion: version, idempotencyKey: key },
    ...{ document: 'SIGNED_STATEMENT', name: 'statement.pdf', upload },
  });
}

/** The next step for an application of that state; a state without a step for a person is waited for. */
async function next(address: string | undefined, taken: Taken): Promise<Payload> {
  if (taken.id === null) {
    const { key, route } = taken;
    const whose = { stateService: 'ENPF_PAYMENTS', route, iin: '850630390007' };
    return change(address, 'createApplication', 'CreateApplicationInput', { ...whose, idempotencyKey: key });
  }
  const seen = await read(address, taken.id);
  const input = { id: taken.id, expectedVersion: seen.version };
  const waiting = { application: seen, result: { __typename: 'Waiting' } };
  if (taken.isLeft && ['REGISTERING', 'HANDING_OVER'].includes(seen.state)) return waiting;
  switch (seen.state) {
    case 'DRAFT':
      if (seen.records.length === 0)
        return change(address, 'recordPackage', 'RecordPackageInput', { ...input, documents: [] });
      return change(address, 'checkApplication', 'CheckApplicationInput', input);
    case 'CHECKED':
    case 'REGISTERING':
      return change(address, 'registerApplication', 'RegisterApplicationInput', input);
    case 'REGISTERED':
      if (taken.route === 'ENPF_WORKER' && seen.scans.length === 0) return attach(address, seen, taken.key);
      return change(address, 'handOverCase', 'ApplicationInput', input);
    case 'HANDING_OVER':
      return change(address, 'handOverCase', 'ApplicationInput', input);
    default:
      return waiting;
  }
}

const ended = ['CASE_HANDED_OVER', 'NOT_REGISTERED', 'NOT_ACCEPTED', 'WITHDRAWN'];

/** Clerks of both routes. Each takes one application after another to its end, however often they must begin again. */
export function startRegistrars(address: () => string | undefined, clerks: number): Registrars {
  const all: Taken[] = [];
  let stopped = false;

  async function take(taken: Taken): Promise<void> {
    for (;;) {
      const answer = await next(address(), taken).catch(() => undefined);
      const seen = answer?.application;
      if (seen) {
        taken.id = seen.id;
        if (seen.registration) taken.told.numbers.add(seen.registration.number);
        if (seen.electronicCase) taken.told.cases.add(seen.electronicCase.number);
        if (ended.includes(seen.state)) return;
      }
      if (answer?.result.__typename !== 'Done') await sleep(30);
    }
  }

  async function work(clerk: number): Promise<void> {
    while (!stopped) {
      const route = (clerk + all.length) % 2 === 0 ? 'STATE_CORPORATION' : 'ENPF_WORKER';
      const key = `taken-${String(all.length).padStart(5, '0')}`;
      const told = { numbers: new Set<string>(), cases: new Set<string>() };
      const taken = { key, route, isLeft: clerk % 2 === 0, id: null, told };
      all.push(taken);
      await take(taken);
    }
  }

  const working = Promise.all(Array.from({ length: clerks }, (_, clerk) => work(clerk)));
  return {
    taken: () => all,
    async stop() {
      stopped = true;
      await working;
    },
  };
}
