/** Every step on every route of every state service, with what must be prepared before a system goes down. */
import { expect } from 'vitest';
import { mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import { parseIin } from '../../../src/kernel/iin.ts';
import { catalogue, stageReceiverOf, stateServiceOf } from '../../../src/services/catalogue.ts';
import { caseTakers } from '../../../src/services/state-service.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import {
  nurlan,
  type Payload,
  pdf,
  statementOfNurlan,
  type Worker,
  workerOf,
} from '../applications/application-gateway.ts';
import { codeOf } from '../applications/document-codes.ts';
import { type ArrivedCases, takeActs } from './acts.ts';
import { askAll, showsOutage, told } from './failed.ts';

/** A route, with applications that wait for each of its steps. */
export interface PreparedRoute {
  readonly name: string;
  readonly stateService: string;
  readonly worker: Worker;
  /** Step by which an application leaves: its registration, or its case where no system registers (S4.9 p1). */
  readonly leave: { readonly step: string; readonly field: string; take(seen: Payload): Promise<Payload> };
  /** Before its check, with a package that complies. */
  readonly draft: Payload;
  readonly checked: Payload;
  /** Checked, before its notification (S7.8 p1); null: the route has none. */
  readonly unnotified: Payload | null;
  /** Checked, after a request to leave without an answer: it may not end before the outcome is known. */
  readonly doubted: Payload;
  /** Before its case is handed over: with every scan, and registered where the route registers. */
  readonly farthest: Payload;
  /** Cases at the provider; null: the route has none, or no decision on them. */
  readonly arrived: ArrivedCases | null;
  /** True where the route takes a document that a person shows. */
  readonly identified: boolean;
  /** Document of which a scan may be added; undefined: none is public. */
  readonly document: string | undefined;
  /** True: the applicant signs the statement digitally. */
  readonly isSigned: boolean;
}

const account = { iban: 'KZ4460185063039000T1' };
const decision = 'The clerk has looked at all of it.';
const check = `mutation ($input: CheckApplicationInput!) { checkApplication(input: $input) {
  dossier { questions { answer { ${told} } } } application { id version } } }`;

const signUnder = `mutation ($input: SignStatementInput!) { signStatement(input: $input) { result { ${told} } } }`;

/** Signs the statement of an application as its person (S7.2(22)). */
async function signAt(gateway: TestGateway, { id, version }: Payload): Promise<void> {
  const query = 'query ($id: ID!) { application(id: $id) { statementText } }';
  const { statementText } = (await askAll(gateway, query, { id })).application;
  const signature = mockCms(Buffer.from(statementText), [{ iin: nurlan }]);
  await askAll(gateway, signUnder, { input: { id, expectedVersion: version, signature } });
}

const checkOf = (gateway: TestGateway, { id, version }: Payload) =>
  askAll(gateway, check, { input: { id, expectedVersion: version, account } });

/** S7.8: without the notification and its confirmation in the statement no case leaves. */
async function confirmed(gateway: TestGateway, worker: Worker, seen: Payload): Promise<Payload> {
  const { application } = await worker.notify(seen);
  const query = 'query ($id: ID!) { application(id: $id) { papers { number } } }';
  const [paper] = (await askAll(gateway, query, { id: application.id })).application.papers;
  const notification = paper && { number: paper.number };
  return (await worker.state(application, { ...statementOfNurlan, account, notification })).application;
}

/** @param iins fresh people: one for each route */
export async function prepareRoutes(gateway: TestGateway, iins: Iterator<string>): Promise<PreparedRoute[]> {
  const prepared: PreparedRoute[] = [];
  for (const { code: stateService, documents, routes, decision: decided } of catalogue) {
    for (const { route, notification, identification, case: electronicCase, signature } of routes) {
      const worker = workerOf(gateway, route);
      const isUnregistered = electronicCase?.withoutRegistration === true;
      const leave = isUnregistered
        ? {
            ...{ step: 'HAND_CASE_OVER', field: 'handOverCase' },
            take: (seen: Payload) => worker.handOver(seen, decision),
          }
        : {
            ...{ step: 'REGISTER', field: 'registerApplication' },
            take: (seen: Payload) => worker.register(seen, decision),
          };
      const create = async (iin: string) => {
        const { application } = await worker.createOnly(iin, { stateService });
        return (await worker.lookAtPackage(application)).application ?? worker.read(application.id);
      };
      const checkedOf = async (isNotified = notification !== null) => {
        const created = await create(nurlan);
        const { id } = isUnregistered
          ? (await worker.state(created, statementOfNurlan)).application
          : created;
        if (signature?.of === 'STATEMENT') await signAt(gateway, await worker.read(id));
        await checkOf(gateway, await worker.read(id));
        // S7.9 p8: the package is looked at after the answers.
        const looked = (await worker.lookAtPackage(await worker.read(id))).application;
        const seen = looked ?? (await worker.read(id));
        return isNotified ? confirmed(gateway, worker, seen) : seen;
      };
      const farthestOf = async () => {
        let farthest = await checkedOf();
        if (!isUnregistered) farthest = (await leave.take(farthest)).application;
        for (const { code } of documents) farthest = (await worker.attach(farthest, code)).application;
        return farthest;
      };
      const arrive = async (farthest: Payload) => {
        const { application } = await worker.handOver(farthest, decision);
        expect(application).toMatchObject({ state: 'CASE_HANDED_OVER' });
        return application;
      };
      const arrivedCases = async () => {
        // Both are checked first: a case at E-maket rules out another application of its person (S7.10(1)).
        const [one, other] = [await farthestOf(), await farthestOf()];
        return { granted: await arrive(one), refused: await arrive(other) };
      };
      const hasDecision = decided !== null && electronicCase !== null;
      prepared.push({
        ...{ name: `${stateService} ${route}`, stateService, worker, leave },
        ...{ draft: await create(iins.next().value), checked: await checkedOf() },
        identified: identification !== null,
        unnotified: notification && (await checkedOf(false)),
        ...{ doubted: await checkedOf(), farthest: await farthestOf(), document: documents[0]?.code },
        isSigned: signature?.of === 'STATEMENT',
        arrived: hasDecision
          ? {
              ...{ hasHearing: decided.hearing !== null, isTold: decided.from !== null },
              ...(await arrivedCases()),
            }
          : null,
      });
    }
  }
  await loseRequests(gateway, prepared);
  await untilReported(prepared);
  return prepared;
}

/** Reports of the preparation have gone: a fast machine leaves so many that the next ones would wait behind them. */
async function untilReported(prepared: readonly PreparedRoute[]) {
  for (const { stateService, worker, arrived, ...route } of prepared) {
    if (stageReceiverOf(stateServiceOf(stateService)) !== 'SERVICE_MONITORING') continue;
    const cases = arrived === null ? [] : [arrived.granted, arrived.refused];
    for (const { id } of [route.draft, route.checked, route.doubted, route.farthest, ...cases])
      await until(async () => (await worker.read(id)).stages.every(({ toldAt }: Payload) => toldAt !== null));
  }
}

/** Requests to leave that nothing answers, until the gateway has learned that they had no effect. */
async function loseRequests(gateway: TestGateway, prepared: readonly PreparedRoute[]) {
  for (const system of caseTakers) await gateway.setFault(system, 'down');
  for (const { leave, doubted } of prepared) await leave.take(doubted);
  for (const system of caseTakers) await gateway.endFault(system);
  for (const { worker, doubted } of prepared)
    await until(async () => (await worker.read(doubted.id)).state === 'CHECKED');
}

/** Steps that failed, as `SERVICE ROUTE STEP`, and the fields that took them. */
interface Failed {
  readonly steps: string[];
  readonly fields: Set<string>;
}

/** Takes each step on each route, and tells which fail. Requests to leave come first: a breaker that has opened lets none leave. */
export async function failedSteps(
  gateway: TestGateway,
  prepared: readonly PreparedRoute[],
  down: string | null,
): Promise<Failed> {
  const steps: string[] = [];
  const fields = new Set<string>();
  const note = (payload: unknown, field: string, step?: string) => {
    if (!showsOutage(payload, down)) return;
    fields.add(`Mutation.${field}`);
    if (step !== undefined) steps.push(step);
  };
  for (const { name, worker, leave, checked, doubted } of prepared) {
    note(await leave.take(checked), leave.field, `${name} ${leave.step}`);
    note(await worker.end(await worker.read(doubted.id)), 'endApplication');
    note(await worker.withdraw(await worker.read(doubted.id)), 'withdrawApplication');
  }
  for (const one of prepared) {
    const { name, worker, draft, unnotified, farthest, document, identified, isSigned, arrived } = one;
    if (arrived !== null) await takeActs(gateway, arrived, note);
    if (arrived?.isTold)
      note(await worker.takeDecision(arrived.granted), 'takeDecision', `${name} TAKE_DECISION`);
    note(await worker.handOver(farthest, decision), 'handOverCase', `${name} HAND_CASE_OVER`);
    note(await checkOf(gateway, draft), 'checkApplication', `${name} CHECK`);
    if (unnotified !== null) {
      const notified = await worker.notify(unnotified);
      note(notified, 'issueContributionsNotification', `${name} ISSUE_NOTIFICATION`);
    }
    if (document === undefined) continue;
    const signature = Buffer.from('a signature that some service must verify').toString('base64');
    const attached = await worker.attach(await worker.read(draft.id), document, pdf, { signature });
    note(attached, 'attachScan', `${name} VERIFY_SIGNATURE`);
    if (identified) {
      const shown = await worker.show(await worker.read(draft.id), await codeOf(gateway, draft.iin));
      note(shown, 'recordPresentedDocument', `${name} IDENTIFY`);
    }
    if (!isSigned) continue;
    const birthDate = parseIin(draft.iin)?.birthDate;
    const statement = { ...statementOfNurlan, birthDate };
    const stated = (await worker.state(await worker.read(draft.id), statement)).application;
    const input = { id: stated.id, expectedVersion: stated.version, signature };
    note(await askAll(gateway, signUnder, { input }), 'signStatement', `${name} VERIFY_SIGNATURE`);
  }
  return { steps: [...new Set(steps)], fields };
}
