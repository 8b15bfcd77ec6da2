/** What a PDF holds beside its pages. */
import { searchFor } from './pdf-names.ts';
import { type Effort, mostEffort, type PdfStream, startOf, streamsIn, unpacked } from './pdf-streams.ts';

/** True for a PDF with its end, which may have something behind it: within the last KB, as viewers look for it. */
export function endsAsPdf(bytes: Buffer): boolean {
  return bytes.subarray(-1024).includes('%%EOF');
}

/**
 * Why a PDF is not taken; null for one that shows pages and does nothing else.
 * @param effort is told what it cost; never more than `mostEffort`, but for one stream
 */
export function pdfFault(
  bytes: Buffer,
  effort: Effort = { streams: 0, objects: 0, starts: 0 },
): 'ENCRYPTED' | 'ACTIVE_CONTENT' | null {
  const names = inWhole(bytes);
  if (names.has('Encrypt')) return 'ENCRYPTED';
  return names.size > 0 || hidesActive(bytes, effort) ? 'ACTIVE_CONTENT' : null;
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

const inWhole = searchFor(['Encrypt', ...active]);
const inObjects = searchFor([script, ...active]);
const outsideStreams = searchFor([script]);

/**
 * Objects may be packed into streams: those are unpacked and read too. What is not unpacked here could hide anything, and so
 * could a file of more streams, or larger ones, than are looked through.
 */
function hidesActive(bytes: Buffer, effort: Effort): boolean {
  let outside = 0;
  for (const stream of streamsIn(bytes)) {
    effort.streams += 1;
    if (effort.streams > mostEffort.streams || effort.starts > mostEffort.starts) return true;
    if (outsideStreams(bytes.subarray(outside, stream.contentFrom)).size > 0) return true;
    outside = stream.contentTo;
    const form = formOf(bytes, stream);
    if (form === 'hidden') return true;
    const content = bytes.subarray(stream.contentFrom, stream.contentTo);
    // Whatever is said before it: what begins as objects do may be read as such.
    if (form === 'other' && !looksLikeObjects(startOf(content, effort))) continue;
    const objects = form === 'plain' ? content : unpacked(content, effort);
    if (objects === undefined || inObjects(objects).size > 0) return true;
  }
  return outsideStreams(bytes.subarray(outside)).size > 0;
}

/** How a stream holds objects, by what is said before it: packed, plain, in a way not undone here; or something else. */
function formOf(bytes: Buffer, { opensAt }: PdfStream): 'packed' | 'plain' | 'hidden' | 'other' {
  const before = bytes.subarray(Math.max(0, opensAt - 4096), opensAt);
  const from = Math.max(0, before.lastIndexOf('endobj'), before.lastIndexOf('endstream'));
  const names = inDictionary(before.subarray(from));
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

const inDictionary = searchFor(['ObjStm', 'First', 'Filter', 'FlateDecode', 'Fl', ...more]);

/** Packed objects begin with pairs of numbers: where each is. */
function looksLikeObjects(start: Buffer): boolean {
  return /^[\0\s]*\d+\s+\d+\s/.test(start.toString('latin1', 0, 200));
}
