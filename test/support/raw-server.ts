import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A system that answers with the bytes that a test writes. */
export interface RawSystem {
  readonly address: string;
  stop(): void;
}

/** Parts of the reply: the body, and headers of its own. */
export interface RawReply {
  readonly body: Buffer | string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @param answer from the body of a question, and its path, to the reply */
export async function startRawSystem(
  answer: (question: string, path: string) => RawReply,
): Promise<RawSystem> {
  const server = createServer(async (request, response) => {
    let question = '';
    for await (const chunk of request) question += chunk;
    const { body, status = 200, headers = {} } = answer(question, request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/octet-stream', ...headers }).end(body);
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
