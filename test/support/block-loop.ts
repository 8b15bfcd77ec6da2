/** Blocks the event loop, as a long computation does. @param ms whole milliseconds, at least */
export function blockLoop(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    // busy on purpose
  }
}
