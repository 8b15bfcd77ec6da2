/** Stands between a gateway and its database, and cuts the way on demand. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

interface TcpProxy {
  readonly port: number;
  /** Breaks every connection and refuses new ones, as a server that was stopped does. */
  stop(): Promise<void>;
  /** Lets nothing through any more, neither on old connections nor on new ones, and stays silent. */
  freeze(): void;
  /** New connections get through again. The frozen ones stay silent for ever, as after a failover. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function startTcpProxy(target: {
  readonly host: string;
  readonly port: number;
}): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;

  const server = createServer((socket) => {
    keep(socket);
    if (frozen) return;
    const other = keep(connect(target.port, target.host));
    socket.pipe(other);
    other.pipe(socket);
    for (const [one, its] of [
      [socket, other],
      [other, socket],
    ] as const)
      one.on('close', () => its.destroy());
  });

  function keep(socket: Socket): Socket {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // The proxy exists for connections that break in the middle.
    socket.on('error', () => undefined);
    return socket;
  }

  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;

  async function stop() {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  return {
    port,
    stop,
    freeze() {
      frozen = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    async start() {
      frozen = false;
      if (!server.listening) await listen(port);
    },
    async close() {
      if (server.listening) await stop();
    },
  };
}
