/** The texts by which a purpose names an application: accepted and refused forms. */
import { expect, test } from 'vitest';
import { toPurpose } from '../../src/graphql/inputs/purpose.ts';

const iin = '900101490009';
const kept = 'APP-0b8f6c1e-5b1c-4f0a-9c55-0a64a7c9b001';

type Field = 'applicationRef' | 'applicationNumber' | 'reference';
const named = (field: Field, text: string) =>
  toPurpose(
    field === 'reference' ? { basis: { kind: 'APPLICATION', reference: text } } : { [field]: text },
    {},
  );

test.for([
  ['applicationRef', ['draft-1', '7', 'a'.repeat(64), '2026/17_b.2', 'APPLE-1', 'app1', kept]],
  ['applicationNumber', ['002-77', 'КЗ-2026/17', 'Ә-1', '1:2', '770000123456', '002-2026-999999', kept]],
  ['reference', ['5/2026', 'ст. 8 (п. 2)', 'Social Code 12', kept]],
] as const)('The gateway takes as %s: %o', ([field, texts]) => {
  for (const text of texts) expect(() => named(field, text), text).not.toThrow();
});

/** Texts that no field takes. */
const refused = {
  'an IIN': iin,
  'an IIN among other digits': `17${iin}3`,
  'an IIN behind a word': `case-${iin}`,
  'a kept id in small letters': kept.toLowerCase(),
  'a kept id in mixed letters': `App-${kept.slice(4)}`,
  'a kept id with a Cyrillic letter': `АPP-${kept.slice(4)}`,
  'a kept id in small Cyrillic letters': `арр-${kept.slice(4)}`,
  'a kept id in wide letters': `ＡＰＰ-${kept.slice(4)}`,
  'a kept id in small capitals': `ᴀᴘᴘ-${kept.slice(4)}`,
  'a letter in two characters': 'дело-и\u0306-1',
  'a space before': ' draft-1',
  'a line break': 'draft-1\n',
  'a character of no width': 'draft\u200b-1',
  'more than 64 characters': 'a'.repeat(65),
};

for (const field of ['applicationRef', 'applicationNumber', 'reference'] as const) {
  test.for(Object.entries(refused))(
    `The gateway refuses as ${field}, and does not repeat: %s`,
    ([, text]) => {
      expect(() => named(field, text)).toThrow(/^expected purpose\./);
      try {
        named(field, text);
      } catch (error) {
        expect(String(error)).not.toContain(text);
      }
    },
  );
}
