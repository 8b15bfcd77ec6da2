/** Streams of the operator's page (server-sent events): one timer for all, and no more bytes for one than a few events. */
import type { FastifyReply } from 'fastify';
import { RefusedError } from '../../kernel/errors.ts';
import type { ViewerOf } from '../door.ts';

interface LiveOptions {
  /** Gives a short text that differs when a record that the page shows has changed, whichever replica changed it. */
  readonly state: () => Promise<string>;
  /** Checks the token of a stream again. */
  readonly viewerOf: ViewerOf;
  readonly onDefect: (error: unknown) => void;
  /** Pause between two looks at the state, ms. */
  readonly everyMs?: number;
}

interface Listener {
  readonly response: FastifyReply['raw'];
  readonly authorization: string | undefined;
}

export type Live = ReturnType<typeof createLive>;

/** Unsent bytes at which a listener counts as slow: the network has taken nothing for hours of events. */
const maxUnsentBytes = 16_384;
/** Looks between two heartbeats, at which the tokens are checked too. */
const looksPerBeat = 10;

export function createLive({ state, viewerOf, onDefect, everyMs = 800 }: LiveOptions) {
  const listeners = new Set<Listener>();
  let timer: NodeJS.Timeout | undefined;
  let known: string | undefined;
  let isLooking = false;
  let looks = 0;
  let isClosed = false;

  function tell(event: 'changed' | 'beat'): void {
    const text = `event: ${event}\ndata: \n\n`;
    for (const { response } of listeners) {
      if (response.writableLength > maxUnsentBytes) response.destroy();
      else response.write(text);
    }
  }

  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    try {
      const now = await state();
      if (known !== undefined && now !== known) tell('changed');
      known = now;
      looks += 1;
      if (looks % looksPerBeat === 0) {
        await dropEnded();
        tell('beat');
      }
    } catch (error) {
      // A look that the stop has overtaken finds no database.
      if (!isClosed) onDefect(error);
    } finally {
      isLooking = false;
    }
  }

  async function dropEnded(): Promise<void> {
    for (const authorization of new Set([...listeners].map((one) => one.authorization))) {
      const ended = await viewerOf(authorization).then(
        () => false,
        // An account that asks much keeps its streams.
        (error: unknown) => !(error instanceof RefusedError && error.code === 'RATE_LIMITED'),
      );
      if (ended) for (const one of listeners) if (one.authorization === authorization) end(one);
    }
  }

  function end(listener: Listener): void {
    forget(listener);
    listener.response.end();
  }

  function forget(listener: Listener): void {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    known = undefined;
  }

  return {
    /** False once the gateway stops. */
    isOpen: () => !isClosed,
    /** Takes a response whose head has been written. */
    add(response: FastifyReply['raw'], authorization: string | undefined): void {
      const listener = { response, authorization };
      listeners.add(listener);
      response.once('close', () => forget(listener));
      response.write('retry: 3000\n\n');
      if (timer !== undefined) return;
      timer = setInterval(() => void look(), everyMs).unref();
      // Without it a change before the first look would have nothing to differ from.
      void look();
    },
    /** Ends every stream; a browser then asks another replica. */
    close(): void {
      isClosed = true;
      for (const listener of listeners) end(listener);
    },
  };
}
