/** One hostile thing as data: bytes that a stranger sends, and their required end. */
export interface Attack {
  /** A sentence's subject: it is the title of its test. */
  readonly name: string;
  /** One connection's bytes, in pieces with a pause between each. */
  readonly pieces: readonly Buffer[];
  /** Connections that send them at once. */
  readonly connections: number;
  readonly expected: Expected;
}

/**
 * answered: HTTP 200 · refused: 4xx or 503, with a code of Tirek in a body that has one · either: one of both
 * · held: the bytes are no whole request, so there may be no answer yet.
 */
type Expected = 'answered' | 'refused' | 'either' | 'held';

interface Request {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A whole request in one piece. */
export function request(name: string, request: Request, expected: Expected): Attack {
  return raw(name, [bytesOf(request)], expected);
}

export function raw(
  name: string,
  pieces: readonly (Buffer | string)[],
  expected: Expected,
  connections = 1,
): Attack {
  return { name, pieces: pieces.map((piece) => Buffer.from(piece as string)), connections, expected };
}

/** A GraphQL document, in the usual post of a client. */
export function document(
  name: string,
  query: string,
  expected: Expected,
  more: { readonly variables?: unknown; readonly operationName?: string; readonly extensions?: unknown } = {},
): Attack {
  return json(name, JSON.stringify({ query, ...more }), expected);
}

/** A body of JSON as it is, or of another text under its name. */
export function json(name: string, body: string | Buffer, expected: Expected): Attack {
  return request(name, { body }, expected);
}

export function bytesOf({ method = 'POST', path = '/graphql', headers = {}, body = '' }: Request): Buffer {
  const content = Buffer.from(body as string);
  const all = {
    host: '127.0.0.1',
    connection: 'close',
    ...(content.length > 0 && { 'content-type': 'application/json' }),
    ...(method === 'POST' && { 'content-length': String(content.length) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'),
    content,
  ]);
}

/** `write(0) … write(count - 1)` with blanks between. */
export function times(count: number, write: (position: number) => string): string {
  return Array.from({ length: count }, (_, position) => write(position)).join(' ');
}
