import { expect, type TestContext, test } from 'vitest';
import { statementPaths } from '../../../src/systems/statement-wire.ts';
import { until } from '../../support/until.ts';
import {
  checked,
  type Payload,
  registered,
  type Settings,
  startApplications,
  workersAt,
} from './application-gateway.ts';
import { madeFor, repeated } from './desks.ts';
import { type SlowLine, startSlowLine } from './slow-line.ts';

const { register, find, handOver } = statementPaths;

/** The fund behind a line of its own; a worker of the fund. */
async function startBehindLine({ onTestFinished }: Pick<TestContext, 'onTestFinished'>, settings: Settings) {
  const line = await startSlowLine();
  onTestFinished(() => line.stop());
  const gateway = await startApplications({ PENSION_FUND_URL: line.address, RETRY_MAX: '0', ...settings });
  onTestFinished(() => gateway.stop());
  const systems = (await (await fetch(`${gateway.control}/__systems`)).json()) as Record<string, string>;
  line.to(systems.PENSION_FUND ?? '');
  const { worker } = await workersAt(gateway);
  return { line, gateway, worker };
}

type Scene = Awaited<ReturnType<typeof startBehindLine>>;

const timesOf = ({ passed }: SlowLine, path: string) => passed().filter((one) => one === path).length;

/** However it came there: one statement, and its number here. */
async function expectOneStatement({ gateway, worker, line }: Scene, { id }: Payload): Promise<void> {
  const { application } = await repeated(worker, id, worker.register, 'REGISTERED');
  await until(() => line.underWay() === 0);
  expect((await madeFor(gateway, id)).statements).toEqual([application.registration.number]);
}

test.concurrent('The gateway waits for a registration that arrives after its caller gave up, and does not send it again', async (context) => {
  const scene = await startBehindLine(context, { STEP_SETTLE_MS: '6000', PENSION_FUND_TIMEOUT_MS: '1500' });
  const application = await checked(scene.worker);
  scene.line.next(register, { questionMs: 3000 });
  const { result } = await scene.worker.register(application);
  expect(result).toMatchObject({ __typename: 'RegisterUnavailable', faultClass: 'TIMEOUT' });
  await expectOneStatement(scene, application);
  expect(timesOf(scene.line, register)).toBe(1);
});

test.concurrent.for([503, 504])(
  'An answer of HTTP %i from a proxy says nothing of a late arrival',
  async (status, context) => {
    const scene = await startBehindLine(context, { STEP_SETTLE_MS: '6000' });
    const application = await checked(scene.worker);
    scene.line.next(register, { questionMs: 3000, status });
    expect((await scene.worker.register(application)).result.__typename).toBe('RegisterUnavailable');
    await expectOneStatement(scene, application);
    expect(timesOf(scene.line, register)).toBe(1);
  },
);

test.concurrent('A case that arrives late is taken once', async (context) => {
  const scene = await startBehindLine(context, { STEP_SETTLE_MS: '6000', PENSION_FUND_TIMEOUT_MS: '1500' });
  const { worker, line, gateway } = scene;
  const whole = await registered(worker);
  line.next(handOver, { questionMs: 3000 });
  expect((await worker.handOver(whole)).result.__typename).toBe('RegisterUnavailable');
  const { application: end } = await repeated(worker, whole.id, worker.handOver, 'CASE_HANDED_OVER');
  await until(() => line.underWay() === 0);
  expect((await madeFor(gateway, whole.id)).cases).toEqual([end.electronicCase.number]);
});

test.concurrent('A registration that takes longer than its limit is not given up while it is under way', async (context) => {
  const scene = await startBehindLine(context, {
    STEP_SETTLE_MS: '100',
  });
  const application = await checked(scene.worker);
  scene.line.next(register, { questionMs: 2500 });
  const registering = scene.worker.register(application);
  // The gateway looks every second for open steps.
  expect(await registering).toMatchObject({
    result: { __typename: 'Done' },
    application: { state: 'REGISTERED', registration: { number: expect.any(String) } },
  });
  await expectOneStatement(scene, application);
});

test.concurrent('A gateway that learns late of a missing result does not give up a newer step of a person', async (context) => {
  const scene = await startBehindLine(context, {
    STEP_SETTLE_MS: '150',
  });
  const { line, worker } = scene;
  const application = await checked(scene.worker);
  line.next(register, { status: 504, isLost: true }, { answerMs: 2500 });
  line.next(find, { answerMs: 1500 });
  expect((await worker.register(application)).result.__typename).toBe('RegisterUnavailable');
  await until(() => timesOf(line, find) === 1);
  const { application: last } = await repeated(worker, application.id, worker.register, 'REGISTERED');
  expect(last.registration.number).toEqual(expect.any(String));
  expect(timesOf(line, register)).toBe(1);
  await expectOneStatement(scene, application);
});
