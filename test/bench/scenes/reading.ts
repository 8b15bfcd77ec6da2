/** Cost of reading the four XML answers of a dossier, alone: the reader by hand against saxes. */
import { isDeepStrictEqual } from 'node:util';
import { toPlain } from '../../../src/transport/shep/plain.ts';
import { readXml } from '../../../src/transport/shep/xml-reader.ts';
import { readBySaxes } from '../../transport/shep/saxes-reader.ts';
import { fixed, minimum, percentile, table } from '../figures.ts';
import { accountXml, consentXml, disabilityXml, envelope, personXml } from '../upstream/answers.ts';

const windows = 400;
const dossiersPerWindow = 20;
const iin = '900101490009';
const answers = [
  consentXml(iin),
  `<persons>${personXml(iin)}</persons>`,
  disabilityXml(iin),
  accountXml(iin, 'KZ00'),
].map((content, i) => Buffer.from(envelope(`m-${i}`, content)));

const ways: Readonly<Record<string, (text: string) => unknown>> = {
  saxes: readBySaxes,
  'by hand': readXml,
  'by hand, and its plain form': (text) => toPlain(readXml(text)),
};

/** Prints the table. @returns the number of answers that the two read in different ways */
export function measureReading(): number {
  const micros = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let left = windows; left > 0; left -= 1)
    for (const [name, read] of Object.entries(ways)) micros.get(name)?.push(readWindow(read));
  const least = (name: string) => minimum(micros.get(name) ?? []);
  const rows = [...micros].map(([name, list]) => [
    name,
    fixed(least(name), 1),
    fixed(percentile(list, 0.5), 1),
    fixed(least(name) / least('saxes'), 2),
  ]);
  console.log(table(['four answers', 'µs, least', 'median', '× saxes'], rows));
  const texts = answers.map((bytes) => bytes.toString('utf8'));
  return texts.filter((text) => !isDeepStrictEqual(readXml(text), readBySaxes(text))).length;
}

/** Time of a dossier's four answers, µs. They are decoded before: each is a text of its own. */
function readWindow(read: (text: string) => unknown): number {
  const dossiers = Array.from({ length: dossiersPerWindow }, () =>
    answers.map((one) => one.toString('utf8')),
  );
  const before = process.hrtime.bigint();
  for (const texts of dossiers) for (const text of texts) read(text);
  return Number(process.hrtime.bigint() - before) / 1000 / dossiersPerWindow;
}
