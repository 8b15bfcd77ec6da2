/** So many messages in any such time. */
export interface PaceLimit {
  readonly messages: number;
  readonly withinMs: number;
}

/**
 * Lets messages through one by one; those that would be too many wait.
 * Nodemailer has a limit of its own, but it holds only for connections that stay: each new one sends at once. A server
 * that ends the connection after a letter, or while we wait, would be flooded.
 */
export function createPace({ messages, withinMs }: PaceLimit) {
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
    /** Resolves when it is the caller's turn, in the order of asking. */
    async turn(): Promise<void> {
      if (closed) return;
      if (free === 0) return new Promise<void>((resolve) => waiting.push(resolve));
      free -= 1;
      use();
    },
    /** Lets all that wait through at once, to find the door closed. */
    close(): void {
      closed = true;
      for (const timer of used) clearTimeout(timer);
      used.clear();
      for (const next of waiting.splice(0)) next();
    },
  };
}
