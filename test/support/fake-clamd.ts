/** A stand-in for ClamAV's daemon on a real socket, which reads INSTREAM with code of its own. */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

interface FakeClamd {
  /** `clamd://127.0.0.1:40001` */
  readonly address: string;
  /** Whole files that it read, in order. */
  readonly files: readonly Buffer[];
  stop(): Promise<void>;
}

/** Reaction to a file that it has read whole. */
export type Reply = (file: Buffer, socket: Socket) => void;

/** Sends its finding, with the zero byte that ends a reply. */
export const says =
  (reply: string): Reply =>
  (_file, socket) =>
    void socket.end(`${reply}\0`);

/** @param onConnection takes the socket over before anything is read; left out: the protocol is read */
export async function startFakeClamd(
  reply: Reply,
  onConnection?: (socket: Socket) => void,
): Promise<FakeClamd> {
  const files: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    if (onConnection) return onConnection(socket);
    let received: Buffer = Buffer.of();
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const file = fileIn(received);
      if (file === null) return;
      files.push(file);
      reply(file, socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `clamd://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

const command = 'zINSTREAM\0';

/** The file of a whole request: pieces with their lengths, until one of no length. Null: more is to come. */
function fileIn(received: Buffer): Buffer | null {
  if (received.length < command.length) return null;
  if (received.toString('latin1', 0, command.length) !== command) throw new Error('expected INSTREAM');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    at += 4;
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at, at + length));
    at += length;
  }
  return null;
}
