/** Circles of a directed graph: each set of nodes that all lead to each other (Tarjan). */
export function circles(graph: ReadonlyMap<string, Iterable<string>>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];

  function visit(node: string): void {
    const at = order.size;
    order.set(node, at);
    low.set(node, at);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) visit(next);
      if (open.includes(next)) low.set(node, Math.min(low.get(node) ?? at, low.get(next) ?? at));
    }
    if (low.get(node) !== at) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1 || [...(graph.get(node) ?? [])].includes(node)) found.push(circle);
  }

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}
