import { expect, test } from 'vitest';
import { CallFault, type Evidence } from '../../../src/resilience/call-fault.ts';
import type { Attempt } from '../../../src/resilience/guard.ts';
import type { JsonAnswer } from '../../../src/transport/json/channel.ts';
import { createRelayedChannel } from '../../../src/transport/json/relay.ts';

const relay = { prefix: 'relay/', unansweredCode: 'MOCK-UNANSWERED' };
const attempt = (evidence: Evidence): Attempt => ({
  signal: new AbortController().signal,
  timeoutMs: 1,
  drill: undefined,
  isWrite: false,
  prepare: () => Promise.reject(new Error('nothing to prepare')),
  evidence,
});

/** Result of a question through the relay, as `CLASS ORIGIN`; its target, and the evidence. */
async function ask(answer: () => Promise<JsonAnswer>) {
  const paths: string[] = [];
  const evidence: Evidence = {};
  const channel = createRelayedChannel(
    {
      post(path) {
        paths.push(path);
        return answer();
      },
    },
    relay,
  );
  const told = await channel.post('search', {}, attempt(evidence)).then(
    ({ body }) => body,
    (thrown: unknown) => thrown,
  );
  return { told, paths, evidence };
}

test('A question goes below the prefix of the relay, and its answer is handed on as it is', async () => {
  const body = { items: [], odd: { error: 1 } };
  expect(await ask(async () => ({ isError: false, status: 200, body }))).toEqual({
    told: body,
    paths: ['relay/search'],
    evidence: {},
  });
});

test.for([
  [{ error: { code: 'MOCK-UNANSWERED' } }, false, 'REGISTER'],
  [{ error: { code: 'MOCK-UNANSWERED' } }, true, 'REGISTER'],
  [{ error: { code: 'MOCK-OTHER' } }, false, 'BUS'],
  [{ error: { code: 'MOCK-OTHER' } }, true, 'BUS'],
  [{ items: [] }, true, 'BUS'],
  ['text', true, 'BUS'],
] as const)('%j with an error of HTTP %s is SYSTEM_ERROR of the %s', async ([body, isError, origin]) => {
  const { told, evidence } = await ask(async () => ({ isError, status: isError ? 500 : 200, body }));
  expect(told).toMatchObject({ faultClass: 'SYSTEM_ERROR', origin });
  const named = typeof body === 'object' && 'error' in body ? body.error.code : undefined;
  expect(evidence.errorCode).toBe(named);
});

test.for([
  [new CallFault('CONNECTION', 'REGISTER'), 'BUS', false],
  [new CallFault('TIMEOUT', 'REGISTER'), 'BUS', false],
  [new CallFault('OVERLOADED', 'REGISTER', { retryAfterMs: 2000 }), 'BUS', false],
  [new CallFault('BAD_RESPONSE', 'REGISTER'), 'BUS', false],
  [new CallFault('OUR_CREDENTIALS', 'OURS'), 'BUS', true],
  [new CallFault('OUR_QUOTA', 'OURS', { retryAfterMs: 5 }), 'BUS', false],
  [new CallFault('ABANDONED', 'OURS'), 'OURS', false],
] as const)('%s becomes the %s’s', async ([fault, origin, byBus]) => {
  const { told } = await ask(() => Promise.reject(fault));
  const { faultClass, retryAfterMs } = fault;
  expect(told).toMatchObject({ faultClass, origin, byBus });
  expect((told as CallFault).retryAfterMs).toBe(retryAfterMs);
});

test.for([
  new Error('ours'),
  new CallFault('OUR_DEFECT', 'OURS', { cause: new Error('a question that is too large') }),
])('A defect of the gateway stays as it is, with its cause: %s', async (defect) => {
  expect((await ask(() => Promise.reject(defect))).told).toBe(defect);
});
