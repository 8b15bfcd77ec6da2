/** A comment of a source: lines of `//` that follow each other are one. */
interface Comment {
  readonly line: number;
  /** The comment with its signs: `/**`, `*`, `//`. */
  readonly text: string;
}

/** Template whose expressions hold templates of one depth less. */
function template(depth: number): string {
  if (depth === 0) return String.raw`\x60(?:\\[^]|[^\x60\\])*\x60`;
  const expression = String.raw`\$\{(?:[^{}\x60]|\{[^{}]*\}|${template(depth - 1)})*\}`;
  return String.raw`\x60(?:\\[^]|[^\x60\\$]|\$(?!\{)|${expression})*\x60`;
}

/** Text in which `//` begins no comment: strings, templates, and regular expressions after a sign or `return`. */
const opaque = [
  String.raw`'(?:\\.|[^'\\\n])*'`,
  String.raw`"(?:\\.|[^"\\\n])*"`,
  template(2),
  String.raw`(?<=(?:^|[(,=:[!&|?{};>]|\breturn)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/[\\\n])+\/`,
];
const comment = String.raw`\/\*[\s\S]*?\*\/|(?<=^[ \t]*)\/\/.*(?:\n[ \t]*\/\/.*)*|\/\/.*`;
const tokens = new RegExp(`${opaque.join('|')}|(?<comment>${comment})`, 'gm');

export function commentsOf(text: string): Comment[] {
  return [...text.matchAll(tokens)].flatMap(({ index, groups }) => {
    const found = groups?.comment;
    return found === undefined ? [] : [{ line: text.slice(0, index).split('\n').length, text: found }];
  });
}
