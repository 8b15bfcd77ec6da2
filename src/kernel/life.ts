/** The steps of a kept thing's life as a table: from which states each leads to which state. */
export type Steps<State extends string> = Readonly<
  Record<string, { readonly from: readonly State[]; readonly to: State }>
>;

/** Reads a table of steps. The function that it gives names the state after a step, or null when that is out of turn. */
export function lifeOf<State extends string, Table extends Steps<State>>(table: Table) {
  return (state: State, step: keyof Table): State | null => {
    const { from, to } = table[step] as Steps<State>[string];
    return from.includes(state) ? to : null;
  };
}
