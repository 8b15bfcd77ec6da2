import { randomWriter } from '../support/random.ts';
import { readEml } from '../support/read-eml.ts';
import { type Behaviour, type Received, startSmtpServer } from '../support/smtp.ts';

/** A letter that was there in full, whatever was answered to it. */
export interface Arrival {
  readonly messageId: string;
  readonly to: readonly string[];
  /** Everything a person or a machine reads in it. */
  readonly content: string;
  readonly behaviour: Behaviour;
}

export interface FlakyMail {
  readonly url: string;
  arrivals(): Arrival[];
  /** Ids of those that got their 250. */
  taken(): Set<string>;
  /** From now on everything is accepted. */
  heal(): void;
  stop(): Promise<void>;
}

/** What it says with a 550, to be found where the refusal is kept. */
export const refusals = { '550': 'flaky: not this letter', rejectRecipient: 'flaky: no such mailbox' };

const behaviours: readonly Behaviour[] = [
  ...(['accept', 'accept', 'accept', 'accept', 'accept'] as const),
  ...(['dropBefore250', 'dropBefore250', 'dropAfter250', 'dropAfter250'] as const),
  ...(['451', '451', 'slow', 'slow', '550', 'rejectRecipient'] as const),
];

/** A mail server that answers as chance has it, until it is healed. */
export async function startFlakyMail(random: () => number, slowMs: number): Promise<FlakyMail> {
  const came: { readonly message: Received; readonly behaviour: Behaviour }[] = [];
  const picked: Behaviour[] = [];
  let isHealed = false;
  const { pick } = randomWriter(random);
  const server = await startSmtpServer({
    slowMs,
    replies: refusals,
    onMessage: (message, behaviour) => came.push({ message, behaviour }),
  });
  // Asked twice about each message: what was picked for it stays.
  server.behave((n) => {
    while (picked.length < n) picked.push(isHealed ? 'accept' : pick(behaviours));
    return picked[n - 1] ?? 'accept';
  });
  return {
    url: server.url,
    arrivals: () => came.map(({ message, behaviour }) => toArrival(message, behaviour)),
    taken: () => new Set(server.messageIds()),
    heal() {
      isHealed = true;
    },
    stop: server.stop,
  };
}

function toArrival({ to, raw }: Received, behaviour: Behaviour): Arrival {
  const { headers, text, html, attachments } = readEml(raw);
  const facts = attachments.find(({ filename }) => filename === 'ticket.json')?.content.toString();
  const content = [headers.get('subject'), text, html, facts].join('\n');
  return { messageId: headers.get('message-id') ?? '', to, content, behaviour };
}
