import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkScan, type ScanFault } from '../../../src/applications/scans/check-scan.ts';
import { seeded } from '../../support/random.ts';
import { jpeg, pdf, png, tiff } from './files.ts';

const check = (bytes: Buffer) => checkScan(bytes, 50_000_000);
const refused = (reason: ScanFault) => ({ ok: false, reason });

const page = '<</Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /Fit]>>';

const taken: [string, Buffer, string][] = [
  ['a PDF', pdf(page), 'application/pdf'],
  ['a PDF with something behind its end', Buffer.concat([pdf(page), Buffer.alloc(900)]), 'application/pdf'],
  ['a JPEG', jpeg, 'image/jpeg'],
  ['a JPEG with what a camera adds', Buffer.concat([jpeg, Buffer.from('SEFT')]), 'image/jpeg'],
  ['a PNG', png, 'image/png'],
  ['a TIFF, least byte first', tiff(true), 'image/tiff'],
  ['a TIFF, most byte first', tiff(false), 'image/tiff'],
];
test.each(taken)('The gateway takes %s', (_, bytes, mediaType) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(check(bytes)).toEqual({ ok: true, mediaType, sha256 });
});

// The operator's scanner judges these; a search in the gateway that misses some would promise too much.
const notJudged: [string, Buffer][] = [
  ['a script', pdf(page, '<</S /JavaScript /JS (app.alert(1))>>')],
  ['a program to start', pdf(page, '<</S /Launch /F (cmd.exe)>>')],
  ['a password', Buffer.from(pdf(page).toString().replace('/Root', '/Encrypt 5 0 R /Root'))],
  ['objects that are packed', pdf(page, '<</Type /ObjStm /N 1 /First 5>>\nstream\n9 0 <<>>\nendstream')],
];
test.each(notJudged)('The gateway takes a PDF with %s, and does not judge its effect', (_, bytes) => {
  expect(check(bytes)).toMatchObject({ ok: true, mediaType: 'application/pdf' });
});

test('The gateway checks the size before the content', () => {
  expect(checkScan(Buffer.alloc(0), 10)).toEqual(refused('EMPTY'));
  expect(checkScan(png, png.length)).toMatchObject({ ok: true });
  expect(checkScan(png, png.length - 1)).toEqual(refused('TOO_LARGE'));
  expect(checkScan(Buffer.alloc(11), 10)).toEqual(refused('TOO_LARGE'));
});

const unknown: [string, Buffer][] = [
  ['a text', Buffer.from('Өтініш')],
  ['an HTML page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a ZIP, and so a DOCX', Buffer.from('PK\u0003\u0004')],
  ['a program', Buffer.from('MZ')],
  ['a GIF', Buffer.from('GIF89a')],
  ['a large TIFF (BigTIFF)', Buffer.from('49492b00080000', 'hex')],
  ['a PDF behind something else', Buffer.concat([Buffer.from('GIF89a'), pdf(page)])],
  ['a single byte', Buffer.from([0xff])],
];
test.each(unknown)('%s is no scan, whatever its name', (_, bytes) => {
  expect(check(bytes)).toEqual(refused('UNKNOWN_TYPE'));
});

const whole: [string, Buffer, number][] = [
  // Up to its last needed byte; a cut behind it does no harm.
  ['PDF', pdf(page), pdf(page).length - 2],
  ['PNG', png, png.length - 1],
  ['JPEG', jpeg, jpeg.length - 1],
  // The format has no end mark: a cut is seen before its first page alone.
  ['TIFF', tiff(true), 32],
  ['TIFF, most byte first', tiff(false), 32],
];
test.each(whole)('A cut %s is not taken for a whole one', (kind, bytes, last) => {
  // A JPEG of a kilobyte has the end of its thumbnail within its last bytes.
  const first = kind === 'JPEG' ? 1024 + 20 : 1;
  for (let length = first; length <= last; length += 1) {
    const reason = length < 8 ? expect.stringMatching(/^(CUT|UNKNOWN_TYPE)$/) : 'CUT';
    expect(check(bytes.subarray(0, length)), String(length)).toEqual({ ok: false, reason });
  }
});

const damaged: [string, Buffer][] = [
  ['a PNG with something behind its end', Buffer.concat([png, Buffer.from([0])])],
  ['a PDF whose end is far from its end', Buffer.concat([pdf(page), Buffer.alloc(1024)])],
  ['a JPEG whose end is far from its end', Buffer.concat([jpeg, Buffer.alloc(1024)])],
  ['a TIFF whose first page is in its header', Buffer.concat([tiff(true).subarray(0, 4), Buffer.alloc(40)])],
];
test.each(damaged)('The gateway does not take %s', (_, bytes) => {
  expect(check(bytes)).toEqual(refused('CUT'));
});

test('The check throws for no bytes (4,000 damaged files)', () => {
  const random = seeded(5);
  const files = [pdf(page), jpeg, png, tiff(true), tiff(false)];
  for (let round = 0; round < 4000; round += 1) {
    const damagedFile = Buffer.from(files[round % files.length] ?? jpeg);
    for (let i = 0; i < 1 + random() * 8; i += 1)
      damagedFile[Math.floor(random() * damagedFile.length)] = Math.floor(random() * 256);
    expect(check(damagedFile)).toHaveProperty('ok');
  }
});
