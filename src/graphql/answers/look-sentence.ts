/** A look in whole sentences, for the person looked at: who, about what, why, and what came of it. */

import type { LookEntry } from '../../access/looks/list-looks.ts';
import type { BegunRow, RecordedAnswer, RecordedPurpose } from '../../access/looks/look-rows.ts';
import { toDateTime } from '../../kernel/clock.ts';
import { eachLanguage, type Text } from '../../kernel/text.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import type { LegalBasisKind } from '../../services/purpose.ts';
import { nameOf, type SystemKey } from '../../systems/systems.ts';

export function lookSentence({ begun, systems, purposes, ended }: LookEntry): Text {
  const opening = whatHappened(begun);
  const reasons = purposes.map(reason).filter((one) => one !== null);
  return eachLanguage((language) => {
    const results = systems.map(
      ({ system, part, answer }) =>
        `${nameOf(system, part)[language]}: ${result(system, answer, ended)[language]}.`,
    );
    return [
      `${written(begun.at)}. ${opening[language]}.`,
      ...reasons.map((one) => one[language]),
      ...results,
      ...(begun.drill ? [drilled[language]] : []),
    ].join(' ');
  });
}

/** `22.11.2026 06:15` */
function written(at: number): string {
  const [date = '', time = ''] = toDateTime(at).split('T');
  return `${date.split('-').reverse().join('.')} ${time.slice(0, 5)}`;
}

function whatHappened(begun: BegunRow): Text {
  const { own, searchedBy } = begun;
  if (own) return askedYourself;
  const who = whoAsked(begun);
  return searchedBy === null
    ? {
        kk: `${who.kk} сіз туралы мәліметтерді сұратты`,
        ru: `Сведения о вас запрошены ${who.ru}`,
        en: `${who.en} asked for data about you`,
      }
    : {
        kk: `${who.kk} іздеу жүргізді, нәтижесінде сіздің жазбаңыз табылуы мүмкін`,
        ru: `Поиск, который мог найти вашу запись, выполнен ${who.ru}`,
        en: `${who.en} made a search that may have found your record`,
      };
}

const askedYourself: Text = {
  kk: 'Сіз өзіңіз туралы мәліметтерді сұраттыңыз',
  ru: 'Вы запросили сведения о себе',
  en: 'You asked for data about yourself',
};

/** As the sentences above need it: first in the Kazakh and the English one, last in the Russian one. */
function whoAsked({ viewer, representation, purposes }: BegunRow): Text {
  if (representation !== null) return representatives[representation];
  const { organisationName: name } = viewer;
  if (viewer.kind === 'GATEWAY')
    return purposes.some(({ applicationRef }) => applicationRef) ? settling : gateway;
  if (viewer.kind === 'DEMO') return demo;
  if (name === null) return somebody;
  return viewer.kind === 'CLIENT'
    ? {
        kk: `«${name}» ұйымының ақпараттық жүйесі`,
        ru: `информационной системой организации «${name}»`,
        en: `The information system of the organisation "${name}"`,
      }
    : {
        kk: `«${name}» ұйымының қызметкері`,
        ru: `работником организации «${name}»`,
        en: `A worker of the organisation "${name}"`,
      };
}

const gateway: Text = {
  kk: 'Шлюздің өзі (жүйенің қалпына келгенін тексеру)',
  ru: 'самим шлюзом (проверка, восстановилась ли система)',
  en: 'The gateway itself (to see whether a system is back)',
};
const settling: Text = {
  kk: 'Шлюздің өзі (өтінішіңіздің не болғанын анықтау)',
  ru: 'самим шлюзом (выяснить, что стало с вашим заявлением)',
  en: 'The gateway itself (to find out what has become of your application)',
};
const demo: Text = {
  kk: 'Демонстрациялық пайдаланушы',
  ru: 'демонстрационным пользователем',
  en: 'The demo viewer',
};
const somebody: Text = {
  kk: 'Ұйымы көрсетілмеген пайдаланушы',
  ru: 'пользователем, организация которого не указана',
  en: 'A viewer whose organisation is not known',
};
const representatives: Readonly<Record<NonNullable<BegunRow['representation']>, Text>> = {
  CHILD: { kk: 'Ата-анаңыз', ru: 'вашим родителем', en: 'Your parent' },
  WARD: { kk: 'Қорғаншыңыз немесе қамқоршыңыз', ru: 'вашим опекуном или попечителем', en: 'Your guardian' },
  PRINCIPAL: {
    kk: 'Сенімхат бойынша өкіліңіз',
    ru: 'вашим представителем по доверенности',
    en: 'Your representative by power of attorney',
  },
};

function reason({ stateService, applicationNumber, basis }: RecordedPurpose): Text | null {
  const service = stateServiceOf(stateService);
  const parts: Text[] = [];
  if (service)
    parts.push(eachLanguage((language) => `${forService[language]} ${quoted(service.name, language)}`));
  if (applicationNumber)
    parts.push(eachLanguage((language) => `${application[language]} № ${applicationNumber}`));
  if (basis) {
    const reference = basis.reference === null ? '' : ` (${basis.reference})`;
    parts.push(
      eachLanguage((language) => `${basisLabel[language]}: ${bases[basis.kind][language]}${reference}`),
    );
  }
  if (parts.length === 0) return null;
  return eachLanguage(
    (language) => `${purposeLabel[language]}: ${parts.map((part) => part[language]).join('; ')}.`,
  );
}

function quoted(text: Text, language: keyof Text): string {
  return language === 'en' ? `"${text.en}"` : `«${text[language]}»`;
}

const purposeLabel: Text = { kk: 'Мақсаты', ru: 'Зачем', en: 'What for' };
const forService: Text = { kk: 'мемлекеттік қызмет', ru: 'государственная услуга', en: 'state service' };
const application: Text = { kk: 'өтініш', ru: 'заявление', en: 'application' };
const basisLabel: Text = { kk: 'негізі', ru: 'основание', en: 'legal basis' };
const bases: Readonly<Record<LegalBasisKind, Text>> = {
  APPLICATION: { kk: 'өтініш', ru: 'заявление', en: 'an application' },
  CONSENT: { kk: 'сіздің келісіміңіз', ru: 'ваше согласие', en: 'your consent' },
  PENSION_CONSENT: {
    kk: 'зейнетақы тағайындау кезінде берілген келісім',
    ru: 'согласие, данное при назначении пенсии',
    en: 'the consent given when the pension was assigned',
  },
  STATUTE: { kk: 'заң нормасы', ru: 'норма закона', en: 'an article of a law' },
  OTHER: { kk: 'басқа', ru: 'иное', en: 'other' },
};

function result(system: SystemKey, answer: RecordedAnswer | null, ended: boolean): Text {
  if (answer === null) return ended ? notAnswered : unknown;
  if (answer.records === null) return notAnswered;
  if (answer.isWrite) return handedOver;
  const instead = insteadOfData[system];
  if (instead) return instead;
  return answer.records > 0 ? given : none;
}

/** These systems give no record of the person: they say whether others may be asked, whether a fact is there, or a signature is good. */
const insteadOfData: Readonly<Partial<Record<SystemKey, Text>>> = {
  CONSENT_SERVICE: {
    kk: 'қол жеткізуге рұқсат сұралды',
    ru: 'запрошено разрешение на доступ',
    en: 'permission to read was asked for',
  },
  // It gives no data: what became of a statement is looked for there.
  SERVICE_CENTRE: {
    kk: 'өтініштің тіркелген-тіркелмегені сұралды',
    ru: 'запрошено, зарегистрировано ли заявление',
    en: 'it was asked whether the statement is registered',
  },
  DIGITAL_DOCUMENTS: {
    kk: 'кімнің өкілі екені сұралды',
    ru: 'запрошено, чьи интересы представлены',
    en: 'who is represented was asked',
  },
  FACT_CHECK: {
    kk: 'бұрынғы тағайындаулар мен өтініштердің бар-жоғы сұралды',
    ru: 'запрошено, есть ли прежние назначения и заявления',
    en: 'it was asked whether there are earlier appointments and applications',
  },
  PENSION_CONSENTS: {
    kk: 'зейнетақы тағайындау кезінде берілген келісіміңіздің бар-жоғы сұралды',
    ru: 'запрошено, есть ли ваше согласие, данное при назначении пенсии',
    en: 'it was asked whether your consent given when the pension was appointed is on record',
  },
  SIGNATURE_SERVICE: {
    kk: 'цифрлық қолтаңба тексерілді',
    ru: 'проверена цифровая подпись',
    en: 'a digital signature was verified',
  },
};

/** The application's own data went there, and none came back. */
const handedOver: Text = {
  kk: 'өтінішіңіз немесе ісіңіз берілді',
  ru: 'передано ваше заявление или дело',
  en: 'your application or its case was handed over',
};
const given: Text = { kk: 'мәліметтер берілді', ru: 'сведения выданы', en: 'data were given' };
const none: Text = { kk: 'мәліметтер жоқ', ru: 'сведений нет', en: 'there are no data' };
const notAnswered: Text = { kk: 'жауап алынбады', ru: 'ответ не получен', en: 'no answer was received' };
const unknown: Text = {
  kk: 'нәтижесі жазылмаған',
  ru: 'результат не записан',
  en: 'the result is not on record',
};
const drilled: Text = {
  kk: 'Бұл оқу-жаттығу сұрауы болды.',
  ru: 'Это был учебный запрос.',
  en: 'This was a question of a drill.',
};
