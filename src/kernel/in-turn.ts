/** A step of a stop. @param hurried aborted: it waits for nothing that it need not wait for */
export type Step = (hurried?: AbortSignal) => unknown;

/**
 * Runs every step of a stop in turn, also after one has failed: a journal that cannot be closed must not leave a database
 * running.
 * @throws the error of the first step that failed, after the last one
 */
export async function inTurn(steps: readonly Step[], hurried?: AbortSignal): Promise<void> {
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      await step(hurried);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
