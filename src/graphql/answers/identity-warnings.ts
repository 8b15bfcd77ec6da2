/** Warnings about a found record that a clerk must not overlook: code, condition and sentence. */
import type { Text } from '../../kernel/text.ts';
import type { IdentityRecord } from '../../systems/person-register/mapping.ts';
import type { IdentityWarningCode } from '../generated/resolvers.ts';
import { differsFromSearch, unusableDay } from './record-warnings.ts';

export type WarningSource = { readonly code: IdentityWarningCode; readonly message: Text };

interface WarningRule {
  readonly code: IdentityWarningCode;
  readonly applies: (record: IdentityRecord) => boolean;
  readonly message: Text;
}

const rules: readonly WarningRule[] = [
  {
    code: 'DECEASED',
    applies: (record) => record.deceased,
    message: { kk: 'Адам қайтыс болған.', ru: 'Человек умер.', en: 'The person has died.' },
  },
  {
    code: 'REMOVED',
    applies: (record) => record.removed,
    message: {
      kk: 'Жазба тіркелімнен жойылған.',
      ru: 'Запись удалена из регистра.',
      en: 'The record was deleted from the register.',
    },
  },
  {
    code: 'EXCLUDED',
    applies: (record) => record.exclusion?.current ?? false,
    message: {
      kk: 'ЖСН тіркелімнен шығарылған немесе шартты түрде шығарылған.',
      ru: 'ИИН исключён или условно исключён из регистра.',
      en: 'The IIN was excluded from the register, perhaps conditionally.',
    },
  },
  {
    code: 'CAPACITY',
    applies: (record) => record.capacity?.current ?? false,
    message: {
      kk: 'Әрекетке қабілеттілігінің шектелуі немесе соттылығы туралы белгі бар.',
      ru: 'Есть отметка об ограничении дееспособности или о судимости.',
      en: 'There is a note on a limit of legal capacity or on a conviction.',
    },
  },
  {
    code: 'IMPRISONMENT',
    applies: (record) => record.imprisonment?.current ?? false,
    message: {
      kk: 'Соттылық немесе босатылу туралы белгі бар.',
      ru: 'Есть отметка об осуждении или освобождении.',
      en: 'There is a note on a conviction or a release.',
    },
  },
  {
    code: 'MISSING',
    applies: (record) => record.missing?.current ?? false,
    message: {
      kk: 'Хабар-ошарсыз кеткен деп танылған.',
      ru: 'Признан пропавшим без вести.',
      en: 'Declared missing.',
    },
  },
  {
    code: 'HIDING',
    applies: (record) => record.hiding?.current ?? false,
    message: {
      kk: 'Тергеуден немесе соттан жасырынып жүр деген белгі бар.',
      ru: 'Есть отметка о розыске.',
      en: 'There is a note that the person is hiding from an investigation or a court.',
    },
  },
  {
    code: 'NO_VALID_DOCUMENT',
    applies: (record) => record.identityDocument === null,
    message: {
      kk: 'Жарамды жеке куәлік те, паспорт та жоқ.',
      ru: 'Нет действующего удостоверения личности или паспорта.',
      en: 'There is no valid identity card or passport.',
    },
  },
  {
    code: 'DISCREPANCY',
    applies: (record) => record.discrepancies.length > 0,
    message: {
      kk: 'Жазба ЖСН-дегі туған күнге немесе жынысқа сәйкес келмейді.',
      ru: 'Запись расходится с датой рождения или полом в ИИН.',
      en: 'The record contradicts the date of birth or the sex in the IIN.',
    },
  },
  { code: 'UNUSABLE_DATE', applies: (record) => record.hasUnusableDay, message: unusableDay },
  {
    code: 'SPELT_OTHERWISE',
    applies: (record) => record.differsFromSearch === true,
    message: differsFromSearch,
  },
];

export const warningsOf = (record: IdentityRecord): WarningSource[] =>
  rules.filter((rule) => rule.applies(record)).map(({ code, message }) => ({ code, message }));
