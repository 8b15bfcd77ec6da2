/** So many messages in any such time. */
export interface PaceLimit {
  readonly messages: number;
  readonly withinMs: number;
}

/** Lets messages through one by one; those that would be too many wait. */
interface Pace {
  /** Resolves when it is one's turn, in the order of asking. */
  turn(): Promise<void>;
  /** Lets everybody who waits through at once, to find the door closed. */
  close(): void;
}

/**
 * Nodemailer has a limit of its own, but it holds only for connections that stay: each new one sends at once. A server
 * that ends the connection after a letter, or while we wait, would be flooded.
 */
export function createPace({ messages, withinMs }: PaceLimit): Pace {
  let free = messages;
  let closed = false;
  const waiting: (() => void)[] = [];
  const used = new Set<NodeJS.Timeout>();

  // No clock is asked: a turn simply comes back when its time has passed.
  function use(): void {
    const timer = setTimeout(() => {
      used.delete(timer);
      const next = waiting.shift();
      if (next) {
        use();
        next();
      } else free += 1;
    }, withinMs);
    used.add(timer);
  }

  return {
    async turn() {
      if (closed) return;
      if (free === 0) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return;
      }
      free -= 1;
      use();
    },
    close() {
      closed = true;
      for (const timer of used) clearTimeout(timer);
      used.clear();
      for (const next of waiting.splice(0)) next();
    },
  };
}
