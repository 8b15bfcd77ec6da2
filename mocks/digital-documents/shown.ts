/** Documents that a person can show on their telephone. */
import { idCard, passport, valid } from '../people/dictionaries.ts';
import { personByIin } from '../people/find.ts';
import type { RegisterRecord } from '../person-register/record.ts';

/** One document, as the service writes it. Days are `YYYY-MM-DD`. */
export interface ShownDocument {
  readonly kind: string;
  readonly number: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic?: string;
  readonly birthDate: string;
  readonly issuedOn: string;
  /** Left out: without an end. */
  readonly validUntil?: string;
  readonly issuer: string;
}

const kinds: Readonly<Record<string, string>> = {
  [idCard.code]: 'IDENTITY_CARD',
  [passport.code]: 'PASSPORT',
};

/** A kandas whom the person register does not know yet; and a kind of document that the gateway does not know. */
const zarina = {
  ...{ surname: 'Жақыпова', name: 'Зарина', patronymic: 'Тимуровна', birthDate: '2005-12-31' },
  issuer: 'MOCK-MIGRATION-SERVICE',
};
const beyondRegister: Readonly<Record<string, readonly ShownDocument[]>> = {
  '051231690002': [
    {
      ...zarina,
      kind: 'KANDAS_CERTIFICATE',
      number: 'MOCK-K-0512',
      issuedOn: '2026-02-09',
      validUntil: '2099-02-08',
    },
    // Expired.
    {
      ...{ ...zarina, kind: 'PASSPORT', number: 'MOCK-P-0512' },
      ...{ issuedOn: '2014-05-12', validUntil: '2024-05-11' },
    },
    { ...zarina, kind: 'STUDENT_CARD', number: 'MOCK-S-0512', issuedOn: '2026-09-01' },
  ],
};

/** The present documents of the person register that have a kind here, and those that it does not have; empty for a person without any. */
export function documentsOf(iin: string): readonly ShownDocument[] {
  const held = personByIin(iin)?.register.records.flatMap(fromRegister) ?? [];
  return [...held, ...(Object.hasOwn(beyondRegister, iin) ? (beyondRegister[iin] ?? []) : [])];
}

function fromRegister({ surname, name, patronymic, birthDate, documents = [] }: RegisterRecord) {
  return documents.flatMap(({ type, number, beginDate, endDate, status, issueOrganization }) => {
    const kind = kinds[type.code];
    if (kind === undefined || status.code !== valid.code) return [];
    return [
      {
        ...{
          kind,
          number,
          surname: surname ?? '',
          name: name ?? '',
          ...(patronymic && { patronymic }),
          birthDate,
        },
        ...{
          issuedOn: beginDate,
          ...(endDate && { validUntil: endDate }),
          issuer: issueOrganization.nameRu ?? '',
        },
      },
    ];
  });
}
