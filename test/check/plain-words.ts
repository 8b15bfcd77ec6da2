/** Plain words in descriptions of the schema, comments, test titles and pages: each begins with a noun, or a verb, and names the actor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ASTNode, parse, visit } from 'graphql';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { commentsOf } from '../architecture/comments.ts';
import { pages } from '../architecture/links.ts';
import { readSources, root, type SourceFile } from '../architecture/sources.ts';
import { titlesOf } from '../architecture/titles.ts';

/** Top folders whose comments are held to the rules. */
const commentedFolders: readonly string[] = ['src', 'mocks', 'test', 'examples'];

/** Characters of a description at least: "Which." and "Name." tell a reader nothing. */
const shortest = 12;

interface Rule {
  readonly fault: string;
  readonly pattern: RegExp;
}

/** Rules for every text, a line of a page too. */
const wordRules: readonly Rule[] = [
  {
    fault: 'names no actor:',
    pattern: /\b(?:nobody|somebody|someone|anybody|anyone|everybody|everyone|whoever|whomever)\b/i,
  },
  { fault: 'takes a person for a man:', pattern: /\b(?:he|him|his|himself)\b/i },
];

/** Rules for a text that is one whole: a comment, a description, a title. */
const rules: readonly Rule[] = [
  {
    fault: 'begins with',
    pattern: /^(?:what|who|whom|whose|of|where|how|whether|when|why)\b/i,
  },
  ...wordRules,
];

/** Rules for a title: a sign, a digit or a placeholder may come first. */
const titleRules: readonly Rule[] = [
  ...rules,
  { fault: 'begins with a small letter:', pattern: /^\p{Lowercase}/u },
];

/** Breaches of the rules by one text. Code between backticks does not count. */
function faultsOf(text: string, held = rules): string[] {
  const words = text.replace(/`[^`]*`/g, '``').trim();
  return held.flatMap(({ fault, pattern }) => {
    const found = pattern.exec(words)?.[0];
    return found === undefined ? [] : [`${fault} "${found}"`];
  });
}

/** Breaches by the descriptions of an SDL, each with the coordinate of what is described. */
export function faultsOfDescriptions(sdl: string): string[] {
  const faults: string[] = [];
  visit(parse(sdl), {
    enter(node, _key, _parent, _path, ancestors) {
      const text = 'description' in node ? node.description?.value.trim() : undefined;
      if (text === undefined) return;
      const found = text.length < shortest ? ['is short', ...faultsOf(text)] : faultsOf(text);
      const coordinate = [...ancestors, node].flatMap(nameOf).join('.');
      faults.push(...found.map((fault) => `${coordinate} ${fault}`));
    },
  });
  return faults;
}

function nameOf(node: ASTNode | readonly ASTNode[]): string[] {
  return 'name' in node && node.name?.kind === 'Name' ? [node.name.value] : [];
}

/** Breaches by the comments of a source, each with its file and line. */
export function faultsOfComments({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  return commentsOf(text).flatMap((comment) => {
    const words = comment.text.replace(/^\s*(?:\/\*+|\*+(?!\/)|\/\/+)|\*+\/$/gm, '');
    return faultsOf(words).map((fault) => `${path}:${comment.line} ${fault}`);
  });
}

/** Breaches by the titles of a test file, each with its file and line. */
export function titleFaults({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  return titlesOf(text).flatMap(({ line, text: title }) =>
    faultsOf(title, titleRules).map((fault) => `${path}:${line} a title ${fault}`),
  );
}

/** Breaches by a page in Markdown, each with its file and line. Blocks of code and targets of links do not count. */
export function pageFaults({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  const words = text
    .replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ''))
    .replace(/\]\([^)\s]*\)/g, ']');
  return words
    .split('\n')
    .flatMap((line, index) => faultsOf(line, wordRules).map((fault) => `${path}:${index + 1} ${fault}`));
}

/** Breaches in the whole repository. */
export function plainWordProblems(): string[] {
  const comments = commentedFolders.flatMap((folder) => readSources(folder));
  return [
    ...faultsOfDescriptions(readTypeDefs()),
    ...comments.flatMap(faultsOfComments),
    ...readSources('test').flatMap(titleFaults),
    ...pages().flatMap((path) => pageFaults({ path, text: readFileSync(join(root, path), 'utf8') })),
  ];
}
