/** Messages that the bus has accepted, and what their receiver has made of them, while the network runs. */
import { textOf, type XmlNode } from '../../xml/read.ts';

export interface SentMessage {
  readonly messageId: string;
  readonly serviceId: string;
  /** Our reading of the data: the application and the decision in them. */
  readonly application: string;
  readonly decision: string;
  readonly iin: string;
  state: 'ON_DELIVERY' | 'DELIVERED' | 'NOT_DELIVERED' | 'DELIVERY_STOPPED';
  code: string;
  /** ISO date-time of the state. */
  at: string;
  /** Number of times that the sender sent it. */
  sent: number;
  /** Number of times that it reached the receiver. */
  received: number;
}

/** A result as `GET /__results` shows it. */
interface ShownResult
  extends Pick<SentMessage, 'messageId' | 'application' | 'decision' | 'state' | 'sent' | 'received'> {
  /** Results of this application that the receiver has on record: it takes a message once by its id. */
  readonly inEffect: number;
}

export function createMessages() {
  const messages = new Map<string, SentMessage>();
  /** Ids of the messages on record at the receiver, by application. */
  const taken = new Map<string, Set<string>>();

  return {
    find: (messageId: string) => messages.get(messageId),
    accept(messageId: string, serviceId: string, data: XmlNode | undefined, at: string): SentMessage {
      const known = messages.get(messageId);
      const message: SentMessage = known ?? {
        ...{ messageId, serviceId, at, sent: 0, received: 0, state: 'ON_DELIVERY', code: 'ACCEPTED' },
        application: (data && textOf(data, 'reference')) ?? '',
        decision: (data && textOf(data, 'decision')) ?? '',
        iin: (data && textOf(data, 'iin')) ?? '',
      };
      messages.set(messageId, message);
      message.sent += 1;
      if (message.state !== 'DELIVERED')
        Object.assign(message, { state: 'ON_DELIVERY', code: 'ACCEPTED', at });
      return message;
    },
    /** The message has reached the receiver. */
    receive(message: SentMessage): void {
      message.received += 1;
      const ids = taken.get(message.application) ?? new Set();
      taken.set(message.application, ids.add(message.messageId));
    },
    waiting: () => [...messages.values()].filter(({ state }) => state === 'ON_DELIVERY'),
    list: (): readonly ShownResult[] =>
      [...messages.values()].map(({ messageId, application, decision, state, sent, received }) => ({
        ...{ messageId, application, decision, state, sent, received },
        inEffect: taken.get(application)?.size ?? 0,
      })),
    forget(): void {
      messages.clear();
      taken.clear();
    },
  };
}

export type Messages = ReturnType<typeof createMessages>;
