import type { RequestListener, ServerResponse } from 'node:http';
import { CallFault, type Evidence } from '../../../src/resilience/call-fault.ts';
import { createShepChannel } from '../../../src/transport/shep/channel.ts';
import { commonStatuses } from '../../../src/transport/shep/statuses.ts';
import type { XmlElement } from '../../../src/transport/shep/xml-reader.ts';
import { createTestClock } from '../../support/clock.ts';
import { connectTo, httpServer } from '../loopback.ts';

/** Result of a call through the channel. */
interface Told {
  readonly data?: XmlElement | null;
  readonly fault?: CallFault;
  readonly evidence: Evidence;
}

interface AskOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly drill?: string;
}

const maxBodyBytes = 100_000;
/** 2026-11-21T13:20:00Z */
const now = Date.UTC(2026, 10, 21, 13, 20);

/** Asks one question of a SHEP at this address; the messages are called message-1, message-2, … */
export async function askAt(address: string, options: AskOptions = {}): Promise<Told> {
  let messages = 0;
  const channel = createShepChannel({
    connection: connectTo(address),
    drillConnection: connectTo(address),
    senderId: 'tirek-test',
    senderPassword: '<&>"\'',
    maxBodyBytes,
    sign: null,
    maxHintMs: 60_000,
    faultCodes: { refusedSender: ['SENDER-REFUSED'], provider: ['PROVIDER-5XX'] },
    clock: createTestClock(now),
    newId: () => `message-${++messages}`,
  });
  const evidence: Evidence = {};
  const { signal = new AbortController().signal, timeoutMs = 3000, drill } = options;
  const payload = { xml: '<iin>900101490009</iin>', type: { namespace: 'urn:test', name: 'Request' } };
  const service = { serviceId: 'TEST_SERVICE', statuses: commonStatuses };
  try {
    const attempt = {
      signal,
      timeoutMs,
      drill,
      isWrite: false,
      evidence,
      prepare: () => Promise.reject(new Error('expected no preparation')),
    };
    return { data: await channel.send(service, payload, attempt), evidence };
  } catch (fault) {
    if (fault instanceof CallFault) return { fault, evidence };
    throw fault;
  }
}

/** Asks one question of a SHEP that answers so. */
export async function askShep(answer: RequestListener, options: AskOptions = {}): Promise<Told> {
  return askAt((await httpServer(answer)).address, options);
}

/** Asks one question of a SHEP that answers with this text. */
export function askText(
  body: string | Buffer,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Told> {
  return askShep((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/xml; charset=utf-8', ...headers }).end(body);
  });
}

/** Writes without end, as long as a client reads. */
export function pourInto(response: ServerResponse, start: string, piece: string): void {
  response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' });
  response.write(start);
  const many = piece.repeat(Math.ceil(20_000 / piece.length));
  const more = () => {
    while (response.writable && response.write(many)) {
      // until the buffers are full
    }
  };
  response.on('drain', more);
  more();
}
