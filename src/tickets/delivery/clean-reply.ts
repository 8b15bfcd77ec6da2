const longest = 200;

/** Characters that change a text unseen: directions, joiners, marks of zero width. */
const invisible = /\p{Cf}/gu;
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** An IIN, also among further digits. */
const personal = /\p{Nd}{12,}/gu;

/** Makes a server's words one short line without personal numbers. @param hidden texts to leave out, such as credentials */
export function cleanReply(text: string, hidden: readonly string[] = []): string {
  const line = text.replace(invisible, '').replace(breaks, ' ').trim();
  // The longest comes first: a user may be a part of a password.
  const pieces = hidden.filter((piece) => piece !== '').sort((a, b) => b.length - a.length);
  const discreet = pieces.reduce((kept, piece) => kept.replace(literally(piece), '…'), line);
  // The reply is masked before it is cut: a half number at the end would not be found.
  const masked = discreet.replace(personal, '*'.repeat(12));
  return masked.slice(0, longest).toWellFormed();
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi');
}
