/** Dictionary codes of GBD FL from public samples (DOMAIN.md 1.5) with English names. Other codes pass as unknown. */
import type { Dictionary } from '../coded.ts';

export const personDictionaries = {
  gender: { closed: true, names: { '1': 'male', '2': 'female' } },
  /** `MOCK-DECEASED` is invented: the real code of a deceased person was not found. */
  lifeStatus: { closed: true, names: { '0': 'alive', 'MOCK-DECEASED': 'deceased' } },
  documentType: {
    closed: true,
    names: {
      '001': 'passport of Kazakhstan',
      '002': 'identity card of Kazakhstan',
      '015': 'foreign passport',
    },
  },
  documentStatus: {
    closed: true,
    names: {
      '00': 'valid',
      '07': 'unfit for use',
      '17': 'replaced: a new document was issued',
      '18': 'change of the record of death',
    },
  },
  addressStatus: { closed: true, names: { '1': 'registered' } },
  country: { closed: false, names: { '398': 'Kazakhstan' } },
  nationality: { closed: false, names: { '005': 'Kazakh' } },
  issuer: {
    closed: false,
    names: { '002': 'Ministry of Internal Affairs of Kazakhstan', '003': 'authority of a foreign state' },
  },
  /** Regions, courts, reasons: long lists of the register on which no rule decides. */
  other: { closed: false, names: {} },
} as const satisfies Record<string, Dictionary>;

/** Codes that a rule branches on. */
export const codes = {
  identityCard: '002',
  passport: '001',
  validDocument: '00',
  replacedDocument: '17',
  registeredAddress: '1',
  deceased: 'MOCK-DECEASED',
  /** Invented, as the next two: no public source shows the codes of these statuses. */
  limitedCapacity: ['MOCK-INCAPABLE', 'MOCK-LIMITED-CAPACITY'],
  imprisoned: ['MOCK-CONVICTED'],
  released: ['MOCK-RELEASED'],
} as const;
