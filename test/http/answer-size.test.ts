import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const maxBytes = 20_000;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ MAX_ANSWER_BYTES: String(maxBytes) });
});
afterAll(() => gateway.stop());

test('The gateway sends a refusal that names the bound in place of an answer above the bound', async () => {
  const answer = await gateway.ask(getIntrospectionQuery());
  expect(answer.status).toBe(400);
  expect(answer.text.length).toBeLessThan(500);
  expect(answer.errors[0]).toMatchObject({
    message: expect.stringContaining(`at most ${maxBytes} bytes`),
    extensions: { code: 'ANSWER_TOO_LARGE', correlationId: answer.headers.get('x-correlation-id') },
  });
  expect(answer.data).toBeUndefined();
  expect(answer.headers.get('tirek-complete')).toBe('false');
});

test('Bytes count, not characters: a Kazakh answer is refused where a Latin one of its length is not', async () => {
  const texts = (language: string) =>
    Array.from({ length: 12 }, (_, i) => `s${i}: stateServices { name(language: ${language}) code }`);
  const sizes: number[] = [];
  for (const language of ['EN', 'KK']) {
    const { status, text, headers } = await gateway.ask(`{ ${texts(language).join(' ')} }`);
    sizes.push(status);
    if (status === 200) expect(Number(headers.get('content-length'))).toBe(Buffer.byteLength(text));
  }
  expect(sizes).toEqual([200, 400]);
});
