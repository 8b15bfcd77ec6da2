import { baseRecord, holderOf, written } from '../base-record.ts';
import { cardOf } from '../documents.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';

const unknown = holderOf('051231690002');
const unknownName = { surname: 'Жақыпова', name: 'Зарина', patronymic: 'Тимуровна' };
const waiting = holderOf('000229590003');
const waitingName = { surname: 'Сәрсенов', name: 'Санжар' };

/** A true absence: the register answers, and there is nothing. */
export const nobody: CastMember = {
  iin: unknown.iin,
  name: written(unknownName),
  story: {
    kk: 'ЖСН дұрыс, бірақ тізілім мұндай адамды білмейді.',
    ru: 'ИИН верный, но регистр такого человека не знает.',
    en: 'The IIN is valid, but the register knows no such person.',
  },
  expect: { PERSON_REGISTER: { outcome: 'NoRecord' } },
  register: { records: [] },
};

/** An outage for one person alone: it must never be read as an absence. */
export const recordThatHangs: CastMember = {
  iin: waiting.iin,
  name: written(waitingName),
  story: {
    kk: 'Бұл адам туралы сұраққа тізілім ешқашан жауап бермейді: бұл жазбаның жоқтығы емес, ақау.',
    ru: 'На вопрос об этом человеке регистр никогда не отвечает: это сбой, а не отсутствие записи.',
    en: 'The register never answers a question about this person: an outage, and not the absence of a record.',
  },
  expect: { PERSON_REGISTER: { outcome: 'RegisterUnavailable', faultClass: 'TIMEOUT' } },
  register: {
    fault: 'hang',
    records: [
      {
        ...baseRecord(waiting, waitingName, 0),
        regAddress: addressOf(5, '2016-03-01'),
        documents: [cardOf({ holder: waiting, name: waitingName, beginDate: '2016-03-10' })],
      },
    ],
  },
};
