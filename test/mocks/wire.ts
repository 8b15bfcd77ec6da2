import { Agent, request } from 'node:http';

/** View of a plain client of one exchange. */
export interface Seen {
  /** `answer`: whole · `silent`: still open at the end of the time or of the reading · else the code of the error. */
  readonly end: string;
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Send {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Leaves after this time, default a minute. */
  readonly patienceMs?: number;
  /** Leaves after this many bytes of the answer. */
  readonly maxBytes?: number;
}

/** One request over a connection of its own. */
export function send(
  url: string,
  { method = 'GET', headers = {}, body, patienceMs = 60_000, maxBytes }: Send,
): Promise<Seen> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let status: number | undefined;
    let answerHeaders: Seen['headers'] = {};
    let size = 0;
    const outgoing = request(url, { method, headers, agent: new Agent() });
    const finish = (end: string) => {
      clearTimeout(timer);
      resolve({ end, status, headers: answerHeaders, body: Buffer.concat(chunks) });
      outgoing.destroy();
    };
    const timer = setTimeout(() => finish('silent'), patienceMs);
    outgoing.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
    outgoing.on('response', (incoming) => {
      status = incoming.statusCode;
      answerHeaders = incoming.headers;
      incoming.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
      incoming.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (maxBytes !== undefined && size >= maxBytes) finish('silent');
      });
      incoming.on('end', () => finish('answer'));
    });
    outgoing.end(body);
  });
}

/** A question to the control port; the parsed JSON of the answer. */
export async function control(
  url: string,
  method = 'GET',
  body?: unknown,
): Promise<{ status: number; json: unknown }> {
  const seen = await send(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: seen.status ?? 0, json: JSON.parse(seen.body.toString('utf8')) };
}
