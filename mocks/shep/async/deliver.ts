/** The delivery of a message to the State corporation: the column "a receiver behind the asynchronous channel" in mocks/README.md. */
import { setTimeout as wait } from 'node:timers/promises';
import type { DrillFault } from '../../../src/kernel/drill-faults.ts';
import type { Calls } from '../../calls.ts';
import type { Drill } from '../../drill-header.ts';
import type { Faults } from '../../faults.ts';
import { mockCodes } from '../names.ts';
import { now } from '../now.ts';
import type { ErrorInfo } from '../write-fault.ts';
import type { Messages, SentMessage } from './messages.ts';
import { asyncCodes } from './names.ts';
import type { Notifications } from './notifications.ts';
import type { Notification } from './write-async.ts';

/** `receiver`: its own word. `bus`: the word of the bus about it. Null: nothing is heard of it. */
type End =
  | { readonly by: 'receiver'; readonly wantsAgain: boolean; readonly error: ErrorInfo }
  | {
      readonly by: 'bus';
      readonly state: 'NOT_DELIVERED' | 'DELIVERY_STOPPED';
      readonly code: string;
      /** True: the receiver took the message, and its answer alone is of no use. */
      readonly isTaken?: true;
    }
  | 'delivered'
  | null;

const unreachable: End = { by: 'bus', state: 'DELIVERY_STOPPED', code: mockCodes.unreachable };
const unusable = (code: string): End => ({ by: 'bus', state: 'DELIVERY_STOPPED', code, isTaken: true });
const refused = (wantsAgain: boolean, error: ErrorInfo): End => ({ by: 'receiver', wantsAgain, error });
const unreadable = unusable(asyncCodes.unreadable);

const ends: Readonly<Record<DrillFault, End>> = {
  down: unreachable,
  reset: unreachable,
  flapping: unreachable,
  hang: null,
  drip: null,
  slow: 'delivered',
  http500: { by: 'bus', state: 'NOT_DELIVERED', code: mockCodes.provider5xx },
  overload: refused(true, { code: mockCodes.overloaded, message: 'The receiver is overloaded' }),
  soapFault: refused(false, {
    code: mockCodes.providerFault,
    message: 'The receiver answered with an error',
    subError: { code: mockCodes.providerInternal, message: 'The message could not be processed' },
  }),
  garbage: unreadable,
  html: unreadable,
  truncated: unreadable,
  oversized: unreadable,
  drift: unusable(asyncCodes.invalid),
  wrongPerson: unusable(asyncCodes.foreign),
  unauthorised: { by: 'bus', state: 'NOT_DELIVERED', code: mockCodes.senderRefused },
};

interface DeliverParts {
  readonly messages: Messages;
  readonly notifications: Notifications;
  readonly faults: Faults;
  readonly calls: Calls;
}

export function createDeliver({ messages, notifications, faults, calls }: DeliverParts) {
  const tellOnDelivery = (message: SentMessage, at: string) =>
    notifications.tell({
      ...{ messageId: message.messageId, serviceId: message.serviceId, at },
      said: { messageState: 'ON_DELIVERY', code: 'ACCEPTED', message: 'The message is on its way' },
    });

  /** Hands the message to the receiver, and tells the sender the end. */
  return async function deliver(message: SentMessage, drill: Drill): Promise<void> {
    const { reversed, mode } = notifications.settings();
    const begun = now();
    if (!reversed && mode === 'push') await tellOnDelivery(message, begun);
    const hit = faults.choose({ system: 'STATE_CORPORATION', drill });
    const end = hit ? ends[hit.fault] : 'delivered';
    if (hit?.fault === 'slow') await wait(hit.delayMs, undefined, { ref: false });
    if (end !== null) {
      calls.addSystem('STATE_CORPORATION', [message.iin]);
      if (end === 'delivered' || ('isTaken' in end && end.isTaken)) messages.receive(message);
      await notifications.tell(conclude(message, end));
    }
    if (reversed && mode === 'push') await tellOnDelivery(message, begun);
  };
}

function conclude(message: SentMessage, end: NonNullable<End>): Notification {
  const at = now();
  const common = { messageId: message.messageId, serviceId: message.serviceId, at };
  if (end === 'delivered') {
    Object.assign(message, { state: 'DELIVERED', code: 'DELIVERED', at });
    return { ...common, said: { isAccepted: true, wantsAgain: false } };
  }
  if (end.by === 'receiver') {
    const { wantsAgain, error } = end;
    Object.assign(message, { state: 'NOT_DELIVERED', code: error.subError?.code ?? error.code, at });
    return { ...common, said: { isAccepted: false, wantsAgain, error } };
  }
  const { state: messageState, code } = end;
  Object.assign(message, { state: messageState, code, at });
  return { ...common, said: { messageState, code, message: 'The message was not delivered' } };
}
