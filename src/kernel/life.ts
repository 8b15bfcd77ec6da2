/** Table of the steps in a record's life: the states from which each step leads to a state. */
export type Steps<State extends string> = Readonly<
  Record<string, { readonly from: readonly State[]; readonly to: State }>
>;

/** Reads a table of steps. @returns a function to the state after a step; null for a step out of turn */
export function lifeOf<State extends string, Table extends Steps<State>>(table: Table) {
  return (state: State, step: keyof Table): State | null => {
    const { from, to } = table[step] as Steps<State>[string];
    return from.includes(state) ? to : null;
  };
}
