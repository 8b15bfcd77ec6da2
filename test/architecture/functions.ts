import { parseAst } from 'vitest/node';
import type { SourceFile } from './sources.ts';

/** Functions of a file that are longer than the limit: arrows, methods and inner ones too. */
export function longFunctions({ path, text }: SourceFile, most: number): string[] {
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  return functionsOf(parseAst(text, { lang: 'ts' }))
    .map(({ start, end }) => ({ from: lineOf(start), lines: lineOf(end) - lineOf(start) + 1 }))
    .filter(({ lines }) => lines > most)
    .map(({ from, lines }) => `${path}:${from} has a function of ${lines} lines`);
}

interface Node {
  readonly type?: unknown;
  readonly start: number;
  readonly end: number;
}

function functionsOf(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(functionsOf);
  const isFunction = 'type' in node && /Function(Expression|Declaration)$/.test(String(node.type));
  return isFunction ? [node as Node, ...inner] : inner;
}
