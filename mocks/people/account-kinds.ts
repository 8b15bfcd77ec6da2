import { coded } from './dictionaries.ts';

/** Kinds of accounts; invented with the contract. */
export const accountKinds = {
  CURRENT: coded('CURRENT', 'Текущий счёт', 'Ағымдағы шот'),
  CARD: coded('CARD', 'Карточный счёт', 'Карта шоты'),
  DEPOSIT: coded('DEPOSIT', 'Депозит', 'Депозит'),
  CONTROL: coded('CONTROL', 'Контрольный счёт наличности', 'Қолма-қол ақшаны бақылау шоты'),
} as const;
