import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A JSON system that answers as the test says: for answers that the simulated one never gives. */
export interface ScriptedJsonSystem {
  readonly address: string;
  stop(): void;
}

/** An answer with a status of its own. */
export interface ScriptedReply {
  readonly httpStatus: number;
  readonly body: object;
}

/** @param answer from the body of a question, and its path, to the body of its answer, or to a whole `ScriptedReply` */
export async function startScriptedJson<Question>(
  answer: (question: Question, path: string) => object | ScriptedReply,
): Promise<ScriptedJsonSystem> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const told = answer(JSON.parse(body) as Question, request.url ?? '');
    const reply = 'httpStatus' in told ? (told as ScriptedReply) : { httpStatus: 200, body: told };
    response.writeHead(reply.httpStatus, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply.body));
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
