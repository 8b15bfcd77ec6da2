/**
 * Contract-valid `<person>` elements, derived from a seed: every optional part present or absent, odd texts,
 * unknown codes.
 */

import { oddCodes, oddDays, oddTexts } from '../../support/random.ts';

export function randomPerson(iin: string, random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const maybe = (write: () => string, share = 0.5) => (random() < share ? write() : '');
  const element = (name: string, content: string) => `<${name}>${content}</${name}>`;
  const text = (name: string) => maybe(() => element(name, pick(oddTexts)));
  const day = (name: string) => maybe(() => element(name, pick(oddDays)));
  const coded = (name: string, always = false) =>
    maybe(
      () =>
        element(name, element('code', pick(oddCodes)) + text('nameRu') + text('nameKz') + nil('changeDate')),
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
      element('birthDate', pick(oddDays.filter((day) => day < '2026'))),
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
