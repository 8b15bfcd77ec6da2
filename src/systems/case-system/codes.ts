import type { Dictionary } from '../coded.ts';

/** Kinds of appointments, by the codes of the invented contract. */
export const appointmentKinds: Dictionary = {
  closed: true,
  names: {
    'MOCK-PENSION-AGE': {
      kk: 'Жасына байланысты зейнетақы төлемі',
      ru: 'Пенсионная выплата по возрасту',
      en: 'pension by age',
    },
    'MOCK-PENSION-SERVICE': {
      kk: 'Еңбек сіңірген жылдары үшін зейнетақы төлемі',
      ru: 'Пенсионная выплата за выслугу лет',
      en: 'pension for long service',
    },
    'MOCK-PENSION-BASE': {
      kk: 'Мемлекеттік базалық зейнетақы төлемі',
      ru: 'Государственная базовая пенсионная выплата',
      en: 'state base pension',
    },
    'MOCK-DISABILITY': {
      kk: 'Мүгедектігі бойынша мемлекеттік әлеуметтік жәрдемақы',
      ru: 'Государственное социальное пособие по инвалидности',
      en: 'state social benefit for a disability',
    },
  },
};

export const appointmentStates: Dictionary = {
  closed: true,
  names: {
    'MOCK-IN-FORCE': { kk: 'Қолданыста', ru: 'Действует', en: 'in force' },
    'MOCK-SUSPENDED': { kk: 'Төлем тоқтатыла тұрған', ru: 'Выплата приостановлена', en: 'payment suspended' },
    'MOCK-ENDED': { kk: 'Тоқтатылған', ru: 'Прекращено', en: 'ended' },
  },
};

/** Codes of S6.15 p2: a pension by age or for long service … */
export const pensions: readonly string[] = ['MOCK-PENSION-AGE', 'MOCK-PENSION-SERVICE'];
/** … and the state base pension. */
export const basePension: readonly string[] = ['MOCK-PENSION-BASE'];
/** States of an existing appointment: a suspended payment has not ended. */
export const statesWithRight: readonly string[] = ['MOCK-IN-FORCE', 'MOCK-SUSPENDED'];
