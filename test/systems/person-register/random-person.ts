/** Contract-valid `<person>` elements, derived from a seed: everything optional there or not, odd texts, unknown codes. */

/** A small generator of numbers in [0, 1): same seed, same sequence. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const texts = [
  'А',
  'Ә’лі-бек',
  '&amp;&lt;&gt;',
  '  ',
  '',
  'x'.repeat(500),
  '0',
  'null',
  '𝔘nicode',
  'Ә\u0301',
  '&#x202E;right',
  'a\nb',
];
const codes = [
  '1',
  '0',
  '00',
  '17',
  '002',
  '398',
  'Z99',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  'код',
];
const days = [
  '1900-01-01',
  '2000-02-29',
  '2026-11-21',
  '9999-12-31',
  '2020-05-05+06:00',
  '1999-09-09Z',
  '2010-01-01T00:00:00+05:00',
];

export function randomPerson(iin: string, random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const maybe = (write: () => string, share = 0.5) => (random() < share ? write() : '');
  const element = (name: string, content: string) => `<${name}>${content}</${name}>`;
  const text = (name: string) => maybe(() => element(name, pick(texts)));
  const day = (name: string) => maybe(() => element(name, pick(days)));
  const coded = (name: string, always = false) =>
    maybe(
      () => element(name, element('code', pick(codes)) + text('nameRu') + text('nameKz') + nil('changeDate')),
      always ? 1 : 0.5,
    );
  const nil = (name: string) =>
    maybe(() => `<${name} xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>`);
  const all = (...parts: string[]) => parts.join('');
  const address = () =>
    all(
      coded('country'),
      coded('district'),
      coded('region'),
      text('city'),
      text('street'),
      text('flat'),
      day('beginDate'),
      day('endDate'),
      coded('status'),
      text('arCode'),
      text('unknownElement'),
    );
  const document = () =>
    element(
      'document',
      all(
        coded('type', true),
        element('number', pick(['1', 'N7', '№ 5'])),
        text('series'),
        day('beginDate'),
        day('endDate'),
        coded('issueOrganization'),
        coded('status', true),
        day('invalidityDate'),
        text('surname'),
        day('birthDate'),
      ),
    );
  const many = (write: () => string) => Array.from({ length: Math.floor(random() * 4) }, write).join('');
  return element(
    'person',
    all(
      element('iin', iin),
      text('surname'),
      text('name'),
      text('patronymic'),
      text('engFirstName'),
      text('engSurname'),
      element('birthDate', pick(days)),
      day('deathDate'),
      coded('gender'),
      coded('nationality'),
      coded('citizenship'),
      coded('lifeStatus', true),
      maybe(() =>
        element('imprisonedStatus', all(coded('imprisonedStatus', true), day('imprisonedBeginDate'))),
      ),
      maybe(() =>
        element('birthCertificate', all(text('number'), day('beginDate'), text('issueOrganisation'))),
      ),
      maybe(() =>
        element('birthPlace', all(coded('country'), coded('district'), coded('region'), text('city'))),
      ),
      maybe(() => element('regAddress', address())),
      maybe(() =>
        element(
          'personCapableStatus',
          all(coded('capableStatus', true), day('capableDate'), text('capableNumber'), coded('court')),
        ),
      ),
      maybe(() =>
        element(
          'missingStatus',
          all(element('missing', pick(['true', 'false', '1'])), day('missingDate'), text('missingNumber')),
        ),
      ),
      maybe(() =>
        element(
          'disappearStatus',
          all(element('disappear', pick(['true', 'false'])), day('disappearDate'), coded('gpTerritorial')),
        ),
      ),
      maybe(() =>
        element(
          'excludeStatus',
          all(coded('excludeReason', true), day('excludeReasonDate'), day('excludeDate')),
        ),
      ),
      maybe(() => element('repatriationStatus', all(coded('repatriationStatus'), day('repatriationDate')))),
      maybe(() => element('documents', many(document))),
      maybe(() =>
        element(
          'addresses',
          many(() => element('address', coded('type') + address())),
        ),
      ),
      maybe(() => element('removed', pick(['true', 'false', '0']))),
    ),
  );
}
