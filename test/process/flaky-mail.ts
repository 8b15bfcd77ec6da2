import { randomWriter } from '../support/random.ts';
import { readEml } from '../support/read-eml.ts';
import { type Behaviour, type Received, startSmtpServer } from '../support/smtp.ts';

/** A letter that arrived in full, whatever the answer to it. */
export interface Arrival {
  readonly messageId: string;
  readonly to: readonly string[];
  /** Every text that a person or a machine reads in it. */
  readonly content: string;
  readonly behaviour: Behaviour;
}

export interface FlakyMail {
  readonly url: string;
  arrivals(): Arrival[];
  /** Ids of the letters with a 250. */
  taken(): Set<string>;
  /** Accepts everything from now on. */
  heal(): void;
  stop(): Promise<void>;
}

/** Text of its 550, to be found in the record of the refusal. */
export const refusals = { '550': 'flaky: not this letter', rejectRecipient: 'flaky: no such mailbox' };

const behaviours: readonly Behaviour[] = [
  ...(['accept', 'accept', 'accept', 'accept', 'accept'] as const),
  ...(['dropBefore250', 'dropBefore250', 'dropAfter250', 'dropAfter250'] as const),
  ...(['451', '451', 'slow', 'slow', '550', 'rejectRecipient'] as const),
];

/** A mail server that answers at random, until it is healed. */
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
  // Called twice for each message: the first choice stays.
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
