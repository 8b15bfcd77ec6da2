import { roomOf, rooms } from './rooms.ts';
import type { SourceFile } from './sources.ts';

/** A rule of the house: the fault of a file, or none. */
type Rule = (file: SourceFile) => string[];

const isIn = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));

/** Imports that no rule allows. */
export const arrows: Rule = ({ path, imports }) =>
  imports.filter((target) => !mayImport(path, target)).map((target) => `${path} imports ${target}`);

function mayImport(path: string, target: string): boolean {
  if (!isIn(target, 'src', 'mocks', 'test')) return true;
  if (isIn(path, 'mocks'))
    return isIn(target, 'mocks', 'src/kernel') || /^src\/systems\/[^/]+\/contract\.ts$/.test(target);
  if (!isIn(target, 'src')) return false;
  const room = roomOf(path);
  const other = roomOf(target);
  // The doors at the root know every room; no room knows a door.
  if (room === null) return true;
  if (other === null) return false;
  if (room !== other) return rooms[room]?.below.includes(other) ?? false;
  const adapter = /^src\/systems\/([^/]+)\//;
  const [from, to] = [adapter.exec(path)?.[1], adapter.exec(target)?.[1]];
  return from === undefined || to === undefined || from === to;
}

/** Texts that may be used in one place only. */
const bans: readonly { readonly what: string; readonly pattern: RegExp; readonly allowed: RegExp }[] = [
  { what: 'process.env', pattern: /process\.env/, allowed: /^src\/config\/config\.ts$/ },
  { what: 'the time', pattern: /\bnew Date\(|\bDate\.(now|parse)\b/, allowed: /^src\/kernel\/clock\.ts$/ },
  { what: 'console', pattern: /\bconsole\./, allowed: /^$/ },
  { what: 'fetch', pattern: /(?<![.\w])fetch\(/, allowed: /^src\/transport\/|^src\/http\/graphiql\// },
  {
    what: 'a network module',
    pattern: /from '(undici|node:(https?|net|tls|dns|http2|dgram))'/,
    allowed: /^src\/transport\//,
  },
  { what: 'mail', pattern: /from 'nodemailer/, allowed: /^src\/tickets\// },
  {
    what: 'the GraphQL library',
    pattern: /from 'graphql'/,
    allowed: /^src\/graphql\/|^src\/app\/graphql\.ts$/,
  },
  { what: 'the database driver', pattern: /from 'pg'/, allowed: /^src\/storage\// },
  { what: 'the work queue', pattern: /from 'pg-boss'/, allowed: /^src\/storage\/work-queues\.ts$/ },
  // A deadlock was seen: a row that only refers to the locked one waits for such a lock, and not for `forNoKeyUpdate`.
  { what: 'a lock of the key', pattern: /\.forUpdate\(/, allowed: /^$/ },
  { what: 'fastify', pattern: /from '(fastify|@fastify\/[\w-]+)'/, allowed: /^src\/http\// },
  { what: 'a default export', pattern: /^export default/m, allowed: /^$/ },
  { what: 'a re-export', pattern: /^export (\*|\{[^}]*\}) from/m, allowed: /^$/ },
  { what: 'a decorator', pattern: /^\s*@[a-z]\w*\(/m, allowed: /^$/ },
  { what: 'a branch on simulated systems', pattern: /if \(.*\bmock/i, allowed: /^$/ },
];

export const banned: Rule = ({ path, text }) => {
  const code = withoutComments(text);
  return bans
    .filter(({ pattern, allowed }) => pattern.test(code) && !allowed.test(path))
    .map(({ what }) => `${path} uses ${what}`);
};

export function short({ path, text }: SourceFile, most: number): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > most ? [`${path} has ${lines} lines: two ideas`] : [];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');
}

/** Files of `src` that have Cyrillic letters and are no files of texts: why their letters are no sentences for a translator. */
export const cyrillicFiles: Readonly<Record<string, string>> = {
  'src/applications/application-basis.ts': 'reads a number that a clerk typed on a Cyrillic keyboard',
  'src/graphql/inputs/purpose.ts': 'reads the letters of a reference',
  'src/kernel/likeness.ts': 'compares names whose letters look alike in two alphabets',
  'src/papers/rule-words.ts': 'puts the words of a legal reference together, by language',
  'src/systems/banks/codes.ts': 'data: names of banks, beside their codes',
  'src/systems/case-system/codes.ts': 'data: names of a dictionary, beside its codes',
  'src/systems/digital-documents/codes.ts': 'data: names of a dictionary, beside its codes',
  'src/systems/pension-fund/codes.ts': 'data: names of a dictionary, beside its codes',
  'src/systems/social-insurance-fund/codes.ts': 'data: names of a dictionary, beside its codes',
  'src/systems/systems.ts': 'data: names of systems, a column of their table',
  'src/tickets/picture/text-lines.ts': 'measures the width of letters',
};

/** True for a file that has Cyrillic letters outside its comments, and is no file of texts. */
export function hasLooseTexts({ path, text }: SourceFile): boolean {
  return /\p{Script=Cyrillic}/u.test(withoutComments(text)) && !path.endsWith('-texts.ts');
}
