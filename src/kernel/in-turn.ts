/** A step of a stop. @param hurried aborted: it waits for nothing optional */
export type Step = (hurried?: AbortSignal) => unknown;

/** Runs every step of a stop, also after a failed one. @throws the error of the first failed step, after the last step */
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
