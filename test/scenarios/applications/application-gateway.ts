/** A gateway, and the few sentences by which a worker takes an application through it. */
import { systemClock } from '../../../src/kernel/clock.ts';
import { routeOf, stateServiceOf } from '../../../src/services/catalogue.ts';
import type { TestClock } from '../../support/clock.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';

/** Fields of an application that the tests read after each change. */
const read = `fragment read on Application {
  id state version route iin checkedAt decision
  readiness { kind reasons { readiness kind question fact fields ruleItem ground { code ruleItem } documents { code } } }
  scans { document { code } mediaType bytes signed }
  registration { number receiptNumber registeredAt } electronicCase { number handedOverAt }
  stages { sequence state toldAt refusedAt }
}`;

const result = `__typename
  ... on OutOfTurn { state } ... on VersionChanged { version }
  ... on NotReady { readiness { kind } message(language: EN) } ... on NotAccepted { grounds { code ruleItem } message(language: EN) } ... on AlreadyRecorded { at by message(language: EN) }
  ... on ScansMissing { documents { code } } ... on SignatureRefused { reason } ... on DocumentNotShown { fault message(language: EN) refusal { __typename known } } ... on NotDecided { askedAt } ... on NotIssued { answer { __typename known system } message(language: EN) }
  ... on RegisterUnavailable { ...outage }`;

/** Fields of an outage, with its ticket. */
const outage = `fragment outage on RegisterUnavailable {
  system faultClass origin incident { id system }
  supportTicket {
    id state missing complete recipient { mailbox } incident { system } iin applicationRef registrationNumber
    notYetRegisteredBecause(language: EN) sequenceOfActions(language: EN) { text }
  }
}`;

const answers = ['identity', 'disability', 'pensionAccounts', 'bankAccount']
  .map(
    (field) =>
      `${field} { __typename ... on NotAsked { ruleItem } ... on RegisterUnavailable { ...outage } }`,
  )
  .join(' ');

// biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its query asked for
export type Payload = any;

export interface Worker {
  readonly gateway: TestGateway;
  /** With a look at its package, which complies. */
  create(iin: string, more?: object): Promise<Payload>;
  /** Without a look at its package. */
  createOnly(iin: string, more?: object): Promise<Payload>;
  lookAtPackage(
    seen: Payload,
    remarks?: string,
    documents?: readonly string[],
    more?: object,
  ): Promise<Payload>;
  state(seen: Payload, statement: object): Promise<Payload>;
  /** Takes the document that the person shows by a code. */
  show(seen: Payload, code: string): Promise<Payload>;
  /** Issues the notification of received contributions. */
  notify(seen: Payload): Promise<Payload>;
  find(seen: Payload, finding: object): Promise<Payload>;
  findGround(seen: Payload, ground: string): Promise<Payload>;
  end(seen: Payload): Promise<Payload>;
  /** Each by the application as it was seen last. */
  check(seen: Payload): Promise<Payload>;
  register(seen: Payload, decision?: string): Promise<Payload>;
  handOver(seen: Payload, decision?: string): Promise<Payload>;
  /** Asks the provider's system for its decision. */
  takeDecision(seen: Payload): Promise<Payload>;
  withdraw(seen: Payload): Promise<Payload>;
  attach(seen: Payload, document: string, content?: Buffer, more?: object): Promise<Payload>;
  /** Id of a posted content. */
  upload(content?: Buffer): Promise<string>;
  /** With a key and an upload of the test's own. */
  attachUpload(
    seen: Payload,
    more: { idempotencyKey: string; upload: string; document: string; signature?: string },
  ): Promise<Payload>;
  read(id: string): Promise<Payload>;
}

/** A whole PDF of nothing. */
export const pdf: Buffer = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
);

export type Settings = NonNullable<Parameters<typeof startGateway>[0]>;

export async function startApplications(settings: Settings = {}, clock?: Parameters<typeof startGateway>[1]) {
  return startGateway({ STEP_SETTLE_MS: '400', MONITORING_RETRY_MAX_SECONDS: '1', ...settings }, clock);
}

/** The system's clock, that a test can put forward. */
export function createShiftedClock(): TestClock {
  let shiftMs = 0;
  return {
    now: () => systemClock.now() + shiftMs,
    advance(ms) {
      shiftMs += ms;
    },
  };
}

/** A worker of the State corporation, and one of the fund. */
export async function workersAt(gateway: TestGateway) {
  const bearer = async (role: string) => ({ authorization: `Bearer ${await gateway.tokenOf(role)}` });
  return {
    corporation: workerOf(gateway, 'STATE_CORPORATION', await bearer('specialist')),
    worker: workerOf(gateway, 'ENPF_WORKER', await bearer('pension-worker')),
  };
}

/** An invented person of the cast, whom both routes register. */
export const nurlan = '850630390007';

/** A statement that the person register confirms. */
export const statementOfNurlan = { surname: 'Бекенов', name: 'Нұрлан', birthDate: '1985-06-30' };

/** An application of this person that may be registered. */
export async function checked(route: Worker): Promise<Payload> {
  const { application } = await route.create(nurlan);
  return (await route.check(application)).application;
}

/** An application whose case may be handed over. */
export async function registered(route: Worker): Promise<Payload> {
  const { application } = await route.register(await checked(route));
  if (application.route === 'STATE_CORPORATION') return application;
  return (await route.attach(application, 'SIGNED_STATEMENT')).application;
}

let made = 0;

export function workerOf(gateway: TestGateway, route: string, headers: Record<string, string> = {}): Worker {
  let keys = 0;
  const change = async (mutation: string, input: object, type: string, more = '') => {
    const query = `mutation ($input: ${type}!) { changed: ${mutation}(input: $input) { application { ...read } result { ${result} } ${more} } } ${read} ${outage}`;
    const { data, errors } = await gateway.ask(query, { input }, headers);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.changed;
  };
  const seen = ({ id, version }: Payload) => ({ id, expectedVersion: version });
  async function upload(content: Buffer = pdf): Promise<string> {
    const response = await fetch(`${gateway.address}/scans`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...headers },
      body: new Uint8Array(content),
    });
    const uploaded = (await response.json()) as { upload: string };
    if (response.status !== 201) throw new Error(JSON.stringify(uploaded));
    return uploaded.upload;
  }
  const attachUpload: Worker['attachUpload'] = (application, more) =>
    change('attachScan', { name: `${more.document}.pdf`, ...seen(application), ...more }, 'AttachScanInput');
  const createOnly: Worker['createOnly'] = (iin, more = {}) =>
    change(
      'createApplication',
      {
        idempotencyKey: `create-${route}-${keys++}-${++made}`,
        stateService: 'ENPF_PAYMENTS',
        ...{ route, iin, ...firstPlace(route, more), ...more },
      },
      'CreateApplicationInput',
    );
  const lookAtPackage: Worker['lookAtPackage'] = (application, remarks, documents = [], more = {}) =>
    change(
      'recordPackage',
      { ...seen(application), documents, ...(remarks && { remarks }), ...more },
      'RecordPackageInput',
    );
  return {
    gateway,
    createOnly,
    async create(iin, more = {}) {
      const { application } = await createOnly(iin, more);
      return lookAtPackage(application);
    },
    lookAtPackage,
    state: (application, statement) =>
      change('enterStatement', { ...seen(application), ...statement }, 'EnterStatementInput'),
    show: (application, code) =>
      change('recordPresentedDocument', { ...seen(application), code }, 'RecordPresentedDocumentInput'),
    notify: (application) => change('issueContributionsNotification', seen(application), 'ApplicationInput'),
    find: (application, finding) =>
      change('recordFinding', { ...seen(application), ...finding }, 'RecordFindingInput'),
    findGround: (application, ground) =>
      change('recordGround', { ...seen(application), ground }, 'RecordGroundInput'),
    end: (application) => change('endApplication', seen(application), 'ApplicationInput'),
    check: (application) =>
      change(
        'checkApplication',
        seen(application),
        'CheckApplicationInput',
        `dossier { readiness { kind message(language: EN) } ${answers} }`,
      ),
    register: (application, decision) =>
      change(
        'registerApplication',
        { ...seen(application), ...(decision && { decision }) },
        'RegisterApplicationInput',
      ),
    async handOver(application, decision) {
      const query = `mutation ($input: ApplicationInput!, $decision: String) { changed: handOverCase(input: $input, decision: $decision) { application { ...read } result { ${result} } } } ${read} ${outage}`;
      const { data, errors } = await gateway.ask(query, { input: seen(application), decision }, headers);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data.changed;
    },
    takeDecision: (application) => change('takeDecision', seen(application), 'ApplicationInput'),
    withdraw: (application) => change('withdrawApplication', seen(application), 'ApplicationInput'),
    upload,
    attachUpload,
    async attach(application, document, content, more = {}) {
      const key = `scan-${document}-${keys++}`;
      const uploaded = await upload(content);
      return attachUpload(application, { idempotencyKey: key, document, upload: uploaded, ...more });
    },
    async read(id) {
      const { data } = await gateway.ask(
        `query ($id: ID!) { application(id: $id) { ...read } } ${read}`,
        { id },
        headers,
      );
      return data.application;
    },
  };
}

/** The first place of reception, where the route has places (S7.3(2)). */
function firstPlace(route: string, { stateService = 'ENPF_PAYMENTS' }: { readonly stateService?: string }) {
  const [place] = routeOf(stateServiceOf(stateService), route)?.reception ?? [];
  return place && { reception: { place: place.code } };
}
