/**
 * The dictionary codes of GBD FL that are known, with the English name the register does not give.
 * Verified in public samples (DOMAIN.md 1.5) unless marked invented. Codes that are not here pass as unknown.
 */

export type Dictionary = Readonly<Record<string, string>>;

export const dictionaries = {
  gender: { '1': 'male', '2': 'female' },
  country: { '398': 'Kazakhstan' },
  nationality: { '005': 'Kazakh' },
  /** `MOCK-DEAD` is invented: the real code of a deceased person was not found. */
  lifeStatus: { '0': 'alive', 'MOCK-DEAD': 'deceased' },
  documentType: {
    '001': 'passport of Kazakhstan',
    '002': 'identity card of Kazakhstan',
    '015': 'foreign passport',
  },
  documentStatus: {
    '00': 'valid',
    '07': 'unfit for use',
    '17': 'replaced: a new document was issued',
    '18': 'change of the record of death',
  },
  issuer: { '002': 'Ministry of Internal Affairs of Kazakhstan', '003': 'authority of a foreign state' },
  addressStatus: { '1': 'registered' },
  other: {},
} as const satisfies Record<string, Dictionary>;

/** Codes that a rule branches on. */
export const codes = {
  identityCard: '002',
  passport: '001',
  validDocument: '00',
  replacedDocument: '17',
  registeredAddress: '1',
  deceased: 'MOCK-DEAD',
} as const;
