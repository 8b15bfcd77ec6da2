import type { Dictionary } from '../coded.ts';

/** Kinds of documents that a person shows, by the codes of the invented contract. */
export const documentKinds: Dictionary = {
  closed: true,
  names: {
    IDENTITY_CARD: { kk: 'Жеке куәлік', ru: 'Удостоверение личности', en: 'identity card' },
    PASSPORT: { kk: 'Паспорт', ru: 'Паспорт', en: 'passport' },
    KANDAS_CERTIFICATE: { kk: 'Қандас куәлігі', ru: 'Удостоверение кандаса', en: 'certificate of kandas' },
  },
};
