import type { Text } from '../../kernel/text.ts';
import type { KeyFault } from '../../resilience/call-fault.ts';

/** Sentences about the key of an organisation of ours that cannot sign: its operator mends it. */
export const keyFaultTexts: Readonly<Record<KeyFault, Text>> = {
  MISSING: {
    kk: 'Ұйымның қол қою кілті немесе оның құпиясөзі шлюзде жоқ: оны шлюз операторы қояды.',
    ru: 'У шлюза нет ключа подписи организации или пароля к нему: его кладёт оператор шлюза.',
    en: "The gateway has no signing key of the organisation, or no password to it: the gateway's operator provides it.",
  },
  WRONG_PASSWORD: {
    kk: 'Құпиясөз ұйымның қол қою кілтін ашпайды: мұны шлюз операторы түзетеді.',
    ru: 'Пароль не открывает ключ подписи организации: это исправляет оператор шлюза.',
    en: "The password does not open the signing key of the organisation: the gateway's operator mends it.",
  },
  OTHER_ORGANISATION: {
    kk: 'Қол қою кілті басқа ұйымдікі: мұны шлюз операторы түзетеді.',
    ru: 'Ключ подписи принадлежит другой организации: это исправляет оператор шлюза.',
    en: "The signing key is that of another organisation: the gateway's operator mends it.",
  },
  NOT_YET_VALID: {
    kk: 'Ұйымның қол қою кілті әлі күшіне енбеген: мұны шлюз операторы түзетеді.',
    ru: 'Ключ подписи организации ещё не действует: это исправляет оператор шлюза.',
    en: "The signing key of the organisation is not valid yet: the gateway's operator mends it.",
  },
  EXPIRED: {
    kk: 'Ұйымның қол қою кілтінің мерзімі өткен: мұны шлюз операторы түзетеді.',
    ru: 'Срок ключа подписи организации истёк: это исправляет оператор шлюза.',
    en: "The signing key of the organisation is past its end: the gateway's operator mends it.",
  },
  REVOKED: {
    kk: 'Ұйымның қол қою кілті кері қайтарылған: мұны шлюз операторы түзетеді.',
    ru: 'Ключ подписи организации отозван: это исправляет оператор шлюза.',
    en: "The signing key of the organisation was withdrawn: the gateway's operator mends it.",
  },
};
