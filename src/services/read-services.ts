/** Reader of the data files of the state services: a wrong file stops the start, and the error names the place. */
import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { factsNamedOf } from './facts.ts';
import { readings } from './readings.ts';
import { problemsOfRepresentatives } from './representative.ts';
import {
  caseTakers,
  type Order,
  orderFile,
  type StateService,
  type StateServiceFile,
  stateServiceFile,
} from './state-service.ts';

/** Reads one JSON file for each state service, in the order of their numbers. @throws Error with the file and the place in it */
export function readServices(folder: URL, orders: URL): readonly StateService[] {
  const known = parse(orders, orderFile);
  const services = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readService(new URL(name, folder), known));
  for (const key of ['code', 'number'] as const) {
    const twice = services.find((one, at) => services.findIndex((other) => other[key] === one[key]) !== at);
    if (twice) throw new Error(`state services: expected each ${key} once, ${twice[key]} is there twice`);
  }
  return services.toSorted((one, other) => Number(one.number.slice(1)) - Number(other.number.slice(1)));
}

function readService(file: URL, orders: Readonly<Record<string, Order>>): StateService {
  const service = parse(file, stateServiceFile);
  const [problem] = problemsOf(service, Object.keys(orders));
  if (problem) throw new Error(`${nameOf(file)}: ${problem}`);
  // problemsOf has found the order.
  return { ...service, order: orders[service.order] as Order };
}

function parse<Schema extends z.ZodType>(file: URL, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${nameOf(file)}: ${where.join('; ')}`);
}

const nameOf = (file: URL) => file.pathname.split('/').at(-1) ?? '';

/** Problems that the shape alone cannot show. */
function problemsOf(service: StateServiceFile, orders: readonly string[]): string[] {
  const documents = service.documents.map(({ code }) => code);
  const grounds = service.refusalGrounds.map(({ code }) => code);
  const isDocument = (one: string) => documents.includes(one);
  const problems: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) problems.push(`expected ${what}`);
  };
  check(orders.includes(service.order), `order to be one of ${orders.join(', ')}`);
  check(
    itemsOf(service).every((item) => item.startsWith(`${service.number}.`)),
    `every item to be one of ${service.number}`,
  );
  const papers = service.papers.map(({ kind }) => kind);
  check(new Set(papers).size === papers.length, 'each kind of paper once');
  check(
    service.decision?.hearing == null || service.decision.workingDays !== null,
    'decision: a hearing beside a number of workingDays alone',
  );
  // Its terms would be judged here, and the decision made there.
  check(!service.decision?.from || service.decision.hearing === null, 'decision: from without a hearing');
  const routes = service.routes.map(({ route }) => route);
  const known = { documents, routes, facts: factsNamedOf('PERSON_REGISTER') };
  for (const what of problemsOfRepresentatives(service.representatives, known)) check(false, what);
  for (const { route, questions, notification, registration, ...more } of service.routes) {
    const { case: electronicCase, package: rule, identification } = more;
    const ofShown = identification?.discrepancy;
    const stoodFor = identification?.documents.map((one) => one.code) ?? [];
    check(
      [...stoodFor, ...(ofShown?.means === 'DOCUMENT' ? ofShown.documents : [])].every(isDocument),
      `${route} identification: documents of the list`,
    );
    check(
      ofShown?.means !== 'BLOCKS' || grounds.includes(ofShown.ground),
      `${route} identification: a ground of refusalGrounds`,
    );
    check(
      notification === null || papers.includes(notification.paper),
      `${route} notification: a kind of papers`,
    );
    for (const { code, system, absence, discrepancy, needs } of questions) {
      const place = `${route} ${code}`;
      const known = factsNamedOf(system);
      for (const { fact, onlyIf } of needs) {
        check(known.includes(fact), `${place}: a fact of ${system}, one of ${known.join(', ')}`);
        const values: readonly string[] = onlyIf ? readings[onlyIf.reading] : [];
        check(
          onlyIf === null || values.includes(onlyIf.is),
          `${place}: onlyIf.is to be one of ${values.join(', ')}`,
        );
      }
      for (const one of [
        absence,
        ...(discrepancy ? [discrepancy] : []),
        ...needs.map(({ otherwise }) => otherwise),
      ]) {
        if (one.means === 'BLOCKS')
          check(grounds.includes(one.ground), `${place}: a ground of refusalGrounds`);
        if (one.means === 'DOCUMENT')
          check(one.documents.every(isDocument), `${place}: documents of the list`);
      }
    }
    for (const place of more.reception)
      for (const { circumstances, documents: shown } of place.conditions)
        check(
          (circumstances.length === 0) !== (shown.length === 0) && shown.every(isDocument),
          `${route} reception ${place.code}: in each condition circumstances, or documents of the list`,
        );
    check(
      rule?.ground == null || grounds.includes(rule.ground),
      `${route} package: a ground of refusalGrounds`,
    );
    const taker = electronicCase?.through ?? electronicCase?.system;
    check(
      registration === null || taker === undefined || caseTakers.some((one) => one === taker),
      `${route} case: a system that takes cases, or passes them on: ${caseTakers.join(', ')}`,
    );
    check(
      !electronicCase?.withoutRegistration || (registration === null && taker === 'CASE_SYSTEM'),
      `${route} case: withoutRegistration for CASE_SYSTEM alone, and no registration`,
    );
    check(electronicCase?.documents.every(isDocument) ?? true, `${route} case: documents of the list`);
  }
  return problems;
}

/** Every item that a file names, at any depth. */
function itemsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'item' || key === 'recipients' || key === 'openFrom' || key === 'confirmation') &&
    typeof inner === 'string'
      ? [inner]
      : itemsOf(inner),
  );
}
