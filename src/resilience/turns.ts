/** Place of a call in the line: its account, and its request. */
interface Place {
  readonly account: string;
  /** One object for each GraphQL request. */
  readonly request: object;
}

export interface Call extends Place {
  /** Charge of its turn: the number of people. */
  readonly cost: number;
}

type Line<Waiting> = { readonly requests: Map<object, Set<Waiting>>; calls: number };
/** Number of remembered accounts; above it those without a charge are dropped. */
const remembered = 1000;

/** Orders waiting calls: first the account with the smallest charge since it waits, and its requests in turn. */
export function createTurns<Waiting extends Call>() {
  const lines = new Map<string, Line<Waiting>>();
  /** Position of each account after its last turn; none stands before `reached`, the begin of the current turn. */
  const standing = new Map<string, number>();
  let reached = 0;
  let size = 0;

  const standingOf = (account: string) => Math.max(reached, standing.get(account) ?? 0);

  /** Charges a call for its turn. */
  function charge({ account, cost }: Call): void {
    reached = standingOf(account);
    standing.set(account, reached + cost);
    if (standing.size <= remembered) return;
    for (const [one, at] of standing) if (at <= reached) standing.delete(one);
  }

  /** @returns false for a call that waits no more */
  function remove(call: Waiting): boolean {
    const line = lines.get(call.account);
    const calls = line?.requests.get(call.request);
    if (!line || !calls?.delete(call)) return false;
    size -= 1;
    line.calls -= 1;
    if (calls.size === 0) line.requests.delete(call.request);
    if (line.calls === 0) lines.delete(call.account);
    return true;
  }

  return {
    size: () => size,
    charge,
    add(call: Waiting): void {
      const line = lines.get(call.account) ?? { requests: new Map<object, Set<Waiting>>(), calls: 0 };
      lines.set(call.account, line);
      const calls = line.requests.get(call.request) ?? new Set<Waiting>();
      line.requests.set(call.request, calls.add(call));
      line.calls += 1;
      size += 1;
    },
    remove,
    /** Takes out the next call, and charges it. */
    take(): Waiting | undefined {
      const next = leastBy(lines, ([account]) => standingOf(account));
      if (next === undefined) return undefined;
      const { requests } = next[1];
      const [calls] = requests.values();
      const [call] = calls ?? [];
      if (calls === undefined || call === undefined) return undefined;
      remove(call);
      charge(call);
      // The account's other requests have their turn before this request's next call.
      if (requests.delete(call.request)) requests.set(call.request, calls);
      return call;
    },
    /** The last call of the longest line, unless a newcomer's line is as long. */
    lastOfLongest({ account, request }: Place): Waiting | undefined {
      const own = lines.get(account);
      const longest = leastBy(lines, ([, { calls }]) => -calls);
      if (longest !== undefined && longest[1].calls > (own?.calls ?? 0) + 1) return lastOf(longest[1], 0);
      return own && lastOf(own, (own.requests.get(request)?.size ?? 0) + 1);
    },
    /** Forgets all charges when no call is active or waits. */
    forget(): void {
      standing.clear();
      reached = 0;
    },
  };
}

/** The last call of a line's longest request, if that has more calls than `atLeast`. */
function lastOf<Waiting>({ requests }: Line<Waiting>, atLeast: number): Waiting | undefined {
  const [, longest] = leastBy(requests, ([, calls]) => -calls.size) ?? [];
  return longest && longest.size > atLeast ? [...longest].at(-1) : undefined;
}

/** The first of the items with the least worth. */
function leastBy<Item>(items: Iterable<Item>, worth: (item: Item) => number): Item | undefined {
  let least: Item | undefined;
  let leastWorth = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const value = worth(item);
    if (value >= leastWorth) continue;
    leastWorth = value;
    least = item;
  }
  return least;
}
