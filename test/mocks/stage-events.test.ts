import { describe, expect, test } from 'vitest';
import { stageEventAccepted } from '../../src/systems/service-monitoring/contract.ts';
import { runNetwork } from './network.ts';
import { postEvent } from './questions.ts';
import { control, type Send } from './wire.ts';

const network = runNetwork();
const event = {
  application: 'a-1',
  sequence: 1,
  stage: 'DRAFT',
  stateService: 'ENPF_PAYMENTS',
  at: '2026-06-01T12:00:00.000+05:00',
  number: null,
};
const post = async (own: object = {}, options?: Send) => {
  const { status, body } = await postEvent(network().monitoring, { ...event, ...own }, options);
  return { status, json: JSON.parse(body.toString()) };
};
const events = async () => (await control(`${network().control}/__events`)).json;
const forget = () => control(`${network().control}/__events`, 'DELETE');
const { stateService: _, number: __, ...told } = event;
const shown = { ...told, from: 'PROVIDER' };

describe('The simulated monitoring system', () => {
  test('The simulated monitoring system takes the events of each application in their order, and shows them in the order of arrival', async () => {
    expect(stageEventAccepted.parse((await post()).json)).toMatchObject({ application: 'a-1', sequence: 1 });
    await post({ application: 'b-1' });
    await post({ sequence: 2, stage: 'REGISTERED', number: 'N-1' });
    expect(await events()).toEqual([
      { ...shown, sent: 1 },
      { ...shown, application: 'b-1', sent: 1 },
      { ...shown, sequence: 2, stage: 'REGISTERED', sent: 1 },
    ]);
    expect((await control(`${network().control}/__calls`)).json).toMatchObject({
      systems: { SERVICE_MONITORING: 3, DIGITAL_DOCUMENTS: 0 },
    });
    expect((await forget()).json).toEqual([]);
    expect(await events()).toEqual([]);
  });

  test('The simulated monitoring system keeps a repeated event once, and counts it', async () => {
    await post();
    expect(await post({ number: 'N-1' })).toMatchObject({ status: 200, json: { accepted: true } });
    expect(await events()).toEqual([{ ...shown, sent: 2 }]);
    await forget();
  });

  test.each([
    ['another stage', { stage: 'REFUSED' }],
    ['another state service', { stateService: 'OTHER' }],
    ['another time', { at: '2026-06-01T12:00:01.000+05:00' }],
  ])('The simulated monitoring system refuses %s in the place of an existing one', async (_, own) => {
    await post();
    const conflict = { status: 409, json: { error: { code: 'MOCK-MONITORING-CONFLICT' } } };
    expect(await post(own)).toEqual(conflict);
    expect(await events()).toEqual([{ ...shown, sent: 1 }]);
    await forget();
  });

  test('The simulated monitoring system refuses an event without its predecessor', async () => {
    const early = { status: 409, json: { error: { code: 'MOCK-MONITORING-OUT-OF-ORDER' } } };
    await post();
    expect(await post({ sequence: 3 })).toEqual(early);
    expect(await events()).toEqual([{ ...shown, sent: 1 }]);
    await forget();
  });

  test('The simulated monitoring system takes an unknown application at any stage, and from there on without gaps', async () => {
    await post();
    await forget();
    expect(await post({ sequence: 3 })).toMatchObject({ status: 200, json: { accepted: true } });
    for (const sequence of [1, 2, 5]) expect((await post({ sequence })).status).toBe(409);
    expect((await post({ sequence: 4 })).status).toBe(200);
    expect(await events()).toMatchObject([{ sequence: 3 }, { sequence: 4 }]);
    await forget();
  });

  const bad: [string, object, Send?][] = [
    ['another content type', {}, { headers: { 'content-type': 'text/plain' } }],
    ['no JSON', {}, { body: '{' }],
    ['more than an event', { iin: '900101490009' }],
    ['an event before the first', { sequence: 0 }],
    ['a time that is not of Kazakhstan', { at: '2026-06-01T07:00:00.000Z' }],
    ['a stage that is a sentence', { stage: 'of Aigerim' }],
    ['an event that leaves its number out', { number: undefined }],
  ];
  test.each(bad)(
    'The simulated monitoring system refuses %s, even while it fails',
    async (_, own, options) => {
      expect(await post(own, options)).toMatchObject({
        status: 400,
        json: { error: { code: 'MOCK-MONITORING-BAD-REQUEST' } },
      });
      await network().fault('SERVICE_MONITORING', { fault: 'drift', variant: 'done' });
      await post(own, options);
      expect(await events()).toEqual([]);
    },
  );
});
