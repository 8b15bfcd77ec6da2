/** Names of elements and attributes (Name, XML 1.0, 2.3), with their prefix. */
const starts =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const parts = `${starts}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}`;
const anyName = new RegExp(`[${starts}][${parts}]*`, 'uy');
const endOfClosingTag = new RegExp(`[${parts}]+[ \\t\\n]*>`, 'uy');

/** By code below 128: 2 for a character that may begin a name, 1 for one that may only go on. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[:A-Z_a-z]/.test(character)) return 2;
  return /[-.0-9]/.test(character) ? 1 : 0;
});

/** The end of the name that begins at `at`: `at` itself where none begins. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  if (ascii[code] === 2)
    do {
      end += 1;
      code = text.charCodeAt(end);
    } while (code < 128 && ascii[code] !== 0);
  return code >= 128 ? endOf(anyName, text, at) : end;
}

/** True for the rest of a closing tag behind `</`, whatever it closes. */
export const isClosingTag = (text: string, at: number): boolean => endOf(endOfClosingTag, text, at) > at;

function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}
