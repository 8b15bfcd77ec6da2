/** The chapters of the examples that tell a story: their operations in order, as they stand there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExampleOperations } from '../../src/http/example-operations.ts';
import type { Chapter } from '../../src/http/graphiql-texts.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const examplesOf = (chapter: Chapter) => readExampleOperations().filter((one) => one.chapter === chapter);

test('An outage: the register is broken, asked, looked at and mended', async () => {
  const [start, asking, looking, end, ...others] = examplesOf('OUTAGE');
  expect(others).toEqual([]);
  const ask = (one = start, headers = {}) =>
    gateway.ask(one?.query ?? '', JSON.parse(one?.variables ?? '{}'), headers);
  const stateNow = async () => {
    const { data } = await ask(looking);
    return data.systems.find(({ id }: { id: string }) => id === 'PERSON_REGISTER');
  };
  expect(await stateNow()).toMatchObject({ state: 'UP', openIncident: null });
  expect((await ask(start)).data.drill.fault).toBe('DOWN');
  const { person } = (await ask(asking)).data;
  expect(person).toMatchObject({
    identity: {
      known: false,
      incident: {},
      supportTicket: { complete: true, recipient: { ruleItem: 'S6.14' } },
    },
    disability: { known: true },
    pensionAccounts: { known: true },
  });
  const broken = await stateNow();
  expect(broken.state).not.toBe('UP');
  expect(broken.openIncident.id).toBe(person.identity.incident.id);
  expect((await ask(end)).data.endDrill.system.id).toBe('PERSON_REGISTER');
  expect((await stateNow()).state).not.toBe('UP');
  expect((await ask(asking)).data.person.identity).toMatchObject({ known: true, name: 'Айгерім' });
  expect(await stateNow()).toMatchObject({ state: 'UP', openIncident: null });
});

test('An application goes from taking in to its case with the versions that stand in the examples', async () => {
  const [start, ...steps] = examplesOf('APPLICATION');
  const ask = (one = start, id = '') =>
    gateway.ask(one?.query ?? '', JSON.parse((one?.variables ?? '{}').replace('APP-put-its-id-here', id)));
  const { id } = (await ask(start)).data.createApplication.application;
  const results: string[] = [];
  for (const step of steps.slice(0, -1)) {
    const { data, errors } = await ask(step, id);
    expect(errors).toEqual([]);
    const [payload] = Object.values<{ result: { __typename: string } }>(data);
    results.push(payload?.result.__typename ?? '');
  }
  expect(results).toEqual(['Done', 'Done', 'Done', 'ScansMissing']);
  const { data } = await ask(steps.at(-1));
  expect(data.applications.nodes.map((one: { id: string }) => one.id)).toContain(id);
});

test('An application of S7 goes from its first check to the decision of the Fund with the versions that stand in the examples', async () => {
  const [start, ...steps] = examplesOf('LOSS_OF_CAPACITY');
  let number = '';
  const ask = async (one = start, id = '') => {
    const written = (one?.variables ?? '{}')
      .replace('APP-put-its-id-here', id)
      .replace('put-its-number-here', number);
    const { data, errors } = await gateway.ask(one?.query ?? '', JSON.parse(written));
    expect(errors).toEqual([]);
    return data;
  };
  const { id } = (await ask(start)).createApplication.application;
  const seen: string[] = [];
  for (const step of steps) {
    // biome-ignore lint/suspicious/noExplicitAny: each step asks for other fields
    const [payload] = Object.values<any>(await ask(step, id));
    number = payload.application.papers?.[0].number ?? number;
    seen.push(`${payload.result.__typename} ${payload.application.version}`);
    if (step === steps.at(-1)) expect(payload.application.state).toBe('GRANTED');
  }
  expect(seen).toEqual(['Done 2', 'Done 3', 'Done 4', 'Done 5', 'Done 7', 'Done 8']);
});
