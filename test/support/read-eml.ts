/** Reads a letter as a mail program would (RFC 5322, 2045-2047, 2231), strictly: a malformed part throws. */
export interface Letter {
  /** By their names in lower case, decoded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

interface Part {
  readonly headers: Map<string, string>;
  readonly type: string;
  readonly content: Buffer;
}

/** @throws Error if it is not a well-formed letter */
export function readEml(raw: string): Letter {
  if (/\r(?!\n)|(?<!\r)\n/.test(raw)) throw new Error('a line that does not end with CRLF');
  if (raw.split('\r\n').some((line) => line.length > 998)) throw new Error('a line that is too long');
  const parts = readParts(raw);
  const attached = parts.filter(({ headers }) => dispositionOf(headers).value === 'attachment');
  const shown = (type: string) => {
    const [part, ...more] = parts.filter((one) => one.type === type && !attached.includes(one));
    if (more.length > 0) throw new Error(`more than one ${type}`);
    return part ? new TextDecoder('utf-8', { fatal: true }).decode(part.content) : '';
  };
  const headers = new Map([...readHeaders(split(raw)[0])].map(([name, value]) => [name, decodeWords(value)]));
  const attachments = attached.map((part) => ({
    filename: dispositionOf(part.headers).params.get('filename') ?? '',
    contentType: part.type,
    content: part.content,
  }));
  return { headers, text: shown('text/plain'), html: shown('text/html'), attachments };
}

function split(raw: string): [string, string] {
  const end = raw.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('headers without an end');
  return [raw.slice(0, end), raw.slice(end + 4)];
}

function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r\n(?=[ \t])/g, '').split('\r\n')) {
    const [, name = '', value = ''] = /^([!-9;-~]+):[ \t]?([\t -~]*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`not a header: ${line}`);
    if (headers.has(name.toLowerCase())) throw new Error(`header twice: ${name}`);
    headers.set(name.toLowerCase(), value.trim());
  }
  return headers;
}

function readParts(raw: string): Part[] {
  const [head, body] = split(raw);
  const headers = readHeaders(head);
  const { value: type, params } = readValue(headers.get('content-type') ?? 'text/plain');
  if (!type.startsWith('multipart/')) {
    if (type.startsWith('text/') && !/^(utf-8|us-ascii)$/i.test(params.get('charset') ?? 'us-ascii'))
      throw new Error('an unknown charset');
    return [{ headers, type, content: decodeBody(body, headers.get('content-transfer-encoding') ?? '7bit') }];
  }
  const boundary = params.get('boundary');
  if (!boundary) throw new Error(`${type} without a boundary`);
  const [inside, epilogue, ...rest] = `\r\n${body}`.split(`\r\n--${boundary}--`);
  if (inside === undefined || epilogue === undefined || rest.length > 0)
    throw new Error(`${type} without an end`);
  const [, ...pieces] = inside.split(`\r\n--${boundary}\r\n`);
  if (pieces.length === 0) throw new Error(`${type} without parts`);
  return pieces.flatMap(readParts);
}

function decodeBody(body: string, encoding: string): Buffer {
  switch (encoding.toLowerCase()) {
    case '7bit':
      if (/[^\t\r\n -~]/.test(body)) throw new Error('more than 7 bits');
      return Buffer.from(body);
    case 'base64': {
      const text = body.replaceAll('\r\n', '');
      if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new Error('not base64');
      return Buffer.from(text, 'base64');
    }
    case 'quoted-printable':
      return fromHex(body.replaceAll('=\r\n', ''), '=');
    default:
      throw new Error(`an unknown encoding: ${encoding}`);
  }
}

/** Bytes of a text in which some are two hexadecimal digits after a mark. */
function fromHex(text: string, mark: '=' | '%'): Buffer {
  const whole = mark === '=' ? /^(?:[\t\r\n -<>-~]|=[\dA-F]{2})*$/ : /^(?:[ -$&-~]|%[\dA-Fa-f]{2})*$/;
  if (!whole.test(text)) throw new Error(`malformed after ${mark}`);
  const pieces = text.match(new RegExp(`${mark}[\\dA-Fa-f]{2}|[^${mark}]`, 'g')) ?? [];
  return Buffer.from(
    pieces.map((one) => (one.length === 1 ? one.charCodeAt(0) : Number.parseInt(one.slice(1), 16))),
  );
}

const utf8 = (bytes: Buffer) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** RFC 2047. Between two encoded words a space is no space. */
function decodeWords(value: string): string {
  const words = /=\?utf-8\?([QB])\?([!->@-~]*)\?=/gi;
  const decoded = value
    .replace(/(\?=)[ \t]+(?==\?)/g, '$1')
    .replace(words, (_, kind: string, text: string) => {
      return utf8(
        kind.toUpperCase() === 'B' ? decodeBody(text, 'base64') : fromHex(text.replaceAll('_', ' '), '='),
      );
    });
  if (decoded.includes('=?')) throw new Error(`a malformed encoded word: ${value}`);
  return decoded;
}

const dispositionOf = (headers: Map<string, string>) =>
  readValue(headers.get('content-disposition') ?? 'inline');

/** A value with parameters, those of RFC 2231 put together. */
function readValue(header: string): { value: string; params: Map<string, string> } {
  const [, value = '', tail = ''] = /^([\w./+-]+)((?:\s*;.*)?)$/.exec(header) ?? [];
  const form = /\s*;\s*([\w-]+)(?:\*\d+)?(\*?)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g;
  if (value === '' || tail.replace(form, '').trim() !== '') throw new Error(`a malformed header: ${header}`);
  const params = new Map<string, string>();
  for (const [, name = '', encoded, quoted, plain = ''] of tail.matchAll(form)) {
    const text = quoted?.replace(/\\(.)/g, '$1') ?? plain;
    const piece = encoded ? utf8(fromHex(text.replace(/^utf-8'\w*'/i, ''), '%')) : text;
    params.set(name.toLowerCase(), (params.get(name.toLowerCase()) ?? '') + piece);
  }
  return { value: value.toLowerCase(), params };
}
