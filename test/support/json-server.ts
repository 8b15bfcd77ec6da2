import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A JSON system that answers what the test says: for what the simulated one is too well-behaved for. */
export interface ScriptedJsonSystem {
  readonly address: string;
  stop(): void;
}

/** @param answer from the body of a question to the body of its answer */
export async function startScriptedJson<Question>(
  answer: (question: Question) => object,
): Promise<ScriptedJsonSystem> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer(JSON.parse(body) as Question)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
