import { createHash, randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkScan, type ScanFault } from '../../../src/applications/scans/check-scan.ts';
import { pdfFault } from '../../../src/applications/scans/pdf-content.ts';
import { mostEffort } from '../../../src/applications/scans/pdf-streams.ts';
import { seeded } from '../../support/random.ts';
import { jpeg, packed, pdf, png, streamObject, tiff } from './files.ts';

const maxBytes = 50_000_000;
const check = (bytes: Buffer) => checkScan(bytes, maxBytes);
const refused = (reason: ScanFault) => ({ ok: false, reason });

const page = '<</Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /Fit]>>';
const picture = streamObject('/Subtype /Image /Filter /DCTDecode', jpeg);

const taken: [string, Buffer, string][] = [
  ['a PDF', pdf(page, picture), 'application/pdf'],
  ['a PDF with something behind its end', Buffer.concat([pdf(page), Buffer.alloc(900)]), 'application/pdf'],
  ['a PDF with packed objects', pdf(page, packed('<</Type /Page /MediaBox [0 0 9 9]>>')), 'application/pdf'],
  ['a PDF with a link', pdf(page, '<</S /URI /URI (https://egov.kz)>>'), 'application/pdf'],
  [
    'a PDF whose names begin as bad ones do',
    pdf(page, '<</JSON 1 /LaunchPad 2 /Encrypted 3>>'),
    'application/pdf',
  ],
  [
    'a PDF with a picture in which "/JS" comes about',
    pdf(page, streamObject('/Subtype /Image', Buffer.from('....../JS ......'))),
    'application/pdf',
  ],
  ['a JPEG', jpeg, 'image/jpeg'],
  ['a JPEG with what a camera adds', Buffer.concat([jpeg, Buffer.from('SEFT')]), 'image/jpeg'],
  ['a PNG', png, 'image/png'],
  ['a TIFF, least byte first', tiff(true), 'image/tiff'],
  ['a TIFF, most byte first', tiff(false), 'image/tiff'],
  ['a TIFF of several pages', tiff(true, 7), 'image/tiff'],
];
test.each(taken)('%s is taken', (_, bytes, mediaType) => {
  expect(check(bytes)).toEqual({
    ok: true,
    mediaType,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
});

test('the size is looked at before the content', () => {
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
test.each(unknown)('%s is no scan, whatever it is called', (_, bytes) => {
  expect(check(bytes)).toEqual(refused('UNKNOWN_TYPE'));
});

const whole: [string, Buffer, number][] = [
  // Up to its last needed byte; behind it a cut does no harm.
  ['PDF', pdf(page, picture), pdf(page, picture).length - 2],
  ['JPEG', jpeg, jpeg.length - 1],
  ['PNG', png, png.length - 1],
  ['TIFF', tiff(true, 2), tiff(true, 2).length - 1],
  ['TIFF, most byte first', tiff(false), tiff(false).length - 1],
];
test.each(whole)('a %s that is cut anywhere is not taken for a whole one', (_, bytes, last) => {
  for (let length = 1; length <= last; length += 1) {
    const reason = length < 8 ? expect.stringMatching(/^(CUT|UNKNOWN_TYPE)$/) : 'CUT';
    expect(check(bytes.subarray(0, length)), String(length)).toEqual({ ok: false, reason });
  }
});

const damaged: [string, Buffer][] = [
  ['a PNG with something behind its end', Buffer.concat([png, Buffer.from([0])])],
  ['a PDF whose end is far from its end', Buffer.concat([pdf(page), Buffer.alloc(1024)])],
  ['a JPEG of markers alone', Buffer.from('ffd8ffe0ffd9', 'hex')],
  ['a JPEG without an order', Buffer.concat([jpeg.subarray(0, 20), Buffer.alloc(50), jpeg.subarray(-2)])],
  ['a TIFF of no page', Buffer.from('49492a0000000000', 'hex')],
  ['a TIFF whose pages are a ring', ring()],
  ['a TIFF that never tells where its picture is', withTag(tiff(true), 999)],
];
test.each(damaged)('%s is not taken', (_, bytes) => {
  expect(check(bytes)).toEqual(refused('CUT'));
});

function ring(): Buffer {
  const bytes = tiff(true);
  bytes.writeUInt32LE(8, 8 + 2 + 24);
  return bytes;
}

function withTag(bytes: Buffer, tag: number): Buffer {
  bytes.writeUInt16LE(tag, 10);
  return bytes;
}

describe('a PDF', () => {
  const script = '<</S /JavaScript /JS (app.alert(1))>>';
  const bad: [string, Buffer, ScanFault][] = [
    ['with a script', pdf(page, script), 'ACTIVE_CONTENT'],
    ['with a script by another name of it', pdf(page, '<</S /J#61vaScript>>'), 'ACTIVE_CONTENT'],
    ['with a script whose name is all escapes', pdf(page, '<</#4a#53 (x)>>'), 'ACTIVE_CONTENT'],
    ['with a script and no word of its kind', pdf(page, '<</JS(app.alert(1))>>'), 'ACTIVE_CONTENT'],
    ['that opens with a script', pdf('<</OpenAction <</S /JavaScript /JS 5 0 R>>>>'), 'ACTIVE_CONTENT'],
    ['with scripts in its tree of names', pdf('<</Names <</JavaScript 4 0 R>>>>'), 'ACTIVE_CONTENT'],
    ['that starts a program', pdf(page, '<</S/Launch/F(cmd.exe)>>'), 'ACTIVE_CONTENT'],
    ['that starts a program, in escapes', pdf(page, '<</S /L#61unch>>'), 'ACTIVE_CONTENT'],
    ['that carries a file', pdf(page, streamObject('/Type /EmbeddedFile', 'MZ')), 'ACTIVE_CONTENT'],
    ['with a tree of files', pdf('<</Names <</EmbeddedFiles 4 0 R>>>>'), 'ACTIVE_CONTENT'],
    ['with a form that sends', pdf(page, '<</S /SubmitForm>>'), 'ACTIVE_CONTENT'],
    ['with a form that is a program', pdf('<</AcroForm <</XFA 4 0 R>>>>'), 'ACTIVE_CONTENT'],
    ['with a film', pdf(page, '<</Subtype /RichMedia>>'), 'ACTIVE_CONTENT'],
    ['with a script within a picture', pdf(page, streamObject('/Subtype /Image', script)), 'ACTIVE_CONTENT'],
    ['with a script among packed objects', pdf(page, packed(script)), 'ACTIVE_CONTENT'],
    [
      'with packed objects that are called nothing',
      pdf(page, packed(script, '/Filter /FlateDecode')),
      'ACTIVE_CONTENT',
    ],
    [
      'with packed objects that are called a picture',
      pdf(page, packed('<</JS (x)>>', '/Subtype /Image /Filter /Fl')),
      'ACTIVE_CONTENT',
    ],
    [
      'with packed objects that nobody unpacked here',
      pdf(page, streamObject('/Type /ObjStm /N 1 /First 5 /Filter /ASCII85Decode', '87cURD]~>')),
      'ACTIVE_CONTENT',
    ],
    [
      'with objects packed twice',
      pdf(page, packed('<<>>', '/Type /ObjStm /First 5 /Filter [/ASCIIHexDecode /FlateDecode]')),
      'ACTIVE_CONTENT',
    ],
    [
      'with packed objects that are no such',
      pdf(page, streamObject('/Type /ObjStm /First 5 /Filter /FlateDecode', 'nothing')),
      'ACTIVE_CONTENT',
    ],
    [
      'with objects that are not packed, but within a stream',
      pdf(page, streamObject('/Type /Obj#53tm /N 1 /First 5', '9 0 <</JS (x)>>')),
      'ACTIVE_CONTENT',
    ],
    ['that is a bomb', pdf(page, packed(Buffer.alloc(130 * 1024 * 1024, 'x'))), 'ACTIVE_CONTENT'],
    [
      'that is encrypted',
      Buffer.from(pdf(page).toString().replace('/Root', '/Encrypt 5 0 R /Root')),
      'ENCRYPTED',
    ],
    ['that is encrypted, in escapes', pdf(page, '<</#45ncrypt 5 0 R>>'), 'ENCRYPTED'],
    ['that is encrypted and has a script', pdf(page, script, '<</Encrypt 5 0 R>>'), 'ENCRYPTED'],
  ];
  test.each(bad)('%s is not taken', (_, bytes, reason) => {
    expect(check(bytes)).toEqual(refused(reason));
  });

  test('of megabytes of pictures is taken, and quickly', () => {
    const pictures = Array.from({ length: 20 }, () =>
      streamObject('/Subtype /Image /Filter /DCTDecode', randomBytes(500_000)),
    );
    const white = Array.from({ length: 50 }, () =>
      streamObject('/Subtype /Image /Filter /FlateDecode', deflateSync(Buffer.alloc(2_000_000, 0xff))),
    );
    const file = pdf(page, ...pictures, ...white);
    const startedAt = performance.now();
    expect(check(file)).toMatchObject({ ok: true });
    // Far from what it takes: it is there to see a search that begins again at every byte.
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  test.each(['stream\n', 'endstream', '/JS', '/', '1 0 obj', '<<(', '%%EOF'])(
    'of nothing but "%s" is judged quickly',
    (piece) => {
      const file = Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.from(piece.repeat(1_000_000)),
        pdf(page),
      ]);
      const startedAt = performance.now();
      expect(check(file)).toHaveProperty('ok');
      expect(performance.now() - startedAt).toBeLessThan(5000);
    },
  );
});

describe('What the check of a PDF costs is bounded', () => {
  const effortOf = (file: Buffer) => {
    const effort = { streams: 0, objects: 0, starts: 0 };
    return { fault: pdfFault(file, effort), effort };
  };
  const white = deflateSync(Buffer.alloc(2_000_000, 0xff));
  const many = (count: number, content: Buffer | string, dictionary = '') =>
    pdf(page, ...Array.from({ length: count }, () => streamObject(dictionary, content)));

  test('a small file of which much would come out is given up', () => {
    const bomb = packed(`<<${' '.repeat(120 * 1024 * 1024)}>>`);
    expect(bomb.length).toBeLessThan(150_000);
    const { fault, effort } = effortOf(pdf(page, bomb));
    expect(fault).toBe('ACTIVE_CONTENT');
    expect(effort.objects).toBe(0);
    const several = effortOf(pdf(page, ...Array.from({ length: 9 }, () => packed(' '.repeat(1024 * 1024)))));
    expect(several.fault).toBe('ACTIVE_CONTENT');
    expect(several.effort.objects).toBeLessThanOrEqual(mostEffort.objects);
  });

  test('a file of very many streams is given up', () => {
    expect(effortOf(many(mostEffort.streams - 1, 'x')).fault).toBe(null);
    const { fault, effort } = effortOf(many(100_000, 'x'));
    expect(fault).toBe('ACTIVE_CONTENT');
    expect(effort.streams).toBe(mostEffort.streams + 1);
  });

  test('pictures are not unpacked, whatever they would come to', () => {
    const pictures = effortOf(many(500, white, '/Subtype /Image /Filter /FlateDecode'));
    expect(pictures.fault).toBe(null);
    expect(pictures.effort.objects).toBe(0);
    expect(pictures.effort.starts).toBeLessThan(500 * 25_000);
    expect(effortOf(many(500, jpeg, '/Filter /DCTDecode')).effort).toEqual({
      ...{ streams: 500, objects: 0, starts: 0 },
    });
  });

  test('beginnings of which much would come out are given up', () => {
    const table = Buffer.concat([randomBytes(300), Buffer.alloc(500_000)]);
    const { fault, effort } = effortOf(many(mostEffort.streams, deflateSync(table)));
    expect(effort.starts).toBeLessThan(mostEffort.starts + 512 * 1032);
    expect(fault).toBe('ACTIVE_CONTENT');
  });
});

test('packed objects that break off hide what stands behind', () => {
  const whole = deflateSync(`9 0 <<${randomBytes(5000).toString('hex')}>><</JS (x)>>`);
  const cut = streamObject('/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', whole.subarray(0, 2000));
  expect(check(pdf(page, cut))).toEqual(refused('ACTIVE_CONTENT'));
});

test('no bytes whatever make it throw (4,000 damaged files)', () => {
  const random = seeded(5);
  const files = [pdf(page, picture, packed('<<>>')), jpeg, png, tiff(true, 3), tiff(false)];
  for (let round = 0; round < 4000; round += 1) {
    const damagedFile = Buffer.from(files[round % files.length] ?? jpeg);
    for (let i = 0; i < 1 + random() * 8; i += 1)
      damagedFile[8 + Math.floor(random() * (damagedFile.length - 8))] = Math.floor(random() * 256);
    expect(check(damagedFile)).toHaveProperty('ok');
  }
});
