import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { hasty } from '../../support/patience.ts';
import { startApplications, type Worker, workerOf } from './application-gateway.ts';

const iin = '850630390007';

let gateway: TestGateway;
let corporation: Worker;
beforeAll(async () => {
  gateway = await startApplications(hasty(1500, 'SERVICE_CENTRE'));
  corporation = workerOf(gateway, 'STATE_CORPORATION');
});
afterAll(() => gateway?.stop());

/** @param breakIt called after the check */
async function registerAfter(breakIt: () => Promise<unknown>) {
  const { application } = await corporation.create(iin);
  const { application: checked } = await corporation.check(application);
  await breakIt();
  const query = `mutation ($input: RegisterApplicationInput!) { registerApplication(input: $input) {
    application { state } result { ... on RegisterUnavailable { message(language: EN) supportTicket { sequenceOfActions(language: EN) { text } } } }
  } }`;
  const input = { id: checked.id, expectedVersion: checked.version };
  const { data } = await gateway.ask(query, { input });
  const { application: after, result } = data.registerApplication;
  const actions: string[] = result.supportTicket.sequenceOfActions.map(({ text }: { text: string }) => text);
  return { state: after.state, message: result.message, first: actions.at(0), last: actions.at(-1) };
}

test('The clerk of a registration without an answer learns that it may have been done', async () => {
  const { state, message, first, last } = await registerAfter(() =>
    gateway.setFault('SERVICE_CENTRE', 'hang'),
  );
  await gateway.endFault('SERVICE_CENTRE');
  expect(state).toBe('REGISTERING');
  expect(message).toContain('Do not register it by other means');
  expect(message).not.toContain('no record');
  expect(first).toContain('The registration of the application was asked for');
  expect(last).toContain('it is not known whether the application was registered');
});

test('The clerk of an unsent registration learns that, and the application stays as it was', async () => {
  const until = new Date(Date.now() + 60_000).toISOString();
  const off = `mutation { forceOutage(input: {
    idempotencyKey: "nothing-leaves", system: SERVICE_CENTRE, until: "${until}", reason: "a test", tickets: true
  }) { result { __typename } } }`;
  const { state, message, last } = await registerAfter(() => gateway.ask(off));
  expect(state).toBe('CHECKED');
  expect(message).not.toContain('by other means');
  expect(last).toContain('nothing was sent');
});
