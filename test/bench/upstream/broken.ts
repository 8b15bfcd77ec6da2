/** Thirteen broken answers of the person register. Each is one that a register, its bus or a proxy between may give. */
import { createPeople } from '../people.ts';
import { envelope, personXml, providerFault, surnameOf } from './answers.ts';

/** A question as it came, with the right answer to it. */
interface Asked {
  readonly iin: string;
  readonly messageId: string;
  readonly right: string;
}

export interface Broken {
  readonly body: string | Buffer;
  /** 200 without it. */
  readonly status?: number;
  /** text/xml without it. */
  readonly type?: string;
  /** Time between two pieces of the answer, ms; the whole at once without it. */
  readonly dripMs?: number;
}

/** Ten entities, each but the first ten times the one before: a thousand million letters. */
const bomb = Array.from(
  'abcdefghij',
  (name, i) => `<!ENTITY ${name} "${i === 0 ? 'A' : `&${'abcdefghij'[i - 1]};`.repeat(10)}">`,
).join('');

/** A person far from the first ones, with a surname of her own. */
const other = Array.from({ length: 900 }, createPeople()).at(-1)?.iin ?? '';
const surname = ({ iin }: Asked) => `<surname>${surnameOf(iin)}</surname>`;

const broken = {
  'cut in the middle': ({ right }) => ({ body: right.slice(0, right.length / 2) }),
  'not well-formed: a bare &': ({ right }) => ({ body: right.replaceAll('Школьная', 'Школьная & Садовая') }),
  "another person's record": ({ messageId }) => ({ body: personsEnvelope(messageId, personXml(other)) }),
  'the answer to another message: no such person': () => ({
    body: personsEnvelope('00000000-0000-4000-8000-000000000001', ''),
  }),
  'nothing, with 200': () => ({ body: '' }),
  'a page of a proxy, with 200': () => ({
    body: '<!DOCTYPE html><html><head><title>Sign in</title></head><body><p>Session is over.</p></body></html>',
    type: 'text/html',
  }),
  "the bus's fault": () => ({ status: 500, body: providerFault }),
  "the bus's error code, no person": ({ messageId }) => ({
    body: personsEnvelope(messageId, '').replace('SCSS001', 'SCSE002'),
  }),
  'no date of birth': ({ right }) => ({ body: right.replace(/<birthDate>[^<]*<\/birthDate>/, '') }),
  'letters of another encoding': ({ right }) => ({ body: inWindows1251(right) }),
  'an entity bomb in the surname': (asked) => ({
    body: asked.right
      .replace('?>', `?><!DOCTYPE Envelope [${bomb}]>`)
      .replace(surname(asked), '<surname>&j;</surname>'),
  }),
  'three megabytes': ({ right }) => ({
    body: right.replace('<documents>', `<documents>${' '.repeat(3_000_000)}`),
  }),
  'a byte every quarter of a second': ({ right }) => ({ body: right, dripMs: 250 }),
} satisfies Record<string, (asked: Asked) => Broken>;

export type BrokenName = keyof typeof broken;
export const brokenNames = Object.keys(broken) as BrokenName[];

export const breakAnswer = (name: BrokenName, asked: Asked): Broken => broken[name](asked);

const personsEnvelope = (messageId: string, content: string) =>
  envelope(messageId, `<persons>${content}</persons>`);

/** Cyrillic letters as bytes of windows-1251, under a head that says UTF-8; Kazakh ones, which it lacks, as `?`. */
function inWindows1251(text: string): Buffer {
  const bytes = Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 128) return code;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : 0x3f;
  });
  return Buffer.from(bytes);
}
