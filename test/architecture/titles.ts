import { parseAst } from 'vitest/node';

/** A title of `describe`, `it` or `test`, tables included. */
interface Title {
  readonly line: number;
  /** The text without its quotes; an expression in a template is `…`. */
  readonly text: string;
}

/** A node of the syntax tree, with the properties that lead from a call to its title. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly callee?: unknown;
  readonly arguments?: readonly unknown[];
  readonly object?: unknown;
  readonly tag?: unknown;
  readonly expression?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** Lists the titles of a test file. A title that is no literal (a function, a name) is left out. */
export function titlesOf(text: string): Title[] {
  const found: Title[] = [];
  visit(parseAst(text, { lang: 'ts' }), (node) => {
    if (node.type !== 'CallExpression' || !isTestCall(node.callee)) return;
    const [title, ...rest] = node.arguments ?? [];
    const words = wordsOf(title);
    if (words === null || rest.length === 0) return;
    found.push({ line: text.slice(0, node.start).split('\n').length, text: words });
  });
  return found;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) see(value);
  for (const inner of Object.values(value)) visit(inner, see);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Tells a call of `test`, `test.skipIf(...)`, `test.for<Row>([...])` from any other. */
function isTestCall(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return /^(?:describe|it|test)$/.test(String(callee.name));
  return [callee.object, callee.callee, callee.tag, callee.expression].some(isTestCall);
}

function wordsOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.quasis?.map(({ value }) => value.cooked).join('…') ?? null;
}
