import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** Fate of a message: the end of its hand-over. */
export type Behaviour =
  | 'accept'
  /** All of it arrives, the connection breaks before the answer. */
  | 'dropBefore250'
  /** The answer is sent, then the connection breaks. */
  | 'dropAfter250'
  | '451'
  | '550'
  /** Accepted, but only after a silence of `slowMs`. */
  | 'slow'
  | 'rejectRecipient';

/** The envelope and the message as they arrived. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

export interface SmtpServerOptions {
  /** Text in the place of its own words. */
  readonly replies?: Partial<Record<'451' | '550' | 'rejectRecipient', string>>;
  readonly slowMs?: number;
  /** Without accounts no client can log in; with them every client must. */
  readonly credentials?: { readonly user: string; readonly password: string };
  /** Called for each message that arrived in full, before it is answered. */
  readonly onMessage?: (message: Received, behaviour: Behaviour) => void;
}

export interface TestSmtpServer {
  readonly port: number;
  /** `smtp://127.0.0.1:…` */
  readonly url: string;
  /** Messages with a 250. */
  received(): readonly Received[];
  /** Messages that arrived in full without an answer: the sender cannot know. */
  maybe(): readonly Received[];
  /** Ids of messages with a 250, in their order, repetitions too. */
  messageIds(): string[];
  /** Connections opened so far. */
  connections(): number;
  /**
   * Gives the fate of the nth message (from 1). Called twice for each: before the message comes (`raw` is
   * empty; only rejectRecipient counts then), and when all of it is there.
   */
  behave(decide: (n: number, raw: string) => Behaviour): void;
  stop(): Promise<void>;
}

/** A mail server on the loopback, without encryption, that misbehaves on demand. */
export async function startSmtpServer(options: SmtpServerOptions = {}): Promise<TestSmtpServer> {
  const { credentials, replies = {}, slowMs = 60_000, onMessage } = options;
  const received: Received[] = [];
  const maybe: Received[] = [];
  let decide: (n: number, raw: string) => Behaviour = () => 'accept';
  const timers = new Set<NodeJS.Timeout>();
  const numbers = new WeakMap<SMTPServerSession, number>();
  let last = 0;
  let opened = 0;
  const socketOf = (session: SMTPServerSession) =>
    [...server.connections].find((connection) => connection.session === session)?._socket;

  const server = new SMTPServer({
    disabledCommands: credentials ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    authOptional: !credentials,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onConnect(_session, done) {
      opened += 1;
      done();
    },
    onAuth({ username, password }, _session, done) {
      const known = username === credentials?.user && password === credentials?.password;
      if (known) done(null, { user: 'known' });
      else done(failure(535, `${username} / ${password} is nobody`));
    },
    onMailFrom(_address, session, done) {
      last += 1;
      numbers.set(session, last);
      done();
    },
    onRcptTo(_address, session, done) {
      if (decide(numbers.get(session) ?? 0, '') !== 'rejectRecipient') done();
      else done(failure(550, replies.rejectRecipient ?? 'no such mailbox'));
    },
    async onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of stream) chunks.push(chunk);
      } catch {
        return;
      }
      const raw = Buffer.concat(chunks).toString();
      const to = rcptTo.map(({ address }) => address);
      const message: Received = { from: mailFrom ? mailFrom.address : '', to, raw };
      const behaviour = decide(numbers.get(session) ?? 0, raw);
      const socket = socketOf(session);
      onMessage?.(message, behaviour);
      const accept = () => {
        (socket?.destroyed || socket?.readableEnded ? maybe : received).push(message);
        done(null, 'taken');
      };
      if (behaviour === '451' || behaviour === '550')
        return done(failure(Number(behaviour), replies[behaviour] ?? 'not taken'));
      if (behaviour === 'dropBefore250') {
        maybe.push(message);
        socket?.destroy();
      } else if (behaviour === 'slow') timers.add(setTimeout(accept, slowMs));
      else {
        accept();
        // Writes keep their order: when this one is through, the 250 is too.
        if (behaviour === 'dropAfter250') socket?.write('', () => socket.destroy());
      }
    },
  });
  // The server exists for clients that go in the middle.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;

  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    received: () => received,
    maybe: () => maybe,
    messageIds: () => received.map(({ raw }) => headerOf(raw, 'Message-ID')),
    connections: () => opened,
    behave(next) {
      decide = next;
    },
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      for (const { _socket } of server.connections) _socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

function failure(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** A header of a message as written, folded lines joined; empty if there is none. */
export function headerOf(raw: string, name: string): string {
  const [head = ''] = raw.split('\r\n\r\n');
  const line = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const start = `${name.toLowerCase()}:`;
  return (
    line
      .find((one) => one.toLowerCase().startsWith(start))
      ?.slice(start.length)
      .trim() ?? ''
  );
}
