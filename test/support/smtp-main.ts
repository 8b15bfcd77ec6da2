/**
 * A mail server as a process of its own, to survive the killed sender: `node test/support/smtp-main.ts FILE
 * BEHAVIOUR,BEHAVIOUR,… SEED [SLOW_MS]`. Prints its port on standard output as JSON, appends a JSON line to
 * FILE for each message that arrived in full, and ends when its standard input does.
 */
import { appendFileSync } from 'node:fs';
import { randomWriter, seeded } from './random.ts';
import { type Behaviour, headerOf, startSmtpServer } from './smtp.ts';

/** A line of the file. */
interface SmtpLogLine {
  readonly messageId: string;
  readonly to: readonly string[];
  /** As in the header, encoded. */
  readonly subject: string;
  readonly behaviour: Behaviour;
  /** True if it gets its 250. */
  readonly accepted: boolean;
}

const [file = '', behaviours = 'accept', seed = '1', slowMs = '60000'] = process.argv.slice(2);
const { pick } = randomWriter(seeded(Number(seed)));
const choices = behaviours.split(',') as Behaviour[];
const picked: Behaviour[] = [];

const server = await startSmtpServer({
  slowMs: Number(slowMs),
  onMessage({ to, raw }, behaviour) {
    const line: SmtpLogLine = {
      messageId: headerOf(raw, 'Message-ID'),
      to,
      subject: headerOf(raw, 'Subject'),
      behaviour,
      accepted: ['accept', 'slow', 'dropAfter250'].includes(behaviour),
    };
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  },
});
// Called twice for each message: the first choice stays.
server.behave((n) => {
  while (picked.length < n) picked.push(pick(choices));
  return picked[n - 1] ?? 'accept';
});
process.stdout.write(`${JSON.stringify({ port: server.port })}\n`);
process.stdin.on('close', () => void server.stop().then(() => process.exit())).resume();
