import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { Dictionary } from '../coded.ts';

/** A bank, or an organisation with separate banking operations. */
export interface Bank {
  /** Three digits of an IBAN; `TREASURY` for control accounts of cash, which have no IBAN. */
  readonly code: string;
  readonly bic: string;
  readonly name: Text;
  /** False for an organisation with separate banking operations, and for the treasury. */
  readonly secondLevel: boolean;
}

const same = (name: string): Text => eachLanguage(() => name);

/** Codes and BICs of public samples (DOMAIN.md 2); KazPost's code and the treasury are common knowledge. */
export const banks: readonly Bank[] = [
  { code: '601', bic: 'HSBKKZKX', name: same('Halyk Bank'), secondLevel: true },
  { code: '722', bic: 'CASPKZKA', name: same('Kaspi Bank'), secondLevel: true },
  { code: '965', bic: 'IRTYKZKA', name: same('ForteBank'), secondLevel: true },
  { code: '998', bic: 'TSESKZKA', name: same('Alatau City Bank'), secondLevel: true },
  {
    code: '563',
    bic: 'KPSTKZKA',
    name: { kk: 'Қазпошта', ru: 'Казпочта', en: 'KazPost' },
    secondLevel: false,
  },
  {
    code: 'TREASURY',
    bic: 'KKMFKZ2A',
    name: { kk: 'Қазынашылық', ru: 'Казначейство', en: 'Treasury' },
    secondLevel: false,
  },
];

/** Kinds of accounts of the invented contract. */
export const accountKinds: Dictionary = {
  closed: true,
  names: {
    CURRENT: 'current account',
    CARD: 'card account',
    DEPOSIT: 'deposit',
    CONTROL: 'control account of cash of a penal institution',
  },
};
