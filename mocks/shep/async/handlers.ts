import { randomUUID } from 'node:crypto';
import { http } from 'msw';
import type { Calls } from '../../calls.ts';
import { type Drill, drillHeader, parseDrill } from '../../drill-header.ts';
import type { Faults } from '../../faults.ts';
import { underBusFault } from '../bus-faults.ts';
import { signatureProblem } from '../check-signature.ts';
import type { Sender } from '../handlers.ts';
import { mockCodes } from '../names.ts';
import { now } from '../now.ts';
import { EnvelopeError } from '../read-request.ts';
import { faultReply, xmlReply } from '../replies.ts';
import type { Messages, SentMessage } from './messages.ts';
import { asyncCodes, asyncPath, resultService } from './names.ts';
import type { Notifications } from './notifications.ts';
import { type AsyncCall, readCall } from './read-call.ts';
import { statusFields, writeResponse } from './write-async.ts';

interface AsyncSurroundings {
  readonly sender: Sender;
  readonly messages: Messages;
  readonly notifications: Notifications;
  readonly deliver: (message: SentMessage, drill: Drill) => Promise<void>;
  readonly faults: Faults;
  readonly calls: Calls;
}

/** MSW handlers of the asynchronous channel. */
export function asyncHandlers(surroundings: AsyncSurroundings) {
  const { sender, faults, calls } = surroundings;
  return [
    http.post(`*${asyncPath}`, async ({ request }) => {
      const drill = parseDrill(request.headers.get(drillHeader));
      const body = await request.text();
      const read = readOrRefuse(request.headers.get('content-type'), body);
      calls.addSystem('SHEP');
      if (read.call && 'serviceId' in read.call) calls.addService(read.call.serviceId);
      const busHit = faults.choose({ system: 'SHEP', drill });
      const refusal = read.call ? refuse(read.call, body, sender) : read.refusal;
      if (busHit) {
        // The bus has accepted the message, and its answer alone is lost.
        if (busHit.variant === 'done' && read.call && !refusal) await answer(read.call, drill, surroundings);
        return underBusFault(spoilable(read.call), busHit);
      }
      if (refusal || !read.call) return refusal;
      return answer(read.call, drill, surroundings);
    }),
  ];
}

function readOrRefuse(contentType: string | null, body: string): { call?: AsyncCall; refusal?: Response } {
  try {
    return { call: readCall(contentType, body) };
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error;
    return { refusal: faultReply({ code: mockCodes.badEnvelope, message: error.message }, 'Client') };
  }
}

function refuse(call: AsyncCall, body: string, sender: Sender): Response | undefined {
  const refused = (code: string, message: string) => faultReply({ code, message }, 'Client');
  if (call.senderId !== sender.id || call.password !== sender.password)
    return refused(mockCodes.senderRefused, 'The sender or its password is wrong');
  const problem = signatureProblem(body, sender.signerBin ?? null);
  if (problem !== undefined) return refused(mockCodes.senderRefused, problem);
  if ('serviceId' in call && call.serviceId !== resultService)
    return refused(mockCodes.noSuchService, 'No service of that name is registered');
  return undefined;
}

async function answer(call: AsyncCall, drill: Drill, parts: AsyncSurroundings): Promise<Response> {
  const { messages, notifications, deliver } = parts;
  switch (call.operation) {
    case 'sendMessage': {
      const { messageId, correlationId, serviceId, data } = call;
      const message = messages.accept(messageId, serviceId, data, now());
      const delivery = message.state === 'DELIVERED' ? Promise.resolve() : deliver(message, drill);
      if (notifications.settings().early) await delivery;
      return xmlReply(writeResponse('sendMessage', { messageId, correlationId }));
    }
    case 'getMessageStatus': {
      const message = messages.find(call.messageId);
      if (message === undefined)
        return faultReply({ code: asyncCodes.noSuchMessage, message: 'No such message' }, 'Client');
      const status = statusFields(message.code, 'The state of the message', message.at);
      return xmlReply(writeResponse('getMessageStatus', { messageState: message.state, status }));
    }
    case 'getMessages': {
      const waiting = notifications.fetch(call.serviceId, call.amount);
      return xmlReply(writeResponse('getMessages', { messages: waiting }));
    }
    case 'sendDeliveryNotification':
      notifications.confirm(call.messageId, call.receiveStatus);
      return xmlReply(writeResponse('sendDeliveryNotification', { notificationId: randomUUID() }));
  }
}

/** The healthy answer of the bus, and the two in which it must not be trusted. */
function spoilable(call: AsyncCall | undefined) {
  const operation = call?.operation ?? 'sendMessage';
  const messageId = call && 'messageId' in call ? call.messageId : randomUUID();
  const at = now();
  const fields = {
    sendMessage: { messageId, correlationId: messageId },
    getMessageStatus: { messageState: 'ON_DELIVERY', status: statusFields('ACCEPTED', 'On its way', at) },
    getMessages: {},
    sendDeliveryNotification: { notificationId: messageId },
  } as const;
  const other = randomUUID();
  return {
    whole: () => writeResponse(operation, fields[operation]),
    drift: () => writeResponse(operation, operation === 'getMessages' ? { messages: [{}] } : {}),
    wrongPerson: () =>
      operation === 'sendMessage'
        ? writeResponse(operation, { messageId: other, correlationId: other })
        : writeResponse('sendMessage', { messageId: other, correlationId: other }),
  };
}
