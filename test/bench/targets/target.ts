/** The measured side: a process that prints its address and its use of the machine, and ends with its parent. */

/** Use of the machine by a process since its start. */
export interface Usage {
  /** User and system time of all its threads, µs. */
  readonly cpuMicros: number;
  /** In use after a full garbage collection, where the process may ask for one. */
  readonly heapBytes: number;
  /** The largest amount that the process has ever held. */
  readonly maxRssBytes: number;
}

/**
 * Starts the measured program, with the options that the parent gave as JSON.
 * @param start gives the addresses that it listens on
 * @param stop ends everything that would outlive the process
 */
export async function runTarget<Options>(
  start: (options: Options) => Promise<readonly string[]>,
  stop: () => Promise<void> = async () => {},
): Promise<void> {
  const tell = process.send?.bind(process);
  if (tell === undefined) throw new Error('expected to be started by the bench');
  process.on('disconnect', () => stop().finally(() => process.exit(0)));
  process.on('message', (question) => {
    if (question === 'heap') globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    tell({
      cpuMicros: user + system,
      heapBytes: process.memoryUsage().heapUsed,
      maxRssBytes: process.resourceUsage().maxRSS * 1024,
    } satisfies Usage);
  });
  tell(await start(JSON.parse(process.argv[2] ?? 'null')));
}
