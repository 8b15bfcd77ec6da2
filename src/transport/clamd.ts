import { connect } from 'node:net';
import { TransportError } from './transport-error.ts';

/** Finding of the scanner. */
type ScannerWord = 'clean' | 'found';
/** Asks ClamAV's daemon about a file (INSTREAM over TCP). Rejects with TransportError: then nothing is known of the file. */
export type Clamd = (file: Buffer) => Promise<ScannerWord>;

/** @param address `clamd://host:3310`; the port may be left out @param timeoutMs of the whole exchange */
export function createClamd(address: string, timeoutMs: number): Clamd {
  const { hostname, port } = new URL(address);
  // An IPv6 address stands in brackets there.
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return (file) => scan(file, { host, port: Number(port || usualPort) }, timeoutMs);
}

const usualPort = 3310;

function scan(file: Buffer, to: { host: string; port: number }, timeoutMs: number): Promise<ScannerWord> {
  const { promise, resolve, reject } = Promise.withResolvers<ScannerWord>();
  const socket = connect({ ...to, noDelay: true });
  let reply = '';
  let isSent = false;

  const end = (ending: ScannerWord | TransportError) => {
    clearTimeout(timer);
    socket.destroy();
    if (ending instanceof TransportError) reject(ending);
    else resolve(ending);
  };
  const timer = setTimeout(() => {
    // A late timer is our fault, so a reply in the socket is read first.
    setImmediate(() => end(new TransportError(socket.connecting ? 'connection' : 'timeout')));
  }, timeoutMs);

  socket.on('data', (chunk) => {
    reply += chunk.toString('latin1');
    if (reply.includes('\0') || reply.length > mostReplyBytes) end(endingOf(reply, isSent));
  });
  socket.on('end', () => end(new TransportError(reply === '' ? 'connection' : 'cut')));
  socket.on('error', (error: NodeJS.ErrnoException) => end(new TransportError('connection', error.code)));
  send();
  return promise;

  /** Sends the command, the file in pieces with their lengths, and an empty piece. */
  function send(): void {
    socket.cork();
    socket.write('zINSTREAM\0');
    for (let at = 0; at < file.length; at += pieceBytes) {
      const piece = file.subarray(at, at + pieceBytes);
      socket.write(lengthOf(piece));
      socket.write(piece);
    }
    socket.write(lengthOf(Buffer.of()), () => {
      isSent = true;
    });
    socket.uncork();
  }
}

/** Bytes of a piece, below every scanner's limit. */
const pieceBytes = 65_536;
/** A reply is a name and a word. */
const mostReplyBytes = 1000;

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}

/** Only this reply to a wholly sent file means "nothing was found". */
function endingOf(reply: string, isSent: boolean): ScannerWord | TransportError {
  if (reply === 'stream: OK\0' && isSent) return 'clean';
  if (/^stream: [^\0\r\n]+ FOUND\0$/.test(reply)) return 'found';
  return new TransportError(reply.startsWith('INSTREAM size limit exceeded') ? 'too-large' : 'malformed');
}
