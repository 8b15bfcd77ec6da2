export type RetryBudget = ReturnType<typeof createRetryBudget>;

/** Bounds repetitions to `share` of the questions, plus a small reserve for a quiet system. */
export function createRetryBudget(share: number, reserve: number) {
  let credit = reserve;
  return {
    /** Notes a first attempt, which earns a share of a repetition. */
    earn(): void {
      credit = Math.min(reserve, credit + share);
    },
    /** Takes one repetition out of the budget. @returns false for an empty budget */
    spend(): boolean {
      if (credit < 1) return false;
      credit -= 1;
      return true;
    },
  };
}
