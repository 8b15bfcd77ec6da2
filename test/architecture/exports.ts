import type { SourceFile } from './sources.ts';

const declaration =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
const named = /^import (?:type )?(?:\w+, )?\{([^}]*)\} from '([^']+)'/gm;

/** Names that a file exports. The house has no default exports and no re-exports. */
function exportsOf({ text }: SourceFile): string[] {
  return [...text.matchAll(declaration)].map(([, name = '']) => name);
}

/** Names that a file takes from others, as `path name`; and the modules that it takes whole. */
function takenBy({ text, imports }: SourceFile): { names: string[]; modules: string[] } {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
  const targetOf = (specifier: string) => imports[specifiers.indexOf(specifier)] ?? '';
  const names = [...text.matchAll(named)].flatMap(([, list = '', specifier = '']) =>
    list
      .split(',')
      .map(
        (one) =>
          one
            .trim()
            .replace(/^type /, '')
            .split(' as ')[0],
      )
      .filter((one) => one !== '')
      .map((one) => `${targetOf(specifier)} ${one}`),
  );
  const whole = [...text.matchAll(/import\(\s*'([^']+)'|import \* as \w+ from '([^']+)'/g)];
  return { names, modules: whole.map(([, one, other]) => targetOf(one ?? other ?? '')) };
}

/** Names by which vitest and the code generator call a file of the project. */
const calledByTools = ['plugin', 'setup'];

/** Exports of some files that no file takes: `path name`. */
export function unusedExports(files: readonly SourceFile[], takers: readonly SourceFile[]): string[] {
  const taken = takers.map(takenBy);
  const names = new Set(taken.flatMap((one) => one.names));
  const modules = new Set(taken.flatMap((one) => one.modules));
  return files
    .filter(({ path }) => !modules.has(path))
    .flatMap((file) =>
      exportsOf(file)
        .filter((name) => !calledByTools.includes(name))
        .map((name) => `${file.path} ${name}`),
    )
    .filter((name) => !names.has(name));
}
