/** A mail relay in its usual forms: with a certificate of its own making, or without. */
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { ownCertificate } from '../../support/own-certificate.ts';
import { ends } from './smtp-posts.ts';

export interface RelayWays {
  /** Answer to STARTTLS; null: not offered. */
  readonly startTls: 'encrypts' | 'answers 454' | null;
  /** `smtps`: encrypted from the first byte. */
  readonly isEncrypted?: boolean;
  /** Answer to a sender. */
  readonly sender?: string;
}

/** Gives, for each arrived letter, true if the way was encrypted. */
export async function startRelay({ startTls, isEncrypted = false, sender = '250 ok' }: RelayWays) {
  const letters: boolean[] = [];
  const upgraded = (socket: Socket) => new TLSSocket(socket, { isServer: true, ...ownCertificate });

  function speak(socket: Socket, isSafe: boolean): void {
    const say = (text: string) => socket.write(`${text}\r\n`);
    const isOffered = startTls !== null && !isSafe;
    let isText = false;
    socket.on('error', () => {});
    socket.on('data', function hear(bytes) {
      for (const line of bytes.toString('latin1').split('\r\n').slice(0, -1)) {
        if (isText) {
          if (line !== '.') continue;
          isText = false;
          letters.push(isSafe);
          say('250 taken');
        } else if (/^EHLO/.test(line)) say(isOffered ? '250-relay\r\n250 STARTTLS' : '250 relay');
        else if (/^MAIL/.test(line)) say(sender);
        else if (/^DATA/.test(line)) {
          isText = true;
          say('354 go on');
        } else if (/^STARTTLS/.test(line)) {
          say(startTls === 'encrypts' ? '220 go on' : '454 TLS not available');
          if (startTls !== 'encrypts') continue;
          socket.off('data', hear);
          speak(upgraded(socket), true);
          return;
        } else say('250 ok');
      }
    });
  }

  const server = createServer((socket) => {
    socket.on('error', () => {});
    const way = isEncrypted ? upgraded(socket) : socket;
    speak(way, isEncrypted);
    way.write('220 relay\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => server.close());
  return { port: (server.address() as AddressInfo).port, letters };
}
