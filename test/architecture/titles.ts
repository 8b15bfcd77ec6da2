import { parseAst } from 'vitest/node';

/** A title of `describe`, `it` or `test`, tables included. */
interface Title {
  readonly line: number;
  /** The text without its quotes; an expression in a template is `…`. */
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

/** Lists the titles of a test file. A title that is no literal (a function, a name) is left out. */
export function titlesOf(text: string): Title[] {
  const found: Title[] = [];
  visit(parseAst(text, { lang: 'ts' }), (node) => {
    if (node.type !== 'CallExpression' || !isTestCall(node['callee'])) return;
    const [title, ...rest] = node['arguments'] as readonly unknown[];
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
  if (callee.type === 'Identifier') return /^(?:describe|it|test)$/.test(String(callee['name']));
  return ['object', 'callee', 'tag', 'expression'].some((key) => isTestCall(callee[key]));
}

function wordsOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('…');
}
