import { writeElement } from '../xml/write.ts';
import type { RegisterRecord } from './record.ts';

/** The sequence of person.xsd; a key that is missing here would not be sent, so the type asks for all of them. */
const order: Readonly<Record<keyof RegisterRecord, true>> = {
  iin: true,
  surname: true,
  name: true,
  patronymic: true,
  engFirstName: true,
  engSurname: true,
  birthDate: true,
  deathDate: true,
  gender: true,
  nationality: true,
  citizenship: true,
  lifeStatus: true,
  imprisonedStatus: true,
  birthCertificate: true,
  deathCertificate: true,
  birthPlace: true,
  regAddress: true,
  personCapableStatus: true,
  missingStatus: true,
  disappearStatus: true,
  excludeStatus: true,
  repatriationStatus: true,
  documents: true,
  addresses: true,
  removed: true,
};

/** `<person>…</person>` with its children in the order of the schema. An omitted key is an absent element. */
export function writePerson(record: Partial<RegisterRecord>): string {
  const children = (Object.keys(order) as (keyof RegisterRecord)[]).map((key) => {
    if (key === 'documents') return record.documents ? writeElement(key, { document: record.documents }) : '';
    if (key === 'addresses') return record.addresses ? writeElement(key, { address: record.addresses }) : '';
    return writeElement(key, record[key]);
  });
  return `<person>${children.join('')}</person>`;
}
