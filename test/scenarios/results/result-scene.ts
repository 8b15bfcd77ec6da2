/** A gateway with an application whose decision goes to the State corporation, and the control of the simulated SHEP. */
import { randomUUID } from 'node:crypto';
import { type DecidedResult, enqueueResult } from '../../../src/applications/results/enqueue-result.ts';
import { storageSettings } from '../../../src/config/storage-settings.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { createSealing } from '../../../src/storage/sealing.ts';
import { openWorkQueues } from '../../../src/storage/work-queues.ts';
import type { TestGateway } from '../../support/gateway.ts';
import {
  nurlan,
  type Payload,
  registered,
  type Settings,
  startApplications,
  workersAt,
} from '../applications/application-gateway.ts';

/** A result as the simulated SHEP has it. */
export interface SeenResult {
  readonly messageId: string;
  readonly application: string;
  readonly decision: string;
  readonly state: string;
  readonly sent: number;
  readonly received: number;
  readonly inEffect: number;
}

interface EvidenceRow {
  readonly kind: string;
  readonly state: string | null;
  readonly code: string | null;
  readonly said_at: number | null;
}

export const pushCredentials = { id: 'MOCK-SHEP', password: 'push-password-of-shep' };

export const pushHeaders: Record<string, string> = {
  'content-type': 'text/xml; charset=utf-8',
  authorization: `Basic ${Buffer.from(`${pushCredentials.id}:${pushCredentials.password}`).toString('base64')}`,
};

/** A push as SHEP writes it. */
export function pushOf(
  messageId: string,
  { state = 'NOT_DELIVERED', at = '2026-11-30T10:00:00+05:00', again = false } = {},
): string {
  const said = again
    ? `<deliveryStatus><receiveStatus>MESSAGE_NOT_ACCTEPTED</receiveStatus><statusDate>${at}</statusDate><resendMessage>RESEND</resendMessage></deliveryStatus>`
    : `<messageState>${state}</messageState><status><statusCode>MOCK-CODE</statusCode><statusMessage>text</statusMessage><statusDate>${at}</statusDate></status>`;
  const notification = `<notification><messageId>${messageId}</messageId>${said}</notification>`;
  return `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><c:changeMassageStatusNotification xmlns:c="http://bip.bee.kz/AsyncChannel/v10/Types/Client"><request>${notification}<requestDate>${at}</requestDate></request></c:changeMassageStatusNotification></S:Body></S:Envelope>`;
}

/** Short pauses, and pushes allowed. */
const resultSettings: Settings = {
  RESULT_RETRY_MAX_SECONDS: '1',
  SHEP_PUSH_ID: pushCredentials.id,
  SHEP_PUSH_PASSWORD: pushCredentials.password,
};

export type ResultScene = Awaited<ReturnType<typeof startResults>>;

export async function startResults(settings: Settings = {}, clock?: Parameters<typeof startApplications>[1]) {
  const gateway = await startApplications({ ...resultSettings, ...settings }, clock);
  // A test may put the clock forward: tokens are new each time.
  const workers = () => workersAt(gateway);
  const outbox = await openOutbox(gateway.databaseUrl);
  const control = async (path: string, method = 'GET', body?: object) => {
    const response = await fetch(`${gateway.control}/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the control port refused with ${response.status}`);
    return response.json();
  };
  return {
    gateway,
    workers,
    outbox,
    /** An application of the State corporation, registered. */
    registered: async (): Promise<Payload> => registered((await workers()).corporation),
    /** An application that no system behind SHEP is asked about. */
    taken: async (): Promise<Payload> => (await (await workers()).corporation.create(nurlan)).application,
    decide: (application: Payload, more: Partial<DecidedResult> = {}) =>
      outbox.decide(decidedOn(application, more)),
    decideAndFail: (application: Payload) => outbox.decide(decidedOn(application), true),
    evidence: (id: string) => outbox.evidence(id),
    /** Healthy systems without messages, which tell nothing by themselves. */
    async forget() {
      for (const system of ['SHEP', 'STATE_CORPORATION']) await gateway.endFault(system);
      await control('__results', 'DELETE');
    },
    results: () => control('__results') as Promise<SeenResult[]>,
    notifications: () =>
      control('__notifications') as Promise<{ waiting: number; answers: number[]; confirmed: string[] }>,
    /** Has SHEP push, or tell in another way. */
    tell: (how: object) =>
      control('__notifications', 'PUT', {
        mode: 'push',
        to: `${gateway.address}/shep/async`,
        ...pushCredentials,
        ...how,
      }),
    async read(id: string): Promise<Payload> {
      return readResult(gateway, id, { authorization: `Bearer ${await gateway.tokenOf('specialist')}` });
    },
    async push(body: string, headers = pushHeaders) {
      const response = await fetch(`${gateway.address}/shep/async`, { method: 'POST', headers, body });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    /** Without the operator's, which a person ends. */
    async openIncidents(system?: string): Promise<Payload[]> {
      const query =
        '{ incidents(first: 50, filter: { open: true }) { nodes { id system part faultClasses audience } } }';
      const { data, errors } = await gateway.ask(query);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data.incidents.nodes.filter(
        (one: Payload) => one.audience === 'SUPPORT' && (system === undefined || one.system === system),
      );
    },
    async resend(id: string, role: string): Promise<Payload> {
      const query =
        'mutation ($id: ID!) { resendResult(input: { id: $id }) { application { result { messageId } } result { __typename ... on OutOfTurn { state } } } }';
      const headers = { authorization: `Bearer ${await gateway.tokenOf(role)}` };
      const { data, errors } = await gateway.ask(query, { id }, headers);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data.resendResult;
    },
    async stop() {
      await outbox.close();
      await gateway.stop();
    },
  };
}

export const decidedOn = (
  { id, route, registration }: Payload,
  more: Partial<DecidedResult> = {},
): DecidedResult => ({
  ...{ applicationId: id, stateService: 'ENPF_PAYMENTS', route, iin: nurlan, decision: 'GRANTED' },
  number: registration?.number ?? 'MOCK-1',
  decidedAt: Date.now(),
  ...{ reasons: null, paper: { number: 'S6-000001', issuedAt: Date.now() }, ...more },
});

/** The same outbox as the gateway's, in the hands of a test: it decides in place of a person. */
export async function openOutbox(databaseUrl: string) {
  const database = openDatabase({
    url: databaseUrl,
    applicationName: 'decider',
    connections: 2,
    timeoutMs: 30_000,
  });
  const queues = await openWorkQueues(database, () => {});
  const results = await queues.open('results', { places: 1, maxRetrySeconds: 1 });
  const sealing = createSealing(
    storageSettings.DATA_KEYS.fallback,
    storageSettings.DATA_HASH_KEY.fallback[0].secret,
  );
  return {
    database,
    decide: (result: DecidedResult, fails = false) =>
      database.transaction().execute(async (tx) => {
        const messageId = await enqueueResult(tx, result, { sealing, newId: randomUUID, results });
        if (fails) throw new Error('the decision fails');
        return messageId;
      }),
    /** Evidence of the deliveries of an application, in order. */
    evidence: (id: string): Promise<EvidenceRow[]> =>
      database
        .selectFrom('result_events')
        .innerJoin('results', 'results.id', 'result_events.result_id')
        .select(['kind', 'result_events.state', 'code', 'said_at'])
        .where('application_id', '=', id)
        .orderBy('result_events.id')
        .execute(),
    async close() {
      await queues.stop(1000);
      await database.destroy();
    },
  };
}

async function readResult(
  gateway: TestGateway,
  id: string,
  headers: Record<string, string>,
): Promise<Payload> {
  const query =
    'query ($id: ID!) { application(id: $id) { result { state messageId sentAt acceptedAt deliveredAt attempts reply } } }';
  const { data, errors } = await gateway.ask(query, { id }, headers);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.application?.result ?? null;
}
