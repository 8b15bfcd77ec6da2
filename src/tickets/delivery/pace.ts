/** Messages that may leave in any period of this length. */
export type PaceLimit = { readonly messages: number; readonly withinMs: number };

/** Lets messages through at a pace. Nodemailer's own limit would flood a server that ends the connection after each letter. */
export function createPace({ messages, withinMs }: PaceLimit) {
  let free = messages;
  let closed = false;
  const waiting: (() => void)[] = [];
  const used = new Set<NodeJS.Timeout>();

  // No clock is read: a turn comes back when its time has passed.
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
    /** Lets all waiting callers through at once, who find the door closed. */
    close(): void {
      closed = true;
      for (const timer of used) clearTimeout(timer);
      used.clear();
      for (const next of waiting.splice(0)) next();
    },
  };
}
