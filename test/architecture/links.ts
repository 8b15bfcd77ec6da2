import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { commentsOf } from './comments.ts';
import { root, type SourceFile } from './sources.ts';

/** Missing files that a text names: looked for from its own folder, the room, `src`, `schema` or the root. */
export function deadLinks({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  const named = path.endsWith('.md') ? namedInPage(text) : namedInComments(text);
  return [...new Set(named)].filter((name) => !isThere(path, name)).map((name) => `${path} names ${name}`);
}

/** Targets of links, but for addresses and places of the same page. */
function namedInPage(text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((one) => !/^(https?:|mailto:|#)/.test(one)).map((one) => one.replace(/#.*$/, ''));
}

function namedInComments(text: string): string[] {
  return commentsOf(text).flatMap((comment) =>
    [...comment.text.matchAll(/(?<![\w/.-])(?:[\w.-]+\/)*[\w-]+\.(?:ts|mjs|md|sh|graphql|yml)\b/g)].map(
      ([name]) => name,
    ),
  );
}

function isThere(path: string, name: string): boolean {
  const own = dirname(path);
  const ways = [own, dirname(own), path.split('/').slice(0, 2).join('/'), 'src', 'schema', '.'];
  return ways.some((way) => existsSync(join(root, normalize(join(way, name)))));
}

/** Every page of the project. */
export function pages(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md') && !/(^|\/)(node_modules|\.data|\.git)\//.test(name),
  );
}
