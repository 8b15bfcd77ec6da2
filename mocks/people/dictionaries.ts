import type { Coded } from '../person-register/record.ts';

/** A dictionary value of the register with an unknown last change (sent as nil). */
export function coded(code: string, nameRu: string, nameKz: string): Coded {
  return { code, nameRu, nameKz, changeDate: null };
}

/** Values that public samples show (DOMAIN.md 1.5, "Codes seen"); Kazakh names are invented if the samples show none. */
export const male: Coded = { ...coded('1', 'Мужской', 'Ер'), changeDate: '2008-03-01T00:00:00.000+05:00' };
export const female: Coded = {
  ...coded('2', 'Женский', 'Әйел'),
  changeDate: '2008-03-01T00:00:00.000+05:00',
};
export const kazakh = coded('005', 'Казах', 'Қазақ');
export const kazakhstan = coded('398', 'Казахстан', 'Қазақстан');
export const alive = coded('0', 'Нормальный', 'Қалыпты');
export const passport = coded('001', 'Паспорт гражданина РК', 'ҚР азаматының паспорты');
export const idCard = coded('002', 'Удостоверение личности гражданина РК', 'ҚР азаматының жеке куәлігі');
export const foreignPassport = coded('015', 'Паспорт иностранного гражданина', 'Шетел азаматының паспорты');
export const interior = coded('002', 'МВД РК', 'ҚР ІІМ');
export const foreignAuthority = coded('003', 'Орган иностранного государства', 'Шет мемлекеттің органы');
export const valid = coded('00', 'Документ действителен', 'Құжат жарамды');
export const unfit = coded('07', 'Документ непригоден', 'Құжат жарамсыз');
export const replaced = coded('17', 'Выдан новый документ', 'Жаңа құжат берілді');
export const deathRecorded = coded('18', 'Изменение записи о смерти', 'Қайтыс болу туралы жазба өзгертілді');
export const registered = coded('1', 'Зарегистрирован', 'Тіркелген');

/** ISO 3166 numeric, as the citizenship code of Kazakhstan is. */
export const uzbekistan = coded('860', 'Узбекистан', 'Өзбекстан');

/** Invented: no public source shows these values. */
export const deceased = coded('MOCK-DECEASED', 'Умерший', 'Қайтыс болған');
export const deregistered = coded('MOCK-2', 'Снят с регистрации', 'Тіркеуден шығарылған');
export const moved = coded('MOCK-MOVED', 'В связи с переездом', 'Көшуіне байланысты');
export const temporaryAddress = coded(
  'MOCK-TEMPORARY',
  'Адрес временной регистрации',
  'Уақытша тіркелген мекенжай',
);
export const convicted = coded('MOCK-CONVICTED', 'Осужден', 'Сотталған');
export const incapable = coded('MOCK-INCAPABLE', 'Недееспособный', 'Әрекетке қабілетсіз');
export const limitedCapacity = coded(
  'MOCK-LIMITED-CAPACITY',
  'Ограниченно дееспособный',
  'Әрекет қабілеті шектеулі',
);
export const released = coded('MOCK-RELEASED', 'Освобожден', 'Босатылған');
export const districtCourt = coded(
  'MOCK-COURT-1',
  'Районный суд (вымышленный)',
  'Аудандық сот (ойдан шығарылған)',
);
export const prosecutor = coded(
  'MOCK-GP-1',
  'Управление КПССУ (вымышленное)',
  'ҚСжАЕК басқармасы (ойдан шығарылған)',
);
export const excludedByDeath = coded('MOCK-DEATH', 'В связи со смертью', 'Қайтыс болуына байланысты');
export const excludedAsDuplicate = coded('MOCK-DUPLICATE', 'Повторное присвоение ИИН', 'ЖСН қайта берілген');
export const returnee = coded('MOCK-KANDAS', 'Кандас', 'Қандас');
export const justice = coded('MOCK-JUSTICE', 'Министерство юстиции', 'Әділет министрлігі');

/** A code that no dictionary has, sent without names: it must pass as unknown and break nothing. */
export const unknownNationality: Coded = { code: 'Z99' };
