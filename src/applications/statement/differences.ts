/**
 * Differences between a statement and the record of a register, field by field (S2.3 p3, S7.9 p6). A text that a person
 * would take for the same is no difference, and a field that either side leaves out is none.
 */
import { agreement } from '../../kernel/likeness.ts';
import type { FactSystem } from '../../services/facts.ts';
import type { BankAccount } from '../../systems/banks/mapping.ts';
import type { PresentedDocument } from '../../systems/digital-documents/mapping.ts';
import type { Disability } from '../../systems/disability-databank/mapping.ts';
import type { IdentityRecord } from '../../systems/person-register/mapping.ts';
import type { Statement, StatementField } from './statement.ts';

type Compare<Item> = (statement: Statement, record: Item) => readonly (StatementField | false)[];

const differs = (stated: string | null, found: readonly (string | null)[]) => {
  const texts = found.filter((text) => text !== null);
  return (
    stated !== null && texts.length > 0 && texts.every((text) => agreement(stated, text) === 'different')
  );
};

const comparisons = {
  /** The names on a replaced document count too: its replacement is confirmed by the register (S7.10(3)). */
  PERSON_REGISTER(statement, record: IdentityRecord) {
    const { documents } = record;
    const replaced = documents.filter((document) => document.replaced);
    const known = documents.filter((document) => document.valid || document.replaced);
    const named = (key: 'surname' | 'name' | 'patronymic') =>
      differs(statement[key], [record[key], ...replaced.map((document) => document[key])]);
    return [
      named('surname') && 'SURNAME',
      named('name') && 'NAME',
      named('patronymic') && 'PATRONYMIC',
      statement.birthDate !== record.birthDate && 'BIRTH_DATE',
      differs(
        statement.identityDocument,
        known.map(({ number }) => number),
      ) && 'IDENTITY_DOCUMENT',
    ];
  },
  BANKS: ({ account }, { iban, controlAccount }: BankAccount) => [
    account !== null && differs(account.number, [iban, controlAccount]) && 'ACCOUNT',
  ],
  DISABILITY_DATABANK: ({ certificate }, { certificates }: Disability) => [
    differs(
      certificate,
      certificates.map(({ number }) => number),
    ) && 'CERTIFICATE',
  ],
} as const satisfies Partial<Record<FactSystem, Compare<never>>>;

/** The same of a document that the person showed. */
export function differencesOfDocument(
  statement: Statement | null,
  document: Pick<PresentedDocument, 'surname' | 'name' | 'patronymic' | 'birthDate' | 'number'>,
): readonly StatementField[] {
  if (statement === null) return [];
  const fields = [
    differs(statement.surname, [document.surname]) && 'SURNAME',
    differs(statement.name, [document.name]) && 'NAME',
    differs(statement.patronymic, [document.patronymic]) && 'PATRONYMIC',
    statement.birthDate !== document.birthDate && 'BIRTH_DATE',
    differs(statement.identityDocument, [document.number]) && 'IDENTITY_DOCUMENT',
  ] as const;
  return fields.filter((field) => field !== false);
}

export function differencesOf(
  system: FactSystem,
  statement: Statement | null,
  record: unknown,
): readonly StatementField[] {
  if (statement === null || !(system in comparisons)) return [];
  const compare: Compare<never> = comparisons[system as keyof typeof comparisons];
  return compare(statement, record as never).filter((field) => field !== false);
}
