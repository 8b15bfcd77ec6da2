/** The protocol of ClamAV's daemon (INSTREAM over TCP), by which an operator's virus scanner is asked about a file. */
import { connect } from 'node:net';
import { TransportError } from './transport-error.ts';

/** Whether the scanner found something in the file. */
type ScannerWord = 'clean' | 'found';

/** One file, one connection. Rejects with a TransportError only: then the scanner has said nothing of the file. */
export type Clamd = (file: Buffer) => Promise<ScannerWord>;

/**
 * @param address `clamd://host:3310`; the port may be left out
 * @param timeoutMs of connecting, sending, scanning and replying together
 */
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
    // A timer that fires late is ours: a reply that lies in the socket is read first.
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

  /** The command, the file in pieces with their lengths, and a piece of no length. */
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

/** Small enough for every limit of a scanner on one piece. */
const pieceBytes = 65_536;
/** A reply is a name and a word. */
const mostReplyBytes = 1000;

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}

/** Nothing but the one reply to a file that was sent whole is taken for "nothing was found". */
function endingOf(reply: string, isSent: boolean): ScannerWord | TransportError {
  if (reply === 'stream: OK\0' && isSent) return 'clean';
  if (/^stream: [^\0\r\n]+ FOUND\0$/.test(reply)) return 'found';
  return new TransportError(reply.startsWith('INSTREAM size limit exceeded') ? 'too-large' : 'malformed');
}
