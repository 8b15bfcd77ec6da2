/** A listener of the operator's page: the events of its stream, as they come. */
import { onTestFinished } from 'vitest';

interface Listener {
  readonly status: number;
  readonly headers: Headers;
  /** Names of the events so far. */
  events(): string[];
  isOver(): boolean;
  close(): void;
}

export async function listen(
  { address }: { readonly address: string },
  headers: Readonly<Record<string, string>> = {},
): Promise<Listener> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const answer = await fetch(`${address}/operator/events`, { headers, signal: leaving.signal });
  const events: string[] = [];
  let isOver = false;
  const read = async () => {
    for await (const chunk of answer.body ?? [])
      for (const [, name = ''] of Buffer.from(chunk)
        .toString()
        .matchAll(/^event: (\w+)$/gm))
        events.push(name);
  };
  void read()
    .catch(() => {})
    .finally(() => {
      isOver = true;
    });
  return {
    ...{ status: answer.status, headers: answer.headers },
    events: () => events,
    isOver: () => isOver,
    close: () => leaving.abort(),
  };
}
