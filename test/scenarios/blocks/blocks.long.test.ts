/** One system after the other is down, every field is asked, and every step is taken on every route: what fails is what `blocks` names. */

import { buildSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { fieldsFrom } from '../../../src/graphql/directives/from.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import { type SystemKey, systemKeys } from '../../../src/systems/systems.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { inventedPeople } from '../../support/persons.ts';
import { makeSigningKeys } from '../../support/signing-keys.ts';
import { type Payload, type Settings, startApplications } from '../applications/application-gateway.ts';
import { askAll } from './failed.ts';
import { followedSteps, resendsFail } from './follow.ts';
import { askedFields, type Basis, failedFields, requestConsents } from './questions.ts';
import { failedSteps, prepareRoutes } from './steps.ts';

const mother = '900101490009';
const child = '150607590008';
const pensioner = '620315390007';
const people = inventedPeople();
const someone = () => people.next().value ?? '';

const asWritten = `{ systems { id state blocks {
  fields fieldsInPart { condition fields } systems stateServices { code routes { route steps } } } } }`;

/** Steps that the gateway takes behind all fields while all is well, as `SERVICE ROUTE STEP stage`. */
let followWhenWell: Set<string>;

/** @param settings of a gateway whose messages leave signed; left out: they leave unsigned */
async function seen(down: SystemKey | null, settings: Settings = {}) {
  const gateway = await startApplications({
    // A breaker that opens early would hide which step fails; one that never opens, that the systems behind a bus are unreachable.
    ...{ BREAKER_FAILURES_IN_A_ROW: '15', BREAKER_MIN_CALLS: '10000', RETRY_MAX: '0' },
    RESULT_RETRY_MAX_SECONDS: '1',
    ...settings,
  });
  try {
    const prepared = await prepareRoutes(gateway, people);
    const bases = await basesAt(gateway, down);
    if (down !== null) await gateway.setFault(down, 'down', { ttlSeconds: 3600 });
    const { steps, fields } = await failedSteps(gateway, prepared, down);
    const followed = await followedSteps(gateway, prepared, someone(), down === null ? null : followWhenWell);
    if (await resendsFail(gateway, prepared, down)) fields.add('Mutation.resendResult');
    if (await requestConsents(gateway, someone(), down)) fields.add('Mutation.requestConsent');
    const asked: Record<string, string[]> = {};
    for (const [when, basis] of Object.entries(bases)) asked[when] = await failedFields(gateway, basis, down);
    const { systems } = await askAll(gateway, asWritten);
    return { systems, steps, fields: [...fields], followed, asked };
  } finally {
    await gateway.stop();
    expect(gateway.logged()).not.toContain('"msg":"defect"');
  }
}

/** The bases of a question, with people whose consents are on record. */
async function basesAt(gateway: TestGateway, down: SystemKey | null) {
  const route = '';
  const agreed = someone();
  expect(await requestConsents(gateway, agreed, down)).toBe(false);
  const consent = 'basis: { kind: CONSENT }';
  const citizen = { authorization: `Bearer ${await gateway.tokenOf('citizen', mother)}` };
  return {
    EVERY: { basis: '', route, headers: {}, iin: someone() },
    BY_CONSENT: { basis: consent, route, headers: {}, iin: agreed },
    BY_PENSION_CONSENT: {
      basis: 'basis: { kind: PENSION_CONSENT }',
      route: 'stateService: ENPF_PAYMENTS, route: PROACTIVE',
      ...{ headers: {}, iin: pensioner },
    },
    ABOUT_ANOTHER: { basis: '', route, headers: citizen, iin: child },
  } satisfies Record<string, Basis>;
}

/** Some of them, one of each kind. */
const followedByRoute = [
  'CAPITALIZATION_PAYMENTS STATE_CORPORATION REPORT_STAGES GRANTED',
  'CAPITALIZATION_PAYMENTS STATE_CORPORATION SEND_RESULT GRANTED',
  'ENPF_PAYMENTS ENPF_WORKER REPORT_STAGES DRAFT',
  'ENPF_PAYMENTS STATE_CORPORATION SEND_RESULT GRANTED',
];
const withoutStage = (one: string) => one.slice(0, one.lastIndexOf(' '));

beforeAll(async () => {
  const { followed, steps, fields, asked } = await seen(null);
  expect({ steps, fields }).toEqual({ steps: [], fields: [] });
  expect(Object.values(asked).flat()).toEqual([]);
  for (const one of followedByRoute) expect(followed).toContain(one);
  followWhenWell = followed;
});

test('Every field with @from is asked', () => {
  const schema = buildSchema(readTypeDefs(), { assumeValid: true });
  expect(Object.keys(askedFields).sort()).toEqual(
    fieldsFrom(schema)
      .map(({ name }) => name)
      .sort(),
  );
});

test.for(systemKeys)('%s is down: what fails is what its blocks name', (down) => expectBlocked(down));

test('NCANode is down where messages and cases leave signed: what fails is what its blocks name', async () => {
  const keys = await makeSigningKeys();
  try {
    await expectBlocked('SIGNATURE_SERVICE', keys.settings);
  } finally {
    await keys.remove();
  }
});

async function expectBlocked(down: SystemKey, settings: Settings = {}): Promise<void> {
  const { systems, steps, fields, followed, asked } = await seen(down, settings);
  const { blocks } = systems.find(({ id }: Payload) => id === down);
  const waiting = [...followWhenWell].filter((one) => !followed.has(one)).map(withoutStage);
  const written = blocks.stateServices.flatMap(({ code, routes }: Payload) =>
    routes.flatMap((one: Payload) => one.steps.map((step: string) => `${code} ${one.route} ${step}`)),
  );
  expect(written.sort()).toEqual([...new Set([...steps, ...waiting])].sort());
  expect([...blocks.fields].sort()).toEqual([...new Set([...fields, ...(asked.EVERY ?? [])])].sort());
  const unreachable = systems.filter(({ state }: Payload) => state === 'UNREACHABLE');
  expect(unreachable.map(({ id }: Payload) => id).sort()).toEqual([...blocks.systems].sort());
  const inPart = Object.fromEntries(
    blocks.fieldsInPart.map(({ condition, fields: some }: Payload) => [condition, some]),
  );
  for (const when of ['BY_CONSENT', 'BY_PENSION_CONSENT', 'ABOUT_ANOTHER']) {
    const further = (asked[when] ?? []).filter((name) => !blocks.fields.includes(name));
    expect(further, when).toEqual([...(inPart[when] ?? [])].sort());
  }
}
