export interface RetryBudget {
  /** Notes a first attempt, which earns a share of a repetition. */
  earn(): void;
  /** Takes one repetition out of the budget; false when there is none. */
  spend(): boolean;
}

/** Repetitions are at most `share` of the questions, with a small reserve so that a quiet system may be asked twice. */
export function createRetryBudget(share: number, reserve: number): RetryBudget {
  let credit = reserve;
  return {
    earn() {
      credit = Math.min(reserve, credit + share);
    },
    spend() {
      if (credit < 1) return false;
      credit -= 1;
      return true;
    },
  };
}
