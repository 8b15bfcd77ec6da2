/** The streams of a PDF: pictures, page contents, and in newer files packed objects. */
import { constants, inflateSync } from 'node:zlib';

/** One stream, by its place in the file. */
export interface PdfStream {
  /** Of the word that opens it. */
  readonly opensAt: number;
  readonly contentFrom: number;
  readonly contentTo: number;
}

const closing = 'endstream';

/** @param text the file, one character for each byte */
export function* streamsIn(text: string): Generator<PdfStream> {
  const opening = /(?<!end)stream\r?\n/g;
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    const contentFrom = opening.lastIndex;
    const contentTo = text.indexOf(closing, contentFrom);
    // Without an end there is none behind it either: nothing is searched twice.
    if (contentTo === -1) return;
    yield { opensAt: open.index, contentFrom, contentTo };
    opening.lastIndex = contentTo + closing.length;
  }
}

/** Everything but the contents of the streams. */
export function outsideStreams(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (const { contentFrom, contentTo } of streamsIn(text)) {
    kept.push(text.slice(at, contentFrom));
    at = contentTo;
  }
  return [...kept, text.slice(at)].join('');
}

/**
 * What is packed by deflate; of a part that is cut, what there is of it. Undefined for what is packed otherwise, or too much.
 * @param maxBytes most that it may come to
 */
export function unpacked(content: Buffer, maxBytes: number): Buffer | undefined {
  try {
    return inflateSync(content, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}
