export type RetryBudget = ReturnType<typeof createRetryBudget>;

/** Repetitions are at most `share` of the questions, with a small reserve so that a quiet system may be asked twice. */
export function createRetryBudget(share: number, reserve: number) {
  let credit = reserve;
  return {
    /** Notes a first attempt, which earns a share of a repetition. */
    earn(): void {
      credit = Math.min(reserve, credit + share);
    },
    /** Takes one repetition out of the budget; false when there is none. */
    spend(): boolean {
      if (credit < 1) return false;
      credit -= 1;
      return true;
    },
  };
}
