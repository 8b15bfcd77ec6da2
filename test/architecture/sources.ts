import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A source file with what it imports: project files by their path from the root, packages by their name. */
export interface SourceFile {
  /** From the root: `src/kernel/iin.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Every TypeScript file below a top folder, generated and installed ones left out. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)(generated|node_modules)\//.test(name))
    .map((name) => toSource(join(folder, name)))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** @param text to judge a file that does not exist, as the tests of the rules do */
export function toSource(path: string, text = readFileSync(join(root, path), 'utf8')): SourceFile {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  const imports = [...found].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
  );
  return { path, text, imports };
}
