/** What a PDF holds beside its pages. Names are read as a viewer reads them: `/J#61vaScript` is `/JavaScript`. */
import { outsideStreams, type PdfStream, streamsIn, unpacked } from './pdf-streams.ts';

/** True for a PDF with its end, which may have something behind it: within the last KB, as viewers look for it. */
export function endsAsPdf(bytes: Buffer): boolean {
  return bytes.subarray(-1024).includes('%%EOF');
}

/** Why a PDF is not taken; null for one that shows pages and does nothing else. */
export function pdfFault(bytes: Buffer): 'ENCRYPTED' | 'ACTIVE_CONTENT' | null {
  const text = bytes.toString('latin1');
  const names = namesIn(text);
  if (names.has('Encrypt')) return 'ENCRYPTED';
  const isActive =
    active.some((name) => names.has(name)) ||
    namesIn(outsideStreams(text)).has(script) ||
    hidesActive(bytes, text);
  return isActive ? 'ACTIVE_CONTENT' : null;
}

/**
 * Scripts, programs, other files, forms that send or that are programs of their own (XFA). An /OpenAction is refused by
 * what it points at: one that turns to a page does no harm. Looked for within pictures too, for a viewer finds an object
 * wherever it is told to look, and names of that length do not come about by chance.
 */
const active = [
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'Rendition',
  'RichMedia',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'XFA',
];

/** Where the script itself stands. Not looked for within pictures: in megabytes three bytes do come about by chance. */
const script = 'JS';

/** A name ends with white space or a delimiter. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/\/([^\0\t\n\f\r ()<>[\]{}/%]{2,60})/g))
    names.add(
      name.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  return names;
}

/** Most that is unpacked of a file, bytes: more is a bomb, not a scan. */
const maxUnpacked = 128 * 1024 * 1024;

/** Objects may be packed into streams: those are unpacked and read too. What is not unpacked here could hide anything. */
function hidesActive(bytes: Buffer, text: string): boolean {
  let left = maxUnpacked;
  for (const stream of streamsIn(text)) {
    const form = formOf(text, stream);
    if (form === 'hidden') return true;
    const content = bytes.subarray(stream.contentFrom, stream.contentTo);
    if (form === 'other') {
      // Whatever is said before it: what begins as objects do may be read as such.
      const start = unpacked(content.subarray(0, 256), left);
      left -= start?.length ?? 0;
      if (start === undefined || !looksLikeObjects(start)) continue;
    }
    const objects = form === 'plain' ? content : unpacked(content, Math.max(1, left));
    if (objects === undefined) return true;
    left -= objects.length;
    const names = namesIn(objects.toString('latin1'));
    if (left < 0 || names.has(script) || active.some((name) => names.has(name))) return true;
  }
  return false;
}

/** How a stream holds objects, by what is said before it: packed, plain, in a way not undone here; or something else. */
function formOf(text: string, { opensAt }: PdfStream): 'packed' | 'plain' | 'hidden' | 'other' {
  const before = text.slice(Math.max(0, opensAt - 4096), opensAt);
  const names = namesIn(
    before.slice(Math.max(0, before.lastIndexOf('endobj'), before.lastIndexOf('endstream'))),
  );
  if (!names.has('ObjStm') && !names.has('First')) return 'other';
  if (!names.has('Filter')) return 'plain';
  const isDeflate = names.has('FlateDecode') || names.has('Fl');
  return isDeflate && !more.some((name) => names.has(name)) ? 'packed' : 'hidden';
}

/** What packs a text otherwise, or once more. */
const more = [
  'Predictor',
  'ASCIIHexDecode',
  'AHx',
  'ASCII85Decode',
  'A85',
  'LZWDecode',
  'LZW',
  'RunLengthDecode',
  'RL',
  'Crypt',
];

/** Packed objects begin with pairs of numbers: where each is. */
function looksLikeObjects(start: Buffer): boolean {
  return /^[\0\s]*\d+\s+\d+\s/.test(start.toString('latin1', 0, 200));
}
