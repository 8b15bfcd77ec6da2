/** The way of a notification from the bus to the sender: pushed, or waiting to be fetched. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Notification, newMessageId, waitingMessage, writePush } from './write-async.ts';

/** Way in which the bus tells senders, as the control port sets it. */
interface NotificationSettings {
  /** `push`: to the address below; after a failure it waits to be fetched. `fetch`: it waits to be fetched. `none`: the bus answers questions alone. */
  readonly mode: 'push' | 'fetch' | 'none';
  readonly to: string;
  readonly id: string;
  readonly password: string;
  /** Number of times that each is told. */
  readonly times: number;
  /** True: the state ON_DELIVERY is told after the end of the delivery. */
  readonly reversed: boolean;
  /** Delay of each, ms. */
  readonly delayMs: number;
  /** True: before each there waits one about another sender's message. */
  readonly foreign: boolean;
  /** True: the end of the delivery is told before the acceptance is answered. */
  readonly early: boolean;
}

const notificationDefaults: NotificationSettings = {
  ...{ mode: 'fetch', to: '', id: '', password: '', times: 1, reversed: false, delayMs: 0 },
  ...{ early: false, foreign: false },
};

export type Notifications = ReturnType<typeof createNotifications>;

export function createNotifications() {
  let settings = notificationDefaults;
  /** By the id of the waiting message. */
  const waiting = new Map<string, Notification>();
  /** Answers to pushes: HTTP status, or 0 for none. */
  const answers: number[] = [];
  /** Words of confirmations. */
  const confirmed: string[] = [];

  async function push(notification: Notification): Promise<boolean> {
    const { to, id, password } = settings;
    const headers = {
      'content-type': 'text/xml; charset=utf-8',
      authorization: `Basic ${Buffer.from(`${id}:${password}`).toString('base64')}`,
    };
    const answer = await fetch(to, { method: 'POST', headers, body: writePush(notification) }).catch(
      () => null,
    );
    await answer?.arrayBuffer();
    answers.push(answer?.status ?? 0);
    return answer?.status === 200;
  }

  return {
    settings: () => settings,
    set(changed: Partial<NotificationSettings>): void {
      settings = { ...notificationDefaults, ...changed };
    },
    /** Tells the sender, as often as it is set. Never rejects. */
    async tell(notification: Notification): Promise<void> {
      const { mode, times, delayMs, foreign } = settings;
      if (mode === 'none') return;
      if (foreign) waiting.set(newMessageId(), { ...notification, messageId: newMessageId() });
      if (delayMs > 0) await wait(delayMs, undefined, { ref: false });
      for (let time = 0; time < times; time += 1)
        if (mode === 'fetch' || !(await push(notification))) waiting.set(newMessageId(), notification);
    },
    fetch: (serviceId: string, amount: number) =>
      [...waiting]
        .filter(([, one]) => one.serviceId === serviceId)
        .slice(0, amount)
        .map(([id, one]) => waitingMessage(id, one)),
    /** @param receiveStatus word of the confirmation */
    confirm(messageId: string, receiveStatus: string): void {
      if (waiting.delete(messageId)) confirmed.push(receiveStatus);
    },
    list: () => ({
      settings: { ...settings, password: undefined },
      waiting: waiting.size,
      answers,
      confirmed,
    }),
    forget(): void {
      settings = notificationDefaults;
      waiting.clear();
      answers.length = 0;
      confirmed.length = 0;
    },
  };
}
