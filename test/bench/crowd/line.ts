/** Bare connections, kept: the asking side must cost less than the asked one. */
import { connect, type Socket } from 'node:net';

interface Reply {
  /** Zero: the connection ended without a whole answer. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** @returns sends a request as text and resolves with its answer; never throws */
export function openLines(address: string): (text: string) => Promise<Reply> {
  const { hostname, port } = new URL(address);
  const idle: Socket[] = [];
  return (text) =>
    new Promise((resolve) => {
      const socket = idle.pop() ?? connect(Number(port), hostname).setNoDelay();
      const chunks: Buffer[] = [];
      let length = 0;
      let wanted = Number.POSITIVE_INFINITY;
      let head = '';
      const end = (reply: Reply) => {
        socket.removeAllListeners();
        socket.on('error', () => {});
        if (reply.status === 0 || /\r\nconnection: close/i.test(reply.head)) socket.destroy();
        else {
          socket.once('close', () => void forget(socket));
          idle.push(socket);
        }
        resolve(reply);
      };
      socket.removeAllListeners('close');
      socket.on('error', () => end({ status: 0, head, body: '' }));
      socket.on('close', () => end({ status: 0, head, body: '' }));
      socket.on('data', (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (head === '') {
          const all = Buffer.concat(chunks);
          const at = all.indexOf('\r\n\r\n');
          if (at < 0) return;
          head = all.toString('latin1', 0, at);
          wanted = at + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
        }
        if (length < wanted) return;
        const body = Buffer.concat(chunks).toString('utf8', head.length + 4);
        end({ status: Number(head.slice(9, 12)), head, body });
      });
      socket.write(text);
    });

  function forget(socket: Socket): void {
    const at = idle.indexOf(socket);
    if (at >= 0) idle.splice(at, 1);
  }
}
