/** Every step on every route of every state service, with what must be prepared before a system goes down. */
import { setTimeout as sleep } from 'node:timers/promises';
import { catalogue } from '../../../src/services/catalogue.ts';
import { caseTakers } from '../../../src/services/state-service.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import { nurlan, type Payload, pdf, type Worker, workerOf } from '../applications/application-gateway.ts';
import { askAll, showsOutage, told } from './failed.ts';

/** A route, with applications that wait for each of its steps. */
interface PreparedRoute {
  readonly name: string;
  readonly stateService: string;
  readonly worker: Worker;
  /** Before its check, with a package that complies. */
  readonly draft: Payload;
  readonly checked: Payload;
  /** Checked, after a request for its registration without an answer: it may not end before the outcome is known. */
  readonly doubted: Payload;
  /** Registered, where the route registers, and with every scan. */
  readonly farthest: Payload;
  /** Document of which a scan may be added; undefined: none is public. */
  readonly document: string | undefined;
}

const account = { iban: 'KZ4460185063039000T1' };
const decision = 'The clerk has looked at all of it.';
const check = `mutation ($input: CheckApplicationInput!) { checkApplication(input: $input) {
  dossier { questions { answer { ${told} } } } application { id version } } }`;

const checkOf = (gateway: TestGateway, { id, version }: Payload) =>
  askAll(gateway, check, { input: { id, expectedVersion: version, account } });

/** @param iins fresh people: one for each route */
export async function prepareRoutes(gateway: TestGateway, iins: Iterator<string>): Promise<PreparedRoute[]> {
  const prepared: PreparedRoute[] = [];
  for (const { code: stateService, documents, routes } of catalogue) {
    for (const { route } of routes) {
      const worker = workerOf(gateway, route);
      const create = async (iin: string) => {
        const { application } = await worker.createOnly(iin, { stateService });
        return (await worker.lookAtPackage(application)).application ?? worker.read(application.id);
      };
      const checkedOf = async () => {
        const { id } = await create(nurlan);
        await checkOf(gateway, await worker.read(id));
        // S7.9 p8: the package is looked at after the answers.
        return (await worker.lookAtPackage(await worker.read(id))).application ?? worker.read(id);
      };
      const draft = await create(iins.next().value);
      const checked = await checkedOf();
      const doubted = await checkedOf();
      let { application: farthest } = await worker.register(await checkedOf(), decision);
      for (const { code } of documents) farthest = (await worker.attach(farthest, code)).application;
      prepared.push({
        ...{ name: `${stateService} ${route}`, stateService, worker, draft, checked, doubted, farthest },
        document: documents[0]?.code,
      });
    }
  }
  await loseRegistrations(gateway, prepared);
  return prepared;
}

/** Requests for a registration that nothing answers, until the gateway has learned that they had no effect. */
async function loseRegistrations(gateway: TestGateway, prepared: readonly PreparedRoute[]) {
  for (const system of caseTakers) await gateway.setFault(system, 'down');
  for (const { worker, doubted } of prepared) await worker.register(doubted, decision);
  for (const system of caseTakers) await gateway.endFault(system);
  for (const { worker, doubted } of prepared)
    await until(async () => (await worker.read(doubted.id)).state === 'CHECKED');
}

/** Steps that failed, as `SERVICE ROUTE STEP`, and the fields that took them. */
interface Failed {
  readonly steps: string[];
  readonly fields: Set<string>;
}

/** Takes each step on each route, and tells which fail. Registrations come first: a breaker that has opened lets none leave. */
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
  for (const { name, worker, checked, doubted } of prepared) {
    note(await worker.register(checked, decision), 'registerApplication', `${name} REGISTER`);
    note(await worker.end(await worker.read(doubted.id)), 'endApplication');
    note(await worker.withdraw(await worker.read(doubted.id)), 'withdrawApplication');
  }
  for (const { name, worker, draft, farthest, document } of prepared) {
    note(await worker.handOver(farthest), 'handOverCase', `${name} HAND_CASE_OVER`);
    note(await checkOf(gateway, draft), 'checkApplication', `${name} CHECK`);
    if (document === undefined) continue;
    const signature = Buffer.from('a signature that some service must verify').toString('base64');
    const attached = await worker.attach(await worker.read(draft.id), document, pdf, { signature });
    note(attached, 'attachScan', `${name} VERIFY_SIGNATURE`);
  }
  return { steps, fields };
}

/** Longest wait for a report: with all systems up it comes within seconds, on a slow machine too. */
const reportMs = 15_000;

/** Routes of which the first stage of a new application is reported. @param expected routes to wait for; null: the whole time */
export async function reportingRoutes(
  prepared: readonly PreparedRoute[],
  iin: string,
  expected: ReadonlySet<string> | null,
): Promise<Set<string>> {
  const fresh = new Map<PreparedRoute, string>();
  for (const one of prepared) {
    const { application } = await one.worker.createOnly(iin, { stateService: one.stateService });
    fresh.set(one, application.id);
  }
  const told = new Set<string>();
  const until = Date.now() + reportMs;
  while (Date.now() < until && (expected === null || told.size < expected.size)) {
    for (const [{ name, worker }, id] of fresh) {
      const { stages } = await worker.read(id);
      if (stages.some(({ toldAt }: Payload) => toldAt !== null)) told.add(name);
    }
    await sleep(200);
  }
  return told;
}
